const OPENING = /<\/?[a-z][^\s/>]*/gi;
/** White space between attributes, or one attribute with its value, as a browser's tokenizer reads them. */
const PIECE = /[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y;
/** A `data:` URL at the end of a piece, of letters among which no tag can hide. */
const DATA = /data:[\w/+.;,=%-]*["']?$/i;

/** An attribute whose value holds the end of a tag. */
const END_IN_VALUE = /=\s*(?:"[^">]*>|'[^'>]*>)/;

/** Whether somewhere more than so many characters stand without the end of a tag. */
function hasLongStretch(source: string, limit: number): boolean {
  let from = 0;
  for (let end = source.indexOf('>'); end >= 0; end = source.indexOf('>', from)) {
    if (end - from > limit) return true;
    from = end + 1;
  }
  return source.length - from > limit;
}

/**
 * Whether any tag of the source is longer than so many characters, `data:` URLs not counted. What only looks like a tag,
 * in a comment or a script, counts too: only a parser could tell. Takes linear time, whatever the source holds.
 */
export function hasLongTag(source: string, limit: number): boolean {
  // Nearly all sources are done with here.
  if (!hasLongStretch(source, limit) && !END_IN_VALUE.test(source)) return false;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(source); opening; opening = OPENING.exec(source)) {
    let length = opening[0].length;
    PIECE.lastIndex = OPENING.lastIndex;
    for (let piece = PIECE.exec(source); piece; piece = PIECE.exec(source)) {
      length += piece[0].replace(DATA, '').length;
      OPENING.lastIndex = PIECE.lastIndex;
    }
    if (length > limit) return true;
  }
  return false;
}

const TAG = /<(\/?)([a-z][^\s/<>]*)/gi;
/** Elements that end by themselves, or have no content. */
const SELF_CLOSING: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option optgroup rb rp rt rtc colgroup thead tbody tfoot tr td th'
  ).split(' '),
);

/**
 * Whether more elements than that may be open at once. A parser looks through all of them at every further tag: over 200 kB of `<div>`
 * Chromium's takes seconds.
 */
export function isDeeplyNested(source: string, limit: number): boolean {
  const open = new Map<string, number>();
  let count = 0;
  for (const [, slash, name = ''] of source.matchAll(TAG)) {
    const key = name.toLowerCase();
    if (SELF_CLOSING.has(key)) continue;
    const own = open.get(key) ?? 0;
    if (slash && !own) continue;
    const change = slash ? -1 : 1;
    open.set(key, own + change);
    count += change;
    if (count > limit) return true;
  }
  return false;
}
