import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../html/urls.js';
import type { WeatherText } from '../locale/weather/weather-text.js';

const licence = 'CC BY 4.0';

/**
 * The thanks that a source's licence asks for. Open-Meteo's first link must stand as it is, with a link to the licence
 * and a note of changes (CC BY 4.0); MET Norway asks for "Data from MET Norway" and forbids the name Yr.
 */
export function credit(
  source: 'open-meteo' | 'json' | 'met-norway',
  own: { readonly name: string; readonly href?: string } | undefined,
  text: WeatherText,
): TemplateResult {
  if (own) {
    const url = linkUrl(own.href);
    return html`${text.sourceOf}: ${url ? html`<a href=${url}>${own.name}</a>` : own.name}.`;
  }
  const [href, name] =
    source === 'met-norway'
      ? ['https://www.met.no/', 'Data from MET Norway']
      : ['https://open-meteo.com/', 'Weather data by Open-Meteo.com'];
  return html`<span lang="en"><a href=${linkUrl(href) ?? nothing}>${name}</a></span> (<a
      href="https://creativecommons.org/licenses/by/4.0/"
      >${licence}</a
    >, ${text.rounded}).`;
}
