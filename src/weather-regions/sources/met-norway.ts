import { DataError } from '../../data/reason.js';
import type { Body, DataRequest } from '../../data/request.js';
import { metSymbolLabels } from '../../locale/weather/met-symbols.generated.js';
import { metSymbols } from '../met-symbols.generated.js';
import type { Region } from '../regions/region.js';
import type { HourWeather, RegionWeather } from '../weather.js';
import { daysFrom } from './forecast.js';
import type { WeatherSource } from './source.js';

/** The part of Locationforecast 2.0 (compact) that is read here. */
interface Locationforecast {
  readonly properties?: { readonly timeseries?: readonly Step[] };
}

interface Step {
  readonly time: string;
  readonly data: {
    readonly instant: { readonly details: Readonly<Record<string, number | undefined>> };
    readonly next_1_hours?: Outlook;
    readonly next_6_hours?: Outlook;
    readonly next_12_hours?: Outlook;
  };
}

interface Outlook {
  readonly summary?: { readonly symbol_code?: string };
}

/** The service speaks in UTC and knows no zones; the places are Viet Nam's. */
const OFFSET = 25_200_000;

/** m/s to km/h. */
const kilometres = (speed: number | undefined) => (speed === undefined ? undefined : speed * 3.6);

/** `rain`, `night` of `rain_night`. */
function symbolOf({ data }: Step): readonly string[] {
  const outlook = data.next_1_hours ?? data.next_6_hours ?? data.next_12_hours;
  return (outlook?.summary?.symbol_code ?? '').split('_');
}

function read({ text }: Body): RegionWeather {
  let answer: Locationforecast | null;
  try {
    answer = JSON.parse(text) as Locationforecast | null;
  } catch {
    throw new DataError('bad-answer', `not JSON, begins with "${text.slice(0, 120)}"`);
  }
  const steps = answer?.properties?.timeseries ?? [];
  const [first] = steps;
  if (!first) throw new DataError('bad-answer', 'no properties.timeseries');
  const present = first.data.instant.details;
  const [base = '', light] = symbolOf(first);
  const time = Date.parse(first.time);
  const {
    air_temperature: temperature,
    relative_humidity: humidity,
    wind_from_direction: windDirection,
  } = present;
  if (temperature === undefined || isNaN(time)) throw new DataError('bad-answer', 'no air_temperature');
  const hours = steps.map((step): HourWeather => ({
    time: Date.parse(step.time),
    code: metSymbols[symbolOf(step)[0]!],
    temperature: step.data.instant.details.air_temperature,
    windSpeed: kilometres(step.data.instant.details.wind_speed),
  }));
  return {
    time,
    offset: OFFSET,
    now: {
      temperature,
      humidity,
      windSpeed: kilometres(present.wind_speed),
      windDirection,
      code: metSymbols[base],
      words: metSymbolLabels[base],
      isDay: light !== 'night',
    },
    hours,
    days: daysFrom(hours, OFFSET),
    lacking: base in metSymbols ? [] : [`a known symbol_code ("${base}")`],
  };
}

/**
 * MET Norway's Locationforecast, through an address of the portal's own: the service asks for a `User-Agent` with a
 * contact, which no page can send, and refuses more than four decimals. One place a call.
 */
export const metNorway: WeatherSource = {
  request({ latitude, longitude }: Region, endpoint: string): DataRequest<RegionWeather> {
    const url = `${endpoint}${endpoint.includes('?') ? '&' : '?'}lat=${latitude.toFixed(2)}&lon=${longitude.toFixed(2)}`;
    return { key: url, url, read };
  },
};
