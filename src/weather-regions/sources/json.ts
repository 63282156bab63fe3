import { DataError } from '../../data/error.js';
import { isText, list, record, toNumber } from '../../data/json-values.js';
import { parseJson } from '../../data/parse-json.js';
import type { DataRequest, ResponseInfo } from '../../data/request.js';
import { isTime } from '../../time/clock.js';
import type { RegionWeather } from '../model.js';
import { regionsModule } from '../regions/lazy.js';
import type { Region } from '../regions/region.js';
import { MODEL_VERSION, reviveWeather } from '../revive-weather.js';
import { parseForecastWithDaily } from './forecast-daily.js';
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

interface FileRequest extends DataRequest<RegionWeather> {
  readonly region: Region;
}

/** Most degrees between a place and the grid cell that stands for it: a little over half a cell of a coarse model. */
const MAX_DISTANCE = 0.3;

/** Finds the weather of a region in a parsed file. */
type Find = (region: Region) => RegionWeather;

async function parseFile(bytes: Uint8Array, { url }: ResponseInfo): Promise<Find> {
  const json = await parseJson(new TextDecoder().decode(bytes));
  const own: OwnFile = record(json);
  return own.regions ? findByName(own, url) : findByDistance(Array.isArray(json) ? json : [json]);
}

function findByName({ updated = '', source, regions }: OwnFile, base: string): Find {
  const { findRegion } = regionsModule.value!;
  const byName = new Map<string, unknown>();
  for (const entry of list(regions)) {
    const { id, name } = record(entry);
    for (const text of [id, name].filter(isText)) {
      for (const key of [text, findRegion(text)?.id])
        if (key !== undefined && !byName.has(key)) byName.set(key, entry);
    }
  }
  return (region) => {
    const entry = byName.get(region.id) ?? byName.get(region.name);
    if (!entry) throw notInFile(region);
    const { days, ...current } = record(entry);
    const time = Date.parse(String(updated));
    if (!isTime(time)) throw new DataError('bad-answer', `"updated" is no time: "${String(updated)}"`);
    const weather = reviveWeather({ time, current, days, attribution: source }, base);
    const missingFields = (['feelsLike', 'humidity', 'windSpeed', 'code'] as const).filter(
      (name) => weather.current[name] === undefined,
    );
    return { ...weather, missingFields };
  };
}

function findByDistance(entries: readonly unknown[]): Find {
  const forecasts = entries.map((entry): Forecast => record(entry));
  return (region) => {
    const distance = ({ latitude, longitude }: Forecast) =>
      Math.max(
        Math.abs((toNumber(latitude) ?? NaN) - region.latitude),
        Math.abs((toNumber(longitude) ?? NaN) - region.longitude),
      );
    const [nearest] = forecasts
      .filter((forecast) => distance(forecast) <= MAX_DISTANCE)
      .sort((one, other) => distance(one) - distance(other));
    if (!nearest) throw notInFile(region);
    return parseForecastWithDaily(nearest);
  };
}

const notInFile = ({ name }: Region) => new DataError('bad-answer', `"${name}" is not in the file`);

/**
 * A file that the portal's server writes, in Open-Meteo's shape or in ours. One file serves every region. Needs `regionsModule`.
 */
export const json: WeatherSource = {
  request(region, url): FileRequest {
    return {
      key: `weather ${MODEL_VERSION} ${url}@${region.id}`,
      url,
      region,
      parse: async (bytes, info) => (await parseFile(bytes, info))(region),
      revive: reviveWeather,
      batch: {
        name: url,
        url: () => url,
        async parse(bytes, info, requests) {
          const find = await parseFile(bytes, info);
          return (requests as readonly FileRequest[]).map((request) => () => find(request.region));
        },
      },
    };
  },
};
