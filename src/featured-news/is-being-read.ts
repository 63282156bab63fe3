import type { LitElement } from 'lit';

/** The reader points at the list, is in it, has scrolled its row, or has scrolled the page into it. */
export function isBeingRead(host: LitElement): boolean {
  const { top, bottom } = host.getBoundingClientRect();
  const list = host.renderRoot.querySelector('[part="list"]');
  return host.matches(':hover, :focus-within') || (top < 0 && bottom > 0) || !!list?.scrollLeft;
}
