/** The members of a foreign value; none where it is no object. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The elements of a foreign value; none where it is no array. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A foreign value, if it is a number within these limits. */
export const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** A foreign value as a number; also where it is one in writing, `"27.5"` or `"27,5"`. */
export function toNumber(value: unknown): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' && isFinite(value) ? value : undefined;
  return /^\s*[-+\u2212]?\d+(?:[.,]\d+)?\s*$/.test(value)
    ? Number(value.replace('\u2212', '-').replace(',', '.'))
    : undefined;
}

export const isText = (value: unknown): value is string => typeof value === 'string';
