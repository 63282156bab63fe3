import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { dayOf, wallClock } from '../../time/clock.js';
import { shortDate } from '../../time/format.js';
import { dayText } from '../../locale/weather/days.js';
import type { DayWeather } from '../weather.js';
import { conditionPicture, degrees } from './present.js';
import { isRow } from './view.js';
import type { Row, View } from './view.js';

/** The days to come, a line each: day, sky, chance of rain, and the span of temperature on the scale of the whole block. */
export function days(row: Row, view: View): unknown {
  if (!row.days.length) return nothing;
  return html`<ol class="days" part="days">
    ${row.days.map((day) => html`<li>${dayLine(day, row, view)}</li>`)}
  </ol>`;
}

function dayLine(day: DayWeather, row: Row, view: View): TemplateResult {
  const { text, now, rtl } = view;
  const words = dayText[view.language];
  const date = wallClock(Date.parse(day.date), 0);
  const isToday = dayOf(now, row.weather?.offset) === day.date;
  const weekday = words.weekday(date.getUTCDay());
  const { low, high, rainChance, code } = day;
  const whole = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));
  return html`
    <span class="visually-hidden"
      >${words.day(
        isToday ? words.today : `${weekday} ${shortDate(date)}`,
        text.condition(code) || (low === undefined ? text.noData : ''),
        rainChance,
        whole(low),
        whole(high),
      )}</span
    >
    <span class="day" aria-hidden="true">
      <span class="date"
        >${isToday ? words.today : html`${words.weekdayShort(date.getUTCDay())} <small>${shortDate(date)}</small>`}</span
      >
      ${conditionPicture(code, true)}
      <span class="chance">${rainChance === undefined ? '' : `${rainChance} %`}</span>
      <span class="low">${low === undefined ? '–' : degrees(low)}</span>
      ${range(day, isToday ? row.facts?.temperature : undefined, view.scale, rtl)}
      <span class="high">${high === undefined ? '–' : degrees(high)}</span>
    </span>
  `;
}

/** From the lowest to the highest °C of what all bars of a block show, so that they can be compared. */
export function scaleOf(entries: View['entries']): [number, number] {
  const values = entries.flatMap((entry) =>
    isRow(entry) ? [entry.facts?.temperature, ...entry.days.flatMap(({ low, high }) => [low, high])] : [],
  );
  const known = values.filter((value) => value !== undefined);
  return [Math.min(...known), Math.max(...known)];
}

/** The span from low to high on the common scale, with a dot for the present. Drawn in percents, so that no style is needed. */
function range(
  { low, high }: DayWeather,
  present: number | undefined,
  [bottom, top]: readonly [number, number],
  rtl: boolean,
): TemplateResult {
  const place = (value: number) => ((value - bottom) / (top - bottom || 1)) * 100;
  const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
  const from = (start: number, width: number) => percent(rtl ? 100 - start - width : start);
  if (low === undefined || high === undefined) return html`<span class="range"></span>`;
  const width = Math.max(2, place(high) - place(low));
  return html`<svg class="range" focusable="false">
    <rect class="track" x="0" y="4" width="100%" height="4" rx="2" />
    <rect class="span" x=${from(place(low), width)} y="3" width=${percent(width)} height="6" rx="3" />
    ${present === undefined ? nothing : svg`<circle class="dot" cx=${from(place(present), 0)} cy="6" r="4.5" />`}
  </svg>`;
}
