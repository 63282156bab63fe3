import { BLOCKS } from '../sanitize/allow-lists.js';

/** Selects everything that stands alone. A line break does not: it belongs to a paragraph. */
export const BLOCK = [...BLOCKS].filter((name) => name !== 'br').join();

/** Selects what is seen or heard without words. */
export const MEDIA = 'img,video,audio';

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;

/** A new element of an element's own document: inert until it is handed over. */
export const make = (beside: Node, name: string): HTMLElement => beside.ownerDocument!.createElement(name);

/** An element's words as one line. */
export const line = (node: Node): string => oneLine(node.textContent ?? '');

export const oneLine = (words: string): string => words.replace(/[\s\u200b]+/g, ' ').trim();

/** Nothing to read, see or hear. */
export function isBlank(element: Element): boolean {
  if (element.matches(`${MEDIA},hr`) || element.querySelector(`${MEDIA},hr`)) return false;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/[^\s\u200b]/.test((walker.currentNode as Text).data)) return false;
  return true;
}

/** Puts an element's content into its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Gives an element's content another element around it. The id goes along: a footnote may lead there. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = make(element, name);
  ['id', 'lang', 'dir', 'title'].forEach((attribute) => {
    const value = element.getAttribute(attribute);
    if (value) renamed.setAttribute(attribute, value);
  });
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** The content of blocks as lines of one. */
export const inLines = (blocks: readonly Element[]): Node[] =>
  blocks.flatMap((each, index) => [...(index ? [make(each, 'br')] : []), ...each.childNodes]);
