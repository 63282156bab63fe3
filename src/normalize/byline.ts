import { isEntirely } from './captions.js';
import { textOf, MEDIA } from './blocks.js';
import type { Annotations } from './annotations.js';
import { isPersonNames } from './text-patterns.js';

/** A byline longer than this, in characters, is a paragraph. */
const LONG = 120;
const SOURCE =
  /^\(?(?:theo|nguồn(?: ?tin)?|tác giả|tin(?:,| và|\/) ?ảnh|bài(?:,| và|\/) ?ảnh|ảnh|thực hiện|biên tập|người viết|by|source)(?: ?: ?| (?=[\p{Lu}(]))\S/iu;
const COMPILED = /\((?:tổng hợp|ghi|thực hiện|biên soạn|lược ghi|ghi chép|t\/h|th|st|sưu tầm)\)\.?$/iu;

/**
 * Takes the byline out of the end of a body: the last paragraph, or the last two, where they are names or name a source.
 *
 * @returns The other blocks, and the byline's text.
 */
export function takeByline(
  blocks: readonly Element[],
  annotations: Annotations,
): { readonly blocks: readonly Element[]; readonly byline?: string } {
  let end = blocks.length;
  while (end > 1 && blocks.length - end < 2 && isByline(blocks[end - 1]!, annotations)) end--;
  const lines = blocks.slice(end).map(textOf);
  const last = blocks[end - 1];
  const tail = last && !lines.length ? takeTail(last) : undefined;
  if (tail) lines.push(tail);
  return lines.length ? { blocks: blocks.slice(0, end), byline: lines.join(' - ') } : { blocks };
}

function isByline(block: Element, annotations: Annotations): boolean {
  if (!/^(?:p|h[1-6])$/.test(block.localName) || block.querySelector(`${MEDIA},br`)) return false;
  const text = textOf(block);
  const { align, byline } = annotations.of(block);
  const isShort = text.length <= LONG;
  if (!isShort || /^[-–+•]|[:;?!]$/.test(text)) return false;
  if (isPersonNames(text) || COMPILED.test(text) || (SOURCE.test(text) && !isSentence(text))) return true;
  return Boolean(align === 'right' || byline) && !isSentence(text);
}

const isSentence = (text: string): boolean => /[^.]\.\/?\.?$|\.\/$/.test(text) && text.length > LONG / 2;

/** Names in bold or italics behind the last line break or the last full stop of the last paragraph. */
function takeTail(block: Element): string | undefined {
  if (block.localName !== 'p') return undefined;
  const last = block.lastElementChild;
  if (!last || last.nextSibling || !last.matches('strong,b,em,i')) return undefined;
  const text = textOf(last);
  const before = textOf(block).slice(0, -text.length);
  if (!(isPersonNames(text) || COMPILED.test(text)) || !/[.!?…/”")]\s*$/.test(before)) return undefined;
  if (isEntirely(block, 'strong,b,em,i')) return undefined;
  const gap = last.previousSibling;
  last.remove();
  if (gap?.nodeName === 'BR') gap.remove();
  return text;
}
