import { DataError } from '../../data/error.js';
import { isText, list, record } from '../../data/json-values.js';
import type { DataRequest, ResponseInfo } from '../../data/request.js';
import { isTime } from '../../time/clock.js';
import { findRegion } from '../regions/gazetteer.js';
import type { Region } from '../regions/region.js';
import { MODEL_VERSION, reviveWeather } from '../revive-weather.js';
import type { RegionWeather } from '../weather.js';
import { readWithDaily } from './daily.js';
import type { Forecast } from './forecast.js';
import { parseJson } from './parse-json.js';
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

interface FileRequest extends DataRequest<RegionWeather> {
  readonly region: Region;
}

/** Degrees between a place and the grid cell that stands for it: half a cell of a coarse model, and a little. */
const NEAR = 0.3;

/** Finds a place's weather in the file. */
type Find = (region: Region) => RegionWeather;

function parseFile(bytes: Uint8Array, { url }: ResponseInfo): Find {
  const answer = parseJson(bytes);
  const own: OwnFile = record(answer);
  return own.regions ? inOwnFile(own, url) : inForecasts(Array.isArray(answer) ? answer : [answer]);
}

/** By name: places that are called alike in the file and in the attribute, or that both name. */
function inOwnFile({ updated = '', source, regions }: OwnFile, base: string): Find {
  const byName = new Map<string, unknown>();
  for (const region of list(regions)) {
    const { id, name } = record(region);
    for (const each of [id, name].filter(isText)) {
      for (const known of [each, findRegion(each)?.id])
        if (known !== undefined && !byName.has(known)) byName.set(known, region);
    }
  }
  return (region) => {
    const found = byName.get(region.id) ?? byName.get(region.name);
    if (!found) throw missing(region);
    const { days, ...now } = record(found);
    const time = Date.parse(String(updated));
    if (!isTime(time)) throw new DataError('bad-answer', `"updated" is no time: "${String(updated)}"`);
    const weather = reviveWeather({ time, now, days, credit: source }, base);
    const lacking = (['feelsLike', 'humidity', 'windSpeed', 'code'] as const).filter(
      (name) => weather.now[name] === undefined,
    );
    return { ...weather, lacking };
  };
}

/** By place: the nearest grid cell. */
function inForecasts(places: readonly unknown[]): Find {
  const forecasts = places.map((place): Forecast => record(place));
  return (region) => {
    const distance = ({ latitude = NaN, longitude = NaN }: Forecast) =>
      Math.max(Math.abs(latitude - region.latitude), Math.abs(longitude - region.longitude));
    const [nearest] = forecasts
      .filter((place) => distance(place) <= NEAR)
      .sort((one, other) => distance(one) - distance(other));
    if (!nearest) throw missing(region);
    return readWithDaily(nearest);
  };
}

const missing = ({ name }: Region) => new DataError('bad-answer', `"${name}" is not in the file`);

/** A file of the portal's own, written by its server: in Open-Meteo's shape, or in ours. One file serves every place. */
export const json: WeatherSource = {
  request(region: Region, endpoint: string): FileRequest {
    return {
      key: `weather ${MODEL_VERSION} ${endpoint}@${region.id}`,
      region,
      url: endpoint,
      parse: (bytes, info) => parseFile(bytes, info)(region),
      revive: reviveWeather,
      batch: {
        name: endpoint,
        url: () => endpoint,
        parse(bytes, info, requests) {
          const find = parseFile(bytes, info);
          return (requests as readonly FileRequest[]).map(
            ({ region }) =>
              () =>
                find(region),
          );
        },
      },
    };
  },
};
