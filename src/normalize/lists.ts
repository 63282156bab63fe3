import { beginningOf, textOf, createElement } from './blocks.js';
import type { Annotations } from './annotations.js';
import { bulletOf } from './text-patterns.js';

/** Signs that also begin speech, or a line that goes on from the one before. */
const DASH = /[-–—*+]/;
const NUMBER = /^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]/i;

/** Makes lists of paragraphs that are items beyond doubt: Word's own, or a run of lines with a sign. */
export function mergeLists(blocks: readonly Element[], annotations: Annotations): Element[] {
  const joined: Element[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = runFrom(blocks, at, annotations);
    const loose = run.length ? looseBefore(run, blocks[at - 1], annotations) : 1;
    joined.push(...blocks.slice(at, at + loose));
    if (loose < run.length) joined.push(listOf(run.slice(loose), annotations));
    at += Math.max(loose, run.length);
  }
  return joined;
}

/** Whether a block may be the beginning or the middle of a list that goes on behind it. */
export const mayBeItem = (block: Element, annotations: Annotations): boolean =>
  block.localName === 'p' && Boolean(annotations.of(block).listLevel ?? bulletOf(beginningOf(block)));

function runFrom(blocks: readonly Element[], from: number, annotations: Annotations): Element[] {
  const first = blocks[from]!;
  if (!mayBeItem(first, annotations)) return [];
  const isWord = Boolean(annotations.of(first).listLevel);
  const sign = bulletOf(beginningOf(first))?.bullet;
  let to = from + 1;
  for (; to < blocks.length; to++) {
    const block = blocks[to]!;
    if (!mayBeItem(block, annotations)) break;
    if (isWord ? !annotations.of(block).listLevel : bulletOf(beginningOf(block))?.bullet !== sign) break;
  }
  return blocks.slice(from, to);
}

/**
 * How many lines of a run stand before those that are a list beyond doubt, if any are: a dash begins an item where the line before
 * leads to it by a colon, or where items end as items do.
 */
function looseBefore(run: readonly Element[], before: Element | undefined, annotations: Annotations): number {
  const [first] = run;
  if (annotations.of(first!).listLevel) return 0;
  if (run.length < 2) return run.length;
  if (!DASH.test(bulletOf(beginningOf(first!))!.bullet)) return 0;
  const ends = [before, ...run.slice(0, -1)].map((block) => (block ? textOf(block).slice(-1) : ''));
  const lastOther = ends.map((end, index) => index > 0 && !/[;,]/.test(end)).lastIndexOf(true);
  const start = ends.findIndex((end, index) => end === ':' || index >= lastOther);
  return start < run.length - 1 ? start : run.length;
}

function listOf(run: readonly Element[], annotations: Annotations): Element {
  const lists: { readonly level: number; readonly list: Element }[] = [];
  run.forEach((paragraph) => {
    const level = annotations.of(paragraph).listLevel ?? 1;
    const isNumbered = takeMarker(paragraph, annotations);
    while (lists.length > 1 && lists[lists.length - 1]!.level > level) lists.pop();
    let current = lists[lists.length - 1];
    if (!current || current.level < level) {
      const list = createElement(paragraph, isNumbered ? 'ol' : 'ul');
      current?.list.lastElementChild!.append(list);
      lists.push((current = { level, list }));
    }
    const item = createElement(paragraph, 'li');
    if (paragraph.id) item.id = paragraph.id;
    item.append(...paragraph.childNodes);
    current.list.append(item);
  });
  return lists[0]!.list;
}

/** Takes the typed sign or Word's marker away, which the list shows by itself. Says whether it was a number. */
function takeMarker(paragraph: Element, annotations: Annotations): boolean {
  const marker = [...paragraph.querySelectorAll('span')].find((span) => annotations.of(span).marker);
  if (marker) {
    const isNumber = NUMBER.test(textOf(marker));
    marker.remove();
    return isNumber;
  }
  const sign = bulletOf(beginningOf(paragraph));
  if (sign) cut(paragraph, sign.length);
  return false;
}

/** Deletes characters at the beginning of a block. */
function cut(block: Element, count: number): void {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = count;
  while (left > 0 && walker.nextNode()) {
    const text = walker.currentNode as Text;
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}
