import { ServiceError } from './service-error.js';

/**
 * Switches stand in the path before the service's own address, one segment each, in any order:
 * `/open-meteo/id=t42/fail=429/times=2/v1/forecast`. They are written into an element's `src`, so that a test or a visitor
 * needs no second channel to make one call fail. README.md tells what each does.
 */

/**
 * @typedef {object} Switches
 * @property {string} [id] Whose call it is; calls are counted and listed by it.
 * @property {number} [now] Frozen clock: Unix time, seconds.
 * @property {number} [code] Forced WMO code. @property {number} [temperature] Forced current temperature, °C.
 * @property {number} [times] The faults below hold for the first so many calls of this id.
 * @property {number} [delay] Milliseconds before the answer begins.
 * @property {number} [fail] Status to refuse with.
 * @property {number} [empty] Index of the place whose arrays are empty.
 * @property {string} [nulls] A variable whose values are all null, or `all`.
 * @property {string} [missing] A field left out wherever it stands.
 * @property {number} [huge] Bytes of the body, or Infinity.
 * @property {boolean} [hang] @property {boolean} [cut] @property {boolean} [streamError] @property {boolean} [html]
 * @property {boolean} [offline] @property {boolean} [noCors] @property {boolean} [rubbish]
 */

/** Switches that shape the weather or name the call, and so hold for every call. The rest are faults. */
const LASTING = ['id', 'now', 'code', 'temperature', 'times'];

/** @param {string} name @param {string} text */
const number = (name, text) => {
  if (text.trim() === '' || !Number.isFinite(Number(text))) throw unknown(`${name}=${text}`);
  return Number(text);
};

/** @param {string} segment */
const unknown = (segment) => new ServiceError(400, `The stand-in does not know the switch '${segment}'.`);

/** @type {Record<string, (value: string | undefined, name: string) => Partial<Switches>>} */
const READERS = {
  id: (value) => ({ id: value ?? '' }),
  now: (value = '', name) => {
    const time = Date.parse(value);
    if (Number.isNaN(time)) throw unknown(`${name}=${value}`);
    return { now: Math.floor(time / 1000) };
  },
  code: (value = '', name) => ({ code: number(name, value) }),
  temperature: (value = '', name) => ({ temperature: number(name, value) }),
  times: (value = '', name) => ({ times: number(name, value) }),
  delay: (value = '', name) => ({ delay: number(name, value) }),
  fail: (value = '', name) => ({ fail: number(name, value) }),
  empty: (value = '0', name) => ({ empty: number(name, value) }),
  nulls: (value = 'all') => ({ nulls: value }),
  missing: (value = '') => ({ missing: value }),
  huge: (value, name) => ({ huge: value === undefined ? Infinity : number(name, value) }),
  hang: () => ({ hang: true }),
  cut: () => ({ cut: true }),
  'stream-error': () => ({ streamError: true }),
  html: () => ({ html: true }),
  offline: () => ({ offline: true }),
  'no-cors': () => ({ noCors: true }),
  rubbish: () => ({ rubbish: true }),
};

/**
 * @param {string[]} segments Path segments, still percent-encoded.
 * @returns {Switches}
 * @throws {ServiceError} For a switch that does not exist: a misspelt one would make a test pass for the wrong reason.
 */
export function readSwitches(segments) {
  /** @type {Switches} */
  const switches = {};
  for (const segment of segments) {
    const [name, ...rest] = decode(segment).split('=');
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!reader) throw unknown(segment);
    Object.assign(switches, reader(rest.length > 0 ? rest.join('=') : undefined, name));
  }
  if (switches.times !== undefined && !switches.id) {
    throw new ServiceError(400, "The stand-in counts 'times' by id: give one.");
  }
  return switches;
}

/** @param {string} segment */
function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw unknown(segment);
  }
}

/** @param {Switches} switches @returns {Switches} The same without its faults. */
export const lasting = (switches) =>
  Object.fromEntries(Object.entries(switches).filter(([name]) => LASTING.includes(name)));
