import { CallLog } from './call-log.js';
import { damaged } from './damage.js';
import { deliver } from './delivery.js';
import { locationForecast, updatedAt } from './met-norway/location-forecast.js';
import { forecast } from './open-meteo/forecast.js';
import { readQuery } from './open-meteo/parameters.js';
import { ownWeatherFile, weatherFile } from './portal/weather-files.js';
import { REASONS, ServiceError } from './service-error.js';
import { lasting, readSwitches } from './switches.js';

/**
 * A stand-in for the weather services, for tests and the demo: it answers over HTTP where the real ones would, so that the
 * elements run through the same code. README.md lists its addresses and switches.
 */

/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {import('./switches.js').Switches} Switches */

/**
 * @typedef {object} Service
 * @property {RegExp} address What the path is; its group `switches` holds the segments before the service's own address.
 * @property {Record<string, string>} headers
 * @property {(request: {query: URLSearchParams, switches: Switches, now: number, path: string}) => unknown} answer
 * @property {(reason: string) => string} refusal The body of a refusal.
 * @property {(now: number) => Record<string, string>} [validators] Headers that let a proxy ask again cheaply.
 */

const JSON_TYPE = 'application/json; charset=utf-8';
/** No `X-Api-Key`: a page cannot send the service a key, as in life. */
const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'accept, authorization, content-type, origin, x-requested-with',
  'access-control-max-age': '600',
};

/** @type {Record<string, Service>} */
const SERVICES = {
  openMeteo: {
    address: /^\/open-meteo(?<switches>(?:\/[^/]+)*)\/v1\/forecast$/,
    headers: { 'content-type': JSON_TYPE, 'access-control-allow-origin': '*' },
    answer: ({ query, switches, now }) => forecast(readQuery(query), now, switches),
    refusal: (reason) => JSON.stringify({ error: true, reason }),
  },
  metNorway: {
    address:
      /^\/met-norway(?<switches>(?:\/[^/]+)*?)(?:\/weatherapi\/locationforecast\/2\.0)?\/(?:compact|complete)$/,
    headers: { 'content-type': 'application/json' },
    answer: ({ query, now, path }) => locationForecast(query, now, path.endsWith('/complete')),
    refusal: (reason) => `${reason}\n`,
    validators: (now) => ({
      'last-modified': new Date(updatedAt(now) * 1000).toUTCString(),
      expires: new Date((now + 1800) * 1000).toUTCString(),
    }),
  },
  portal: {
    address: /^(?:\/portal(?<switches>(?:\/[^/]+)*))?\/(?:weather|weather-own)\.json$/,
    headers: { 'content-type': JSON_TYPE },
    answer: ({ switches, now, path }) =>
      path.endsWith('/weather-own.json') ? ownWeatherFile(now, switches) : weatherFile(now, switches),
    refusal: (reason) => `${reason}\n`,
  },
};

const CALLS = /^\/(?:open-meteo|met-norway|portal)\/id=(?<id>[^/]+)\/calls$/;

/** @param {string} path @returns {{service: Service, segments: string[]} | undefined} */
function find(path) {
  for (const service of Object.values(SERVICES)) {
    const match = service.address.exec(path);
    if (match) return { service, segments: (match.groups?.switches ?? '').split('/').filter(Boolean) };
  }
  return undefined;
}

/**
 * @typedef {object} StandIn
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} handle A plain handler for `node:http`.
 * @property {(path: string) => boolean} serves Whether a path (with or without its query) is one of ours.
 * @property {(id: string) => readonly import('./call-log.js').Call[]} calls What came under an id.
 * @property {(id: string) => void} clear Forgets what came under an id.
 */

/**
 * @param {object} [options]
 * @param {() => number} [options.clock] Milliseconds since 1970. Default: the machine's clock.
 * @param {string | number | Date} [options.now] A frozen clock instead. A call's `now=` goes before both.
 * @returns {StandIn}
 */
export function createStandIn({ clock = Date.now, now } = {}) {
  const log = new CallLog();
  const frozen = now === undefined ? undefined : new Date(now).getTime();
  if (Number.isNaN(frozen)) throw new TypeError(`createStandIn: now is no date: ${String(now)}`);

  /** @param {IncomingMessage} request @param {ServerResponse} response @param {string} id */
  function tellCalls(request, response, id) {
    if (request.method === 'DELETE') log.clear(id);
    const calls = log.of(id);
    response.statusCode = 200;
    response.setHeader('content-type', JSON_TYPE);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify({ id, count: calls.length, calls, urls: calls.map(({ url }) => url) }));
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function handle(request, response) {
    const url = request.url ?? '/';
    const { pathname: path, searchParams: query } = new URL(url, 'http://stand-in');
    const id = CALLS.exec(path)?.groups?.id;
    if (id) return tellCalls(request, response, decodeURIComponent(id));
    const found = find(path);
    if (!found) {
      response.statusCode = 404;
      response.setHeader('content-type', JSON_TYPE);
      response.end(SERVICES.openMeteo.refusal(REASONS[404]));
      return;
    }
    const { service, segments } = found;
    if (request.method === 'OPTIONS') {
      response.writeHead(200, { ...service.headers, ...PREFLIGHT }).end();
      return;
    }

    const left = new AbortController();
    response.once('close', () => left.abort());
    /** @type {Switches} */
    let switches = {};
    /** @type {import('./delivery.js').Answer} */
    const answer = { status: 200, headers: { ...service.headers }, body: '' };
    try {
      switches = readSwitches(segments);
      const count = log.add(switches.id ?? '', { url, method: request.method ?? 'GET', at: Date.now() });
      if (switches.times !== undefined && count > switches.times) switches = lasting(switches);
      if (switches.fail) {
        throw new ServiceError(
          switches.fail,
          /** @type {Record<number, string>} */ (REASONS)[switches.fail] ?? 'Something went wrong.',
        );
      }
      const seconds = switches.now ?? Math.floor((frozen ?? clock()) / 1000);
      Object.assign(answer.headers, service.validators?.(seconds));
      if (service.validators && request.headers['if-modified-since'] === answer.headers['last-modified'])
        answer.status = 304;
      else
        answer.body = JSON.stringify(
          damaged(service.answer({ query, switches, now: seconds, path }), switches),
        );
    } catch (error) {
      answer.status = error instanceof ServiceError ? error.status : 500;
      answer.body = service.refusal(error instanceof ServiceError ? error.reason : REASONS[500]);
      if (!(error instanceof ServiceError)) console.error(error);
    }
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
        CALLS.test(pathname) ||
        find(pathname) !== undefined ||
        /^\/(?:open-meteo|met-norway)\//.test(pathname)
      );
    },
    calls: (id) => log.of(id),
    clear: (id) => log.clear(id),
  };
}
