import { dayOf, wallClock } from '../time/clock.js';
import type { Language } from '../locale/language.js';
import type { Bulletin, DayPart, Later, Wind } from '../locale/weather/weather-text.js';
import { WET, isWet, worse } from './day-code.js';
import type { Region } from './regions/region.js';
import { beaufort, compassPoint } from './weather.js';
import type { DayWeather, HourWeather, RegionWeather } from './weather.js';

const HOUR = 3600_000;

/** The national service's classes of a hot day (its highest) and of a cold one (its mean), °C. */
const HEAT = [35, 37, 39];
const COLD = [20, 15, 13];

/** Cold is announced north of the Hải Vân pass; on southern heights 18 °C is an ordinary morning. */
const COLD_FROM_LATITUDE = 16.2;

/** "Mưa phùn" is the fine winter drizzle of the North, and not every light rain that a model codes as drizzle. */
const DRIZZLE = { latitude: 17.5, below: 22, months: [10, 11, 0, 1, 2, 3] };

/** The part of the day that an hour of the wall clock lies in. */
function partOf(hour: number): DayPart {
  if (hour < 5 || hour > 21) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 13) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** Hours from now to five in the morning after today's date ends: what a reader calls the rest of today. */
function restOfToday({ hours, offset }: RegionWeather, now: number): HourWeather[] {
  const end = Date.parse(dayOf(now, offset)) - offset + 29 * HOUR;
  return hours.filter(({ time }) => time > now - HOUR && time < end);
}

/** Rain to come today, where it does not rain yet. */
function laterToday(weather: RegionWeather, now: number): Later | undefined {
  if ((weather.now.code ?? 0) >= WET) return undefined;
  const wet = restOfToday(weather, now).filter(isWet);
  if (!wet.length) return undefined;
  const parts = [...new Set(wet.map(({ time }) => partOf(wallClock(time, weather.offset).getUTCHours())))];
  const part = parts.includes('afternoon') && parts.includes('evening') ? 'afternoon-evening' : parts[0]!;
  return { part, code: wet.map(({ code }) => code!).reduce(worse) };
}

/** The highest chance of rain in what is left of today. */
function chanceToday(weather: RegionWeather, now: number): number | undefined {
  const chances = restOfToday(weather, now)
    .map(({ rainChance }) => rainChance)
    .filter((chance) => chance !== undefined);
  return chances.length ? Math.max(...chances) : undefined;
}

/** The wind now, with the range of force until the evening of the bulletin's day. */
export function windOf(weather: RegionWeather, now: number): Wind | undefined {
  const { windSpeed, windDirection } = weather.now;
  const forces = restOfToday(weather, now)
    .slice(0, 12)
    .map((hour) => hour.windSpeed)
    .concat(windSpeed)
    .filter((speed) => speed !== undefined)
    .map(beaufort);
  if (!forces.length) return undefined;
  const point = windDirection === undefined ? undefined : compassPoint(windDirection);
  return { point, force: [Math.min(...forces), Math.max(...forces)] };
}

const classOf = (limits: readonly number[], reached: (limit: number) => boolean) =>
  limits.filter(reached).length;

/** Codes 51–55 stand for any light rain; only by this rule are they the northern drizzle. */
function isDrizzle(region: Region, { now, time, offset }: RegionWeather): boolean {
  return (
    now.code !== undefined &&
    now.code >= 51 &&
    now.code <= 55 &&
    region.latitude > DRIZZLE.latitude &&
    now.temperature < DRIZZLE.below &&
    DRIZZLE.months.includes(wallClock(time, offset).getUTCMonth())
  );
}

/** The days that are not over yet, by the place's own clock. */
export const daysFromToday = ({ days, offset }: RegionWeather, now: number) =>
  days.filter(({ date }) => date >= dayOf(now, offset));

/** The days from today on, by Viet Nam's clock, with nothing known of them. */
export const emptyDays = (now: number, count: number): DayWeather[] =>
  [...Array(count).keys()].map((index) => ({ date: dayOf(now + index * 24 * HOUR) }));

const whole = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));

/** What the bulletin's sentence about a place is made of, at a given instant. */
export function bulletinOf(
  region: Region,
  weather: RegionWeather,
  now: number,
  drizzle: string,
  language: Language,
): Bulletin {
  const { temperature, feelsLike, humidity, code, words } = weather.now;
  const [today] = daysFromToday(weather, now);
  const warmth = weather.hours
    .filter(({ time }) => dayOf(time, weather.offset) === today?.date)
    .map((hour) => hour.temperature)
    .filter((value) => value !== undefined);
  const mean = warmth.reduce((sum, value) => sum + value, 0) / warmth.length;
  return {
    place: region.name,
    code,
    words: isDrizzle(region, weather) ? drizzle : words?.[language],
    temperature: Math.round(temperature),
    feelsLike: whole(feelsLike),
    humidity: whole(humidity),
    wind: windOf(weather, now),
    chance: chanceToday(weather, now),
    later: laterToday(weather, now),
    heat: classOf(HEAT, (limit) => (today?.high ?? 0) >= limit),
    cold: region.latitude > COLD_FROM_LATITUDE ? classOf(COLD, (limit) => mean <= limit) : 0,
    low: whole(today?.low),
    high: whole(today?.high),
  };
}
