/** From values to markup. */

const ENTITIES = /** @type {Record<string, string>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
});

/** @param {string} text @returns {string} Safe as content and within double quotes. */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/**
 * @param {string} template With places such as `{{heading}}`.
 * @param {Record<string, string>} values Markup for each.
 * @returns {string}
 * @throws {Error} For a place without a value: a page with a hole must not be served.
 */
export const fill = (template, values) =>
  template.replace(/\{\{([\w-]+)\}\}/g, (_, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`The page has no value for {{${name}}}.`);
    return values[name];
  });
