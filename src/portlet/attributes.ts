import { warn } from './warn.js';

/** Several of these names, separated by spaces or semicolons, or `none`: the type of an attribute that is read by `someOf`. */
export type NameList<T extends string> = T | 'none' | (string & {});

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
 * The author's choice from a list of names, separated by spaces, commas or semicolons, or `none`; in the order of `allowed`.
 * Unknown names are left out, with a warning.
 */
export function someOf<T extends string>(
  element: Element,
  name: string,
  value: string,
  allowed: readonly T[],
): readonly T[] {
  const names: readonly string[] = value.split(/[\s,;]+/).filter((word) => word && word !== 'none');
  const known = allowed.filter((word) => names.includes(word));
  if (!names.every((word) => known.includes(word as T))) {
    warn(element, `${name}="${value}": expected any of ${allowed.join(', ')}, or none.`);
  }
  return known;
}

/**
 * The author's number where it lies within the bounds; else the default, with a warning unless the attribute is empty.
 * The attribute's own text is shown in the warning, since what Lit makes of it is only `NaN`.
 */
export function numberWithin(
  element: Element,
  name: string,
  value: number | null,
  [low, high]: readonly [number, number],
  standard: number,
): number {
  const attribute = element.getAttribute(name);
  // Lit reads an empty attribute as 0.
  if (attribute === '' && value === 0) return standard;
  if (value !== null && value >= low && value <= high) return value;
  const written = attribute ?? value;
  if (written !== null && written !== '') {
    const bounds = high === Infinity ? `${low} or more` : `${low} to ${high}`;
    warn(element, `${name}="${written}": expected a number, ${bounds}; taking ${standard}.`);
  }
  return standard;
}

/**
 * Level of the headings inside a block: one below its own heading's, its own where it shows none; 6 at most.
 *
 * @param block With `heading-level` 2 to 6; anything else counts as 2.
 */
export function subheadingLevel(block: Element & { heading: string | null; headingLevel: number }): number {
  const level = Math.round(numberWithin(block, 'heading-level', block.headingLevel, [2, 6], 2));
  return block.heading === '' ? level : Math.min(6, level + 1);
}
