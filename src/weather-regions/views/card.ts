import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { details, sentence, sky, temperature, words } from './present.js';
import type { Row, View } from './view.js';

/** One place in full, without its name: the inside of a card and of a tab's panel. */
export const present = (row: Row, view: View): TemplateResult =>
  view.lost
    ? html`<p class="problem">${view.text.noData}</p>`
    : html`
        ${sentence(row, view)}
        <div class="present" aria-hidden="true">
          <span class="seen">${sky(row)}${temperature(row, view)}</span>
          <span class="said">${words(row, view)}${details(row, view)}</span>
        </div>
        ${view.days(row, view)}
      `;
