import { dayOf, VIETNAM_OFFSET } from '../time/clock.js';
import type { NewsDate } from './news-item.js';

/** A date as parsed by itself. Which number is the month may be settled only by the other dates of its source: `settleDates`. */
export interface ParsedDate extends NewsDate {
  /** The instant with day and month exchanged, where the text allows either. */
  readonly swapped?: number;
  /** The order of numbers, where the text allows only one. */
  readonly order?: 'dmy' | 'mdy';
}

/** What a text says of a date: numbers, all but the day's as far as they are told. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Numbers alone, the year last: day and month may stand in either order. */
  readonly isNumeric?: boolean;
  /** After midnight. `undefined` without a time of day. */
  readonly seconds: number | undefined;
  /** What the time is ahead of UTC, in milliseconds; `undefined` without a zone. */
  readonly offset: number | undefined;
}

export const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** No news is older: such dates are a server's zero or its clock after a dead battery. */
const EARLIEST = Date.UTC(1990, 0, 1);

/** The date of such numbers. @param zone What a time without a zone is ahead of UTC, in milliseconds. */
export function toDate(parts: DateParts, zone: number): ParsedDate | undefined {
  const { year, month, day, isNumeric } = parts;
  const dayFirst = instantOf(midnight(year, month, day), parts, zone);
  if (!isNumeric) return dayFirst;
  const monthFirst = instantOf(midnight(year, day, month), parts, zone);
  const only = dayFirst ?? monthFirst;
  if (!only) return undefined;
  if (!dayFirst || !monthFirst) return { ...only, order: dayFirst ? 'dmy' : 'mdy' };
  return { ...dayFirst, ...(day !== month && { swapped: monthFirst.instant }) };
}

/** In UTC; `undefined` for 31 June and month 13. */
function midnight(year: number, month: number, day: number): number | undefined {
  const instant = Date.UTC(year, month - 1, day);
  return month > 0 && month < 13 && new Date(instant).getUTCDate() === day ? instant : undefined;
}

/** Of a day alone: midnight of the zone that is told, where that is the same day in Viet Nam; else Viet Nam's. */
function instantOf(
  day: number | undefined,
  { seconds, offset }: DateParts,
  zone: number,
): NewsDate | undefined {
  if (day === undefined) return undefined;
  const ahead = offset ?? zone;
  if (seconds) return inRange({ instant: day + seconds * 1000 - ahead, precision: 'minute' });
  const isSameDay = dayOf(day - ahead) === dayOf(day - VIETNAM_OFFSET);
  return inRange({ instant: day - (isSameDay ? ahead : VIETNAM_OFFSET), precision: 'day' });
}

export function inRange(date: NewsDate): NewsDate | undefined {
  return date.instant >= EARLIEST && date.instant <= Date.now() + DAY_MS ? date : undefined;
}
