/** `JSON.stringify` past the `toJSON` that prototype.js 1.6 gives to arrays, which makes a string of each. */
export function stringify(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
