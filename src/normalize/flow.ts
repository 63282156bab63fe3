import { BLOCK, inLines, isBlank, isElement, line, make } from './blocks.js';
import type { Hint, Hints } from './hints.js';
import { tidyInline } from './inline.js';
import { fill } from '../sanitize/fill.js';
import { CAPTION_LENGTH, framedParts, isGallery } from './frames.js';

/** Elements that only hold others together, and parts of what is no longer around them. */
const WRAPPERS: ReadonlySet<string> = new Set(
  'div section article main header footer aside address li dt dd td th tr tbody caption figcaption summary'.split(
    ' ',
  ),
);
/** Blocks whose content is lines. */
const LINES: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 pre'.split(' '));
/** Blocks that hold blocks. Where one holds a single paragraph, the paragraph says nothing. */
const HOLDERS = 'li,td,th,dd,dt,caption,figcaption,summary';

/**
 * What a tree holds as a plain row of blocks: paragraphs, headings, lists, tables, figures, quotations, rules. Wrappers fall
 * away; loose words between blocks become paragraphs; what is blank is left out.
 *
 * @param parent Its content is taken out of it.
 * @param inherited What was said of an element around it.
 */
export function* flow(parent: ParentNode & Node, hints: Hints, inherited: Hint = {}): Generator<Element> {
  let loose: Node[] = [];

  function* paragraph(): Generator<Element> {
    if (!loose.length) return;
    const made = make(parent, 'p');
    made.append(...loose);
    loose = [];
    hints.add(made, inherited);
    yield* block(made, hints, inherited);
  }

  for (const node of [...parent.childNodes]) {
    if (!isElement(node)) loose.push(node);
    else if (node.matches(BLOCK) || node.matches('video,audio')) {
      yield* paragraph();
      yield* block(node, hints, inherited);
    } else if (node.querySelector(BLOCK)) {
      yield* paragraph();
      yield* formatted(node, hints, inherited);
    } else loose.push(node);
  }
  yield* paragraph();
}

/** A format or a link around whole blocks goes into each of them. */
function* formatted(format: Element, hints: Hints, inherited: Hint): Generator<Element> {
  for (const each of flow(format, hints, inherited)) {
    if (LINES.has(each.localName) && format.localName !== 'span') {
      const inner = format.cloneNode(false) as Element;
      inner.append(...each.childNodes);
      each.append(inner);
    }
    yield each;
  }
}

function* block(element: Element, hints: Hints, inherited: Hint): Generator<Element> {
  const hint = hints.of(element);
  const name = element.localName;
  const passed = { ...inherited, ...pass(hint, element) };
  if (hint.frame) {
    hints.add(element, inherited);
    yield element;
  } else if (name === 'br' || isBlank(element)) return;
  else if (LINES.has(name)) {
    hints.add(element, passed);
    if (!element.querySelector(BLOCK)) {
      tidyInline(element, hints);
      return yield element;
    }
    const blocks = [...flow(element, hints, passed)];
    if (name === 'p' || !blocks.every(isPlain)) return yield* blocks;
    fill(element, ...inLines(blocks));
    yield element;
  } else if (WRAPPERS.has(name) || isGallery(element) || isOnlyAWrapper(element)) {
    yield* flow(element, hints, WRAPPERS.has(name) ? passed : { ...passed, caption: true });
  } else {
    const parts = name === 'table' ? framedParts(element as HTMLTableElement, hint) : undefined;
    if (parts)
      for (const { cell, caption } of parts)
        yield* flow(cell, hints, caption ? { ...passed, caption } : passed);
    else {
      settle(element, hints);
      yield element;
    }
  }
}

const isPlain = ({ localName }: Element): boolean => LINES.has(localName);

/** What is true of everything in an element, too. What holds more than a caption's words is none, whatever it is called. */
function pass({ align, caption, byline }: Hint, element: Element): Hint {
  return {
    ...(align ? { align } : {}),
    ...(caption && line(element).length <= 2 * CAPTION_LENGTH ? { caption } : {}),
    ...(byline ? { byline } : {}),
  };
}

/** A figure with others in it, as in a gallery, or one around something that is no picture. */
function isOnlyAWrapper(element: Element): boolean {
  if (element.localName !== 'figure') return false;
  return !element.querySelector('img,video,audio,table') || Boolean(element.querySelector('figure,ul'));
}

/** Tidies what is in a block that stays as it is. */
function settle(element: Element, hints: Hints): void {
  if (element.matches('blockquote,details,figure')) {
    const summary = element.querySelector(':scope > summary, :scope > figcaption');
    if (summary) settleHolder(summary, hints);
    if (element.matches('figure')) return;
    summary?.remove();
    element.append(...flow(element, hints));
    if (summary) element.prepend(summary);
    return;
  }
  outermostHolders(element).forEach((holder) => {
    if (holder.localName === 'li' && isBlank(holder)) holder.remove();
    else settleHolder(holder, hints);
  });
}

/** Those within others are settled with them, and may be gone afterwards. */
const outermostHolders = (element: Element): Element[] =>
  [...element.querySelectorAll(HOLDERS)].filter((holder) => {
    const outer = holder.parentElement!.closest(HOLDERS);
    return !outer || !element.contains(outer);
  });

function settleHolder(holder: Element, hints: Hints): void {
  if (!holder.querySelector(BLOCK)) return tidyInline(holder, hints);
  const blocks = [...flow(holder, hints)];
  const [first, second] = blocks;
  if (first?.localName === 'p' && second?.localName !== 'p')
    fill(holder, ...first.childNodes, ...blocks.slice(1));
  else if (holder.matches('caption,figcaption,summary')) fill(holder, ...inLines(blocks));
  else fill(holder, ...blocks);
}
