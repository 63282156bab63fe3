import type { Region } from '../regions/region.js';
import { MODEL_VERSION } from '../revive-weather.js';

/** The free service: at most 10,000 calls a day from one address. */
export const OPEN_METEO_URL = 'https://api.open-meteo.com/v1/forecast';

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

/** A point as Open-Meteo is asked for it. */
export type Point = readonly [latitude: string, longitude: string];

export const pointOf = ({ latitude, longitude }: Pick<Region, 'latitude' | 'longitude'>): Point => [
  round(latitude),
  round(longitude),
];

export const forecastKey = (url: string, point: Point): string =>
  `weather ${MODEL_VERSION} ${url}@${point.join()}`;

/** The URL that asks for the forecasts of all these points. */
export function forecastUrl(url: string, points: readonly Point[]): string {
  const latitudes = points.map(([latitude]) => latitude);
  const longitudes = points.map(([, longitude]) => longitude);
  return (
    `${url}${url.includes('?') ? '&' : '?'}latitude=${latitudes.join()}&longitude=${longitudes.join()}` +
    `&current=${CURRENT}&hourly=${HOURLY}&timezone=Asia%2FHo_Chi_Minh&forecast_days=${DAYS}`
  );
}
