import { LazyModule } from '../platform/lazy-module.js';
import { VIETNAM_OFFSET } from '../time/clock.js';
import { HOUR_MS, inRange, MONTHS, toDate } from './date-parts.js';
import type { DateParts, ParsedDate } from './date-parts.js';
import type { NewsDate } from './news-item.js';

const TIME = String.raw`(\d\d?):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?`;
const ZONE = String.raw`(?: ?(Z|GMT|UTC?|[+-](?:0\d|1[0-4]):?\d\d))?`;
/** RFC 822 and ISO 8601, as nearly all feeds and APIs write them, and days by their numbers. */
const RFC_822 = new RegExp(`^(?:[A-Z][a-z]{2}, )?(\\d\\d?) ([A-Z][a-z]{2}) (\\d{4})(?: ${TIME}${ZONE})?$`);
const ISO_8601 = new RegExp(String.raw`^(\d{4})-(\d\d)-(\d\d)(?:[T ]${TIME}${ZONE})?$`);
const NUMBERS = new RegExp(String.raw`^(\d\d?)[/-](\d\d?)[/-](\d{4})(?:,? ${TIME})?$`);
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** Parses the other forms of dates, fetched when the first is met. */
export const dateForms = new LazyModule(() => import('./date-forms.js'));
let hasUnknownForm = false;

/**
 * Parses a date of a feed or an API. One in a form beyond the usual is `undefined` until `dateForms` has been loaded:
 * what parses many is called by `withDateForms`.
 *
 * @param value Text, or a number of seconds or milliseconds.
 * @param zone What a time without a zone is ahead of UTC, in milliseconds. Default: Viet Nam's seven hours.
 * @returns `undefined` where there is no day, or one before 1990 or more than a day ahead. A time of 00:00 is what servers print
 *   for a day, so its precision is the day.
 */
export function parseDate(value: unknown, zone = VIETNAM_OFFSET): ParsedDate | undefined {
  const text = String(value ?? '').trim();
  if (EPOCH.test(text)) return inRange({ instant: Number(text.padEnd(13, '0')), precision: 'minute' });
  const parts = usualParts(text);
  if (parts) return toDate(parts, zone);
  if (dateForms.value) return dateForms.value.parseAnyDate(text, zone);
  hasUnknownForm ||= /\d/.test(text);
  return undefined;
}

/** Parses something that has dates; once more where any of them is in a form that has yet to be loaded. */
export async function withDateForms<T>(parse: () => Promise<T>): Promise<T> {
  const isLoaded = !!dateForms.value;
  const parsed = await parse();
  if (isLoaded || !hasUnknownForm) return parsed;
  await dateForms.load();
  // Without them the dates are missing, and nothing else is.
  return dateForms.value ? parse() : parsed;
}

function usualParts(text: string): DateParts | undefined {
  const iso = ISO_8601.exec(text);
  const found = iso ?? RFC_822.exec(text) ?? NUMBERS.exec(text);
  if (!found) return undefined;
  const [, first, second = '', third, hours, minutes, secs = 0, zone] = found;
  const [year, day] = iso ? [first, third] : [third, first];
  const month = /\d/.test(second) ? Number(second) : MONTHS.indexOf(second) / 3 + 1;
  const seconds = hours ? (Number(hours) * 60 + Number(minutes)) * 60 + Number(secs) : undefined;
  const isTime = !hours || (Number(hours) < 24 && Number(minutes) < 60 && Number(secs) <= 60);
  if (!Number.isInteger(month) || !isTime) return undefined;
  const isNumeric = !iso && /\d/.test(second);
  return { year: Number(year), month, day: Number(day), isNumeric, seconds, offset: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '') ?? [];
  if (!sign) return zone === undefined ? undefined : 0;
  return Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60) * HOUR_MS;
}

/**
 * The dates of one source, with the order of day and month settled for all of them alike: where any of them can only be month
 * first, and none only day first, those that could be either are too.
 */
export function settleDates(dates: readonly (ParsedDate | undefined)[]): (NewsDate | undefined)[] {
  const has = (order: 'dmy' | 'mdy') => dates.some((date) => date?.order === order);
  const isMonthFirst = has('mdy') && !has('dmy');
  return dates.map((date) => {
    if (!date) return undefined;
    const { instant, precision, swapped } = date;
    return { instant: isMonthFirst ? (swapped ?? instant) : instant, precision };
  });
}
