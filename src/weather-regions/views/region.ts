import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { capitalize } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import type { Bulletin } from '../bulletin.js';
import { placeholder, renderCondition, renderFigures, renderSentence } from './current.js';
import type { Detail, RegionRow, ViewModel } from './view-model.js';

/** One region without its name: the content of a card and of a tab's panel. */
export const renderRegion = (row: RegionRow, model: ViewModel): TemplateResult =>
  model.phase === 'missing'
    ? html`<p class="problem">${model.strings.noData}</p>`
    : html`
        ${renderSentence(row, model)}
        <div class="current">
          ${renderFigures(row, model)}
          <span class="condition" aria-hidden="true">${renderCondition(row, model)}</span>
        </div>
        ${model.renderDetails?.(row, model)}${model.renderDays?.(row, model)}
      `;

/** A text on the lines of the longest usual one, which are reserved: a shorter one would move what follows in a narrow column. */
const reserve = (text: unknown, longest: string) =>
  html`<span>${text}</span><span class="reserved">${longest}</span>`;

const LONGEST = { feelsLike: 30, humidity: 80, wind: { point: 3, force: [2, 3] } } as const;

/** The details asked for. One that the source lacks says so; where it lacks the place, the condition has said it. */
export function renderDetails(
  { bulletin }: RegionRow,
  { strings, details, phase }: ViewModel,
): TemplateResult {
  return html`<span class="details" aria-hidden="true"
    >${details.map((detail) => {
      const longest = detailText(detail, LONGEST, strings);
      const text = bulletin ? detailText(detail, bulletin, strings) : placeholder(longest, phase);
      return html`<span>${reserve(text, longest)}</span>`;
    })}</span
  >`;
}

function detailText(
  detail: Detail,
  { feelsLike, humidity, wind }: Partial<Bulletin>,
  strings: WeatherStrings,
): string {
  switch (detail) {
    case 'feels-like':
      return feelsLike === undefined ? strings.unknown.feelsLike : strings.feelsLike(feelsLike);
    case 'humidity':
      return humidity === undefined ? strings.unknown.humidity : strings.humidity(humidity);
    case 'wind':
      return wind === undefined ? strings.unknown.wind : capitalize(strings.wind(wind.force, wind.point));
  }
}
