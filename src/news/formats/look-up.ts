import { encodeComponent } from '../../sanitize/urls.js';
import { at, text } from './json.js';

/** A pattern with its `{path}`s filled in from a record, as parts of an address; `undefined` where one is missing. */
export function fill(pattern: string, from: unknown): string | undefined {
  const parts = [...pattern.matchAll(/\{([^{}]+)\}/g)].map(([, path]) => text(at(from, path!)));
  if (parts.includes(undefined)) return undefined;
  return pattern.replace(/\{[^{}]+\}/g, () => encodeComponent(parts.shift()!));
}

/** What a mapping's name leads to: a pattern filled in, or the first of its paths, between commas, that leads to something. */
export function lookUp(names: string, from: unknown): unknown {
  if (names.includes('{')) return fill(names, from);
  return names
    .split(',')
    .map((path) => at(from, path.trim()))
    .find((value) => value !== undefined && value !== null && value !== '');
}
