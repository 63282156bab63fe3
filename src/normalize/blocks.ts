import { BLOCKS } from '../sanitize/allow-lists.js';

/** Selects everything that stands alone. A line break does not: it belongs to a paragraph. */
export const BLOCK = [...BLOCKS].filter((name) => name !== 'br').join();

export const isBlock = ({ localName }: Element): boolean => localName !== 'br' && BLOCKS.has(localName);

/** Whether a block is in it. */
export const holdsBlock = (element: Element): boolean =>
  element.firstElementChild !== null && element.querySelector(BLOCK) !== null;

/** Selects media elements. */
export const MEDIA = 'img,video,audio';

/** Selects what is seen or heard without text. */
const SEEN = `${MEDIA},hr`;

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;

/** A new element in the node's own, inert document. */
export const createElement = (beside: Node, name: string): HTMLElement =>
  beside.ownerDocument!.createElement(name);

/** An element's text with single spaces. */
export const textOf = (node: Node): string => collapseSpaces(node.textContent ?? '');

/** The beginning of that text: enough for a sign, a number, a mark. */
export const beginningOf = (node: Node): string => collapseSpaces((node.textContent ?? '').slice(0, 80));

export const collapseSpaces = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

/** Nothing to read, see or hear. */
export const isBlank = (element: Element): boolean =>
  !/[^\s\u200b]/.test(element.textContent ?? '') && !element.matches(SEEN) && !element.querySelector(SEEN);

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
