import { parseArgs } from 'node:util';
import { readerLanguage } from './reader-language.js';

const words = {
  vi: {
    refused: (given) => `Không dùng được ${given}.`,
    takes: (options) => (options ? `Lệnh này có: ${options}` : 'Lệnh này không có lựa chọn nào.'),
    number: '<số dương>',
    text: '<chữ>',
    folder: '<thư mục>',
  },
  en: {
    refused: (given) => `${given} cannot be used.`,
    takes: (options) => (options ? `The command takes: ${options}` : 'The command takes no options.'),
    number: '<positive number>',
    text: '<text>',
    folder: '<folder>',
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
  console.error(`${text.refused(given)} ${text.takes(options.join(' '))}`);
  process.exit(2);
}
