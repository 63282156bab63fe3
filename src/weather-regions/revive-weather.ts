import { DataError } from '../data/error.js';
import { isText, list, numberIn, record, toNumber } from '../data/json-values.js';
import { linkUrl } from '../sanitize/urls.js';
import { VIETNAM_OFFSET, isTime } from '../time/clock.js';
import type { DayWeather, HourWeather, RegionWeather } from './model.js';

/** Changes with `RegionWeather`: part of the keys of what is cached. */
export const MODEL_VERSION = 1;

const HOUR = 3600_000;
const DATE = /^\d{4}-\d\d-\d\d$/;

const within = (least: number, most: number) => (value: unknown) => numberIn(toNumber(value), least, most);
const temperatureOf = within(-100, 100);
const percentOf = within(0, 100);
const speedOf = within(0, 500);
const codeOf = (value: unknown) => (Number.isInteger(toNumber(value)) ? within(0, 99)(value) : undefined);
const isFalse = (value: unknown) => value === false || /^\s*(?:0|false)\s*$/i.test(String(value));

/**
 * Foreign weather, from a source or from storage: what is out of range or of another type is left out.
 * Throws a `DataError` where there is no current weather in it.
 *
 * @param base What a relative link to the source starts from. Default: nothing, links must be absolute.
 */
export function reviveWeather(value: unknown, base = 'about:blank'): RegionWeather {
  const { time, offset, current, hours, days, attribution, missingFields } = record(value);
  const { feelsLike, humidity, windSpeed, windDirection, code, label, isDay, ...more } = record(current);
  const temperature = temperatureOf(more['temperature']);
  if (!isTime(time)) throw new DataError('bad-answer', `no time: ${JSON.stringify(time)}`);
  if (temperature === undefined) throw new DataError('bad-answer', 'no temperature');
  const { vi, en } = record(label);
  const { name, href } = record(attribution);
  const url = isText(href) ? linkUrl(href, base) : undefined;
  return {
    time,
    offset: numberIn(offset, -18 * HOUR, 18 * HOUR) ?? VIETNAM_OFFSET,
    current: {
      temperature,
      feelsLike: temperatureOf(feelsLike),
      humidity: percentOf(humidity),
      windSpeed: speedOf(windSpeed),
      windDirection: within(-360, 720)(windDirection),
      code: codeOf(code),
      label: isText(vi) && isText(en) ? { vi, en } : undefined,
      isDay: !isFalse(isDay),
    },
    hours: list(hours).flatMap(reviveHour),
    days: list(days).flatMap(reviveDay),
    ...(isText(name) && name.trim() && { attribution: { name, ...(url && { href: url }) } }),
    missingFields: list(missingFields).filter(isText),
  };
}

function reviveHour(value: unknown): HourWeather[] {
  const { time, code, rainChance, temperature, windSpeed } = record(value);
  if (!isTime(time)) return [];
  return [
    {
      time,
      code: codeOf(code),
      rainChance: percentOf(rainChance),
      temperature: temperatureOf(temperature),
      windSpeed: speedOf(windSpeed),
    },
  ];
}

function reviveDay(value: unknown): DayWeather[] {
  const { date, low, high, rainChance, code } = record(value);
  if (!isText(date) || !DATE.test(date) || isNaN(Date.parse(date))) return [];
  return [
    {
      date,
      low: temperatureOf(low),
      high: temperatureOf(high),
      rainChance: percentOf(rainChance),
      code: codeOf(code),
    },
  ];
}
