/**
 * JSON as the language writes it, whatever `toJSON` a page's scripts have given to lists: that of prototype.js 1.6 makes a text
 * of each, which is then written as a text.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
}
