import type { DoctorText } from './doctor-text.js';

export const en: DoctorText = {
  title: 'Check of html-portlets',
  copy: 'Copy the report',
  copied: 'Copied.',
  close: 'Close',
  asking: 'Asking again for the blocks without data…',
  page: 'Page',
  browser: 'Browser',
  time: 'Time',
  scripts: 'Scripts on the page',
  elements: 'Elements',
  blocks: 'Blocks on the page',
  blocked: 'Blocked by the security policy (CSP)',
  notNeeded: 'html-portlets does not need it; leave the policy as it is',
  steps: 'What to do',
  none: 'none',
  runs: 'runs',
  aside: 'stands aside, as the first one runs',
  isStranger: 'another script has taken the name',
  isMissing: 'not registered',
  outcomes: {
    unknown: 'there is no such block; its own content stays',
    unfit: 'such a tag cannot become a block',
    edited: 'is being edited, so it is left alone',
    stranger: 'another script has taken the name',
    unregistered: 'has not become a block, as the script has not registered this element',
    waiting: 'has not been placed',
  },
  allWell: 'Nothing wrong was found.',
  unreadable: (error) =>
    `A part of the page could not be examined (${error}): the page has overwritten a name of the browser.`,
  stepScript: () =>
    'No copy of html-portlets runs. Add <script src="/js/html-portlets.classic.js" defer></script> to the theme.',
  stepStopped: (error) =>
    `The script was loaded and could not start${error && ` (${error})`}. Copy the file from the release again, and empty the caches.`,
  stepVersions: (versions) =>
    `The page loads versions that cannot work together: ${versions}. Keep one <script> line.`,
  stepOneLine: () => 'The page loads html-portlets more than once. Keep one <script> line.',
  stepStranger: (tag) =>
    `Another script has registered <${tag}>. Remove it, or load html-portlets before it.`,
  stepName: (name, names) => `Change data-portlet="${name}" to one of: ${names}.`,
  stepUnfit: (tag) => `Move data-portlet from <${tag}> to a div, ul, table or a.`,
  stepPolicy: (line) => `In the header Content-Security-Policy, write: ${line}`,
  stepCors: (host, origin) =>
    `${host} does not let this page read. On that server, add the header Access-Control-Allow-Origin: ${origin}; or point src to an address of the portal's own.`,
  stepMixed: (address) =>
    `The page uses https and ${address} does not, so browsers block it. Change http:// to https://, or use an address of the portal's own.`,
  stepIntegrity: (line) => `So that nobody can change the file unnoticed, use the line: ${line}`,
  stepFailed: (block, reason, address) =>
    `${block}: no data (${reason}). Open ${address} in the browser to see what the source answers.`,
  stepNoSource: (block, reason) =>
    `${block}: no data (${reason}), and it names no source. Add data-feed="…" with the address of its data.`,
};
