/** A sentence where it stands in the page, and as a voice is given it. */
export interface Sentence {
  readonly range: Range;
  /** One or more, none of them long. */
  readonly pieces: readonly string[];
}

/** A stretch of one text node within the words of a block. */
interface Stretch {
  readonly node: Text;
  /** Where it begins in those words. */
  readonly from: number;
}

/** Begins what is read by itself. A row of a table is one thing. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dt, dd, figcaption, caption, summary, tr, .stretch';
/** What is there to be pressed, watched or looked up, not read. */
const PASSED = 'button, iframe, audio, video, [aria-hidden="true"], sup a[href^="#"]';

/** Where a sentence may end: with what closes it, before what begins another. */
const END = /(?:\.\/\.|[.!?…]+)["”’»)\]]*(?=\s+["“‘«([–-]*\s*[\p{Lu}\p{N}]|\s*$)/gu;
/** A full stop behind these ends no sentence: short forms, initials, the number of a list. */
const SHORT =
  /(?:^|[\s(“"])(?:TP|TX|TT|Q|P|H|X|KP|ThS|TS|PGS|GS|BS|KS|LS|NSND|NSƯT|Mr|Mrs|Ms|Dr|St|No|[\p{Lu}])$|^\s*(?:\d{1,2}|[IVX]+|[a-zđ])$/u;

/**
 * Letters of one piece. Chromium falls silent in the middle of what its voices over the network read for more than a quarter of a
 * minute; and after a pause a piece is read again from its beginning.
 */
const LONGEST = 160;

/** The sentences of these elements, in their order. */
export function sentencesOf(places: readonly Element[]): Sentence[] {
  return places.flatMap((place) => blocksOf(place).flatMap(sentencesIn));
}

/** The text nodes of a place, block by block. */
function blocksOf(place: Element): Text[][] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let last: Element | null | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement!;
    if (parent.closest(PASSED)) continue;
    const block = parent.closest(BLOCKS);
    const isNew = block !== last || text.previousSibling?.nodeName === 'BR';
    if (isNew) blocks.push([text]);
    else blocks[blocks.length - 1]!.push(text);
    last = block;
  }
  return blocks;
}

function sentencesIn(nodes: readonly Text[]): Sentence[] {
  const stretches: Stretch[] = [];
  let words = '';
  let cell: Element | null = null;
  for (const node of nodes) {
    const own = node.parentElement!.closest('td, th');
    if (own !== cell && /\S/.test(words)) words = `${words.trimEnd()}, `;
    cell = own;
    stretches.push({ node, from: words.length });
    words += node.data;
  }
  return cuts(words).flatMap(([from, to]) => {
    const text = words.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    range.setStart(...pointAt(stretches, from + text.search(/\S/)));
    range.setEnd(...pointAt(stretches, from + text.trimEnd().length));
    return [{ range, pieces: piecesOf(text.replace(/\s+/g, ' ').trim()) }];
  });
}

/** Where sentences begin and end in the words of a block. */
function cuts(words: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    if (match[0].startsWith('.') && match[0].length === 1 && SHORT.test(words.slice(from, match.index)))
      continue;
    const to = match.index + match[0].length;
    found.push([from, to]);
    from = to;
  }
  found.push([from, words.length]);
  return found;
}

function pointAt(stretches: readonly Stretch[], place: number): [Text, number] {
  let { node, from } = stretches[0]!;
  for (const stretch of stretches) {
    if (stretch.from > place) break;
    ({ node, from } = stretch);
  }
  return [node, Math.min(place - from, node.length)];
}

/** A long sentence in pieces, parted where a reader would draw breath. */
function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const beginning = rest.slice(0, LONGEST);
    const breath = Math.max(...['; ', ': ', ', ', ' – '].map((sign) => beginning.lastIndexOf(sign) + 1));
    const end = breath > LONGEST / 4 ? breath : beginning.lastIndexOf(' ');
    pieces.push(rest.slice(0, end > 0 ? end : LONGEST).trim());
    rest = rest.slice(end > 0 ? end : LONGEST).trim();
  }
  return [...pieces, rest].filter(Boolean);
}
