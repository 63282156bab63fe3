import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A shape like that of an article, for the time before it. */
export const skeleton = (): TemplateResult => {
  const line = html`<span class="blank">&nbsp;</span>`;
  return html`<div class="article shape">
    <span class="blank title">&nbsp;</span>${line}${line}${line}${line}${line}${line}
  </div>`;
};
