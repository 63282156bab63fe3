import { DataError } from '../../data/error.js';
import { list, numberIn } from '../../data/json-values.js';
import { VIETNAM_OFFSET, dayOf, isTime } from '../../time/clock.js';
import { dayCode } from '../day-code.js';
import { reviveWeather } from '../revive-weather.js';
import type { DayWeather, HourWeather, RegionWeather } from '../weather.js';

/** The part of Open-Meteo's answer about one place that is read here. Any value may be missing or null. */
export interface Forecast {
  readonly latitude?: number;
  readonly longitude?: number;
  readonly utc_offset_seconds?: number;
  readonly current?: Series;
  readonly hourly?: Series;
  readonly daily?: Series;
}

export type Series = Readonly<Record<string, unknown>>;

/** What `current` should hold beside the temperature; without these the rest is still shown. */
const expected = ['relative_humidity_2m', 'apparent_temperature', 'weather_code', 'wind_direction_10m'];

/** Two days, as what is cached may be shown a day later. */
const KEPT_HOURS_MS = 48 * 3600_000;

const number = (value: unknown) => (typeof value === 'number' && isFinite(value) ? value : undefined);

/** The n-th value of a series, when it is there and a number. */
export const at = (series: Series | undefined, name: string, index: number) =>
  number(list(series?.[name])[index]);

/** A wall clock's `2026-11-23T10:15`, or seconds since 1970, as an instant. `new Date(text)` would take the reader's zone. */
function instant(time: unknown, offset: number): number {
  return typeof time === 'number' ? time * 1000 : Date.parse(`${time}Z`.replace('ZZ', 'Z')) - offset;
}

/** Reads Open-Meteo's forecast of one place. Throws a `DataError` where there is no present weather in it. */
export function readForecast(answer: Forecast): RegionWeather {
  const seconds = numberIn(answer.utc_offset_seconds, -64_800, 64_800);
  const offset = seconds === undefined ? VIETNAM_OFFSET : seconds * 1000;
  const { current, hourly } = answer;
  const time = instant(current?.time, offset);
  const temperature = number(current?.temperature_2m);
  if (!current || !isTime(time)) throw new DataError('bad-answer', 'no current.time');
  if (temperature === undefined) throw new DataError('bad-answer', 'no current.temperature_2m');

  const hours = list(hourly?.time)
    .map((each, index): HourWeather => ({
      time: instant(each, offset),
      code: at(hourly, 'weather_code', index),
      rainChance: at(hourly, 'precipitation_probability', index),
      temperature: at(hourly, 'temperature_2m', index),
      windSpeed: at(hourly, 'wind_speed_10m', index),
    }))
    .filter((hour) => isTime(hour.time));
  const hour = [...hours].reverse().find((each) => each.time <= time);
  const windSpeed = number(current.wind_speed_10m) ?? hour?.windSpeed;
  const lacking = expected
    .filter((name) => number(current[name]) === undefined)
    .map((name) => `current.${name}`);
  if (windSpeed === undefined) lacking.push('wind_speed_10m');

  const weather = withDays(
    reviveWeather({
      time,
      offset,
      now: {
        temperature,
        feelsLike: current.apparent_temperature,
        humidity: current.relative_humidity_2m,
        windSpeed,
        windDirection: current.wind_direction_10m,
        code: number(current.weather_code) ?? hour?.code,
        isDay: current.is_day !== 0,
      },
      hours,
      lacking,
    }),
  );
  return weather.days.length ? weather : { ...weather, lacking: [...lacking, 'hourly'] };
}

/** Weather with its days, made out of its hours; of these only what the words about today need is kept. */
export function withDays(weather: RegionWeather): RegionWeather {
  const { time, offset, hours } = weather;
  return {
    ...weather,
    days: daysFrom(hours, offset),
    hours: hours.filter((hour) => Math.abs(hour.time - time) < KEPT_HOURS_MS),
  };
}

/** Days out of hours. Open-Meteo's own daily code is the worst of the day: one stormy hour would make a stormy day. */
function daysFrom(hours: readonly HourWeather[], offset: number): DayWeather[] {
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
