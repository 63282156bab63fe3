import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../portlet/icon.js';
import type { Bulletin, WeatherText } from '../../locale/weather/weather-text.js';
import { WET } from '../day-code.js';
import { conditionIcon } from '../conditions.js';
import { icons } from '../icons.js';
import type { Region } from '../regions/region.js';
import type { Detail, Row, View } from './view.js';

/** A typical text in the place of one that is still to come: it takes the room and cannot be read. */
const blank = (text: string) => html`<span class="blank">${text}</span>`;

/** The place's name, with the province it now belongs to where that is not in the name. */
export const placeName = ({ name, province, provinceKind }: Region, text: WeatherText) => html`
  <span class="name">${name}</span>${
    province ? html` <small class="note">${text.nowIn(provinceKind === 'city', province)}</small>` : nothing
  }
`;

/** The condition's picture. Its words stand beside it. */
export const sky = ({ facts, weather }: Row) => conditionPicture(facts?.code, weather?.now.isDay ?? true);

/** A code's picture; its empty place where there is none. */
export function conditionPicture(code: number | undefined, isDay: boolean): TemplateResult {
  const name = code === undefined ? undefined : conditionIcon(code, isDay);
  return name ? icon(icons[name]) : html`<span class="icon"></span>`;
}

/** The condition in words, and the rain that is to come. */
export function words({ facts }: Row, { text, waiting }: View): TemplateResult {
  if (!facts) {
    return html`<span class="words">${waiting ? blank(text.condition(3)) : text.noData}</span
      ><span class="later"></span>`;
  }
  const sky = facts.words ?? (text.condition(facts.code) || text.noData);
  return html`<span class="words">${sky}</span><span class="later">${outlook(facts, text)}</span>`;
}

/** Rain to come; none; or, where it rains already, how likely more of it is. */
function outlook({ later, code = WET, chance }: Bulletin, text: WeatherText): string {
  if (later) return text.later(later);
  if (code < WET) return text.dry;
  return chance === undefined ? '' : text.rainChance(chance);
}

export const temperature = ({ facts }: Row, { waiting }: View) =>
  html`<span class="temperature"
    >${facts ? degrees(facts.temperature) : waiting ? blank(degrees(0)) : '–'}</span
  >`;

/** `−3°`, with a true minus. */
export const degrees = (value: number) => `${Math.round(value)}°`.replace('-', '−');

/** Stands in the place of details that are still to come, and keeps room for theirs: no usual wind is said at greater length. */
const typical = { feelsLike: 30, humidity: 80, wind: { point: 3, force: [2, 3] } } as const;

/** The asked details. One that the source lacks says so. */
export function details({ facts }: Row, { text, details, waiting }: View): unknown {
  if (!details.length) return nothing;
  return html`<span class="details" aria-hidden="true"
    >${details.map((detail) => {
      const room = detailOf(detail, typical, text);
      return html`<span
        ><span>${waiting ? blank(room) : detailOf(detail, facts ?? {}, text)}</span
        ><span class="room">${room}</span></span
      >`;
    })}</span
  >`;
}

function detailOf(
  detail: Detail,
  { feelsLike, humidity, wind }: Partial<Bulletin>,
  text: WeatherText,
): string {
  switch (detail) {
    case 'feels-like':
      return feelsLike === undefined ? text.lacks.feelsLike : text.feelsLike(feelsLike);
    case 'humidity':
      return humidity === undefined ? text.lacks.humidity : text.humidity(humidity);
    case 'wind':
      return wind === undefined ? text.lacks.wind : text.wind(wind);
  }
}

/** The bulletin's sentence: what a screen reader hears in place of all that is drawn. */
export const sentence = ({ facts, region }: Row, { text }: View) =>
  html`<p class="visually-hidden">${facts ? text.bulletin(facts) : `${region.name}: ${text.noData}.`}</p>`;
