import { parseArgs } from 'node:util';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/**
 * A browser engine to test in.
 *
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} name
 * @property {any} start What its launcher needs: puppeteer's launch options, or the programs that make up WebKit.
 */

/** Those that tests run in. */
export const known = [chromium, firefox, webkit];

/**
 * The engines that this run tests in: all that are installed, or those named by `--engine=` or `ENGINE` (separated by
 * commas). An engine that was asked for, or any engine where `CI` is `true`, must be there.
 *
 * @returns {Promise<readonly Engine[]>}
 * @throws {Error} when one is missing that must be there, or a name is unknown.
 */
export async function engines() {
  const asked = askedFor();
  const wanted = asked ? known.filter(({ name }) => asked.includes(name)) : known;
  const all = await Promise.all(wanted.map(async ({ name, find }) => ({ name, start: await find() })));
  const found = all.filter(({ start }) => start);
  const missing = all.filter(({ start }) => !start).map(({ name }) => name);
  if (missing.length && (asked || process.env.CI === 'true' || !found.length)) {
    throw new Error(`No ${missing.join(', no ')} found on this machine`);
  }
  return found;
}

/**
 * One line that says what was found and what was not.
 *
 * @param {readonly Engine[]} found
 */
export function describeEngines(found) {
  const missing = known.filter(({ name }) => !found.some((engine) => engine.name === name));
  const names = found.map(({ name }) => name).join(', ');
  return missing.length
    ? `Engines: ${names} (not in this run: ${missing.map(({ name }) => name).join(', ')})`
    : `Engines: ${names}`;
}

function askedFor() {
  const { values } = parseArgs({ strict: false, options: { engine: { type: 'string' } } });
  const value = values.engine ?? process.env.ENGINE;
  if (!value) return undefined;
  const names = value.split(',');
  const unknown = names.filter((name) => !known.some((engine) => engine.name === name));
  if (unknown.length)
    throw new Error(`Unknown engine: ${unknown.join(', ')}. Known: chromium, firefox, webkit`);
  return names;
}
