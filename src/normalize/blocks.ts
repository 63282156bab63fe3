import { BLOCKS } from '../sanitize/allow-lists.js';

/** Selects everything that stands alone. A line break does not: it belongs to a paragraph. */
export const BLOCK = [...BLOCKS].filter((name) => name !== 'br').join();

/** Selects media elements. */
export const MEDIA = 'img,video,audio';

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;

/** A new element in the node's own, inert document. */
export const createElement = (beside: Node, name: string): HTMLElement =>
  beside.ownerDocument!.createElement(name);

/** An element's text with single spaces. */
export const textOf = (node: Node): string => collapseSpaces(node.textContent ?? '');

export const collapseSpaces = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

/** Nothing to read, see or hear. */
export function isBlank(element: Element): boolean {
  if (element.matches(`${MEDIA},hr`) || element.querySelector(`${MEDIA},hr`)) return false;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/[^\s\u200b]/.test((walker.currentNode as Text).data)) return false;
  return true;
}

/** Replaces an element by its content. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Replaces an element by one of another name. The id is copied: a footnote may link to it. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = createElement(element, name);
  ['id', 'lang', 'dir', 'title'].forEach((attribute) => {
    const value = element.getAttribute(attribute);
    if (value) renamed.setAttribute(attribute, value);
  });
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** The content of blocks as lines of one. */
export const joinByBreaks = (blocks: readonly Element[]): Node[] =>
  blocks.flatMap((each, index) => [...(index ? [createElement(each, 'br')] : []), ...each.childNodes]);
