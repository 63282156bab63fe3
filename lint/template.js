/**
 * A piece of a template's text: words between tags, a tag's name, or an attribute with its value.
 *
 * @typedef {object} Piece
 * @property {'text' | 'attribute'} kind
 * @property {string} value Expressions are left out.
 * @property {string} [name] Of the attribute.
 * @property {any} node The part of the template, without expressions, in which the piece begins.
 */

/** Stands for an expression. */
const EXPRESSION = '\u0001';

const commentOrTag = /<!--[^]*?-->|<\/?[a-z\u0001](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const attribute = /([^\s"'<>/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;
const unread = /<(style|script)\b[^]*?<\/\1>/gi;
const entity = /&(?:#\w+|\w+);/g;

/**
 * Takes an html`` or svg`` template apart.
 *
 * @param {any} quasi The `TemplateLiteral` node.
 * @returns {Piece[]}
 */
export function piecesOf(quasi) {
  const source = quasi.quasis
    .map(({ value }) => value.cooked ?? value.raw)
    .join(EXPRESSION)
    .replace(unread, (hidden) => hidden.replace(/[^\u0001]/g, ' '));
  const partAt = (index) => quasi.quasis[source.slice(0, index).split(EXPRESSION).length - 1];
  const pieces = [];
  let end = 0;
  const addText = (upTo) => {
    const text = source.slice(end, upTo);
    const start = end + text.search(/\S|$/);
    pieces.push({ kind: 'text', value: legible(text), node: partAt(start) });
  };
  for (const tag of source.matchAll(commentOrTag)) {
    addText(tag.index);
    end = tag.index + tag[0].length;
    if (tag[0].startsWith('<!--')) continue;
    for (const [whole, name, value] of tag[0].matchAll(attribute)) {
      const index = tag.index + tag[0].indexOf(whole);
      pieces.push({
        kind: 'attribute',
        name,
        value: legible(value.replace(/^["']|["']$/g, '')),
        node: partAt(index),
      });
    }
  }
  addText(source.length);
  return pieces;
}

/**
 * Whether a tagged template holds markup.
 *
 * @param {any} node
 */
export function isMarkup({ tag }) {
  return tag.type === 'Identifier' && (tag.name === 'html' || tag.name === 'svg');
}

/** @param {string} text */
function legible(text) {
  return text.replaceAll(EXPRESSION, ' ').replace(entity, ' ');
}
