import type { DataRequest } from '../../../src/data/request.js';
import type { RegionWeather } from '../../../src/weather-regions/model.js';

/** What a source reads from this answer to one of its requests. */
export function readAnswer(
  request: DataRequest<RegionWeather>,
  answer: unknown,
  clockOffset = 0,
): RegionWeather {
  const bytes = new TextEncoder().encode(JSON.stringify(answer));
  const { href: url } = new URL(request.url, 'https://portal.example/');
  // Weather is parsed at once.
  return request.parse(bytes, { url, contentType: 'application/json', clockOffset }) as RegionWeather;
}
