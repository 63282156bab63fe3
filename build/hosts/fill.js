/**
 * Puts values in the places of a template that are written `{{name}}`. Twig's own places have spaces in them, and stay.
 *
 * @param {string | Buffer} template
 * @param {Readonly<Record<string, string>>} values
 * @returns {string}
 * @throws {Error} where a place has no value.
 */
export function fill(template, values) {
  return `${template}`.replace(/\{\{(\w+)\}\}/g, (place, name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`${place} has no value`);
    return values[name];
  });
}
