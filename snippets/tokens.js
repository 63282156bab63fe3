/**
 * A tag as it is written, not as a browser would repair it: the filters of hosts read text.
 *
 * @typedef {object} Tag
 * @property {string} name In lower case.
 * @property {boolean} closes Whether it is `</…>`.
 * @property {string} text The whole tag.
 * @property {readonly Attribute[]} attributes
 *
 * @typedef {object} Attribute
 * @property {string} name In lower case.
 * @property {string | undefined} value Without quotes; `undefined` where none is written.
 * @property {'"' | "'" | ''} quote
 */

export const tagPattern = /<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attributePattern = /([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * @param {string} markup
 * @returns {Tag[]}
 */
export function tagsOf(markup) {
  return [...uptoLastTag(markup).matchAll(tagPattern)].map(([text, slash, name, rest]) => ({
    name: name.toLowerCase(),
    closes: slash === '/',
    text,
    attributes: [...rest.matchAll(attributePattern)].map(([, attribute, double, single, bare]) => ({
      name: attribute.toLowerCase(),
      value: double ?? single ?? bare,
      quote: double !== undefined ? '"' : single !== undefined ? "'" : '',
    })),
  }));
}

/** Without what can be no tag: looked for from every `<`, an end that is not there takes long. @param {string} markup */
export const uptoLastTag = (markup) => markup.slice(0, markup.lastIndexOf('>') + 1);

/** Tags that hold nothing and have no closing tag. */
export const voidTags = new Set(['br', 'hr', 'img']);
