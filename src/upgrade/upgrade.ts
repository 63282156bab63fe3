import { registry } from '../registry/registry.js';
import { CARRIER_ATTRIBUTE, isCarrier, tagOf } from './attribute.js';
import { isBeingEdited, isSupported, replaceCarrier } from './carrier.js';
import type { UpgradableClass } from './carrier.js';

const logged = new Set<string>();

/**
 * Replaces a carrier by the element that it asks for. Leaves it as it is when it has been replaced already, while an editor
 * has it open, and where no copy of the library has defined such an element.
 *
 * @param tags The elements that are, or will be, defined.
 */
export function upgradeCarrier(carrier: Element, tags: readonly string[]): void {
  if (!isCarrier(carrier)) return;
  const tag = tagOf(carrier);
  const elementClass = registry().tags.has(tag) && customElements.get(tag);
  if (!elementClass) {
    // A name without a hyphen, or a tag that another script has taken, is not ours.
    if (tag.includes('-') && !tags.includes(tag) && !customElements.get(tag)) {
      warnOnce(carrier, `no such block: expected ${tags.join(', ')}.`);
    }
  } else if (!isSupported(carrier)) {
    warnOnce(carrier, 'cannot be a block: use a div, a list, a table or a link.');
  } else if (!isBeingEdited(carrier)) {
    replaceCarrier(carrier, tag, elementClass as UpgradableClass);
  }
}

/** Tells the page's editor, once for all carriers of a kind. */
function warnOnce(carrier: Element, message: string): void {
  const line = `<${carrier.localName} ${CARRIER_ATTRIBUTE}="${tagOf(carrier)}"> ${message}`;
  if (logged.has(line)) return;
  logged.add(line);
  console.warn(line);
}
