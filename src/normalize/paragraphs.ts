import { isBlank, isElement } from './blocks.js';
import { figureOf, isIcon, imageUnit } from './figures.js';
import type { Annotations } from './annotations.js';
import { tidyInline, trim } from './inline.js';

/** More than this in one paragraph, in characters, nobody reads or lays out at one go: it goes on in a further one. */
const LONG = 8_000;
/** Where it may be parted. */
const SENTENCE = /[.!?…]["”’)]*\s/g;

/**
 * A paragraph or heading as what it says: pictures are figures of their own, two line breaks part paragraphs, and what was
 * written without end is parted at a sentence's.
 */
export function* splitParagraph(block: Element, annotations: Annotations): Generator<Element> {
  // As it came from `flattenBlocks`, it is tidy.
  if (!block.querySelector('img,br')) return yield* block.localName === 'p' ? splitByLength(block) : [block];
  for (const part of splitAtImages(block, annotations)) {
    if (part.localName !== 'p') yield part;
    else for (const lines of splitAtDoubleBreaks(part, annotations)) yield* splitByLength(lines);
  }
}

function* splitAtImages(block: Element, annotations: Annotations): Generator<Element> {
  const after: Element[] = [];
  let isBeside = false;
  for (const image of block.querySelectorAll('img')) {
    const sides = [adjacentContent(block, image, 'previousNode'), adjacentContent(block, image, 'nextNode')];
    const isWithinLine = sides.every((side) => side === 'words');
    if (isIcon(image) && sides.includes('words')) continue;
    const unit = imageUnit(image);
    if (isWithinLine) {
      unit.remove();
      after.push(figureOf(unit));
      continue;
    }
    const before = cutBefore(block, unit);
    unit.remove();
    annotations.add(
      before,
      isBeside ? { ...annotations.of(block), afterImage: true } : annotations.of(block),
    );
    yield* unlessBlank(before, annotations);
    yield figureOf(unit);
    isBeside = sides[1] === 'break';
  }
  if (isBeside) annotations.add(block, { afterImage: true });
  yield* unlessBlank(block, annotations);
  yield* after;
}

function* unlessBlank(block: Element, annotations: Annotations): Generator<Element> {
  if (isBlank(block)) return;
  tidyInline(block, annotations);
  yield block;
}

/** What stands next to a picture within its paragraph. */
function adjacentContent(
  block: Element,
  image: Element,
  way: 'previousNode' | 'nextNode',
): 'words' | 'break' | 'end' {
  const walker = block.ownerDocument.createTreeWalker(block);
  walker.currentNode = image;
  for (let node = walker[way](); node && node !== block; node = walker[way]()) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)) return 'words';
    if (isElement(node) && node.matches('br,img')) return node.matches('br') ? 'break' : 'end';
  }
  return 'end';
}

const ranges = new WeakMap<Document, Range>();

/** One range for each document: every change to the nodes updates all ranges there are. */
function rangeIn(owner: Document): Range {
  const range = ranges.get(owner) ?? owner.createRange();
  ranges.set(owner, range);
  return range;
}

/** Takes what stands before a node out of a block, with the formats around it, into a block of the same kind. */
function cutBefore(block: Element, node: Node): Element {
  const range = rangeIn(block.ownerDocument);
  range.setStart(block, 0);
  range.setEndBefore(node);
  const before = block.cloneNode(false) as Element;
  before.removeAttribute('id');
  before.append(range.extractContents());
  return before;
}

function* splitAtDoubleBreaks(paragraph: Element, annotations: Annotations): Generator<Element> {
  for (const lineBreak of paragraph.querySelectorAll('br')) {
    if (!paragraph.contains(lineBreak)) continue;
    const next = nextOf(lineBreak);
    if (!isElement(next) || next.localName !== 'br') continue;
    const before = cutBefore(paragraph, lineBreak);
    annotations.add(before, annotations.of(paragraph));
    lineBreak.remove();
    yield* unlessBlank(before, annotations);
    trim(paragraph, 'firstChild');
  }
  yield* unlessBlank(paragraph, annotations);
}

/** The next node that is more than space. */
function nextOf(node: Node): Node | null {
  let next = node.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !/\S/.test((next as Text).data)) next = next.nextSibling;
  return next;
}

function* splitByLength(paragraph: Element): Generator<Element> {
  if ((paragraph.textContent ?? '').length <= LONG) return yield paragraph;
  let part = paragraph.cloneNode(false) as Element;
  let length = 0;
  for (const node of [...paragraph.childNodes]) {
    for (const piece of node.nodeType === Node.TEXT_NODE ? splitText((node as Text).data) : [node]) {
      const more = typeof piece === 'string' ? piece.length : (piece.textContent ?? '').length;
      if (length && length + more > LONG && (typeof piece === 'string' || more > LONG)) {
        yield part;
        part = paragraph.cloneNode(false) as Element;
        part.removeAttribute('id');
        length = 0;
      }
      part.append(piece);
      length += more;
    }
  }
  yield part;
}

/** A text in parts of at most that length, each ending with a sentence where there is one, else with a word. */
function splitText(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (text.length - from > LONG) {
    const stretch = text.slice(from, from + LONG);
    const ends = [...stretch.matchAll(SENTENCE)];
    const last = ends[ends.length - 1];
    const end = last ? last.index + last[0].length : stretch.lastIndexOf(' ') + 1 || LONG;
    parts.push(text.slice(from, from + end));
    from += end;
  }
  parts.push(text.slice(from));
  return parts;
}
