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

/** What may end a sentence, with what closes it. */
const END = /(?:\.\/\.|[.!?…]+)["”’»)\]]*/g;
/** What a sentence begins with: a capital or a figure, perhaps behind an opening sign. */
const BEGINNING = /["“‘«([–-]*\s*[\p{Lu}\p{N}]/uy;
const SPACE = /\s*/y;
/** A full stop behind these ends no sentence: short forms, initials. */
const SHORT =
  /(?:^|[\s(“"])(?:TP|TX|TT|Q|P|H|X|KP|ThS|TS|PGS|GS|BS|KS|LS|NSND|NSƯT|Mr|Mrs|Ms|Dr|St|No|[\p{Lu}])$/u;
/** Nor does one behind the number of a list, which stands alone. */
const NUMBER = /^(?:\d{1,2}|[IVX]+|[a-zđ])$/;

/** Characters before a full stop in which a short form or a number is looked for. */
const LONGEST_SHORT = 16;

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
  let hasWords = false;
  let cell: Element | null = null;
  for (const node of nodes) {
    const own = node.parentElement!.closest('td, th');
    if (own !== cell && hasWords) words = `${words.trimEnd()}, `;
    cell = own;
    stretches.push({ node, from: words.length });
    words += node.data;
    hasWords ||= /\S/.test(node.data);
  }
  const pointAt = pointsIn(stretches);
  return cuts(words).flatMap(([from, to]) => {
    const text = words.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    range.setStart(...pointAt(from + text.search(/\S/)));
    range.setEnd(...pointAt(from + text.trimEnd().length));
    return [{ range, pieces: piecesOf(text.replace(/\s+/g, ' ').trim()) }];
  });
}

/** Where sentences begin and end in the words of a block. */
function cuts(words: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!isBeginning(words, to)) continue;
    if (match[0] === '.' && isShort(words, from, match.index)) continue;
    found.push([from, to]);
    from = to;
  }
  found.push([from, words.length]);
  return found;
}

function isShort(words: string, from: number, to: number): boolean {
  const before = words.slice(Math.max(from, to - LONGEST_SHORT), to);
  return SHORT.test(before) || (to - from <= LONGEST_SHORT && NUMBER.test(before.trim()));
}

/** Whether another sentence, or nothing, follows. */
function isBeginning(words: string, from: number): boolean {
  SPACE.lastIndex = from;
  SPACE.test(words);
  BEGINNING.lastIndex = SPACE.lastIndex;
  return SPACE.lastIndex === words.length || (SPACE.lastIndex > from && BEGINNING.test(words));
}

/** Where characters of a block stand in its text nodes; asked for in their order. */
function pointsIn(stretches: readonly Stretch[]): (place: number) => [Text, number] {
  let index = 0;
  return (place) => {
    while (index + 1 < stretches.length && stretches[index + 1]!.from <= place) index++;
    const { node, from } = stretches[index]!;
    return [node, Math.min(place - from, node.length)];
  };
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
