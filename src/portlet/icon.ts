import { html } from 'lit';

/** A line icon from its path (24 × 24), as tall as the text it stands in. What it says must also be said in words. */
export const icon = (path: string, name = '') => html`
  <svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>
`;
