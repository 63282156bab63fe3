import { record } from '../../data/json-values.js';
import type { DataRequest } from '../../data/request.js';
import type { Region } from '../regions/region.js';
import { reviveWeather } from '../revive-weather.js';
import type { RegionWeather } from '../weather.js';
import { readForecast } from './forecast.js';
import { forecastKey, forecastUrl, pointOf } from './forecast-url.js';
import type { Point } from './forecast-url.js';
import { parseJson } from './parse-json.js';
import type { WeatherSource } from './source.js';

/** What the URL of a batch needs to know of a request. */
interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: Point;
}

/** By position: `location_id` is missing on the first, and the coordinates are those of the grid cell. */
function parsePlaces(bytes: Uint8Array): (() => RegionWeather)[] {
  const answer = parseJson(bytes);
  const places: unknown[] = Array.isArray(answer) ? answer : [answer];
  return places.map((place) => () => readForecast(record(place)));
}

/** Open-Meteo, or whatever speaks like it: a portal's proxy, a house's own instance. */
export const openMeteo: WeatherSource = {
  request(region: Region, endpoint: string): PointRequest {
    const point = pointOf(region);
    return {
      key: forecastKey(endpoint, point),
      point,
      url: forecastUrl(endpoint, [point]),
      parse: (bytes) => parsePlaces(bytes)[0]!(),
      revive: reviveWeather,
      batch: {
        name: endpoint,
        url: (requests) =>
          forecastUrl(
            endpoint,
            (requests as readonly PointRequest[]).map(({ point }) => point),
          ),
        parse: parsePlaces,
      },
    };
  },
};
