import { languageOf } from '../locale/language.js';

/** A block of the page, before any of its code has come: the element itself, or the carrier that becomes one. */
export interface Block {
  readonly element: Element;
  /** What the page's author has set: the attribute, of a carrier its `data-*`. */
  get(name: string): string | null;
}

const CARRIER = 'data-portlet';

/** Every block of a kind that the page holds now. */
export const blocksOf = (tag: string): readonly Block[] =>
  [...document.querySelectorAll(`${tag},[${CARRIER}]`)].map(toBlock).filter((block) => isOf(block, tag));

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
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return (
    element.getClientRects().length > 0 &&
    bottom > -NEAR_PX &&
    right > -NEAR_PX &&
    top < innerHeight + NEAR_PX &&
    left < innerWidth + NEAR_PX
  );
}

/** Whether a block speaks English. */
export const isEnglish = ({ element }: Block): boolean => languageOf(element) === 'en';
