import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { capitalize } from '../../locale/format.js';
import type { WeatherStrings } from '../../locale/weather/strings.js';
import { icon } from '../../portlet/icon.js';
import { bulletinLead, outlookText } from '../bulletin.js';
import { conditionIcon } from '../conditions.js';
import { DROP, icons } from '../icons.js';
import type { Region } from '../regions/region.js';
import { degrees, span } from './degrees.js';
import type { RegionRow, ViewModel } from './view-model.js';

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

/** The condition in words, the chance of rain, and what the rest of today brings. */
export function renderCondition({ bulletin }: RegionRow, { strings, phase }: ViewModel): TemplateResult {
  const { code, label, rainChance } = bulletin ?? {};
  return html`<span class="condition-text"
      >${!bulletin && phase === 'loading' ? placeholder(strings.condition(3)) : (label ?? (strings.condition(code) || strings.noData))}</span
    >${bulletin ? renderChance(rainChance !== undefined && strings.rain(rainChance)) : renderChance(strings.rain(10), phase)}<span
      class="later"
      >${bulletin ? capitalize(outlookText(bulletin, strings)) : placeholder(strings.later('afternoon-evening', 61), phase)}</span
    >`;
}

/** The bulletin's sentence, for assistive technology in place of what is drawn. It ends with the temperature, which follows. */
export function renderSentence({ bulletin }: RegionRow, { strings }: ViewModel): TemplateResult {
  const text = bulletin ? bulletinLead(bulletin, strings) : `${strings.noData}.`;
  return html`<p class="visually-hidden">${text}</p>`;
}
