/** A sentence in the page. */
export interface Sentence {
  readonly range: Range;
  /** As it is written. */
  readonly text: string;
}

/** A text node within the text of a block. */
interface Segment {
  readonly node: Text;
  /** Where it begins in that text. */
  readonly from: number;
}

/** What is read by itself. A row of a table is one thing. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, dt, dd, figcaption, caption, summary, tr, .chunk';
/** What is there to be pressed, watched or looked up, not read. */
const SKIPPED = 'button, iframe, audio, video, [aria-hidden="true"], sup a[href^="#"]';

/** What may end a sentence, with what closes it. */
const END = /(?:\.\/\.|[.!?…]+)["”’»)\]]*/g;
/** What a sentence begins with: a capital or a digit, perhaps after an opening sign. */
const SENTENCE_START = /["“‘«([–-]*\s*[\p{Lu}\p{N}]/uy;
const SPACE = /\s*/y;
/** A full stop after these ends no sentence: abbreviations, initials. */
const ABBREVIATION =
  /(?:^|[\s(“".])(?:TP|TX|TT|Q|P|H|X|KP|ThS|TS|PGS|GS|BS|KS|LS|NSND|NSƯT|Mr|Mrs|Ms|Dr|St|No|[\p{Lu}])$/u;
/** Nor does one after the number of a list item, which stands alone. */
const NUMBER = /^(?:\d{1,2}|[IVX]+|[a-zđ])$/;

/** Characters before a full stop in which an abbreviation or a number is looked for. */
const MAX_ABBREVIATION = 16;

/** The sentences of these elements, in order. */
export function sentencesOf(elements: readonly Element[]): Sentence[] {
  return elements.flatMap((element) => textBlocks(element).flatMap(sentencesIn));
}

/** The text nodes of an element, block by block. */
function textBlocks(element: Element): Text[][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let last: Element | null | undefined;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement!;
    if (parent.closest(SKIPPED)) continue;
    const block = parent.closest(BLOCKS);
    const isNew = block !== last || text.previousSibling?.nodeName === 'BR';
    if (isNew) blocks.push([text]);
    else blocks[blocks.length - 1]!.push(text);
    last = block;
  }
  return blocks;
}

function sentencesIn(nodes: readonly Text[]): Sentence[] {
  const segments: Segment[] = [];
  let blockText = '';
  let hasText = false;
  let cell: Element | null = null;
  for (const node of nodes) {
    const own = node.parentElement!.closest('td, th');
    if (own !== cell && hasText) blockText = `${blockText.trimEnd()}, `;
    cell = own;
    segments.push({ node, from: blockText.length });
    blockText += node.data;
    hasText ||= /\S/.test(node.data);
  }
  const pointAt = pointsIn(segments);
  return sentenceBounds(blockText).flatMap(([from, to]) => {
    const text = blockText.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const range = document.createRange();
    range.setStart(...pointAt(from + text.search(/\S/)));
    range.setEnd(...pointAt(from + text.trimEnd().length));
    return [{ range, text: text.replace(/\s+/g, ' ').trim() }];
  });
}

/** Where sentences begin and end in the text of a block. */
export function sentenceBounds(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (!beginsSentence(text, to)) continue;
    if (match[0] === '.' && isAbbreviation(text, from, match.index)) continue;
    found.push([from, to]);
    from = to;
  }
  found.push([from, text.length]);
  return found;
}

function isAbbreviation(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(from, to - MAX_ABBREVIATION), to);
  return ABBREVIATION.test(before) || (to - from <= MAX_ABBREVIATION && NUMBER.test(before.trim()));
}

/** Whether another sentence, or nothing, follows. */
function beginsSentence(text: string, from: number): boolean {
  SPACE.lastIndex = from;
  SPACE.test(text);
  SENTENCE_START.lastIndex = SPACE.lastIndex;
  return SPACE.lastIndex === text.length || (SPACE.lastIndex > from && SENTENCE_START.test(text));
}

/** The text node and offset of a position in a block; to be called with rising positions. */
function pointsIn(segments: readonly Segment[]): (position: number) => [Text, number] {
  let index = 0;
  return (position) => {
    while (index + 1 < segments.length && segments[index + 1]!.from <= position) index++;
    const { node, from } = segments[index]!;
    return [node, Math.min(position - from, node.length)];
  };
}

/** A sentence in chunks of so many letters at most, divided where a reader would take a breath. */
export function splitForSpeech(sentence: string, maxLetters: number): string[] {
  const chunks: string[] = [];
  let from = 0;
  while (sentence.length - from > maxLetters) {
    const start = sentence.slice(from, from + maxLetters);
    const pause = Math.max(...['; ', ': ', ', ', ' – '].map((sign) => start.lastIndexOf(sign) + 1));
    const end = pause > maxLetters / 4 ? pause : start.lastIndexOf(' ');
    chunks.push(start.slice(0, end > 0 ? end : maxLetters).trim());
    from += end > 0 ? end : maxLetters;
  }
  return [...chunks, sentence.slice(from).trim()].filter(Boolean);
}
