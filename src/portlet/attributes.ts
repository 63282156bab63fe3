import { warn } from './warn.js';

/** The author's value where it is one of those allowed; else the first of them, with a warning. */
export function oneOf<T extends string>(
  element: Element,
  name: string,
  value: string | null,
  allowed: readonly [T, ...T[]],
): T {
  if (allowed.includes(value as T)) return value as T;
  if (value) warn(element, `${name}="${value}": expected ${allowed.join(', ')}; taking ${allowed[0]}.`);
  return allowed[0];
}

/**
 * The author's number where it lies within the bounds; else the default, with a warning.
 * The attribute's own text is shown in the warning, since what Lit makes of it is only `NaN`.
 */
export function numberWithin(
  element: Element,
  name: string,
  value: number | null,
  [low, high]: readonly [number, number],
  standard: number,
): number {
  if (value !== null && value >= low && value <= high) return value;
  const written = element.getAttribute(name) ?? value;
  if (written !== null && written !== '') {
    const bounds = high === Infinity ? `${low} or more` : `${low} to ${high}`;
    warn(element, `${name}="${written}": expected a number, ${bounds}; taking ${standard}.`);
  }
  return standard;
}
