import { html, nothing } from 'lit';
import type { RegionProblem } from '../regions/region.js';
import { renderCondition, renderFigures, renderName, renderSentence } from './current.js';
import { isRow } from './view-model.js';
import type { RegionRow, RenderView, ViewModel } from './view-model.js';

/** A row for each region, in a real table. */
export const tableView: RenderView = (model) => html`
  <table class="table" part="table">
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${model.strings.region}</th>
        <th scope="col">${model.strings.weather}</th>
      </tr>
    </thead>
    ${model.entries.map((entry) => (isRow(entry) ? renderRow(entry, model) : renderProblem(entry, model)))}
  </table>
`;

function renderRow(row: RegionRow, model: ViewModel) {
  const { strings, phase, renderDetails, renderDays } = model;
  const isMissing = phase === 'missing';
  return html`
    <tbody>
      <tr>
        <th scope="row">
          <div class="where">
            <span>${renderName(row.region, strings)}</span>
            ${isMissing ? nothing : html`<span class="condition" aria-hidden="true">${renderCondition(row, model)}</span>`}
          </div>
        </th>
        <td>
          ${
            isMissing
              ? html`<span class="visually-hidden">${strings.noData}</span><span aria-hidden="true">–</span>`
              : html`${renderSentence(row, model)} ${renderFigures(row, model)}`
          }
        </td>
      </tr>
      ${
        !isMissing && (renderDays || renderDetails)
          ? html`<tr>
              <td colspan="2">${renderDetails?.(row, model)}${renderDays?.(row, model, row.region.name)}</td>
            </tr>`
          : nothing
      }
    </tbody>
  `;
}

const renderProblem = ({ text, kind }: RegionProblem, { strings }: ViewModel) => html`
  <tbody>
    <tr>
      <td colspan="2">
        <span class="name">${text}</span> <small class="note problem">${strings.problem[kind]}</small>
      </td>
    </tr>
  </tbody>
`;
