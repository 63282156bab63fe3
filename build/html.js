const comment = /<!--[^\u0001]*?-->/g;
const tagOrText = /<[a-z/!\u0001](?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+|</gi;
const spaces = /[ \t\r\n\f]+/g;

/**
 * Takes the comments and the indentation out of a template. Every run of white space becomes one space and none goes
 * away, so that words and inline elements stay as far from each other as they were written.
 *
 * @param {string} html May hold placeholders (U+0001) for expressions.
 */
export function shortenHtml(html) {
  if (/<(pre|textarea)\b/i.test(html)) return html;
  return html
    .replace(comment, '')
    .replace(tagOrText, (piece) => (/^<./.test(piece) ? shortenTag(piece) : piece.replace(spaces, ' ')));
}

/** @param {string} tag */
function shortenTag(tag) {
  return tag.replace(/("[^"]*"|'[^']*')|[ \t\r\n\f]+/g, (_, quoted) => quoted ?? ' ').replace(/ >$/, '>');
}
