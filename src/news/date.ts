import { VIETNAM_OFFSET } from '../time/clock.js';
import { toNfd } from '../platform/unicode.js';
import type { NewsDate } from './news-item.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The months' names after `tháng`, without marks. */
const NUMERALS = 'mot hai ba tu nam sau bay tam chin muoi muoi-mot muoi-hai'.split(' ');

const MONTH = '(thang [a-z]{2,4}(?: mot| hai)?|thang \\d{1,2}|[a-z]{3,9})';

/** The ways to write a day, on text without marks. Where the year does not come first the day does: `03/04/2020` is 3 April. */
const DAYS: readonly (readonly [RegExp, 'ymd' | 'dmy' | 'mdy'])[] = [
  [/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/, 'ymd'],
  [/(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4}|\d\d)(?!\d|[:/.-]\d)/, 'dmy'],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\W{0,9}${MONTH}\\W{0,9}(?:nam )?(\\d{4}|\\d\\d)(?!\\d|:\\d)`),
    'dmy',
  ],
  [new RegExp(`${MONTH}\\W{0,9}(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`), 'mdy'],
];
const TIME = /(\d{1,2}) ?(?::|h|gio) ?(\d\d)?(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?(am|pm|sa|ch)\b)?/;
const OFFSET = /([+-])(\d{1,2}):?(\d\d)?/;
/** North America's zones, which RFC 822 knows by name: `EST` is five hours behind. */
const AMERICAN = /\b([ecmp])([sd])t\b/;

const HOUR_MS = 3_600_000;

/**
 * Reads a date as portals print it: RFC 822, ISO 8601, SQL, seconds or milliseconds since 1970, `/Date(…)/`, and by hand, day first:
 * `13/08/2020 | 16:07`, `06/01/2016 03:30 PM`, `(24/08/2022)`, `Thứ năm - 13/08/2020 16:07`, `12 tháng 7 2019`. `Date.parse` takes
 * `03/04/2020` for March, refuses most of the others, and is of another mind in each engine.
 *
 * @param written Text, or a number of seconds or milliseconds.
 * @param zone What a time without a zone is ahead of UTC, in milliseconds. Default: Viet Nam's seven hours.
 * @returns `undefined` where there is no date. A time of 00:00 is what servers print for a day: it is not trusted.
 */
export function parseDate(written: unknown, zone = VIETNAM_OFFSET): NewsDate | undefined {
  const text = fold(String(written ?? '').slice(0, 200));
  const [, epoch] = /^(?:\/date\()?(-?\d{9,14})\b/.exec(text) ?? [];
  if (epoch) return { instant: Number(epoch) * (epoch.length < 12 ? 1000 : 1), precision: 'minute' };

  for (const [pattern, order] of DAYS) {
    const found = pattern.exec(text);
    const day = found && dayOf(found, order);
    if (day === undefined || day === null) continue;
    const rest = `${text.slice(0, found!.index)} ${text.slice(found!.index + found![0].length)}`;
    return withTime(day, rest, zone);
  }
  return undefined;
}

/** Midnight of the day in UTC. */
function dayOf(found: readonly string[], order: 'ymd' | 'dmy' | 'mdy'): number | undefined {
  const part = (name: 'y' | 'm' | 'd') => found[order.indexOf(name) + 1]!;
  let day = Number(part('d'));
  let month = monthOf(part('m'));
  // Only a month that cannot be one lets an American date be known.
  if (month > 12) [day, month] = [month, day];
  const year = Number(part('y'));
  const century = part('y').length > 2 ? 0 : year < 70 ? 2000 : 1900;
  const midnight = Date.UTC(year + century, month - 1, day);
  return month > 0 && month <= 12 && new Date(midnight).getUTCDate() === day ? midnight : undefined;
}

function monthOf(word: string): number {
  const [, numeral] = /^thang (.*)/.exec(word) ?? [];
  return (
    Number(numeral ?? word) ||
    (numeral ? NUMERALS.indexOf(numeral.replace(' ', '-')) : MONTHS.indexOf(word.slice(0, 3))) + 1
  );
}

function withTime(day: number, rest: string, zone: number): NewsDate {
  const found = TIME.exec(rest);
  const [written = '', hours = 0, minutes = 0, seconds = 0, half = ''] = found ?? [];
  const hour = /p|c/.test(half) ? (Number(hours) % 12) + 12 : half ? Number(hours) % 12 : Number(hours);
  const time = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  const offset = found ? offsetIn(rest.slice(found.index + written.length)) : undefined;
  return { instant: day + time * 1000 - (offset ?? zone), precision: time ? 'minute' : 'day' };
}

/** What stands behind a time, as milliseconds ahead of UTC. */
function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes = 0] = OFFSET.exec(text) ?? [];
  if (sign) return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) * HOUR_MS;
  if (/^ ?(?:z|gmt|utc?)\b/.test(text)) return 0;
  const [, zone = '', season] = AMERICAN.exec(text) ?? [];
  return zone ? ('ecmp'.indexOf(zone) * -1 - (season === 'd' ? 4 : 5)) * HOUR_MS : undefined;
}

/** Lower case, without marks, with single spaces. */
const fold = (text: string) =>
  toNfd(text.toLowerCase())
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
