/** The members of a foreign value; none where it is no object. */
export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The elements of a foreign value; none where it is no array. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A foreign value, if it is a number within these limits. */
export const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

export const isText = (value: unknown): value is string => typeof value === 'string';
