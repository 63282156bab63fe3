import { Breath } from './breath.js';
import { isFigure } from './figures.js';
import { Hints } from './hints.js';
import { ArticleModel } from './model.js';
import { articleTree } from './tree.js';
import type { ArticleBodyOptions, ArticleFindings } from './types.js';
import { guarded } from '../sanitize/guard.js';

/** Blocks held back until what follows them is known: a caption, a list that goes on, the byline at the end. */
const HELD = 6;
/** Characters and figures that fill a screen, or a further piece: no more is laid out in one task. */
const SCREEN = { words: 1_500, figures: 2 };
const PIECE = { words: 8_000, figures: 10 };

/**
 * Cleans the body of an article as `safeHtml` does and makes one model of what content systems write: paragraphs, headings in
 * order, figures with their captions, lists, tables in a wrapper that scrolls (`.scroll`), quotations, and figures that stand
 * for videos (`figure.video`: a link, and the player's address in `data-embed`). Nothing is fetched.
 *
 * Hands over pieces in reading order, the first screen first, and lets the page draw and answer between them and while it
 * builds. What is too large or may not be parsed comes as paragraphs of its words.
 *
 * @param source The HTML, decoded.
 * @param take Gets each piece, its nodes made for `document`.
 * @returns When all has been handed over. Rejects with the signal's reason when that is aborted.
 */
export async function articleBody(
  source: string,
  options: ArticleBodyOptions,
  take: (piece: DocumentFragment) => void,
): Promise<ArticleFindings> {
  const { signal } = options;
  if (signal?.aborted) throw signal.reason;
  const hints = new Hints();
  const breath = new Breath();
  const steps = articleTree(source, options.base, hints);
  let step = steps.next();
  while (!step.done) {
    if (breath.isDue) await breath.draw(signal);
    step = steps.next();
  }
  const model = new ArticleModel(step.value, hints, options);
  const row: Element[] = [];
  let room = SCREEN;
  let words = 0;
  let figures = 0;
  /** Blocks from the beginning of the row that do not depend on what follows them. */
  let ready = 0;
  for (const block of model.blocks(step.value)) {
    row.push(block);
    const candidate = row.length - HELD;
    if (candidate > 0 && !model.leadsOn(row[candidate - 1]!, row[candidate]!)) ready = candidate;
    words += (block.textContent ?? '').length;
    if (isFigure(block)) figures++;
    if (breath.isDue) await breath.draw(signal);
    if (row.length <= HELD || (words < room.words && figures < room.figures)) continue;
    const settled = row.splice(0, ready);
    words = figures = ready = 0;
    if (!hand(model.settled(settled, row[0]))) continue;
    room = PIECE;
    await breath.draw(signal, true);
  }
  hand(model.end(row));
  return model.findings;

  function hand(blocks: readonly Element[]): boolean {
    if (blocks.length) take(pieceOf(blocks));
    return blocks.length > 0;
  }
}

/** Blocks as a piece for the page, looked at once more. */
function pieceOf(blocks: readonly Element[]): DocumentFragment {
  const piece = blocks[0]!.ownerDocument.createDocumentFragment();
  piece.append(...blocks);
  return document.importNode(guarded(piece), true);
}
