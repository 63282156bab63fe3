import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderHeading } from '../../portlet/heading.js';
import { present } from './card.js';
import { placeName } from './present.js';
import { isRow } from './view.js';
import type { View } from './view.js';

/** A card for each place, as many beside each other as there is room for. */
export const cardsView = (view: View): TemplateResult => html`
  <ul class="cards" part="cards">
    ${view.entries.map((entry) =>
      isRow(entry)
        ? html`<li class="card" part="card">
            ${renderHeading(view.rank, placeName(entry.region, view.text))}${present(entry, view)}
          </li>`
        : html`<li class="card" part="card">
            ${renderHeading(view.rank, html`<span class="name">${entry.text}</span>`)}
            <p class="problem">${view.text.problem[entry.kind]}</p>
          </li>`,
    )}
  </ul>
`;
