import { decodeEntities } from '../html/entities.js';

/** What no reader sees: a comment, and elements whose content is not words. Without an end they reach to that of the source. */
const UNSEEN = '<!--[^]*?(?:-->|$)|<(script|style|template|title|noscript|svg)\\b[^]*?(?:<\\/\\1[^>]*>|$)';
/** A tag with its name. In quotes it may hold anything; where the quotes do not match it ends at the first `>`. */
const TAG = `<(?:[!?]|\\/?([a-z][\\w:-]*))(?:[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>|[^>]*(?:>|$))`;
const MARKUP = new RegExp(`${UNSEEN}|${TAG}`, 'gi');
/** The letters on either side of these tags may be one word. */
const INLINE = /^(?:a|abbr|b|big|cite|code|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;

/** Text with its character references read. Most have none. */
export const readReferences = (text: string): string => (text.includes('&') ? decodeEntities(text) : text);

/** What a text in one line does not have. Most texts are tidy, and a look is cheaper than to make them so again. */
const UNTIDY = /\s\s|[^\S ]|[\0-\x1f\x7f-\x9f\ufeff\u0300-\u036f]/;

/** Plain text in one line: NFC, white space folded, control characters gone. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed
    .replace(/\s+/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f\ufeff]/g, '')
    .trim()
    .normalize('NFC');
}

/** The words of HTML, in one line. Without the lists of `src/html`, which weigh as much as a format. */
export function plain(source: string): string {
  const words = source.includes('<')
    ? source.replace(MARKUP, (_, __, name = '') => (INLINE.test(name) ? '' : ' '))
    : source;
  return tidy(readReferences(words));
}

/** A text of at most so many characters, cut between words. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
