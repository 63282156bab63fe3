/**
 * Writes a script in ASCII. esbuild does so in strings, but not in regular expressions, nor in templates with a tag, as
 * those could look at their own raw text; Lit's do not.
 *
 * @param {string} code
 * @throws {Error} where a backslash stands before a foreign letter, which would change its meaning.
 */
export function asciiOnly(code) {
  const [escaped] = /\\[^\0-\x7f]/.exec(code) ?? [];
  if (escaped) throw new Error(`${escaped} needs no backslash`);
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
