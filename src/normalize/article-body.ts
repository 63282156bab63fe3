import { TaskBudget } from './task-budget.js';
import { isFigure } from './figures.js';
import { Annotations } from './annotations.js';
import { ArticleModel } from './model.js';
import type { ArticleBodyOptions, ArticleFindings } from './types.js';
import { parseInChunks } from '../sanitize/parse.js';
import { rebuildInSteps } from '../sanitize/rebuild.js';
import { isParseable, paragraphs } from '../sanitize/safe-html.js';
import { textBlocks } from '../sanitize/text-blocks.js';
import { verified } from '../sanitize/verify.js';

/** Blocks held back until the following ones are known: a caption, a list that goes on, the byline at the end. */
const LOOKAHEAD = 6;
/** The most that is laid out in one task: a screen first, then larger pieces. */
const FIRST_PIECE = { characters: 1_500, figures: 2 };
const NEXT_PIECE = { characters: 4_000, figures: 5 };
/** Of a source longer than this, in characters, the browser lays out what is on the screen: all of it would take seconds. */
const LONG = 100_000;

/**
 * Cleans the body of an article as `safeHtml` does and makes one model of what content systems write: paragraphs, headings in
 * order, figures with their captions, lists, tables in a wrapper that scrolls (`.scroll`), quotations, and figures that stand
 * for videos (`figure.video`: a link, and the player's URL in `data-embed`). Nothing is fetched.
 *
 * Hands over pieces in reading order, the first screen first, and lets the page draw and answer between them and while it
 * builds; of a long text, each but the first is a `.piece`, for styles with `content-visibility`. What is too large or may not be
 * parsed becomes paragraphs of plain text.
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
  const annotations = new Annotations();
  const budget = new TaskBudget();
  const steps = sanitizedTree(source, options.base, annotations);
  let step = steps.next();
  while (!step.done) {
    if (budget.isDue) await budget.yieldIfDue(signal);
    step = steps.next();
  }
  const model = new ArticleModel(step.value, annotations, options);
  const pending: Element[] = [];
  const isLong = source.length > LONG;
  let limit = FIRST_PIECE;
  let text = 0;
  let figures = 0;
  /** How many of the pending blocks do not depend on what follows. */
  let stable = 0;
  for (const block of model.blocks(step.value)) {
    pending.push(block);
    const candidate = pending.length - LOOKAHEAD;
    if (candidate > 0 && !model.dependsOnNext(pending[candidate - 1]!, pending[candidate]!))
      stable = candidate;
    text += (block.textContent ?? '').length;
    if (isFigure(block)) figures++;
    if (budget.isDue) await budget.yieldIfDue(signal);
    if (pending.length <= LOOKAHEAD || (text < limit.characters && figures < limit.figures)) continue;
    const settled = pending.splice(0, stable);
    text = figures = stable = 0;
    if (!emit(model.finalize(settled, pending[0]))) continue;
    // The first screen is shown before anything else is done.
    const isDue = limit === FIRST_PIECE || budget.isDue;
    limit = NEXT_PIECE;
    await budget.yieldIfDue(signal, isDue);
  }
  emit(model.finalizeLast(pending));
  return model.findings;

  function emit(blocks: readonly Element[]): boolean {
    if (blocks.length) take(toPiece(blocks, isLong && limit !== FIRST_PIECE));
    return blocks.length > 0;
  }
}

/** A source as a sanitized tree in an inert document; as paragraphs of plain text where it may not be parsed. */
function* sanitizedTree(
  source: string,
  base: string,
  annotations: Annotations,
): Generator<void, DocumentFragment, void> {
  const canBeParsed = isParseable(source);
  yield;
  const body = canBeParsed ? yield* parseInChunks(source) : undefined;
  yield;
  return body ? yield* rebuildInSteps(body, base, undefined, annotations) : paragraphs(textBlocks(source));
}

/** Blocks as a fragment of the page's document, verified. */
function toPiece(blocks: readonly Element[], isWrapped: boolean): DocumentFragment {
  const piece = blocks[0]!.ownerDocument.createDocumentFragment();
  piece.append(...blocks);
  const made = document.importNode(verified(piece), true);
  if (!isWrapped) return made;
  const wrapper = document.createElement('div');
  wrapper.className = 'piece';
  wrapper.append(made);
  made.append(wrapper);
  return made;
}
