import { decodeEntities } from '../sanitize/entities.js';
import { stripMarkup } from '../sanitize/markup.js';
import { toNfc } from '../platform/unicode.js';

/** Characters of a source that are read for a title, a name, a summary: a reader sees some hundreds of them. */
const MAX_LENGTH = 20_000;

/** Elements whose content is not words. */
const DROPPED: ReadonlySet<string> = new Set('script style template title noscript svg'.split(' '));
/** The letters on either side of these tags may be one word. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b big cite code em font i ins kbd mark q s small span strong sub sup u wbr'.split(' '),
);

/** What begins or ends a paragraph. */
const PARAGRAPHS: ReadonlySet<string> = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li tr td th figure figcaption blockquote'.split(' '),
);

/** Text with its character references decoded. Most have none. */
export const decodeReferences = (text: string): string => (text.includes('&') ? decodeEntities(text) : text);

/** What a text in one line does not have. Most texts are tidy, and a look is cheaper than to make them so again. */
const UNTIDY = /\s\s|[^\S ]|[\0-\x1f\x7f-\x9f\ufeff\u0300-\u036f]/;

/** Plain text in one line: NFC, white space folded, control characters gone. */
export function normalizeText(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return toNfc(
    trimmed
      .replace(/\s+/g, ' ')
      .replace(/[\0-\x1f\x7f-\x9f\ufeff]/g, '')
      .trim(),
  );
}

/** What could be a tag: its name, the rest of it, its end. */
const TAG = /<\/?([a-z][^\s<>/]*)([^<>]*)(>?)/gi;
/** What alone is the beginning of a tag that was cut off; of one letter, with an attribute: `a <b và c`. */
const CUT_OFF =
  /^(?:[abipu](?:\s*$|\s.*=)|(?:abbr|br|div|em|figure|font|h\d|iframe|img|li|o:p|span|strong|table|tbody|td|th|tr|ul|video)(?:\s|$))/i;
const VALUE = /"[^"]*"?|'[^']*'?/g;

/** HTML in which a `<` that begins no tag is written as a reference: `lãi suất <5%`, `x<y và z>t`. */
const escapeSigns = (source: string): string =>
  source.replace(TAG, (written, name: string, rest: string, end: string) => {
    const isTag = end
      ? /^[\w:.-]+$/.test(name) && /^[\x20-\x7e\s]*$/.test(rest.replace(VALUE, ''))
      : CUT_OFF.test(name + rest);
    return isTag ? written : `&lt;${written.slice(1)}`;
  });

/** What nobody means as words: the end tag of a usual element, an image, a line's end, a comment. */
const ESCAPED =
  /&lt;(?:\/(?:p|div|span|strong|em|b|i|u|a|h[1-6]|[uo]l|li|table|font|section|article|figure)\s?&gt;|(?:img\s|br\s?\/?&gt;|!--))/i;
const CDATA = /^\s*(?:<|&lt;)!\[CDATA\[/;
const CDATA_END = /\]\](?:>|&gt;)\s*$/;

/** HTML that was escaped once more than it should be, decoded: where all the markup that it has is, or where it is CDATA. */
export function unescapeMarkup(source: string): string {
  if (CDATA.test(source)) {
    const inner = source.replace(CDATA, '').replace(CDATA_END, '');
    return source.trimStart().startsWith('&') ? decodeReferences(inner) : inner;
  }
  return ESCAPED.test(source) && !/<[a-z]/i.test(source) ? decodeReferences(source) : source;
}

/** The words of HTML, in one line; of a very long one, of its beginning. Without the lists of `src/sanitize`, which weigh as much as a format. */
export function plainText(source: string): string {
  const beginning = source.trimStart().slice(0, MAX_LENGTH);
  const text = beginning.includes('<')
    ? stripMarkup(escapeSigns(beginning), DROPPED, (name) => (INLINE.has(name) ? '' : ' '))
    : beginning;
  return normalizeText(decodeReferences(text));
}

/** The words of HTML, all of them, as one line for each paragraph. */
export const paragraphsOf = (source: string): string[] =>
  stripMarkup(escapeSigns(source.replace(/\s+/g, ' ')), DROPPED, (name) =>
    PARAGRAPHS.has(name) ? '\n' : INLINE.has(name) ? '' : ' ',
  )
    .split('\n')
    .map((words) => normalizeText(decodeReferences(words)))
    .filter(Boolean);

/** A text of at most so many characters, cut between words. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const beginning = text.slice(0, length);
  const space = beginning.lastIndexOf(' ');
  return `${(space < 0 ? beginning : beginning.slice(0, space)).trimEnd()}…`;
}
