const OPENING = /<\/?[a-z][^\s/>]*/gi;
/** White space between attributes, or one attribute with its value, as a browser's tokenizer reads them. */
const PIECE = /[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?/y;
/** A `data:` address at the end of a piece, of letters among which no tag can hide. */
const DATA = /data:[\w/+.;,=%-]*["']?$/i;

/**
 * Whether any tag of the source is longer than so many characters, `data:` addresses not counted. What only looks like a tag,
 * in a comment or a script, counts too: only a parser could tell. Takes linear time, whatever the source holds.
 */
export function hasLongTag(source: string, limit: number): boolean {
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
