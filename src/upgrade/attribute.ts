/** The attribute that makes an element a carrier; its value is the tag of the element that replaces it. */
export const CARRIER_ATTRIBUTE = 'data-portlet';

/** Attributes whose change can make an element a carrier, or end its editing. */
export const OBSERVED: readonly string[] = [CARRIER_ATTRIBUTE, 'contenteditable'];

/** The tag that a carrier asks for. */
export const tagOf = (carrier: Element): string =>
  carrier.getAttribute(CARRIER_ATTRIBUTE)!.trim().toLowerCase();

/** Whether an element asks to be upgraded. An upgraded one keeps the attribute, for the page's own style sheets. */
export const isCarrier = (element: Element): boolean =>
  element.hasAttribute(CARRIER_ATTRIBUTE) && element.localName !== tagOf(element);
