import type { ServerText } from './server-text.js';
import { systemReason } from './system-error.js';
import type { SystemReasons } from './system-error.js';

const reasons: SystemReasons = {
  ENOENT: 'there is nothing of that name',
  EACCES: 'its permissions forbid it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ECONNREFUSED: 'the server does not take connections',
  ECONNRESET: 'the server broke the connection off',
  ENOTFOUND: 'there is no server of that name',
  TimeoutError: 'the server did not answer in time',
};

export const en: ServerText = {
  usage: `Usage: html-portlets COMMAND …

  gateway  Writes the nginx configuration by which the portal fetches news and weather in place of its readers' browsers.
             --out DIR     where the two files of configuration go (default: nginx)
             --path /…/    where the sources are in the portal's URLs (default: /portlets/)
             --cache DIR   nginx's cache (default: /var/cache/html-portlets)
             --log FILE    the log, without personal data (default: /var/log/nginx/portlets.log)
             --port N      a port on 127.0.0.1 for nginx itself (default: 8971)
             --ca FILE     the certificates that are trusted (default: the system's)
             --rate N      requests a second from one address (default: 50)
             --reload      where the configuration has changed, nginx checks and loads it

  render   Writes content (news, weather, articles) into the blocks of static pages: render page.html --out dir
           or of a list: render blocks.json --out dir
             --base URL           where the pages are on the portal, such as https://portal.gov.vn/news/
             --sources FILE       the gateway's list: /portlets/… is fetched from the source itself
             --watch MINUTES      again and again
             --dry-run            reports, and writes nothing
             --log text|json      how it reports (default: text)
             --empty-on-error     a block that never had content is left empty (for SSI with a stub)
             --concurrency N      requests at once (8); --per-host N: to one host (2)
             --contact ADDRESS    mail or page, which sources are told
             --cache DIR          the last good answers (default: .html-portlets in --out)
             --internal           sources may be in a private network

  check    Asks the sources of a page's blocks and reports each: check page.html or check https://…
             --base URL      where the page is on the portal, for a file
             --json          the report as JSON
             --max-age HOURS a newest story before that is “old” (default: 168)
             --fail, --warn  what is a failure (exit status 2; default: missing) and what a warning (1; default:
                             empty,old): missing, empty, old, images, none

  --lang vi|en  language of what is said (default: the system's)`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  cannotRead: (path, error) => `${path} cannot be read: ${systemReason(error, reasons)}.`,
  cannotWrite: (path, error) =>
    `${path} cannot be written: ${systemReason(error, reasons)}. What was there is as it was.`,

  notJson: (why) => `The file is not valid JSON: ${why}.`,
  noSources: 'The file needs a list “sources” with at least one: {"sources": [{"id": …, "url": …}]}.',
  inSource: (position, id, fault) => `Source ${position}${id && ` (${id})`}: ${fault}`,
  unknownKey: (key, known) => `there is no “${key}”; possible are ${known.join(', ')}.`,
  sameId: (id) => `“${id}” is the name of a source above; each needs its own.`,
  notAnObject: 'a source is written {"id": …, "url": …}.',
  badId: '“id” takes 1–32 letters a–z, digits and hyphens, without a hyphen at either end.',
  noUrl: '“url” is missing.',
  badUrl: (url) => `“url” must be a whole http or https URL, not “${url}”.`,
  urlWithPassword: '“url” must not hold a user name or password.',
  badChoice: (key, values) => `“${key}” must be ${values.join(' or ')}.`,
  badContact: '“contact” must be a mail address or a page; MET Norway refuses whoever names none.',
  notBoolean: (key) => `“${key}” must be true or false.`,
  outOfRange: (key, low, high) => `“${key}” must be a whole number from ${low} to ${high}.`,
  badTypes: '“types” must be a list of content types, such as ["text/html"].',
  nothingWritten: 'Nothing was written; the configuration is as it was.',

  badOption: (why) => `An option cannot be used: ${why}.`,
  unknownHost: (host) => `the host ${host} is not found (DNS).`,
  privateAddress: (host, address) =>
    `${host} leads to ${address}, an address of a private network, and is refused. If it is a server of the portal, add "internal": true.`,
  earlierAddresses: (addresses) => `The addresses of the last run stay: ${addresses.join(', ')}.`,
  noCertificates: (path) => `there is no file of certificates ${path}; name it with --ca.`,
  written: (path) => `Written: ${path}`,
  unchanged: (path) => `Unchanged: ${path}`,
  includeInHttp: (path) => `In nginx's http { }: include ${path};`,
  includeInServer: (path) => `In the portal's server { }: include ${path};`,
  sourceAt: (id, path) => `${id}: src="${path}"`,
  writtenTwice: (path) => `Two entries write ${path}.`,
  tooLarge: (path, megabytes) => `${path} is larger than ${megabytes} MB and was not read.`,
  noBlocks: 'the file needs a list “blocks” with at least one.',
  inBlock: (position, fault) => `Block ${position}: ${fault}`,
  badFile: '“file” must name the file of the result, such as news.html or home/news.html.',
  badAttribute: (name) => `the attribute “${name}” must be a text, a number, true or false.`,
  noOut: 'The folder of the results is missing: --out DIR.',
  overwritesPage: (path) => `The result would overwrite the page ${path} itself; choose another --out.`,
  pagesWithoutBlocks:
    'There are no blocks in these pages. Blocks that a script adds later cannot be seen from here.',
  unclosed: (path, line) => `${path}:${line} The block has no end tag and was left as it is.`,
  badBlock: (why) => `The block cannot be used as it is written: ${why}.`,
  clockOff: (minutes) =>
    `This machine’s clock differs by ${minutes} minutes from those of all sources asked. Set it (NTP), or the ages of news will be wrong.`,
  asked: (count) => `${count} sources asked…`,
  status: {
    new: 'New',
    old: 'The older content stays',
    missing: 'No content yet',
    own: 'Its content is in the page',
  },
  items: (count) => (count === 1 ? '1 item' : `${count} items`),
  newestOf: (day) => `newest ${day}`,
  withImages: (count) => `${count} with images`,
  condition: { missing: 'NOT LOADED', empty: 'NO ITEMS', old: 'OLD', images: 'NO IMAGES' },
  unseen:
    'Blocks that a script adds to the page after loading cannot be seen from here; for those, add #portlet-doctor to the page’s URL.',
  reloaded: 'nginx has loaded the new configuration.',
  nginxRefuses: (why) =>
    `nginx does not take the new configuration, and the former one has been put back: ${why}`,
};
