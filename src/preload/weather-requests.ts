import { lifetimes } from '../data/lifetimes.js';
import { pageUrl } from '../sanitize/urls.js';
import { defaultRegions } from '../weather-regions/regions/default-regions.js';
import { parsePoint } from '../weather-regions/regions/point.js';
import {
  forecastKey,
  forecastUrl,
  OPEN_METEO_URL,
  pointOf,
} from '../weather-regions/sources/forecast-url.js';
import type { Point } from '../weather-regions/sources/forecast-url.js';
import type { Block } from './block.js';
import type { Requests } from './requests.js';

/** One request for each service: what is known of all blocks' places, as the data client batches them. */
export const forecasts: Requests = {
  lifetime: lifetimes.weather,
  urls(blocks, isCached) {
    const services = new Map<string, Map<string, Point>>();
    for (const block of blocks) {
      const { get } = block;
      const endpoint = get('src') ? pageUrl(get('src')) : OPEN_METEO_URL;
      if (!endpoint || (get('source') || 'open-meteo') !== 'open-meteo') continue;
      const points = services.get(endpoint) ?? new Map<string, Point>();
      services.set(endpoint, points);
      for (const point of pointsOf(block)) {
        const key = forecastKey(endpoint, point);
        if (!isCached(block, key)) points.set(key, point);
      }
    }
    return [...services].flatMap(([endpoint, points]) =>
      points.size ? [forecastUrl(endpoint, [...points.values()])] : [],
    );
  },
};

/** The points that the page itself tells. Places by name are in a table that has to be loaded. */
function pointsOf({ element, get }: Block): readonly Point[] {
  const texts = (get('regions') ?? '')
    .split(/[;\n]/)
    .map((text) => text.trim())
    .filter(Boolean);
  const isList = element.matches('table,ul,ol');
  if (!texts.length) return isList ? [] : defaultRegions.map(pointOf);
  const regions = texts.map(parsePoint);
  return regions.flatMap((region) => (region && !regions.includes(undefined) ? [pointOf(region)] : []));
}
