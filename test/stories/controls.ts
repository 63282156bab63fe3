import { flatParent, flatTree, foreground, isShown } from './flat-tree.js';

const focusable = 'a[href], button, select, input, textarea, summary, [tabindex]';

/** What a reader can operate by keyboard. */
export function controlsOf(page: Element): HTMLElement[] {
  return flatTree(foreground(page)).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(focusable) &&
      element.tabIndex >= 0 &&
      isShown(element) &&
      !isInert(element),
  );
}

function isInert(element: Element): boolean {
  for (let around: Element | null = element; around; around = flatParent(around)) {
    if (around.matches('[inert]')) return true;
  }
  return false;
}

/** What has the focus, within as many shadow roots as it stands in. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** A control as a message names it. */
export function nameOf(control: Element | null): string {
  if (!control) return 'nothing';
  const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
  return `${control.localName} “${name.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
}
