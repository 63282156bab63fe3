import { record } from '../../data/json-values.js';
import type { DataRequest } from '../../data/request.js';
import type { Region } from '../regions/region.js';
import { MODEL_VERSION, reviveWeather } from '../revive-weather.js';
import type { RegionWeather } from '../weather.js';
import { readForecast } from './forecast.js';
import { parseJson } from './parse-json.js';
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

/** Days asked for: the most that the block shows, and one more, so that the last does not run out at midnight. */
const DAYS = 8;

/** What the URL of a batch needs to know of a request. */
interface PointRequest extends DataRequest<RegionWeather> {
  readonly point: readonly [latitude: string, longitude: string];
}

function urlOf(endpoint: string, points: readonly PointRequest['point'][]): string {
  const [latitudes, longitudes] = [
    points.map(([latitude]) => latitude),
    points.map(([, longitude]) => longitude),
  ];
  return (
    `${endpoint}${endpoint.includes('?') ? '&' : '?'}latitude=${latitudes.join()}&longitude=${longitudes.join()}` +
    `&current=${CURRENT}&hourly=${HOURLY}&timezone=Asia%2FHo_Chi_Minh&forecast_days=${DAYS}`
  );
}

/** By position: `location_id` is missing on the first, and the coordinates are those of the grid cell. */
function parsePlaces(bytes: Uint8Array): (() => RegionWeather)[] {
  const answer = parseJson(bytes);
  const places: unknown[] = Array.isArray(answer) ? answer : [answer];
  return places.map((place) => () => readForecast(record(place)));
}

/** Open-Meteo, or whatever speaks like it: a portal's proxy, a house's own instance. */
export const openMeteo: WeatherSource = {
  request({ latitude, longitude }: Region, endpoint: string): PointRequest {
    const point = [round(latitude), round(longitude)] as const;
    return {
      key: `weather ${MODEL_VERSION} ${endpoint}@${point.join()}`,
      point,
      url: urlOf(endpoint, [point]),
      parse: (bytes) => parsePlaces(bytes)[0]!(),
      revive: reviveWeather,
      batch: {
        name: endpoint,
        url: (requests) =>
          urlOf(
            endpoint,
            (requests as readonly PointRequest[]).map(({ point }) => point),
          ),
        parse: parsePlaces,
      },
    };
  },
};
