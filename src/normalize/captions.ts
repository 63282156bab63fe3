import { line, MEDIA } from './blocks.js';
import { addCaption, isFigure } from './figures.js';
import { CAPTION_LENGTH } from './frames.js';
import type { Hints } from './hints.js';
import { isNames, signOf } from './words.js';

/** Words that nothing marks as a caption are one only when they are fewer than this, and no sentence. */
const PLAIN = 200;
const CREDIT = /^\(?(?:ảnh|nguồn ảnh|photo)(?=[\s:)])/i;
const SENTENCE_END = /[.:;!?…/,]["”’)]*$/;

/**
 * Puts the paragraph behind a picture into its figure where it is the caption.
 * @param after The block behind the last.
 */
export function joinCaptions(blocks: readonly Element[], hints: Hints, after?: Element): Element[] {
  const joined: Element[] = [];
  blocks.forEach((block, index) => {
    const figure = joined[joined.length - 1];
    if (
      figure &&
      isFigure(figure) &&
      !isFinished(figure, block, hints) &&
      isCaption(block, blocks[index + 1] ?? after, hints)
    )
      addCaption(figure, block.childNodes);
    else joined.push(block);
  });
  return joined;
}

/** A figure takes one caption, and further lines of it where they are marked as such. */
function isFinished(figure: Element, block: Element, hints: Hints): boolean {
  const hasCaption = figure.querySelector('figcaption') !== null;
  return hasCaption && !(hints.of(figure).caption && hints.of(block).caption);
}

function isCaption(block: Element, next: Element | undefined, hints: Hints): boolean {
  if (block.localName !== 'p' || block.querySelector(MEDIA)) return false;
  const words = line(block);
  const { align, beside, caption } = hints.of(block);
  if (caption) return true;
  if (words.length > CAPTION_LENGTH || signOf(words) || align === 'right') return false;
  if (CREDIT.test(words) || beside || align === 'center' || isWholly(block, 'em,i')) return true;
  return (
    words.length <= PLAIN &&
    next?.localName === 'p' &&
    line(next).length > words.length &&
    !SENTENCE_END.test(words) &&
    !isNames(words) &&
    !isWholly(block, 'strong,b')
  );
}

/** Whether all words of a block stand in one format. */
export function isWholly(block: Element, formats: string): boolean {
  const words = line(block);
  return [...block.querySelectorAll(formats)].some((format) => line(format) === words);
}
