import type { ServerText } from './server-text.js';

export const en: ServerText = {
  usage: `Usage: html-portlets gateway sources.json [--out nginx] [--path /portlets/] [--reload]

  gateway  Writes the nginx configuration by which the portal fetches news and weather in place of its readers' browsers.
             --out DIR     where the two files of configuration go (default: nginx)
             --path /…/    where the sources are in the portal's URLs (default: /portlets/)
             --cache DIR   nginx's cache (default: /var/cache/html-portlets)
             --log FILE    the log, without personal data (default: /var/log/nginx/portlets.log)
             --port N      a port on 127.0.0.1 for nginx itself (default: 8971)
             --ca FILE     the certificates that are trusted (default: the system's)
             --rate N      requests a second from one address (default: 50)
             --reload      where the configuration has changed, nginx checks and loads it

  --lang vi|en  language of what is said (default: the system's)`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  cannotRead: (path, why) => `${path} cannot be read: ${why}.`,
  cannotWrite: (path, why) => `${path} cannot be written: ${why}. What was there is as it was.`,

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
  reloaded: 'nginx has loaded the new configuration.',
  nginxRefuses: (why) =>
    `nginx does not take the new configuration, and the former one has been put back: ${why}`,
};
