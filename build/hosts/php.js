/**
 * A value as PHP writes it, in the short form for arrays.
 *
 * @param {unknown} value Strings, numbers, booleans, arrays and plain objects.
 * @param {string} indent
 * @returns {string}
 */
export function php(value, indent = '') {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return `${value}`;
  const inner = `${indent}    `;
  const entries = Array.isArray(value)
    ? value.map((item) => php(item, inner))
    : Object.entries(value).map(([key, item]) => `${php(key)} => ${php(item, inner)}`);
  return entries.length ? `[\n${entries.map((entry) => `${inner}${entry},\n`).join('')}${indent}]` : '[]';
}
