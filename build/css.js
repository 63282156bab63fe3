const stringOrComment = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^]*?\*\//g;

/**
 * Takes the comments and all white space that has no meaning out of a style sheet. White space before a colon stays:
 * `a :hover` and `a:hover` are two things.
 *
 * @param {string} css May hold placeholders for expressions.
 */
export function shortenCss(css) {
  const strings = [];
  return css
    .replace(stringOrComment, (_, string) => (string ? `\u0002${strings.push(string) - 1}\u0002` : ''))
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([:(]) /g, '$1')
    .replace(/ \)/g, ')')
    .replace(/;+}/g, '}')
    .replace(/\u0002(\d+)\u0002/g, (_, index) => strings[index])
    .trim();
}
