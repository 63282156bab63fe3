import { toNfd } from '../platform/unicode.js';
import { VIETNAM_OFFSET } from '../time/clock.js';
import { HOUR_MS, inRange, MONTHS, toDate } from './date-parts.js';
import type { DateParts, ParsedDate } from './date-parts.js';

/** Characters that are looked at. */
const MAX_LENGTH = 200;

/** The months' names behind `tháng`, without marks: the usual ones, then the other words for 1, 4 and 12. */
const VIETNAMESE = 'mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai|gieng|tu|chap';
const ENGLISH = '(?<name>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})';
const MONTH = `(?:(?:thang|thg|th|t)\\.? ?(?<m>\\d{1,2}|${VIETNAMESE})|${ENGLISH})`;
const DAY = '(?:ngay )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)?';
/** Not the beginning of a longer number, of a time, or of a document's number. */
const YEAR = "(?:nam )?'?(?<y>\\d{4}|\\d\\d)(?!\\d|:\\d|\\/[a-z]| ?(?:h|g|gio)\\b)";
const GAP = '(?:[ ,./|-]{1,4})';
const START = '(?:^|[^\\da-z:])';

/** The ways to write a day, on folded text. Where the year does not come first the day does, as a rule: `03/04/2020` is 3 April. */
const FORMS = [
  /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=$|[t ]|\d{4}(?:\d\d)?(?!\d))/,
  /(?:^|[^\d/.-]|(?:^|\D)[/.-])(?<y>\d{4})(?<sign> ?[-/.] ?)(?<m>\d{1,2})\k<sign>(?<d>\d{1,2})(?!\d)/,
  // Behind it `16.07.25` may be a time.
  new RegExp(`${START}${DAY}${GAP}${ENGLISH}${GAP}(?<y>\\d{4})(?!\\d)`),
  /(?:^|[^\d/.-]|(?:^|\D)[.-])(?<d>\d{1,2}) ?[-/.] ?(?<m>\d{1,2})(?: ?[-/.] ?|,? nam )(?<y>\d{4}|\d\d)(?!\d|[:/.]\d|-\d{1,4}(?![\d:h])|\/[a-z]| ?[ap]\.?m\b)/,
  // asctime, and Java's: the year stands behind the time.
  new RegExp(`${START}${MONTH} (?<d>\\d{1,2}) (?<t>\\d{1,2}:\\d\\d[\\w:+ -]{0,20}) (?<y>\\d{4})$`),
  new RegExp(`${START}(?:nam )?(?<y>\\d{4})${GAP}${MONTH}${GAP}${DAY}(?!\\d)`),
  new RegExp(`${START}${DAY}${GAP}?${MONTH}${GAP}${YEAR}`),
  new RegExp(`${START}${MONTH}${GAP}${DAY}${GAP}${YEAR}`),
] as const;
/** Where `#` stands for the day. */
const LUNAR = /\b(?:am lich|al)[ :-]{0,3}(?:ngay )?#|# ?\(?(?:am lich|al\b)(?![ :]{0,3}(?:ngay )?\d)/;
/** Which of them have numbers alone, the year last. */
const NUMERIC = FORMS[3];

/** The day of a year of ISO 8601. */
const ORDINAL = /^(\d{4})-(\d{3})(?=$|t\d)/;

/** `16:07:25`, `16h07`, `16 giờ 07 phút`, `4:07 chiều`, `4:07PM`. */
const TIME =
  /(?:^|[^\d+])(\d{1,2}) ?(?:h?:|h|g(?= ?\d\d)|gio(?! truoc)) ?(?:(\d{1,2}|ruoi)(?!\d)(?: ?(?:'|phut|p\b(?!\.))|m\b)?(?:[: ] ?(\d\d)(?!\d|:|h)(?: ?(?:''|giay|s\b))?(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\b| ?(sa|ch|sang|trua|chieu|toi|dem)\b)?/;
/** `160725`, behind a day of the same kind. */
const COMPACT_TIME = /^ {0,3}t?(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?(?!\d|:)/;
/** `16.07`, `04.07.00 PM`, where it is all that there is beside the day; not `16.07 KB`. */
const DOTTED_TIME = /^[^\d]*(\d{1,2})\.(\d\d)(?:\.(\d\d)(?:\.\d{1,9})?)?(?: ?([ap])m)?[^\db]*$/;
const OFFSET = /^ ?h? ?\(?(gmt|utc?)? ?([+-])( ?)(\d{1,2})(:?)(\d\d)?(?![\d:])( ?[a-z])?/;
const ZONE = /^ ?h? ?\(?([a-z]{1,4})\b/;
/** RFC 822's letters, from twelve hours ahead to twelve behind. */
const MILITARY = 'yxwvutsrqponzabcdefghiklm';
/** Hours ahead of UTC. */
const ZONES =
  ' z0 ut0 utc0 gmt0 bst1 cet1 met1 cest2 mest2 msk3 ist5.5 ict7 sgt8 hkt8 jst9 kst9 adt-3 ast-4 at-4 edt-4 est-5 et-5 ' +
  'cdt-5 cst-6 ct-6 mdt-6 mst-7 mt-7 pdt-7 pst-8 pt-8';

/**
 * Parses a date as portals print it: RFC 822, ISO 8601, SQL, Java, .NET, seconds or milliseconds since 1970, `/Date(…)/`, and as
 * people write it, day first: `13/08/2020 | 16:07`, `Thứ năm - 13/08/2020 16:07`, `16 giờ 07 ngày 13 tháng 8 năm 2020`. `Date.parse`
 * takes `03/04/2020` for March, refuses most of the others, and is of another mind in each engine.
 *
 * Takes and gives what `parseDate` does.
 */
export function parseAnyDate(value: unknown, zone = VIETNAM_OFFSET): ParsedDate | undefined {
  const text = fold(String(value ?? '').slice(0, MAX_LENGTH)).replace(ORDINAL, withMonth);
  const [, epoch, fraction] =
    /^(?:\/?date\()?(-?\d{9,13})(\.\d{1,9})?(?:[+-]\d{4})?(?:\)\/?)?$/.exec(text) ?? [];
  if (epoch) {
    const compact = fraction ? undefined : parseText(text, zone);
    const instant = Number(epoch) * (epoch.length < 12 ? 1000 : 1);
    return compact ?? inRange({ instant, precision: 'minute' });
  }
  return parseText(text, zone);
}

function parseText(text: string, zone: number): ParsedDate | undefined {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const { y = '', name = '', m = name, d, t = '' } = found.groups!;
    const year = Number(y) + (y.length > 2 ? 0 : Number(y) < 70 ? 2000 : 1900);
    const after = text.slice(found.index + found[0].length);
    if (LUNAR.test(`${text.slice(0, found.index + 1)}#${after}`)) return parseText(after, zone);
    const next = form.exec(after);
    // What stands behind another day is that day's.
    const own = next?.groups!.y![2] ? after.slice(0, next.index) : after;
    const isNumeric = form === NUMERIC;
    const time = timeIn(`${text.slice(0, found.index)} ${t} ${own}`, isNumeric);
    const parts = { year, month: monthOf(m), day: Number(d), isNumeric, ...time };
    // What looks like a day and is none is not looked at once more in another way.
    return toDate(parts, zone);
  }
  return undefined;
}

/** `2020-226` as `2020-08-13`; as it is where its year has no such day. */
function withMonth(written: string, year: string, day: string): string {
  const date = new Date(Date.UTC(Number(year), 0, Number(day))).toISOString().slice(0, 10);
  return date.startsWith(year) ? date : written;
}

function monthOf(name: string): number {
  const index = VIETNAMESE.split('|').indexOf(name);
  const english = MONTHS.toLowerCase().indexOf(name.slice(0, 3)) / 3;
  return Number(name) || ([0, 3, 11][index - 12] ?? (index < 0 ? english : index)) + 1;
}

/** @param rest What stands beside the day: perhaps a time and a zone. @param isNumeric The day is in numbers, as Vietnamese write. */
function timeIn(rest: string, isNumeric: boolean): Pick<DateParts, 'seconds' | 'offset'> {
  const found = COMPACT_TIME.exec(rest) ?? TIME.exec(rest) ?? DOTTED_TIME.exec(rest);
  if (!found) return { seconds: undefined, offset: undefined };
  const [written, hours, digits = 0, seconds = 0, half = '', part = half] = found;
  const minutes = digits === 'ruoi' ? 30 : digits;
  const hour = hourOf(Number(hours), part);
  const time = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  // At most 24:00, which is the end of the day.
  const isTime = time <= 86_400 && (hour < 24 || digits) && Number(minutes) < 60 && Number(seconds) <= 60;
  return {
    seconds: isTime ? time : undefined,
    offset: offsetIn(rest.slice(found.index + written.length), isNumeric, !!seconds || written[0] === 't'),
  };
}

/** @param part Of the day: `a` or `p`, or in Vietnamese. */
function hourOf(hour: number, part: string): number {
  if (hour > 12 || !part || part === 'sang') return hour;
  if (/^s?a$/.test(part)) return hour % 12;
  if (/^[pc]/.test(part)) return (hour % 12) + 12;
  if (part === 'trua') return hour < 4 ? hour + 12 : hour;
  // In the evening and at night: twelve is midnight, and one o'clock comes after it.
  return hour < 5 ? hour : (hour + 12) % 24;
}

/**
 * What stands behind a time, as milliseconds ahead of UTC: not the end of a range (`08:30 - 11:30`), nor another number
 * (`08:30 - 5 bình luận`), nor, where the day is in numbers, somebody's initials (`08:30 PT`).
 */
function offsetIn(text: string, isNumeric: boolean, isExact: boolean): number | undefined {
  const [, name, sign, space, hours, colon, minutes = 0, word] = OFFSET.exec(text) ?? [];
  const isBare = !space && (minutes ? isExact || sign === '+' || !colon : !word);
  if (Number(hours) < 15 && (name || isBare)) {
    return Number(`${sign}1`) * (Number(hours) + Number(minutes) / 60) * HOUR_MS;
  }
  const [, zone = ''] = ZONE.exec(text) ?? [];
  if (isNumeric && /^(?:[a-y]|[^u]t)$/.test(zone)) return undefined;
  const hour = parseFloat(ZONES.split(` ${zone}`)[1] ?? '');
  if (!Number.isNaN(hour)) return hour * HOUR_MS;
  return /^ ?[a-ik-y]\s*$/.test(text) ? (12 - MILITARY.indexOf(zone)) * HOUR_MS : undefined;
}

/** Lower case, without marks, with single spaces, one kind of dash and of apostrophe. */
const fold = (text: string) =>
  toNfd(text.toLowerCase())
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u2032`]/g, "'")
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\s+/g, ' ')
    // `16:07-13/08/2020` and `T5-13/08/2020` are no ranges.
    .replace(/([:h]\d\d|\b(?:thu ?|t)[2-7])-(?=\d{1,2}[/.-]\d)/g, '$1 ')
    .trim();
