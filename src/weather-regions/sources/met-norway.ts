import { DataError } from '../../data/error.js';
import { list, record, toNumber } from '../../data/json-values.js';
import { parseJson } from '../../data/parse-json.js';
import type { ResponseInfo } from '../../data/request.js';
import { metSymbolLabels } from '../../locale/weather/met-symbols.js';
import { VIETNAM_OFFSET, isTime } from '../../time/clock.js';
import type { RegionWeather } from '../model.js';
import { MODEL_VERSION, reviveWeather } from '../revive-weather.js';
import { withDays } from './forecast.js';
import { metSymbols } from './met-symbols.js';
import type { WeatherSource } from './source.js';

/** m/s to km/h. */
const toKmh = (speed: unknown) => {
  const number = toNumber(speed);
  return number === undefined ? undefined : number * 3.6;
};

/** One step of Locationforecast 2.0 (compact), as far as it is used here. */
interface Step {
  readonly time: number;
  /** `air_temperature` and its like. */
  readonly details: Readonly<Record<string, unknown>>;
  /** `rain` of `rain_night`. */
  readonly symbol: string;
  readonly isDay: boolean;
}

/** A symbol's weather code. Names are foreign: `constructor` must not match. */
const codeOf = (symbol: string) =>
  Object.keys(metSymbols).includes(symbol) ? metSymbols[symbol] : undefined;

function parseStep(step: unknown): Step {
  const { time, data } = record(step);
  const { instant, next_1_hours, next_6_hours, next_12_hours } = record(data);
  const { summary } = record(next_1_hours ?? next_6_hours ?? next_12_hours);
  const [symbol = '', light] = String(record(summary)['symbol_code'] ?? '').split('_');
  return {
    time: Date.parse(String(time)),
    details: record(record(instant)['details']),
    symbol,
    isDay: light !== 'night',
  };
}

async function parse(bytes: Uint8Array, { clockOffset = 0 }: ResponseInfo): Promise<RegionWeather> {
  const answer = await parseJson(new TextDecoder().decode(bytes));
  const timeseries = list(record(record(answer)['properties'])['timeseries']);
  const steps = timeseries.map(parseStep).filter(({ time }) => isTime(time));
  // The first may be hours old: a proxy has kept it.
  const now = Date.now() + clockOffset;
  const present = [...steps].reverse().find(({ time }) => time <= now) ?? steps[0];
  if (!present) throw new DataError('bad-answer', timeseries.length ? 'no time' : 'no properties.timeseries');
  const { air_temperature, relative_humidity, wind_speed, wind_from_direction } = present.details;
  if (toNumber(air_temperature) === undefined) throw new DataError('bad-answer', 'no air_temperature');
  const code = codeOf(present.symbol);
  return withDays(
    reviveWeather({
      time: present.time,
      offset: VIETNAM_OFFSET,
      current: {
        temperature: air_temperature,
        humidity: relative_humidity,
        windSpeed: toKmh(wind_speed),
        windDirection: wind_from_direction,
        code,
        label: code === undefined ? undefined : metSymbolLabels[present.symbol],
        isDay: present.isDay,
      },
      hours: steps.map(({ time, symbol, details }) => ({
        time,
        code: codeOf(symbol),
        temperature: details['air_temperature'],
        windSpeed: toKmh(details['wind_speed']),
      })),
      missingFields: code === undefined ? [`a known symbol_code ("${present.symbol.slice(0, 40)}")`] : [],
    }),
  );
}

/**
 * MET Norway's Locationforecast, through the portal's own URL: the service asks for a `User-Agent` with a contact, which no page
 * can send, and refuses more than four decimals. One place per call.
 */
export const metNorway: WeatherSource = {
  request({ latitude, longitude }, url) {
    const pointUrl = `${url}${url.includes('?') ? '&' : '?'}lat=${latitude.toFixed(2)}&lon=${longitude.toFixed(2)}`;
    return { key: `weather ${MODEL_VERSION} ${pointUrl}`, url: pointUrl, parse, revive: reviveWeather };
  },
};
