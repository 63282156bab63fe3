import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { dayStrings } from '../../locale/weather/days.js';
import { dayOf, wallClock } from '../../time/clock.js';
import { shortDate } from '../../time/format.js';
import type { DayWeather } from '../model.js';
import { icon } from '../../portlet/icon.js';
import { DROP } from '../icons.js';
import { placeholder, renderChance, renderIcon } from './current.js';
import { degrees } from './degrees.js';
import { isRow } from './view-model.js';
import type { RegionRow, ViewModel } from './view-model.js';

/**
 * The days to come: day, pictogram, chance of rain, and the range of temperature on the scale of the whole block.
 *
 * @param place Begins what is heard of each, where no heading above them names it.
 */
export const renderDays = (row: RegionRow, model: ViewModel, place = ''): TemplateResult =>
  html`<div class="forecast">
    <ol class="days" part="days">
      ${row.days.map((day) => html`<li>${renderDay(day, row, model, place)}</li>`)}
    </ol>
  </div>`;

/** What the bars, the dot and the drop mean: once for all days of a block. */
export function renderLegend({ strings, scale: [low, high], phase }: ViewModel): unknown {
  const { scale, present, rain } = dayStrings(strings.language);
  const isKnown = Number.isFinite(low);
  if (!isKnown && phase !== 'loading') return nothing;
  return html`<p class="legend" aria-hidden="true">
    <span
      >${isKnown ? scale(degrees(low), degrees(high)) : placeholder(scale(degrees(10), degrees(20)))}</span
    >
    <span
      ><svg class="key" focusable="false"><circle class="dot" cx="6" cy="6" r="4.5" /></svg>${present}</span
    >
    <span>${icon(DROP)}${rain}</span>
  </p>`;
}

function renderDay(
  day: DayWeather,
  row: RegionRow,
  { strings, now, scale, rtl }: ViewModel,
  place: string,
): TemplateResult {
  const { today, weekday, weekdayShort, day: sentence } = dayStrings(strings.language);
  const date = wallClock(Date.parse(day.date), 0);
  const isToday = dayOf(now, row.weather?.offset) === day.date;
  const name = isToday ? today : `${weekday(date.getUTCDay())} ${shortDate(date)}`;
  const { low, high, rainChance, code } = day;
  const round = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));
  return html`
    <span class="visually-hidden"
      >${sentence(
        place ? `${place}, ${name}` : name,
        strings.condition(code) || (low === undefined ? strings.noData : ''),
        rainChance,
        round(low),
        round(high),
      )}</span
    >
    <span class="day" aria-hidden="true">
      <span class="date"
        >${isToday ? today : html`${weekdayShort(date.getUTCDay())} <small>${shortDate(date)}</small>`}</span
      >
      ${renderIcon(code, true)} ${renderChance(rainChance !== undefined && `${rainChance}\u00a0%`)}
      <span class="low">${low === undefined ? '–' : degrees(low)}</span>
      ${renderRange(day, isToday ? row.bulletin?.temperature : undefined, scale, rtl)}
      <span class="high">${high === undefined ? '–' : degrees(high)}</span>
    </span>
  `;
}

/** Lowest and highest °C of what all bars of a block show. */
export function scaleOf(entries: ViewModel['entries']): [low: number, high: number] {
  const values = entries.flatMap((entry) =>
    isRow(entry) ? [entry.bulletin?.temperature, ...entry.days.flatMap(({ low, high }) => [low, high])] : [],
  );
  const known = values.filter((value) => value !== undefined);
  return [Math.min(...known), Math.max(...known)];
}

/** The range from low to high on the common scale, with a dot for the present. In per cent, so that it needs no style. */
function renderRange(
  { low, high }: DayWeather,
  current: number | undefined,
  [bottom, top]: readonly [number, number],
  rtl: boolean,
): TemplateResult {
  const position = (value: number) => ((value - bottom) / (top - bottom || 1)) * 100;
  const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
  const from = (start: number, width: number) => percent(rtl ? 100 - start - width : start);
  if (low === undefined || high === undefined) return html`<span class="range"></span>`;
  const width = Math.max(2, position(high) - position(low));
  return html`<svg class="range" focusable="false">
    <rect class="track" x="0" y="5.5" width="100%" height="1" />
    <rect class="span" x=${from(position(low), width)} y="3" width=${percent(width)} height="6" rx="3" />
    ${
      current === undefined
        ? nothing
        : svg`<circle class="dot" cx=${from(position(current), 0)} cy="6" r="4.5" />`
    }
  </svg>`;
}
