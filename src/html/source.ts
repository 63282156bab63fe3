/** The content of an element of the page as HTML source for `articleBody`. Reads, never writes. */
export const sourceOf = (element: Element): string => element.innerHTML;
