import { html } from 'lit';
import { renderHeading } from '../../portlet/heading.js';
import { renderName } from './current.js';
import { renderRegion } from './region.js';
import { isRow } from './view-model.js';
import type { RenderView } from './view-model.js';

/** A card for each region, as many side by side as there is space for. */
export const cardsView: RenderView = (model) => html`
  <ul class="cards" part="cards">
    ${model.entries.map((entry) =>
      isRow(entry)
        ? html`<li class="card" part="card">
            ${renderHeading(model.headingLevel, renderName(entry.region, model.strings))}
            ${renderRegion(entry, model)}
          </li>`
        : html`<li class="card" part="card">
            ${renderHeading(model.headingLevel, html`<span class="name">${entry.text}</span>`)}
            <p class="problem">${model.strings.problem[entry.kind]}</p>
          </li>`,
    )}
  </ul>
`;
