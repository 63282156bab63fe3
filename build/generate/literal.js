/**
 * A TypeScript string literal. Prettier chooses the quotes.
 *
 * @param {string} text
 */
export const literal = (text) => JSON.stringify(text);

/**
 * An object literal of string values.
 *
 * @param {Iterable<readonly [string, string]>} entries
 */
export function textRecord(entries) {
  const key = (text) => (/^\d+$/.test(text) ? text : literal(text));
  return `{${[...entries].map(([name, text]) => `${key(name)}: ${literal(text)}`).join(',')}}`;
}
