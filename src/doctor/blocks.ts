import type { DoctorText } from '../locale/doctor/doctor-text.js';
import type { Registry } from '../registry/registry.js';
import { CARRIER_ATTRIBUTE, isCarrier, tagOf } from '../upgrade/attribute.js';
import { isBeingEdited, isSupported } from '../upgrade/carrier.js';
import { attributeOf, page } from './page.js';

/** A block of the page, or a carrier that has not become one. */
export interface Block {
  readonly element: Element;
  /** How the page's editor knows it: its tag with its id or its heading. */
  readonly name: string;
  /** Why it is no block; `undefined` where it is one. */
  readonly fault: keyof DoctorText['outcomes'] | undefined;
  /** Its load state. */
  readonly state: string | null;
}

/**
 * Every block and carrier of the document, in its order.
 *
 * @param tags Of all blocks there are.
 */
export function blocksOf({ tags: registered }: Registry, tags: readonly string[]): readonly Block[] {
  return [...page.querySelectorAll([`[${CARRIER_ATTRIBUTE}]`, ...tags].join())].map((element) => ({
    element,
    name: nameOf(element),
    fault: faultOf(element, registered, tags),
    state: attributeOf(element, 'state'),
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
  if (!isSupported(element)) return 'unfit';
  return isBeingEdited(element) ? 'edited' : 'waiting';
}

function nameOf(element: Element): string {
  const label = ['id', 'heading', 'data-heading', CARRIER_ATTRIBUTE].find((name) =>
    attributeOf(element, name),
  );
  return `<${element.localName}${label ? ` ${label}="${attributeOf(element, label)}"` : ''}>`;
}
