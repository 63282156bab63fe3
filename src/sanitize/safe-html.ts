import { documentPrototype } from '../platform/native-dom.js';
import { parse } from './parse.js';
import { rebuild } from './rebuild.js';
import { hasLongTag, isDeeplyNested } from './source-limits.js';
import { textBlocks } from './text-blocks.js';

/** Bytes that a parser is given, and the longest tag, in characters: a parser's time grows with the square of its attributes. */
const SOURCE_LIMIT = 1024 * 1024;
const TAG_LIMIT = 16 * 1024;
/** Elements open at once: likewise. */
const NESTING_LIMIT = 512;
/** The most paragraphs of plain text. */
const PARAGRAPH_LIMIT = 5_000;

export interface SafeHtmlOptions {
  /** The absolute URL of the page that the HTML comes from: relative URLs resolve against it. Without a valid one, links and images are dropped. */
  readonly base: string;
  /** The level, 1 to 6, of the highest heading; the others keep their distance, down to h6. Default: as they came. */
  readonly headingLevel?: number;
}

/**
 * Foreign HTML as fresh nodes that are safe to show, made from allow-lists of elements and attributes. Nothing loads or runs
 * while it happens, and nothing of the foreign tree itself is taken over. Scripts, handlers, styles, forms, names and
 * everything unknown are dropped; their text stays. A whole document gives the content of its body.
 *
 * A source over 1 MB, one with a tag over 16 KB (`data:` URLs not counted) or more than 512 open elements, and any source on a page that allows neither
 * the Trusted Types policy `html-portlets-html` nor has a filtering parser, becomes paragraphs of plain text. After 20,000
 * nodes, and below a depth of 64, only text goes on.
 *
 * @param source The HTML, decoded.
 * @returns A fragment for `document`, in no document yet.
 */
export function safeHtml(source: string, { base, headingLevel }: SafeHtmlOptions): DocumentFragment {
  const body = isParseable(source) ? parse(source) : undefined;
  if (!body) return paragraphs(textBlocks(source));
  return documentPrototype().importNode.call(
    document,
    rebuild(body, base, headingLevel),
    true,
  ) as DocumentFragment;
}

/** Whether a source is small enough for a parser. */
export function isParseable(source: string): boolean {
  return (
    byteLength(source) <= SOURCE_LIMIT &&
    !hasLongTag(source, TAG_LIMIT) &&
    !isDeeplyNested(source, NESTING_LIMIT)
  );
}

/** In UTF-8. Counted, as an encoder would copy all of it, which takes an old computer a fifth of a second. */
function byteLength(source: string): number {
  let bytes = source.length;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit & 0xf800) !== 0xd800 ? 2 : 1;
  }
  return bytes;
}

/** A paragraph for each text; those beyond the limit share the last. */
export function paragraphs(stretches: readonly string[]): DocumentFragment {
  const fragment = new DocumentFragment();
  const shared = stretches.slice(PARAGRAPH_LIMIT).join(' ');
  [...stretches.slice(0, PARAGRAPH_LIMIT), ...(shared ? [shared] : [])].forEach((text) => {
    const paragraph = documentPrototype().createElement.call(document, 'p');
    paragraph.append(text);
    fragment.append(paragraph);
  });
  return fragment;
}
