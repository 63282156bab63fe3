import { DataError } from '../../data/error.js';
import { list, numberIn, toNumber } from '../../data/json-values.js';
import { VIETNAM_OFFSET, dayOf, isTime } from '../../time/clock.js';
import { dayCode } from '../day-code.js';
import { reviveWeather } from '../revive-weather.js';
import type { DayWeather, HourWeather, RegionWeather } from '../model.js';

/** What is used of Open-Meteo's response about one place. Any value may be missing or null. */
export interface Forecast {
  readonly latitude?: unknown;
  readonly longitude?: unknown;
  readonly utc_offset_seconds?: unknown;
  readonly current?: Series;
  readonly hourly?: Series;
  readonly daily?: Series;
}

export type Series = Readonly<Record<string, unknown>>;

/** Fields of `current` without which the rest is still shown. */
const EXPECTED = ['relative_humidity_2m', 'apparent_temperature', 'weather_code', 'wind_direction_10m'];

/** Hours are cached for two days, since they may be shown a day later. Milliseconds. */
const MAX_HOURS = 48 * 3600_000;

/** The n-th value of a series, if it is a number. */
export const numberAt = (series: Series | undefined, name: string, index: number) =>
  toNumber(list(series?.[name])[index]);

/** The instant of a wall clock's `2026-11-23T10:15`, or of seconds since 1970. `new Date(text)` would use the reader's time zone. */
function toInstant(time: unknown, offset: number): number {
  const seconds = toNumber(time);
  return seconds !== undefined ? seconds * 1000 : Date.parse(`${time}Z`.replace('ZZ', 'Z')) - offset;
}

/** Parses Open-Meteo's forecast of one place. Throws a `DataError` if it has no current weather. */
export function parseForecast(forecast: Forecast): RegionWeather {
  const seconds = numberIn(toNumber(forecast.utc_offset_seconds), -64_800, 64_800);
  const offset = seconds === undefined ? VIETNAM_OFFSET : seconds * 1000;
  const { current, hourly } = forecast;
  const time = toInstant(current?.time, offset);
  const temperature = toNumber(current?.temperature_2m);
  if (!current || !isTime(time)) throw new DataError('bad-answer', 'no current.time');
  if (temperature === undefined) throw new DataError('bad-answer', 'no current.temperature_2m');

  const hours = list(hourly?.time)
    .map((each, index): HourWeather => ({
      time: toInstant(each, offset),
      code: numberAt(hourly, 'weather_code', index),
      rainChance: numberAt(hourly, 'precipitation_probability', index),
      temperature: numberAt(hourly, 'temperature_2m', index),
      windSpeed: numberAt(hourly, 'wind_speed_10m', index),
    }))
    .filter((hour) => isTime(hour.time));
  const hour = [...hours].reverse().find((each) => each.time <= time);
  const windSpeed = toNumber(current.wind_speed_10m) ?? hour?.windSpeed;
  const missingFields = EXPECTED.filter((name) => toNumber(current[name]) === undefined).map(
    (name) => `current.${name}`,
  );
  if (windSpeed === undefined) missingFields.push('wind_speed_10m');

  const weather = withDays(
    reviveWeather({
      time,
      offset,
      current: {
        temperature,
        feelsLike: current.apparent_temperature,
        humidity: current.relative_humidity_2m,
        windSpeed,
        windDirection: current.wind_direction_10m,
        code: toNumber(current.weather_code) ?? hour?.code,
        isDay: current.is_day,
      },
      hours,
      missingFields,
    }),
  );
  return weather.days.length ? weather : { ...weather, missingFields: [...missingFields, 'hourly'] };
}

/** Adds the days, made of the hours, and drops the hours that no bulletin needs. */
export function withDays(weather: RegionWeather): RegionWeather {
  const { time, offset, hours } = weather;
  return {
    ...weather,
    days: daysOf(hours, offset),
    hours: hours.filter((hour) => Math.abs(hour.time - time) < MAX_HOURS),
  };
}

/** Open-Meteo's own daily code is the worst of the day: one stormy hour would make a stormy day. */
function daysOf(hours: readonly HourWeather[], offset: number): DayWeather[] {
  const byDay = new Map<string, HourWeather[]>();
  hours.forEach((hour) => {
    const date = dayOf(hour.time, offset);
    const day = byDay.get(date);
    if (day) day.push(hour);
    else byDay.set(date, [hour]);
  });
  return [...byDay].map(([date, day]) => ({
    date,
    low: extreme(Math.min, day, 'temperature'),
    high: extreme(Math.max, day, 'temperature'),
    rainChance: extreme(Math.max, day, 'rainChance'),
    code: dayCode(day, offset),
  }));
}

function extreme(
  pick: (...values: number[]) => number,
  hours: readonly HourWeather[],
  name: 'temperature' | 'rainChance' | 'windSpeed',
): number | undefined {
  const values = hours.map((hour) => hour[name]).filter((value) => value !== undefined);
  return values.length ? pick(...values) : undefined;
}
