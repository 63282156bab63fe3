import { record } from '../../data/json-values.js';
import type { DataRequest } from '../../data/request.js';
import type { RegionWeather } from '../model.js';
import { MODEL_VERSION, reviveWeather } from '../revive-weather.js';
import { parseForecast } from './forecast.js';
import { parseJson } from './parse-json.js';
import type { WeatherSource } from './source.js';

/**
 * Ten variables, the most that count as one call. A day's low, high, chance of rain and condition are taken from its hours, which
 * also tell when it will rain.
 */
const CURRENT =
  'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_direction_10m';
const HOURLY = 'weather_code,precipitation_probability,temperature_2m,wind_speed_10m';

/** The most days that a block shows, and one more, so that the last does not run out at midnight. No call costs more for it. */
const DAYS = 8;

/** Two decimals are about 1 km, on a grid of 9–11 km; they let neighbours share a response. */
const round = (degrees: number) => `${Math.round(degrees * 100) / 100}`;

interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: readonly [latitude: string, longitude: string];
}

function forecastUrl(url: string, points: readonly PointRequest['point'][]): string {
  const latitudes = points.map(([latitude]) => latitude);
  const longitudes = points.map(([, longitude]) => longitude);
  return (
    `${url}${url.includes('?') ? '&' : '?'}latitude=${latitudes.join()}&longitude=${longitudes.join()}` +
    `&current=${CURRENT}&hourly=${HOURLY}&timezone=Asia%2FHo_Chi_Minh&forecast_days=${DAYS}`
  );
}

/** By position: `location_id` is missing on the first, and the coordinates are those of the grid cell. */
function parseForecasts(bytes: Uint8Array): (() => RegionWeather)[] {
  const json = parseJson(bytes);
  const forecasts: unknown[] = Array.isArray(json) ? json : [json];
  return forecasts.map((forecast) => () => parseForecast(record(forecast)));
}

/** Open-Meteo, or whatever has its API: a portal's proxy, an instance of one's own. */
export const openMeteo: WeatherSource = {
  request({ latitude, longitude }, url): PointRequest {
    const point = [round(latitude), round(longitude)] as const;
    return {
      key: `weather ${MODEL_VERSION} ${url}@${point.join()}`,
      url: forecastUrl(url, [point]),
      point,
      parse: (bytes) => parseForecasts(bytes)[0]!(),
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
