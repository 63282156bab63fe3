import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RegionProblem } from '../regions/region.js';
import { details, placeName, sentence, sky, temperature, words } from './present.js';
import { isRow } from './view.js';
import type { Row, View } from './view.js';

/** The original's rows, one place each, in a real table. */
export const tableView = (view: View): TemplateResult => html`
  <table class="table" part="table">
    <caption class="visually-hidden">
      ${view.text.heading}
    </caption>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${view.text.place}</th>
        <th scope="col">${view.text.weather}</th>
      </tr>
    </thead>
    ${view.entries.map((entry) => (isRow(entry) ? row(entry, view) : problem(entry, view)))}
  </table>
`;

const row = (given: Row, view: View) => html`
  <tbody>
    <tr>
      <th scope="row">
        ${placeName(given.region, view.text)}
        ${view.lost ? nothing : html`<span class="said" aria-hidden="true">${words(given, view)}</span>`}
      </th>
      <td>
        ${
          view.lost
            ? html`<span class="visually-hidden">${view.text.noData}</span><span aria-hidden="true">–</span>`
            : html`${sentence(given, view)}
                <span class="seen" aria-hidden="true">${sky(given)}${temperature(given, view)}</span>`
        }
      </td>
    </tr>
    ${
      !view.lost && (given.days.length || view.details.length)
        ? html`<tr>
            <td colspan="2">${details(given, view)}${view.days(given, view)}</td>
          </tr>`
        : nothing
    }
  </tbody>
`;

const problem = ({ text: written, kind }: RegionProblem, { text }: View) => html`
  <tbody>
    <tr>
      <th scope="row" colspan="2">
        <span class="name">${written}</span> <small class="note problem">${text.problem[kind]}</small>
      </th>
    </tr>
  </tbody>
`;
