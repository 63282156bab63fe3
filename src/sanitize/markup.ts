const TAG = /<(?:[!?]|(\/?)([a-z][^\s/<>]*))/iy;
const END_TAG = /<\/([a-z][^\s/<>]*)/gi;
const DELIMITER = /[>"']/g;

/**
 * The text of an HTML source without its markup: no parser, linear time. References stay as they are written.
 *
 * @param dropped Names of elements that go with their content. Without an end tag that is all of the rest, as for a parser.
 * @param separator What a tag of this name, in lower case, leaves behind; `''` is the name of comments, declarations and dropped elements.
 */
export function stripMarkup(
  source: string,
  dropped: ReadonlySet<string>,
  separator: (name: string) => string,
): string {
  let text = '';
  let from = 0;
  let quotesMatch = true;
  for (let open = source.indexOf('<'); open >= 0;) {
    TAG.lastIndex = open;
    const tag = TAG.exec(source);
    if (!tag) {
      open = source.indexOf('<', open + 1);
      continue;
    }
    const [, slash, written = ''] = tag;
    const name = written.toLowerCase();
    const isDropped = !slash && dropped.has(name);
    text += source.slice(from, open) + separator(isDropped ? '' : name);
    if (source.slice(open, open + 4) === '<!--') from = endOf(source, '-->', open);
    else if (isDropped) from = endOfElement(source, name, TAG.lastIndex);
    else {
      from = quotesMatch ? endOfTag(source, TAG.lastIndex) : -1;
      // One quote without its partner, and the quotes of this source mean nothing.
      quotesMatch &&= from >= 0;
      if (from < 0) from = endOf(source, '>', open);
    }
    open = source.indexOf('<', from);
  }
  return text + source.slice(from);
}

function endOf(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}

/** Where a tag has ended. A `>` within quotes does not count; -1 where the quotes do not match. */
function endOfTag(source: string, from: number): number {
  DELIMITER.lastIndex = from;
  for (let found = DELIMITER.exec(source); found; found = DELIMITER.exec(source)) {
    const { lastIndex } = DELIMITER;
    if (found[0] === '>') return lastIndex;
    const closing = source.indexOf(found[0], lastIndex);
    if (closing < 0) return -1;
    DELIMITER.lastIndex = closing + 1;
  }
  return -1;
}

function endOfElement(source: string, name: string, from: number): number {
  END_TAG.lastIndex = from;
  for (let tag = END_TAG.exec(source); tag; tag = END_TAG.exec(source))
    if (tag[1]!.toLowerCase() === name) return endOf(source, '>', END_TAG.lastIndex);
  return source.length;
}
