import { encodeComponent } from '../../sanitize/url-parts.js';
import { plainText } from '../text.js';
import { memoByText } from './memo-by-text.js';

/** A value of unknown origin as an object: an empty one where it is none. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** As an array: an object's values, a single value alone, nothing for nothing. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** As text: numbers too; `undefined` for everything else, for `''`, and for what programs print where there is nothing. */
export function text(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = String(value).trim();
  return /^(?:null|undefined)?$/i.test(written) ? undefined : written;
}

/** The words of a value that is HTML. */
export const words = (value: unknown): string => plainText(text(value) ?? '');

/** A file beside a story. */
export const fileOf = (url: unknown, name: unknown, size?: unknown, type?: unknown) => ({
  url: text(url) ?? '',
  name: text(name) ?? '',
  size: Number(size) || 0,
  type: text(type) ?? '',
});

/** The value at a path of names, `a.b.0`. */
export const valueAt = (value: unknown, path: string): unknown => follow(value, path.split('.'));

const follow = (value: unknown, path: readonly string[]): unknown => {
  let inner = value;
  for (const name of path) inner = record(inner)[name];
  return inner;
};

/** The paths between commas: each entry of a list is asked for the same. */
const pathsIn = memoByText((names) => names.split(',').map((path) => path.trim().split('.')));

/** A pattern with its `{path}`s filled in from a record, as parts of an address; `undefined` where one is missing. */
export function fillPattern(pattern: string, from: unknown): string | undefined {
  const parts = [...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, path]) => text(valueAt(from, path!)));
  if (parts.includes(undefined)) return undefined;
  return pattern.replace(/\{[^{}]+\}/g, () => encodeComponent(parts.shift()!));
}

/** What a mapping's name leads to: a pattern filled in, or whatever there is at its paths, between commas. */
export function valuesAt(names: string, from: unknown): unknown[] {
  if (!names) return [];
  const found = names.includes('{')
    ? [fillPattern(names, from)]
    : pathsIn(names).map((path) => follow(from, path));
  return found.filter((value) => value !== undefined && value !== null && value !== '');
}

/** The first of it. */
export const firstValue = (names: string, from: unknown): unknown => valuesAt(names, from)[0];
