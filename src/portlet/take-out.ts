/**
 * Takes an element out of where it stands, if it does: the `remove` of prototype.js, which old portals put in place of the
 * browser's own, throws for an element that stands nowhere.
 */
export function takeOut(element: Element | undefined): void {
  if (element?.parentNode) element.remove();
}
