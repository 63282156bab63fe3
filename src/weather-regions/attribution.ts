import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../html/urls.js';
import type { WeatherStrings } from '../locale/weather/strings.js';
import type { RegionWeather } from './model.js';
import type { Attribution } from './sources/index.js';

const LICENCE = 'CC BY 4.0';

/**
 * Who made the data: as the data say, else as the source's licence asks, which is CC BY 4.0 with a link to it and a note of changes.
 * The licensor's own link must stand as it is.
 */
export function renderAttribution(
  licensor: Attribution,
  own: RegionWeather['attribution'],
  strings: WeatherStrings,
): TemplateResult {
  if (own) {
    const url = linkUrl(own.href);
    return html`${strings.source}: ${url ? html`<a href=${url}>${own.name}</a>` : own.name}.`;
  }
  const { href, text } = licensor;
  return html`<span lang="en"><a href=${linkUrl(href) ?? nothing}>${text}</a></span> (<a
      href="https://creativecommons.org/licenses/by/4.0/"
      >${LICENCE}</a
    >, ${strings.rounded}).`;
}
