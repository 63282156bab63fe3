/** The attribute that makes an element a carrier; its value is the tag of the block that takes its place. */
export const MARK = 'data-portlet';

/** What can make a carrier of an element, or free one from its editor. */
export const CHANGES: readonly string[] = [MARK, 'contenteditable'];

/** The tag that a carrier asks for. */
export const tagOf = (carrier: Element): string => carrier.getAttribute(MARK)!.trim().toLowerCase();

/** Whether an element asks for a block. One that was placed keeps the mark, for the page's own style sheets. */
export const isCarrier = (element: Element): boolean =>
  element.hasAttribute(MARK) && element.localName !== tagOf(element);
