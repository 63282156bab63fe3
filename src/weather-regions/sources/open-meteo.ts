import { toJson } from '../../data/json.js';
import { DataError } from '../../data/reason.js';
import type { Body, DataRequest } from '../../data/request.js';
import type { RegionWeather } from '../model.js';
import type { Region } from '../regions/region.js';
import { parseForecast } from './forecast.js';
import type { Forecast } from './forecast.js';
import type { WeatherSource } from './source.js';

/**
 * Ten variables, the most that count as one call. A day's low, high, chance of rain and condition are taken from its hours, which
 * also tell when it will rain.
 */
const CURRENT =
  'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_direction_10m';
const HOURLY = 'weather_code,precipitation_probability,temperature_2m,wind_speed_10m';

/** Seven days from today, and one more since a cached response may be shown past midnight. No call costs more for it. */
const DAYS = 8;

/** Two decimals are about 1 km, on a grid of 9–11 km; they let neighbours share a response. */
const round = (degrees: number) => `${Math.round(degrees * 100) / 100}`;

interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: readonly [latitude: string, longitude: string];
}

function forecastUrl(url: string, points: readonly PointRequest['point'][]): string {
  return (
    `${url}${url.includes('?') ? '&' : '?'}latitude=${points.map(([latitude]) => latitude).join()}` +
    `&longitude=${points.map(([, longitude]) => longitude).join()}&current=${CURRENT}&hourly=${HOURLY}` +
    `&timezone=Asia%2FHo_Chi_Minh&forecast_days=${DAYS}`
  );
}

function parseJson({ text }: Body): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A failure in mid-stream ends a 200 response with a sentence: the end tells the editor why.
    throw new DataError('bad-answer', `not JSON, ends with "${text.slice(-120)}"`);
  }
}

function split(body: Body, requests: readonly DataRequest<unknown>[]): string[] {
  const json = parseJson(body);
  // By position: `location_id` is missing on the first, and the coordinates are those of the grid cell.
  const forecasts = Array.isArray(json) ? (json as unknown[]) : [json];
  if (forecasts.length !== requests.length) {
    throw new DataError(
      'bad-answer',
      `${forecasts.length} places in the answer, ${requests.length} were asked for`,
    );
  }
  return forecasts.map((forecast) => toJson(forecast));
}

function read(body: Body): RegionWeather {
  const json = parseJson(body);
  return parseForecast((Array.isArray(json) ? json[0] : json) as Forecast);
}

/** Open-Meteo, or whatever has its API: a portal's proxy, an instance of one's own. */
export const openMeteo: WeatherSource = {
  request(region: Region, url: string): PointRequest {
    const point = [round(region.latitude), round(region.longitude)] as const;
    return {
      key: `${url}@${point.join()}`,
      url: forecastUrl(url, [point]),
      point,
      read,
      batch: {
        name: url,
        url: (requests) =>
          forecastUrl(
            url,
            (requests as readonly PointRequest[]).map((request) => request.point),
          ),
        split,
      },
    };
  },
};
