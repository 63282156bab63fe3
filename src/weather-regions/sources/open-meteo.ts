import { toJson } from '../../data/json.js';
import { DataError } from '../../data/reason.js';
import type { Body, DataRequest } from '../../data/request.js';
import type { Region } from '../regions/region.js';
import type { RegionWeather } from '../weather.js';
import { readForecast } from './forecast.js';
import type { Forecast } from './forecast.js';
import type { WeatherSource } from './source.js';

/** The free service. Its terms ask for the link that the block shows, and for no more than 10,000 calls a day and address. */
export const OPEN_METEO = 'https://api.open-meteo.com/v1/forecast';

/**
 * Ten variables, the most that count as one call. The day's lowest, highest, chance of rain and condition are read from
 * the hours, which also tell when it will rain.
 */
const CURRENT =
  'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_direction_10m';
const HOURLY = 'weather_code,precipitation_probability,temperature_2m,wind_speed_10m';

/** Two decimals are about 1 km, on a grid of 9–11 km; they let neighbours share an answer. */
const round = (degrees: number) => `${Math.round(degrees * 100) / 100}`;

/** What this source's batches need to know of a request again. */
interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: readonly [latitude: string, longitude: string];
  readonly depth: number;
}

function address(endpoint: string, requests: readonly PointRequest[]): string {
  // One day more than wanted, so that the last does not run out at midnight.
  const days = Math.max(2, ...requests.map(({ depth }) => depth + 1));
  return (
    `${endpoint}${endpoint.includes('?') ? '&' : '?'}latitude=${requests.map(({ point }) => point[0]).join()}` +
    `&longitude=${requests.map(({ point }) => point[1]).join()}&current=${CURRENT}&hourly=${HOURLY}` +
    `&timezone=Asia%2FHo_Chi_Minh&forecast_days=${days}`
  );
}

function parse({ text }: Body): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A failure in mid-stream ends a 200 answer with a sentence; it is the end that tells the editor why.
    throw new DataError('bad-answer', `not JSON, ends with "${text.slice(-120)}"`);
  }
}

function split(body: Body, requests: readonly DataRequest<unknown>[]): string[] {
  const answer = parse(body);
  // By position: `location_id` is missing on the first, and the coordinates are those of the grid cell.
  const places = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  if (places.length !== requests.length) {
    throw new DataError(
      'bad-answer',
      `${places.length} places in the answer, ${requests.length} were asked for`,
    );
  }
  return places.map((place) => toJson(place));
}

function read(body: Body): RegionWeather {
  const answer = parse(body);
  return readForecast((Array.isArray(answer) ? answer[0] : answer) as Forecast);
}

/** Open-Meteo, or whatever speaks like it: a portal's proxy, a house's own instance. */
export const openMeteo: WeatherSource = {
  request(region: Region, endpoint: string, days: number): PointRequest {
    const point = [round(region.latitude), round(region.longitude)] as const;
    const request: PointRequest = {
      key: `${endpoint}@${point.join()}`,
      point,
      depth: days,
      get url() {
        return address(endpoint, [request]);
      },
      read,
      batch: {
        name: endpoint,
        url: (requests) => address(endpoint, requests as readonly PointRequest[]),
        split,
      },
    };
    return request;
  },
};
