import { capitalize, signed, uncapitalize } from '../locale/format.js';
import type { WeatherStrings } from '../locale/weather/strings.js';
import { dayOf, wallClock } from '../time/clock.js';
import { isWet, LIKELY, WET, worse, worstCode } from './day-code.js';
import { beaufort, compassPoint } from './model.js';
import type { DayWeather, HourWeather, RegionWeather } from './model.js';
import type { Region } from './regions/region.js';

/** What is said about one region at one instant. Temperatures in whole °C. */
export interface Bulletin {
  readonly region: string;
  /** Weather code of the present. */
  readonly code?: number | undefined;
  /** A label for the present that says more than that of the code. */
  readonly label?: string | undefined;
  readonly temperature: number;
  readonly feelsLike?: number | undefined;
  readonly humidity?: number | undefined;
  readonly wind?: Wind | undefined;
  /** Highest chance of rain in the rest of today, %. */
  readonly rainChance?: number | undefined;
  readonly outlook?: Outlook | undefined;
  /** Class of heat by the day's high: 0 none, 1–3 from 35, 37, 39 °C. */
  readonly heat: number;
  /** Class of cold by the day's mean: 0 none, 1–3 up to 20, 15, 13 °C. */
  readonly cold: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What the rest of today brings. */
export type Outlook =
  /** Rain to come that is worse than the present: the worst of it, and when. */
  | { readonly kind: 'rain'; readonly part: DayPart; readonly code: number }
  /** When the present rain ends; without `part` not today. */
  | { readonly kind: 'end'; readonly part: DayPart | undefined }
  | { readonly kind: 'dry' };

/** Part of a day as a bulletin names it. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'afternoon-evening' | 'night';

export interface Wind {
  /** One of eight directions that it comes from, 0 = north, clockwise. */
  readonly point?: number | undefined;
  /** Lowest and highest Beaufort force of the coming hours. */
  readonly force: readonly [low: number, high: number];
}

const HOUR = 3600_000;

/** The national service's classes of a hot day by its high, and of a cold one by its mean, °C. */
const HEAT = [35, 37, 39];
const COLD = [20, 15, 13];

/** Cold is announced north of the Hải Vân pass; on southern heights 18 °C is an ordinary morning. */
const COLD_FROM_LATITUDE = 16.2;

/** "Mưa phùn" is the fine winter drizzle of the North, not every light rain that a model codes as drizzle. */
const DRIZZLE = { latitude: 17.5, below: 22, months: [10, 11, 0, 1, 2, 3] };

/** @param hour Of the wall clock. */
function dayPart(hour: number): DayPart {
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

/** `undefined` where the source does not know. */
function outlookOf({ current, offset }: RegionWeather, rest: readonly HourWeather[]): Outlook | undefined {
  const { code = 0 } = current;
  const known = rest.filter((hour) => hour.code !== undefined);
  const wet = known.filter(isWet);
  const worst = wet.filter((hour) => worse(code, hour.code!) !== code);
  const partOf = ({ time }: HourWeather) => dayPart(wallClock(time, offset).getUTCHours());
  if (worst.length) {
    const parts = new Set(worst.map(partOf));
    const part = parts.has('afternoon') && parts.has('evening') ? 'afternoon-evening' : [...parts][0]!;
    return { kind: 'rain', part, code: worstCode(worst) };
  }
  if (!known.length || current.code === undefined) return undefined;
  if (code < WET) return { kind: 'dry' };
  const end = known[known.lastIndexOf(wet[wet.length - 1]!) + 1];
  return { kind: 'end', part: end && partOf(end) };
}

/** The wind now, with the range of force of the next twelve hours. */
function windToday({ current }: RegionWeather, rest: readonly HourWeather[]): Wind | undefined {
  const { windSpeed, windDirection } = current;
  const forces = known([...rest.slice(0, 12).map((hour) => hour.windSpeed), windSpeed]).map(beaufort);
  if (!forces.length) return undefined;
  const point = windDirection === undefined ? undefined : compassPoint(windDirection);
  return { point, force: [Math.min(...forces), Math.max(...forces)] };
}

/** Codes 51–55 stand for any light rain; only by this rule are they the northern drizzle. */
function isDrizzle(
  region: Region,
  { current: { code = 0, temperature }, time, offset }: RegionWeather,
): boolean {
  return (
    code >= 51 &&
    code <= 55 &&
    region.latitude > DRIZZLE.latitude &&
    temperature < DRIZZLE.below &&
    DRIZZLE.months.includes(wallClock(time, offset).getUTCMonth())
  );
}

const known = (values: readonly (number | undefined)[]) => values.filter((value) => value !== undefined);

const severityClass = (limits: readonly number[], isReached: (limit: number) => boolean) =>
  limits.filter(isReached).length;

const roundOptional = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));

/** The days that are not over yet, by the region's own clock. */
export const daysFromToday = ({ days, offset }: RegionWeather, now: number) =>
  days.filter(({ date }) => date >= dayOf(now, offset));

/** Days from today on by Viet Nam's clock, with nothing known of them. */
export const emptyDays = (now: number, count: number): DayWeather[] =>
  [...Array(count).keys()].map((index) => ({ date: dayOf(now + index * 24 * HOUR) }));

/** What there is to say about a region. @param now Milliseconds since 1970. */
export function createBulletin(
  region: Region,
  weather: RegionWeather,
  now: number,
  strings: WeatherStrings,
): Bulletin {
  const { temperature, feelsLike, humidity, code, label } = weather.current;
  const rest = restOfToday(weather, now);
  const chances = known(rest.map(({ rainChance }) => rainChance));
  const [today] = daysFromToday(weather, now);
  const temperatures = known(
    weather.hours
      .filter(({ time }) => dayOf(time, weather.offset) === today?.date)
      .map((hour) => hour.temperature),
  );
  let sum = 0;
  for (const temperature of temperatures) sum += temperature;
  const mean = sum / temperatures.length;
  return {
    region: region.name,
    code,
    label: isDrizzle(region, weather) ? strings.drizzle : label?.[strings.language],
    temperature: Math.round(temperature),
    feelsLike: roundOptional(feelsLike),
    humidity: roundOptional(humidity),
    wind: windToday(weather, rest),
    rainChance: chances.length ? Math.max(...chances) : undefined,
    outlook: outlookOf(weather, rest),
    heat: severityClass(HEAT, (limit) => (today?.high ?? 0) >= limit),
    cold: region.latitude > COLD_FROM_LATITUDE ? severityClass(COLD, (limit) => mean <= limit) : 0,
    low: roundOptional(today?.low),
    high: roundOptional(today?.high),
  };
}

/** The bulletin as one sentence, without the place. */
export const bulletinSentence = (bulletin: Bulletin, strings: WeatherStrings): string =>
  `${bulletinLead(bulletin, strings)} ${signed(bulletin.temperature)} °C.`;

/**
 * The sentence up to the present temperature, in the national service's order: cloud, rain, when and how likely; heat or cold; wind; low
 * and high; then the rest. Who hears it then hears the figure that others see. Without the place: what it stands in names that.
 */
export function bulletinLead(bulletin: Bulletin, strings: WeatherStrings): string {
  const { code, label, wind, low, high, rainChance, feelsLike, humidity } = bulletin;
  const sky = label ? uncapitalize(label) : strings.sky(code);
  const clauses = [
    [sky, outlookText(bulletin, strings)].filter(Boolean).join(', '),
    rainChance !== undefined && uncapitalize(strings.rainChance(rainChance)),
    strings.heat[bulletin.heat] || strings.cold[bulletin.cold],
    wind && strings.wind(wind.force, wind.point),
    low !== undefined && high !== undefined && strings.range(low, high),
    feelsLike !== undefined && uncapitalize(strings.feelsLike(feelsLike)),
    humidity !== undefined && uncapitalize(strings.humidity(humidity)),
    strings.now,
  ];
  return capitalize(clauses.filter(Boolean).join('; '));
}

/** The same, beginning with the place. */
export const bulletinText = (bulletin: Bulletin, strings: WeatherStrings): string =>
  `${bulletin.region}: ${uncapitalize(bulletinSentence(bulletin, strings))}`;

/** The outlook as a clause; `''` for none. */
export function outlookText({ outlook, rainChance = 0 }: Bulletin, strings: WeatherStrings): string {
  switch (outlook?.kind) {
    case 'rain':
      return strings.later(outlook.part, outlook.code);
    case 'end':
      return strings.ends(outlook.part);
    case 'dry':
      return strings.dry[Number(rainChance >= 10) + Number(rainChance >= LIKELY)]!;
    default:
      return '';
  }
}
