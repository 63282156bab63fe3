import { deliver } from './delivery.js';
import { REASONS } from './service-error.js';
import { createServices } from './services.js';

/**
 * A stand-in for the weather services, for tests and the demo: it answers over HTTP where the real ones would, so that the
 * elements run through the same code. README.md lists its addresses and switches.
 */

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

const JSON_TYPE = 'application/json; charset=utf-8';
/** No `X-Api-Key`: a page cannot send the service a key, as in life. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'accept, authorization, content-type, origin, x-requested-with',
  'access-control-max-age': '600',
};

const CALLS = /^\/(?:open-meteo|met-norway|portal)\/id=(?<id>[^/]+)\/calls$/;

/**
 * @typedef {object} StandIn
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} handle A plain handler for `node:http`.
 * @property {(path: string) => boolean} serves Whether a path (with or without its query) is one of ours.
 * @property {(id: string) => readonly import('./call-log.js').Call[]} calls What came under an id.
 * @property {(id: string) => void} clear Forgets what came under an id.
 */

/**
 * @param {Parameters<typeof createServices>[0]} [options]
 * @returns {StandIn}
 */
export function createStandIn(options) {
  const services = createServices(options);

  /** @param {IncomingMessage} request @param {ServerResponse} response @param {string} id */
  function tellCalls(request, response, id) {
    if (request.method === 'DELETE') services.clear(id);
    const calls = services.calls(id);
    response.statusCode = 200;
    response.setHeader('content-type', JSON_TYPE);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify({ id, count: calls.length, calls, urls: calls.map(({ url }) => url) }));
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function handle(request, response) {
    const { url = '/', method, headers } = request;
    const { pathname: path } = new URL(url, 'http://stand-in');
    const id = CALLS.exec(path)?.groups?.id;
    if (id) return tellCalls(request, response, decodeURIComponent(id));
    if (!services.serves(path)) {
      response.statusCode = 404;
      response.setHeader('content-type', JSON_TYPE);
      response.end(JSON.stringify({ error: true, reason: REASONS[404] }));
      return;
    }
    if (method === 'OPTIONS') {
      response
        .writeHead(200, { 'content-type': JSON_TYPE, 'access-control-allow-origin': '*', ...PREFLIGHT })
        .end();
      return;
    }
    const left = new AbortController();
    response.once('close', () => left.abort());
    const { answer, switches } = services.answer(url, { method, headers });
    try {
      await deliver(response, answer, switches, left.signal);
    } catch (error) {
      if (!left.signal.aborted) throw error;
    }
  }

  return {
    handle,
    serves: (path) => {
      const { pathname } = new URL(path, 'http://stand-in');
      return (
        CALLS.test(pathname) || services.serves(pathname) || /^\/(?:open-meteo|met-norway)\//.test(pathname)
      );
    },
    calls: services.calls,
    clear: services.clear,
  };
}
