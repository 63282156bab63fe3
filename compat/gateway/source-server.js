import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

/**
 * A source on this machine that does whatever a test tells it to, and counts what it is asked.
 *
 * @typedef {object} Source
 * @property {number} port
 * @property {import('node:http').IncomingMessage[]} requests In the order in which they came.
 * @property {(answer: Answer) => void} answerWith
 * @property {() => Promise<void>} stop Ends all connections; nothing listens any more.
 *
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer
 *
 * @param {Answer} answer
 * @param {object} [options]
 * @param {{ key: string, cert: string }} [options.tls]
 * @param {number} [options.port] Default: a free one.
 * @returns {Promise<Source>}
 */
export async function startSource(answer, { tls, port = 0 } = {}) {
  const requests = [];
  let current = answer;
  const handle = (request, response) => {
    requests.push(request);
    current(request, response);
  };
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    port: server.address().port,
    requests,
    answerWith(next) {
      current = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * A feed with one story.
 *
 * @param {string} title
 */
export const feed = (title) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Tin</title><item><title>${title}</title><link>/tin/1</link><pubDate>Mon, 23 Nov 2026 10:00:00 +0700</pubDate></item></channel></rss>`;

/**
 * A good answer.
 *
 * @param {string} body
 * @param {import('node:http').OutgoingHttpHeaders} [headers]
 * @returns {Answer}
 */
export const send =
  (body, headers = {}) =>
  (request, response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);
