import { textOf, MEDIA } from './blocks.js';
import { addCaption, isFigure } from './figures.js';
import { CAPTION_LENGTH } from './layout-tables.js';
import type { Annotations } from './annotations.js';
import { isPersonNames, bulletOf } from './text-patterns.js';

/** Unmarked text longer than this, in characters, or a whole sentence, is no caption. */
const PLAIN = 200;
const CREDIT = /^\(?(?:ảnh|nguồn ảnh|photo)(?=[\s:)])/i;
const SENTENCE_END = /[.:;!?…/,]["”’)]*$/;

/**
 * Moves the paragraph behind an image into its figure if it is the caption.
 * @param after The block behind the last.
 */
export function mergeCaptions(
  blocks: readonly Element[],
  annotations: Annotations,
  after?: Element,
): Element[] {
  const joined: Element[] = [];
  blocks.forEach((block, index) => {
    const figure = joined[joined.length - 1];
    if (
      figure &&
      isFigure(figure) &&
      !isComplete(figure, block, annotations) &&
      isCaption(block, blocks[index + 1] ?? after, annotations)
    )
      addCaption(figure, block.childNodes);
    else joined.push(block);
  });
  return joined;
}

/** A figure takes one caption, and further lines of it where they are marked as such. */
function isComplete(figure: Element, block: Element, annotations: Annotations): boolean {
  const hasCaption = figure.querySelector('figcaption') !== null;
  return hasCaption && !(annotations.of(figure).caption && annotations.of(block).caption);
}

function isCaption(block: Element, next: Element | undefined, annotations: Annotations): boolean {
  if (block.localName !== 'p' || block.querySelector(MEDIA)) return false;
  const text = textOf(block);
  const { align, afterImage, caption } = annotations.of(block);
  if (caption) return true;
  if (text.length > CAPTION_LENGTH || bulletOf(text) || align === 'right') return false;
  if (CREDIT.test(text) || afterImage || align === 'center' || isEntirely(block, 'em,i')) return true;
  return (
    text.length <= PLAIN &&
    next?.localName === 'p' &&
    textOf(next).length > text.length &&
    !SENTENCE_END.test(text) &&
    !isPersonNames(text) &&
    !isEntirely(block, 'strong,b')
  );
}

/** Whether one format covers the whole text of a block. */
export function isEntirely(block: Element, formats: string): boolean {
  const text = textOf(block);
  return [...block.querySelectorAll(formats)].some((format) => textOf(format) === text);
}
