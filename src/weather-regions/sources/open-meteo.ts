import { record } from '../../data/json-values.js';
import { parseJson } from '../../data/parse-json.js';
import type { DataRequest } from '../../data/request.js';
import type { RegionWeather } from '../model.js';
import { reviveWeather } from '../revive-weather.js';
import { forecastKey, forecastUrl, pointOf } from './forecast-url.js';
import type { Point } from './forecast-url.js';
import { parseForecast } from './forecast.js';
import type { WeatherSource } from './source.js';

interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: Point;
}

/** By position: `location_id` is missing on the first, and the coordinates are those of the grid cell. */
async function parseForecasts(bytes: Uint8Array): Promise<(() => RegionWeather)[]> {
  const json = await parseJson(new TextDecoder().decode(bytes));
  const forecasts: unknown[] = Array.isArray(json) ? json : [json];
  return forecasts.map((forecast) => () => parseForecast(record(forecast)));
}

/** Open-Meteo, or whatever has its API: a portal's proxy, an instance of one's own. */
export const openMeteo: WeatherSource = {
  request(region, url): PointRequest {
    const point = pointOf(region);
    return {
      key: forecastKey(url, point),
      url: forecastUrl(url, [point]),
      point,
      parse: async (bytes) => (await parseForecasts(bytes))[0]!(),
      revive: reviveWeather,
      batch: {
        name: url,
        url: (requests) =>
          forecastUrl(
            url,
            (requests as readonly PointRequest[]).map((request) => request.point),
          ),
        parse: parseForecasts,
      },
    };
  },
};
