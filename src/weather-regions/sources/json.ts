import { DataError } from '../../data/reason.js';
import { isText, list, record } from '../../data/json-values.js';
import type { Body, DataRequest } from '../../data/request.js';
import { isTime } from '../../time/clock.js';
import type { RegionWeather } from '../model.js';
import { findRegion } from '../regions/gazetteer.js';
import type { Region } from '../regions/region.js';
import { reviveWeather } from '../revive-weather.js';
import { parseForecastWithDaily } from './forecast.js';
import type { Forecast } from './forecast.js';
import type { WeatherSource } from './source.js';

/**
 * A portal's own file, `{"updated": …, "source": {"name", "href"}, "regions": [ … ]}`. °C, km/h, %, degrees, weather codes;
 * `updated` in ISO 8601 with its time zone. `name` or `id` names the region in any spelling that the attribute `regions` takes.
 */
interface OwnFile {
  readonly updated?: unknown;
  readonly source?: unknown;
  /** Each with `id` or `name`, and the members of `CurrentWeather`; `days` with those of `DayWeather`. */
  readonly regions?: unknown;
}

/** Most degrees between a place and the grid cell that stands for it: a little over half a cell of a coarse model. */
const MAX_DISTANCE = 0.3;

/** The weather of one region in the file's own shape, or a forecast in Open-Meteo's. */
type Found = { readonly own: unknown } | { readonly forecast: Forecast };

function find(file: unknown, region: Region): Found | undefined {
  const { regions } = record(file) as OwnFile;
  if (regions) {
    const names = (name: unknown) =>
      isText(name) && (name === region.id || name === region.name || findRegion(name)?.id === region.id);
    const own = list(regions).find((each) => names(record(each)['id']) || names(record(each)['name']));
    return own ? { own } : undefined;
  }
  const distance = ({ latitude = NaN, longitude = NaN }: Forecast) =>
    Math.max(Math.abs(latitude - region.latitude), Math.abs(longitude - region.longitude));
  const [forecast] = (Array.isArray(file) ? file : [file])
    .map((each): Forecast => record(each))
    .filter((each) => distance(each) <= MAX_DISTANCE)
    .sort((one, other) => distance(one) - distance(other));
  return forecast && { forecast };
}

function parseOwn(own: unknown, { updated = '', source }: OwnFile, url: string): RegionWeather {
  const { days, ...current } = record(own);
  const time = Date.parse(String(updated));
  if (!isTime(time)) throw new DataError('bad-answer', `"updated" is no time: "${String(updated)}"`);
  const weather = reviveWeather({ time, current, days, attribution: source }, url);
  const missingFields = (['feelsLike', 'humidity', 'windSpeed', 'code'] as const).filter(
    (name) => weather.current[name] === undefined,
  );
  return { ...weather, missingFields };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('bad-answer', `not JSON, begins with "${text.slice(0, 120)}"`);
  }
}

/** A file that the portal's server writes, in Open-Meteo's shape or in ours. One file serves every region. */
export const json: WeatherSource = {
  request(region: Region, url: string): DataRequest<RegionWeather> {
    const read = ({ text, url: from }: Body): RegionWeather => {
      const file = parseJson(text);
      const found = find(file, region);
      if (!found) throw new DataError('bad-answer', `"${region.name}" is not in the file`);
      return 'own' in found
        ? parseOwn(found.own, record(file), from)
        : parseForecastWithDaily(found.forecast);
    };
    return {
      key: `${url}@${region.id}`,
      url,
      read,
      batch: { name: url, url: () => url, split: ({ text }, requests) => requests.map(() => text) },
    };
  },
};
