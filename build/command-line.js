import { mkdir, readdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readerLanguage } from './reader-language.js';

const words = {
  vi: {
    refused: (given) => `Không dùng được ${given}.`,
    takes: (options) => (options ? `Lệnh này có: ${options}` : 'Lệnh này không có lựa chọn nào.'),
    number: '<số dương>',
    text: '<chữ>',
    folder: '<thư mục>',
    foreign: (path) =>
      `Trong ${path} có những thứ không phải do lệnh này làm ra, nên lệnh để yên và dừng ở đây. Hãy chọn một thư mục trống hoặc chưa có.`,
  },
  en: {
    refused: (given) => `${given} cannot be used.`,
    takes: (options) => (options ? `The command takes: ${options}` : 'The command takes no options.'),
    number: '<positive number>',
    text: '<text>',
    folder: '<folder>',
    foreign: (path) =>
      `${path} holds what this command has not made: it stays as it is, and nothing is done. Choose a folder that is empty or not there yet.`,
  },
};

/**
 * The options that a command of this repository was given, as `--name=value`. What it does not know ends it before it does anything,
 * with status 2 and a sentence in the reader's language.
 *
 * @param {Record<string, Kind>} kinds Of each option that there is.
 * @param {{ positionals?: boolean }} [also] Whether it takes words without a name, too.
 * @returns {{ values: Record<string, any>, positionals: string[] }} Numbers as numbers, lists as arrays; `undefined` for what was not given.
 *
 * @typedef {'switch' | 'number' | 'text' | 'folder' | readonly string[]} Kind An array: some of these, separated by commas.
 */
export function commandOptions(kinds, { positionals = false } = {}) {
  const { tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, { type: kind === 'switch' ? 'boolean' : 'string' }]),
    ),
  });
  const values = {};
  const others = [];
  for (const { kind, name, rawName, value } of tokens) {
    if (kind === 'option')
      values[name] =
        read(kinds[name], value) ?? refuse(value === undefined ? rawName : `${rawName}=${value}`, kinds);
    else if (kind === 'positional' && !positionals) refuse(value, kinds);
    else if (kind === 'positional') others.push(value);
  }
  return { values, positionals: others };
}

/** @param {Kind | undefined} kind @param {string | undefined} value @returns {unknown} `undefined` where it is none. */
function read(kind, value) {
  if (kind === 'switch') return value === undefined || undefined;
  if (!kind || value === undefined) return undefined;
  if (kind === 'number')
    return Number(value) > 0 && Number.isFinite(Number(value)) ? Number(value) : undefined;
  if (!Array.isArray(kind)) return value;
  const names = value.split(',');
  return names.every((name) => kind.includes(name)) ? names : undefined;
}

/** @param {string} given @param {Record<string, Kind>} kinds @returns {never} */
export function refuse(given, kinds) {
  const text = words[readerLanguage()];
  const options = Object.entries(kinds).map(
    ([name, kind]) =>
      `--${name}${kind === 'switch' ? '' : `=${Array.isArray(kind) ? kind.join('|') : text[kind]}`}`,
  );
  return stop(`${text.refused(given)} ${text.takes(options.join(' '))}`);
}

/**
 * Makes the folder that a command is to fill, without what the command had put there before. One with anything else in it is left alone,
 * and ends the command with status 2.
 *
 * @param {string} path
 * @param {(names: readonly string[]) => boolean} isOurs Whether the command has made what is in it.
 */
export async function emptyFolder(path, isOurs) {
  const names = await readdir(path).catch(({ code }) => (code === 'ENOENT' ? [] : undefined));
  if (!names || (names.length && !isOurs(names))) stop(words[readerLanguage()].foreign(path));
  await rm(path, { recursive: true, force: true });
  await mkdir(path, { recursive: true });
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
