import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { capitalize } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import { icon } from '../../portlet/icon.js';
import { bulletinLead } from '../bulletin.js';
import type { Bulletin } from '../bulletin.js';
import { conditionIcon } from '../conditions.js';
import { DROP, icons } from '../icons.js';
import type { Region } from '../regions/region.js';
import { degrees, outlook, span } from './outlook.js';
import type { Detail, RegionRow, ViewModel } from './view-model.js';

/** A typical text in place of one that is still loading, or that a place lacks: it takes the space and cannot be read. */
export const placeholder = (text: unknown, phase: ViewModel['phase'] = 'loading') =>
  html`<span class=${phase === 'loading' ? 'blank' : 'reserved'}>${text}</span>`;

/** The region's name, with the province that it now belongs to unless the name contains it. */
export const renderName = ({ name, province, provinceKind }: Region, strings: WeatherStrings) => html`
  <span class="name">${name}</span>${
    province
      ? html` <small class="note">${strings.nowIn(provinceKind === 'city', province)}</small>`
      : nothing
  }
`;

/** A weather code's pictogram in its own colours, or its empty space. */
export function renderIcon(code: number | undefined, isDay: boolean): TemplateResult {
  const name = code === undefined ? undefined : conditionIcon(code, isDay);
  return html`<svg class="icon sky" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${name && Object.entries(icons[name]).map(([kind, path]) => svg`<path class=${kind} d=${path} />`)}
  </svg>`;
}

/**
 * A drop and a chance of rain; nothing where none is known.
 *
 * @param phase Where the text is a placeholder.
 */
export function renderChance(text: unknown, phase?: ViewModel['phase']): TemplateResult {
  const chance = text ? html`${icon(DROP)}${text}` : nothing;
  return html`<span class="chance">${phase ? placeholder(chance, phase) : chance}</span>`;
}

/** Pictogram and temperature, which ends the sentence that is heard; then today's low and high. */
export function renderFigures({ bulletin, weather }: RegionRow, { phase }: ViewModel): TemplateResult {
  const { low, high } = bulletin ?? {};
  const range = low === undefined || high === undefined ? nothing : span(low, high);
  return html`<span class="figures"
      >${renderIcon(bulletin?.code, weather?.current.isDay ?? true)}<span class="temperature"
        >${bulletin ? degrees(bulletin.temperature) : phase === 'loading' ? placeholder(degrees(0)) : '–'}</span
      ></span
    ><span class="today" aria-hidden="true">${bulletin ? range : placeholder(span(10, 20), phase)}</span>`;
}

/** The condition in words, the chance of rain, and when it comes: not every day has rain to come, but the space for it. */
export function renderCondition({ bulletin }: RegionRow, { strings, phase }: ViewModel): TemplateResult {
  const { code, label, rainChance } = bulletin ?? {};
  return html`<span class="condition-text"
      >${!bulletin && phase === 'loading' ? placeholder(strings.condition(3)) : (label ?? (strings.condition(code) || strings.noData))}</span
    >${bulletin ? renderChance(rainChance !== undefined && strings.rain(rainChance)) : renderChance(strings.rain(10), phase)}<span
      class="later"
      >${reserve(bulletin && outlook(bulletin, strings), strings.later('afternoon-evening', 61))}</span
    >`;
}

/** A text on the lines of the longest usual one, which are reserved: a shorter one would move what follows in a narrow column. */
const reserve = (text: unknown, longest: string) =>
  html`<span>${text}</span><span class="reserved">${longest}</span>`;

const LONGEST = { feelsLike: 30, humidity: 80, wind: { point: 3, force: [2, 3] } } as const;

/** The details asked for. One that the source lacks says so; where it lacks the place, the condition has said it. */
export function renderDetails({ bulletin }: RegionRow, { strings, details, phase }: ViewModel): unknown {
  if (!details.length) return nothing;
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

/** The bulletin's sentence, for assistive technology in place of what is drawn. It ends with the temperature, which follows. */
export function renderSentence({ bulletin }: RegionRow, { strings }: ViewModel): TemplateResult {
  const text = bulletin ? bulletinLead(bulletin, strings) : `${strings.noData}.`;
  return html`<p class="visually-hidden">${text}</p>`;
}

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
        ${renderDetails(row, model)}${model.renderDays?.(row, model)}
      `;
