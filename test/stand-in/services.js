import { CallLog } from './call-log.js';
import { damaged } from './damage.js';
import { locationForecast, updatedAt } from './met-norway/location-forecast.js';
import { forecast } from './open-meteo/forecast.js';
import { readQuery } from './open-meteo/parameters.js';
import { ownWeatherFile, weatherFile } from './portal/weather-files.js';
import { REASONS, ServiceError } from './service-error.js';
import { lasting, readSwitches } from './switches.js';

/** @typedef {import('./switches.js').Switches} Switches */

/**
 * @typedef {object} Service
 * @property {RegExp} address What the path is; its group `switches` holds the segments before the service's own address.
 * @property {Record<string, string>} headers
 * @property {(request: {query: URLSearchParams, switches: Switches, now: number, path: string}) => unknown} answer
 * @property {(reason: string) => string} refusal The body of a refusal.
 * @property {(now: number) => Record<string, string>} [validators] Headers that let a proxy ask again cheaply.
 * @property {boolean} [isLive] Answers are of the moment that they are sent at, which is then what the server's own clock tells.
 */

const JSON_TYPE = 'application/json; charset=utf-8';
/** @type {Record<string, Service>} */
const SERVICES = {
  openMeteo: {
    address: /^\/open-meteo(?<switches>(?:\/[^/]+)*)\/v1\/forecast$/,
    headers: { 'content-type': JSON_TYPE, 'access-control-allow-origin': '*' },
    isLive: true,
    answer: ({ query, switches, now }) => forecast(readQuery(query), now, switches),
    refusal: (reason) => JSON.stringify({ error: true, reason }),
  },
  metNorway: {
    address:
      /^\/met-norway(?<switches>(?:\/[^/]+)*?)(?:\/weatherapi\/locationforecast\/2\.0)?\/(?:compact|complete)$/,
    headers: { 'content-type': 'application/json' },
    isLive: true,
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

/** @param {string} path @returns {{service: Service, segments: string[]} | undefined} */
function find(path) {
  for (const service of Object.values(SERVICES)) {
    const match = service.address.exec(path);
    if (match) return { service, segments: (match.groups?.switches ?? '').split('/').filter(Boolean) };
  }
  return undefined;
}

/**
 * @typedef {object} Services
 * @property {(url: string, request?: { method?: string, headers?: Readonly<Record<string, unknown>> }) => { answer: import('./transmission.js').Answer, switches: Switches } | undefined} answer
 *   What is answered, and what befalls it on its way; `undefined` where the URL is of no service.
 * @property {(path: string) => boolean} serves Whether a path (with or without its query) is of a service.
 * @property {(id: string) => readonly import('./call-log.js').Call[]} calls What came under an id.
 * @property {(id: string) => void} clear Forgets what came under an id.
 */

/**
 * The weather services without a network, for a server and for pages.
 *
 * @param {object} [options]
 * @param {() => number} [options.clock] Milliseconds since 1970. Default: the machine's clock.
 * @param {string | number | Date} [options.now] A frozen clock instead. A call's `now=` goes before both.
 * @returns {Services}
 */
export function createServices({ clock = Date.now, now } = {}) {
  const log = new CallLog();
  const frozen = now === undefined ? undefined : new Date(now).getTime();
  if (Number.isNaN(frozen)) throw new TypeError(`createStandIn: now is no date: ${String(now)}`);

  /** @type {Services['answer']} */
  function answer(url, { method = 'GET', headers = {} } = {}) {
    const { pathname: path, searchParams: query } = new URL(url, 'http://stand-in');
    const found = find(path);
    if (!found) return undefined;
    const { service, segments } = found;
    /** @type {Switches} */
    let switches = {};
    /** @type {import('./transmission.js').Answer} */
    const made = { status: 200, headers: { ...service.headers }, body: '' };
    try {
      switches = readSwitches(segments);
      const count = log.add(switches.id ?? '', { url, method, at: Date.now() });
      if (switches.times !== undefined && count > switches.times) switches = lasting(switches);
      if (switches.fail) {
        throw new ServiceError(
          switches.fail,
          /** @type {Record<number, string>} */ (REASONS)[switches.fail] ?? 'Something went wrong.',
        );
      }
      const seconds = switches.now ?? Math.floor((frozen ?? clock()) / 1000);
      Object.assign(made.headers, service.validators?.(seconds));
      if (switches.now !== undefined && service.isLive)
        made.headers['date'] = new Date(seconds * 1000).toUTCString();
      if (service.validators && headers['if-modified-since'] === made.headers['last-modified'])
        made.status = 304;
      else
        made.body = JSON.stringify(
          damaged(service.answer({ query, switches, now: seconds, path }), switches),
        );
    } catch (error) {
      made.status = error instanceof ServiceError ? error.status : 500;
      made.body = service.refusal(error instanceof ServiceError ? error.reason : REASONS[500]);
      if (!(error instanceof ServiceError)) console.error(error);
    }
    return { answer: made, switches };
  }

  return {
    answer,
    serves: (path) => find(new URL(path, 'http://stand-in').pathname) !== undefined,
    calls: (id) => log.of(id),
    clear: (id) => log.clear(id),
  };
}
