import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capitalize } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import { icon } from '../../portlet/icon.js';
import { bulletinSentence } from '../bulletin.js';
import type { Bulletin } from '../bulletin.js';
import { conditionIcon } from '../conditions.js';
import { icons } from '../icons.js';
import type { Region } from '../regions/region.js';
import { degrees, outlook } from './outlook.js';
import type { Detail, RegionRow, ViewModel } from './view-model.js';

/** A typical text in place of one that is still loading: it takes the space and cannot be read. */
const placeholder = (text: string) => html`<span class="blank">${text}</span>`;

/** The region's name, with the province that it now belongs to unless the name contains it. */
export const renderName = ({ name, province, provinceKind }: Region, strings: WeatherStrings) => html`
  <span class="name">${name}</span>${
    province
      ? html` <small class="note">${strings.nowIn(provinceKind === 'city', province)}</small>`
      : nothing
  }
`;

/** A weather code's icon, or its empty space. */
export function renderIcon(code: number | undefined, isDay: boolean): TemplateResult {
  const name = code === undefined ? undefined : conditionIcon(code, isDay);
  return name ? icon(icons[name]) : html`<span class="icon"></span>`;
}

/** Icon and temperature. */
export const renderFigures = ({ bulletin, weather }: RegionRow, { phase }: ViewModel) =>
  html`${renderIcon(bulletin?.code, weather?.current.isDay ?? true)}<span class="temperature"
      >${bulletin ? degrees(bulletin.temperature) : phase === 'loading' ? placeholder(degrees(0)) : '–'}</span
    >`;

/** The condition in words, and the rain to come. */
export function renderCondition({ bulletin }: RegionRow, { strings, phase }: ViewModel): TemplateResult {
  if (!bulletin) {
    return html`<span class="condition-text"
        >${phase === 'loading' ? placeholder(strings.condition(3)) : strings.noData}</span
      ><span class="later"></span>`;
  }
  const { code, label } = bulletin;
  return html`<span class="condition-text">${label ?? (strings.condition(code) || strings.noData)}</span
    ><span class="later">${outlook(bulletin, strings)}</span>`;
}

/** The longest usual details: their lines are reserved, since shorter ones would move what follows in a narrow column. */
const LONGEST = { feelsLike: 30, humidity: 80, wind: { point: 3, force: [2, 3] } } as const;

/** The details asked for. One that the source lacks says so. */
export function renderDetails({ bulletin }: RegionRow, { strings, details, phase }: ViewModel): unknown {
  if (!details.length) return nothing;
  return html`<span class="details" aria-hidden="true"
    >${details.map((detail) => {
      const longest = detailText(detail, LONGEST, strings);
      const text = phase === 'loading' ? placeholder(longest) : detailText(detail, bulletin ?? {}, strings);
      return html`<span><span>${text}</span><span class="reserved">${longest}</span></span>`;
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

/** The bulletin's sentence: what assistive technology reads in place of what is drawn. */
export function renderSentence({ bulletin }: RegionRow, { strings }: ViewModel): TemplateResult {
  const text = bulletin ? bulletinSentence(bulletin, strings) : `${strings.noData}.`;
  return html`<p class="visually-hidden">${text}</p>`;
}

/** One region without its name: the content of a card and of a tab's panel. */
export const renderRegion = (row: RegionRow, model: ViewModel): TemplateResult =>
  model.phase === 'missing'
    ? html`<p class="problem">${model.strings.noData}</p>`
    : html`
        ${renderSentence(row, model)}
        <div class="current" aria-hidden="true">
          <span class="figures">${renderFigures(row, model)}</span>
          <span class="condition">${renderCondition(row, model)}${renderDetails(row, model)}</span>
        </div>
        ${model.renderDays?.(row, model)}
      `;
