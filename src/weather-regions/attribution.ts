import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../sanitize/urls.js';
import type { WeatherStrings } from '../locale/weather/strings.js';
import type { FallbackLink } from '../portlet/notice.js';
import { dayOf } from '../time/clock.js';
import { clockTime, machineTime } from '../time/format.js';
import type { RegionWeather } from './model.js';
import type { Attribution } from './sources/index.js';

const LICENCE = 'CC BY 4.0';

export interface SourceLines {
  readonly strings: WeatherStrings;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Age of the data in milliseconds: negative where there are none yet, `Infinity` where it is not known. */
  readonly age: number;
  /** An age in words. */
  ageText(age: number): string;
  /** As the source's licence asks. */
  readonly licensor: Attribution;
  /** As the data themselves say. */
  readonly own: RegionWeather['attribution'];
  /** Where the official bulletins are. */
  readonly official: FallbackLink;
}

/** When the data came, who made them, and where the official bulletins are. */
export function renderSource(lines: SourceLines): TemplateResult {
  const { strings, official } = lines;
  return html`
    <div class="source" part="source">
      <p>${renderTime(lines)}</p>
      <p>${strings.model}. ${renderAttribution(lines)}</p>
      <p>${strings.official}: <a href=${linkUrl(official.href) ?? nothing}>${official.text}</a></p>
    </div>
  `;
}

function renderTime({ strings, now, age, ageText }: SourceLines): TemplateResult {
  if (age < 0) return html`<span class="blank">${strings.updated('00:00', ageText(0))}</span>`;
  if (age === Infinity) return html``;
  const time = now - age;
  // With a date the line is too long for a narrow column; then the notice has the age.
  const ago = dayOf(time) === dayOf(now) ? ageText(age) : undefined;
  return html`<time datetime=${machineTime(time, true)}>${strings.updated(clockTime(time, now), ago)}</time>`;
}

/**
 * By default what CC BY 4.0 asks for: the licensor's link, which must stand as it is, a link to the licence, and a note of changes.
 */
function renderAttribution({ strings, licensor, own }: SourceLines): TemplateResult {
  if (own) {
    const url = linkUrl(own.href);
    return html`${strings.source}: ${url ? html`<a href=${url}>${own.name}</a>` : own.name}.`;
  }
  return html`<span lang="en"><a href=${linkUrl(licensor.href) ?? nothing}>${licensor.text}</a></span> (<a
      href="https://creativecommons.org/licenses/by/4.0/"
      >${LICENCE}</a
    >, ${strings.rounded}).`;
}
