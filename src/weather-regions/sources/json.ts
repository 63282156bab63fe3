import { DataError } from '../../data/reason.js';
import type { Body, DataRequest } from '../../data/request.js';
import { linkUrl } from '../../html/urls.js';
import { findPlace } from '../regions/places.js';
import type { Region } from '../regions/region.js';
import type { DayWeather, RegionWeather } from '../weather.js';
import { readWithDaily } from './daily.js';
import type { Forecast } from './forecast.js';
import type { WeatherSource } from './source.js';

/**
 * A portal's own file, `{"updated": …, "source": {"name", "href"}, "regions": [ … ]}`. °C, km/h, %, degrees, WMO codes;
 * `updated` in ISO 8601 with its zone. `name` or `id` names the place in any spelling that the `regions` attribute takes.
 */
export interface OwnFile {
  readonly updated?: string;
  readonly source?: { readonly name: string; readonly href?: string };
  readonly regions?: readonly OwnRegion[];
}

export interface OwnRegion {
  readonly id?: string;
  readonly name?: string;
  readonly temperature?: number;
  readonly feelsLike?: number;
  readonly humidity?: number;
  readonly windSpeed?: number;
  readonly windDirection?: number;
  readonly code?: number;
  readonly isDay?: boolean;
  readonly days?: readonly DayWeather[];
}

/** Degrees between a place and the grid cell that stands for it: half a cell of a coarse model, and a little. */
const NEAR = 0.3;

function find(answer: unknown, region: Region): Forecast | OwnFile | undefined {
  const own = answer as OwnFile;
  if (own.regions) {
    const names = ({ id = '', name = '' }: OwnRegion) => [id, name];
    const isIt = (name: string) =>
      name === region.id || findPlace(name)?.id === region.id || name === region.name;
    const regions = own.regions.filter((each) => names(each).some(isIt));
    return regions.length ? { ...own, regions } : undefined;
  }
  const distance = ({ latitude = NaN, longitude = NaN }: Forecast) =>
    Math.max(Math.abs(latitude - region.latitude), Math.abs(longitude - region.longitude));
  return (Array.isArray(answer) ? (answer as Forecast[]) : [answer as Forecast])
    .filter((place) => distance(place) <= NEAR)
    .sort((one, other) => distance(one) - distance(other))[0];
}

function readOwn({ updated = '', source, regions }: OwnFile, base: string): RegionWeather {
  const { temperature, isDay = true, days = [], ...rest } = regions![0]!;
  const time = Date.parse(updated);
  if (isNaN(time)) throw new DataError('bad-answer', `"updated" is no time: "${updated}"`);
  if (typeof temperature !== 'number') throw new DataError('bad-answer', 'no temperature');
  const href = linkUrl(source?.href, base);
  const lacking = (['feelsLike', 'humidity', 'windSpeed', 'code'] as const).filter(
    (name) => rest[name] === undefined,
  );
  return {
    time,
    offset: 25_200_000,
    now: { temperature, isDay, ...rest },
    hours: [],
    days,
    lacking,
    ...(source && { credit: { name: source.name, ...(href && { href }) } }),
  };
}

/** A file of the portal's own, written by its server: in Open-Meteo's shape, or in ours. One file serves every place. */
export const json: WeatherSource = {
  request(region: Region, endpoint: string): DataRequest<RegionWeather> {
    const part = ({ text }: Body): Forecast | OwnFile => {
      let answer: unknown;
      try {
        answer = JSON.parse(text);
      } catch {
        throw new DataError('bad-answer', `not JSON, begins with "${text.slice(0, 120)}"`);
      }
      const found = answer && find(answer, region);
      if (!found) throw new DataError('bad-answer', `"${region.name}" is not in the file`);
      return found;
    };
    return {
      key: `${endpoint}@${region.id}`,
      url: endpoint,
      read(body) {
        const found = part(body);
        return 'regions' in found ? readOwn(found, endpoint) : readWithDaily(found as Forecast);
      },
      batch: { name: endpoint, url: () => endpoint, split: ({ text }, requests) => requests.map(() => text) },
    };
  },
};
