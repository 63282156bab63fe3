import { DataError } from '../../data/reason.js';
import { isText, list, record } from '../../data/json-values.js';
import type { Body, DataRequest } from '../../data/request.js';
import { isTime } from '../../time/clock.js';
import { findRegion } from '../regions/gazetteer.js';
import type { Region } from '../regions/region.js';
import { reviveWeather } from '../revive-weather.js';
import type { RegionWeather } from '../weather.js';
import { readWithDaily } from './daily.js';
import type { Forecast } from './forecast.js';
import type { WeatherSource } from './source.js';

/**
 * A portal's own file, `{"updated": …, "source": {"name", "href"}, "regions": [ … ]}`. °C, km/h, %, degrees, WMO codes;
 * `updated` in ISO 8601 with its zone. `name` or `id` names the place in any spelling that the `regions` attribute takes.
 */
interface OwnFile {
  readonly updated?: unknown;
  /** `{"name", "href"}` */
  readonly source?: unknown;
  /** `id` or `name`, and the members of `PresentWeather`; `days` with those of `DayWeather`. */
  readonly regions?: readonly unknown[];
}

/** Degrees between a place and the grid cell that stands for it: half a cell of a coarse model, and a little. */
const NEAR = 0.3;

function find(answer: unknown, region: Region): Forecast | OwnFile | undefined {
  const own: OwnFile = record(answer);
  if (own.regions) {
    const isIt = (name: unknown) =>
      isText(name) && (name === region.id || findRegion(name)?.id === region.id || name === region.name);
    const regions = list(own.regions).filter(
      (each) => isIt(record(each)['id']) || isIt(record(each)['name']),
    );
    return regions.length ? { ...own, regions } : undefined;
  }
  const distance = ({ latitude = NaN, longitude = NaN }: Forecast) =>
    Math.max(Math.abs(latitude - region.latitude), Math.abs(longitude - region.longitude));
  return (Array.isArray(answer) ? answer : [answer])
    .map((place): Forecast => record(place))
    .filter((place) => distance(place) <= NEAR)
    .sort((one, other) => distance(one) - distance(other))[0];
}

function readOwn({ updated = '', source, regions }: OwnFile, base: string): RegionWeather {
  const { days, ...now } = record(regions?.[0]);
  const time = Date.parse(String(updated));
  if (!isTime(time)) throw new DataError('bad-answer', `"updated" is no time: "${String(updated)}"`);
  const weather = reviveWeather({ time, now, days, credit: source }, base);
  const lacking = (['feelsLike', 'humidity', 'windSpeed', 'code'] as const).filter(
    (name) => weather.now[name] === undefined,
  );
  return { ...weather, lacking };
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
        return 'regions' in found ? readOwn(found, body.url) : readWithDaily(found as Forecast);
      },
      batch: { name: endpoint, url: () => endpoint, split: ({ text }, requests) => requests.map(() => text) },
    };
  },
};
