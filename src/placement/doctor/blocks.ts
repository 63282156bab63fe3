import type { DoctorText } from '../../locale/doctor/doctor-text.js';
import { isBeingEdited, isFit } from '../carrier.js';
import type { Ledger } from '../ledger.js';
import { isCarrier, MARK, tagOf } from '../mark.js';

/** A block of the page, or a carrier that has not become one. */
export interface Block {
  readonly element: Element;
  /** How the page's editor knows it: its tag with its name or its heading. */
  readonly name: string;
  /** Why it is no block; or, where it is one, `undefined`. */
  readonly fault: keyof DoctorText['outcomes'] | undefined;
  /** Where a block stands with its data. */
  readonly state: string | null;
}

/**
 * Every block and carrier of the document, in its order.
 *
 * @param tags Of all blocks there are.
 */
export function blocksOf({ tags: registered }: Ledger, tags: readonly string[]): readonly Block[] {
  return [...document.querySelectorAll([`[${MARK}]`, ...tags].join())].map((element) => ({
    element,
    name: nameOf(element),
    fault: faultOf(element, registered, tags),
    state: element.getAttribute('state'),
  }));
}

function faultOf(
  element: Element,
  registered: ReadonlyMap<string, string>,
  tags: readonly string[],
): Block['fault'] {
  const tag = isCarrier(element) ? tagOf(element) : element.localName;
  if (!tags.includes(tag)) return 'unknown';
  if (!registered.has(tag)) return customElements.get(tag) ? 'stranger' : 'unregistered';
  if (!isCarrier(element)) return undefined;
  if (!isFit(element)) return 'unfit';
  return isBeingEdited(element) ? 'edited' : 'waiting';
}

function nameOf(element: Element): string {
  const told = ['id', 'heading', 'data-heading', MARK].find((name) => element.getAttribute(name));
  return `<${element.localName}${told ? ` ${told}="${element.getAttribute(told)}"` : ''}>`;
}
