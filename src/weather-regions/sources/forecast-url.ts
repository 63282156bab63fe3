import type { Region } from '../regions/region.js';
import { MODEL_VERSION } from '../revive-weather.js';

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

/** A point as Open-Meteo is asked for it. */
export type Point = readonly [latitude: string, longitude: string];

export const pointOf = ({ latitude, longitude }: Pick<Region, 'latitude' | 'longitude'>): Point => [
  round(latitude),
  round(longitude),
];

export const forecastKey = (endpoint: string, point: Point): string =>
  `weather ${MODEL_VERSION} ${endpoint}@${point.join()}`;

/** The URL that asks for the forecasts of all these points. */
export function forecastUrl(endpoint: string, points: readonly Point[]): string {
  const [latitudes, longitudes] = [
    points.map(([latitude]) => latitude),
    points.map(([, longitude]) => longitude),
  ];
  return (
    `${endpoint}${endpoint.includes('?') ? '&' : '?'}latitude=${latitudes.join()}&longitude=${longitudes.join()}` +
    `&current=${CURRENT}&hourly=${HOURLY}&timezone=Asia%2FHo_Chi_Minh&forecast_days=${DAYS}`
  );
}
