import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A real heading element of the given rank. Written out, as a template cannot hold a variable tag name. */
export function renderHeading(rank: number, content: unknown): TemplateResult {
  switch (Math.round(rank)) {
    case 1:
      return html`<h1 class="heading" part="heading">${content}</h1>`;
    case 3:
      return html`<h3 class="heading" part="heading">${content}</h3>`;
    case 4:
      return html`<h4 class="heading" part="heading">${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading">${content}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading">${content}</h6>`;
    default:
      return html`<h2 class="heading" part="heading">${content}</h2>`;
  }
}
