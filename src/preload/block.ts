import { languageOf } from '../locale/language.js';

/** A block of the page, before any of its code has come: the element itself, or the carrier that becomes one. */
export interface Block {
  readonly element: Element;
  /** What the page's author has set: the attribute, of a carrier its `data-*`. */
  get(name: string): string | null;
}

const CARRIER = 'data-portlet';

/** Every block of a kind that the page holds now. A form is left out: its fields may hide its own members by their names. */
export const blocksOf = (tag: string): readonly Block[] =>
  [...document.querySelectorAll(`${tag},[${CARRIER}]:not(form)`)]
    .map(toBlock)
    .filter((block) => isOf(block, tag));

export function toBlock(element: Element): Block {
  return {
    element,
    get: isCarrier(element) ? (name) => fromCarrier(element, name) : (name) => element.getAttribute(name),
  };
}

const isCarrier = (element: Element) => !element.localName.includes('-');

function isOf({ element }: Block, tag: string): boolean {
  if (!isCarrier(element)) return element.localName === tag;
  return (
    element.getAttribute(CARRIER)!.trim().toLowerCase() === tag && !(element as HTMLElement).isContentEditable
  );
}

function fromCarrier(element: Element, name: string): string | null {
  const value = element.getAttribute(`data-${name}`);
  if (name !== 'src') return value;
  return (
    element.getAttribute('data-feed') ??
    value ??
    (element.localName === 'a' ? element.getAttribute('href') : null)
  );
}

/** How far from the visible part of the page a block with `loading="lazy"` loads. */
const NEAR_PX = 200;

/** Whether a block loads at once. */
export function loadsNow({ element, get }: Block): boolean {
  if (get('loading') !== 'lazy') return true;
  // None where it is not shown.
  const [box] = element.getClientRects();
  return !!box && isNear(box.top, box.bottom, innerHeight) && isNear(box.left, box.right, innerWidth);
}

const isNear = (start: number, end: number, size: number) => end > -NEAR_PX && start < size + NEAR_PX;

/** Whether a block needs the file of English. */
export const needsEnglish = ({ element }: Block): boolean => languageOf(element) !== 'vi';
