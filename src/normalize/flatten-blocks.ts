import { joinByBreaks, holdsBlock, isBlank, isBlock, isElement, textOf, createElement } from './blocks.js';
import type { Annotation, Annotations } from './annotations.js';
import { tidyInline } from './inline.js';
import { replaceChildren } from '../platform/replace-children.js';
import { CAPTION_LENGTH, layoutCells, isGallery } from './layout-tables.js';

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
 * A tree as a flat sequence of blocks: paragraphs, headings, lists, tables, figures, quotations, rules. Wrappers fall
 * away; loose text between blocks become paragraphs; what is blank is left out.
 *
 * @param parent Its content is taken out of it.
 * @param inherited The annotation of the elements around it.
 */
export function* flattenBlocks(
  parent: ParentNode & Node,
  annotations: Annotations,
  inherited: Annotation = {},
): Generator<Element> {
  let loose: Node[] = [];

  function* paragraph(): Generator<Element> {
    if (!loose.length) return;
    const created = createElement(parent, 'p');
    created.append(...loose);
    loose = [];
    annotations.add(created, inherited);
    yield* flattenBlock(created, annotations, inherited);
  }

  for (const node of [...parent.childNodes]) {
    if (!isElement(node)) loose.push(node);
    else if (isBlock(node) || /^(?:video|audio)$/.test(node.localName)) {
      yield* paragraph();
      yield* flattenBlock(node, annotations, inherited);
    } else if (holdsBlock(node)) {
      yield* paragraph();
      yield* flattenFormat(node, annotations, inherited);
    } else loose.push(node);
  }
  yield* paragraph();
}

/** A format or a link around whole blocks goes into each of them. */
function* flattenFormat(
  format: Element,
  annotations: Annotations,
  inherited: Annotation,
): Generator<Element> {
  for (const each of flattenBlocks(format, annotations, inherited)) {
    if (LINES.has(each.localName) && format.localName !== 'span') {
      const inner = format.cloneNode(false) as Element;
      inner.append(...each.childNodes);
      each.append(inner);
      tidyInline(each, annotations);
    }
    yield each;
  }
}

function* flattenBlock(
  element: Element,
  annotations: Annotations,
  inherited: Annotation,
): Generator<Element> {
  const annotation = annotations.of(element);
  const name = element.localName;
  const inheritable = { ...inherited, ...inheritedFrom(annotation, element) };
  if (annotation.embed) {
    annotations.add(element, inherited);
    yield element;
  } else if (name === 'br' || isBlank(element)) return;
  else if (LINES.has(name)) {
    annotations.add(element, inheritable);
    if (!holdsBlock(element)) {
      tidyInline(element, annotations);
      return yield element;
    }
    const blocks = [...flattenBlocks(element, annotations, inheritable)];
    if (name === 'p' || !blocks.every(isPlain)) return yield* blocks;
    replaceChildren(element, ...joinByBreaks(blocks));
    yield element;
  } else if (WRAPPERS.has(name) || isGallery(element) || isOnlyAWrapper(element)) {
    yield* flattenBlocks(
      element,
      annotations,
      WRAPPERS.has(name) ? inheritable : { ...inheritable, caption: true },
    );
  } else {
    const parts = name === 'table' ? layoutCells(element as HTMLTableElement, annotation) : undefined;
    if (parts)
      for (const { cell, caption } of parts)
        yield* flattenBlocks(cell, annotations, caption ? { ...inheritable, caption } : inheritable);
    else {
      tidyBlock(element, annotations);
      yield element;
    }
  }
}

const isPlain = ({ localName }: Element): boolean => LINES.has(localName);

/** What an element's annotation says of its content too. What holds more text than a caption is none, whatever its class. */
function inheritedFrom({ align, caption, byline }: Annotation, element: Element): Annotation {
  return {
    ...(align ? { align } : {}),
    ...(caption && textOf(element).length <= 2 * CAPTION_LENGTH ? { caption } : {}),
    ...(byline ? { byline } : {}),
  };
}

/** A figure with others in it, as in a gallery, or one around something that is no image. */
function isOnlyAWrapper(element: Element): boolean {
  if (element.localName !== 'figure') return false;
  return !element.querySelector('img,video,audio,table') || Boolean(element.querySelector('figure,ul'));
}

/** Tidies what is in a block that stays as it is. */
function tidyBlock(element: Element, annotations: Annotations): void {
  if (element.matches('blockquote,details,figure')) {
    const summary = element.querySelector(':scope > summary, :scope > figcaption');
    if (summary) tidyHolder(summary, annotations);
    if (element.matches('figure')) return;
    summary?.remove();
    element.append(...flattenBlocks(element, annotations));
    if (summary) element.prepend(summary);
    return;
  }
  outermostHolders(element).forEach((holder) => {
    if (holder.localName === 'li' && isBlank(holder)) holder.remove();
    else tidyHolder(holder, annotations);
  });
}

/** Those within others are settled with them, and may be gone afterwards. */
const outermostHolders = (element: Element): Element[] =>
  [...element.querySelectorAll(HOLDERS)].filter((holder) => {
    const outer = holder.parentElement!.closest(HOLDERS);
    return !outer || !element.contains(outer);
  });

function tidyHolder(holder: Element, annotations: Annotations): void {
  if (!holdsBlock(holder)) return tidyInline(holder, annotations);
  const blocks = [...flattenBlocks(holder, annotations)];
  const [first, second] = blocks;
  if (first?.localName === 'p' && second?.localName !== 'p')
    replaceChildren(holder, ...first.childNodes, ...blocks.slice(1));
  else if (holder.matches('caption,figcaption,summary')) replaceChildren(holder, ...joinByBreaks(blocks));
  else replaceChildren(holder, ...blocks);
}
