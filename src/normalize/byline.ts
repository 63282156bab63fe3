import { isWholly } from './captions.js';
import { line, MEDIA } from './blocks.js';
import type { Hints } from './hints.js';
import { isNames } from './words.js';

/** A byline longer than this, in characters, is a paragraph. */
const LONG = 120;
const SOURCE =
  /^\(?(?:theo|nguồn(?: ?tin)?|tác giả|tin(?:,| và|\/) ?ảnh|bài(?:,| và|\/) ?ảnh|ảnh|thực hiện|biên tập|người viết|by|source)(?: ?: ?| (?=[\p{Lu}(]))\S/iu;
const COMPILED = /\((?:tổng hợp|ghi|thực hiện|biên soạn|lược ghi|ghi chép|t\/h|th|st|sưu tầm)\)\.?$/iu;

/**
 * Takes the byline out of the end of a body: the last paragraph, or the last two, where they are names or name a source.
 *
 * @returns The blocks without it, and its words.
 */
export function takeByline(
  blocks: readonly Element[],
  hints: Hints,
): { readonly blocks: readonly Element[]; readonly byline?: string } {
  let end = blocks.length;
  while (end > 1 && blocks.length - end < 2 && isByline(blocks[end - 1]!, hints)) end--;
  const lines = blocks.slice(end).map(line);
  const last = blocks[end - 1];
  const tail = last && !lines.length ? takeTail(last) : undefined;
  if (tail) lines.push(tail);
  return lines.length ? { blocks: blocks.slice(0, end), byline: lines.join(' - ') } : { blocks };
}

function isByline(block: Element, hints: Hints): boolean {
  if (!/^(?:p|h[1-6])$/.test(block.localName) || block.querySelector(`${MEDIA},br`)) return false;
  const words = line(block);
  const { align, byline } = hints.of(block);
  const isShort = words.length <= LONG;
  if (!isShort || /^[-–+•]|[:;?!]$/.test(words)) return false;
  if (isNames(words) || COMPILED.test(words) || (SOURCE.test(words) && !isSentence(words))) return true;
  return Boolean(align === 'right' || byline) && !isSentence(words);
}

const isSentence = (words: string): boolean => /[^.]\.\/?\.?$|\.\/$/.test(words) && words.length > LONG / 2;

/** Names in bold or italics behind the last line break or the last full stop of the last paragraph. */
function takeTail(block: Element): string | undefined {
  if (block.localName !== 'p') return undefined;
  const last = block.lastElementChild;
  if (!last || last.nextSibling || !last.matches('strong,b,em,i')) return undefined;
  const words = line(last);
  const before = line(block).slice(0, -words.length);
  if (!(isNames(words) || COMPILED.test(words)) || !/[.!?…/”")]\s*$/.test(before)) return undefined;
  if (isWholly(block, 'strong,b,em,i')) return undefined;
  const gap = last.previousSibling;
  last.remove();
  if (gap?.nodeName === 'BR') gap.remove();
  return words;
}
