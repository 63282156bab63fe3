import { plain } from '../text.js';

/** A value of unknown origin as an object: an empty one where it is none. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};

/** As an array: an object's values, a single value alone, nothing for nothing. */
export function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** As text: numbers too; `undefined` for everything else and for `''`. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;

/** The words of a value that is HTML. */
export const words = (value: unknown): string => plain(text(value) ?? '');

/** The value at a path of names, `a.b.0`. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => record(inner)[name], value);
