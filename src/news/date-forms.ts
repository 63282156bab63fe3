import { toNfd } from '../platform/unicode.js';
import { VIETNAM_OFFSET } from '../time/clock.js';
import { HOUR_MS, inRange, MONTHS, toDate } from './date-parts.js';
import type { DateParts, ParsedDate } from './date-parts.js';

/** Characters that are looked at. */
const MAX_LENGTH = 200;

/** The months' names behind `tháng`, without marks: the usual ones, then the other words for 1, 4 and 12. */
const VIETNAMESE = 'mot hai ba bon nam sau bay tam chin muoi muoi-mot muoi-hai gieng - - tu'.split(' ');

const ENGLISH_MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH =
  '(?<m>(?:thang|thg|th|t)\\.? ?\\d{1,2}|thang (?:mot|gieng|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi(?: mot| hai)?|chap)|' +
  `${ENGLISH_MONTH})`;
const DAY = '(?:ngay |mung |mong )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)?';
/** Not the beginning of a longer number, of a time, or of a document's number. */
const YEAR = "(?:nam )?'?(?<y>\\d{4}|\\d\\d)(?!\\d|:\\d|\\/[a-z]| ?(?:h|g|gio)\\b)";
const GAP = '(?:[ ,./|-]{1,4})';
const START = '(?:^|[^\\da-z:])';

/** The ways to write a day, on folded text. Where the year does not come first the day does, as a rule: `03/04/2020` is 3 April. */
const FORMS = [
  /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?=$|[t ]|\d{4}(?:\d\d)?(?!\d))/,
  /(?:^|[^\d])(?<y>\d{4})(?:[-/.]| [-/.] )(?<m>\d{1,2})(?:[-/.]| [-/.] )(?<d>\d{1,2})(?!\d)/,
  // Behind it `16.07.25` may be a time.
  new RegExp(`${START}${DAY}${GAP}(?<m>${ENGLISH_MONTH})${GAP}(?<y>\\d{4})(?!\\d)`),
  /(?:^|[^\d/.-]|(?:^|\D)[.-])(?<d>\d{1,2}) ?[-/.] ?(?<m>\d{1,2})(?: ?[-/.] ?|,? nam )(?<y>\d{4}|\d\d)(?!\d|[:/.]\d|-\d{1,4}(?![\d:h])|\/[a-z]| ?[ap]\.?m\b)/,
  // asctime, and Java's: the year stands behind the time.
  new RegExp(`${START}${MONTH} (?<d>\\d{1,2}) (?<t>\\d{1,2}:\\d\\d[\\w:+ -]{0,20}) (?<y>\\d{4})$`),
  new RegExp(`${START}(?:nam )?(?<y>\\d{4})${GAP}${MONTH}${GAP}${DAY}(?!\\d)`),
  new RegExp(`${START}${DAY}${GAP}?${MONTH}${GAP}${YEAR}`),
  new RegExp(`${START}${MONTH}${GAP}${DAY}${GAP}${YEAR}`),
] as const;
/** Which of them have numbers alone, the year last. */
const NUMERIC = FORMS[3];

/** The day of a year of ISO 8601. */
const ORDINAL = /^(\d{4})-(\d{3})(?=$|t\d)/;

/** `16:07:25`, `16h07`, `16 giờ 07 phút`, `4:07 chiều`, `4:07PM`. */
const TIME =
  /(?:^|[^\d+])(\d{1,2}) ?(?:h?:|h|g(?=\d)|gio) ?(?:(\d{1,2}|ruoi)(?!\d)(?: ?(?:'|phut|p\b(?!\.)))?(?:[: ] ?(\d\d)(?!\d|:|h)(?: ?(?:''|giay|s\b))?(?:[.,]\d{1,9})?)?)?(?: ?([ap])\.?m\b| ?(sa|ch|sang|trua|chieu|toi|dem)\b)?/;
/** `160725`, behind a day of the same kind. */
const COMPACT_TIME = /^ {0,3}t?(\d\d)(\d\d)(\d\d)?(?:[.,]\d{1,9})?(?!\d|:)/;
/** `16.07`, `04.07.00 PM`, where it is all that there is beside the day. */
const DOTTED_TIME = /^[^\d]*(\d{1,2})\.(\d\d)(?:\.(\d\d)(?:\.\d{1,9})?)?(?: ?([ap])m)?[^\d]*$/;
const OFFSET = /^ ?h? ?\(?(?:gmt|utc?)? ?([+-]) ?(\d{1,2}):?(\d\d)?(?!\d)/;
const ZONE = /^ ?h? ?\(?([a-z]{1,4})\b/;
/** Hours ahead of UTC. */
const ZONES: ReadonlyMap<string, number> = new Map(
  (
    'z0 ut0 utc0 gmt0 wet0 west1 bst1 cet1 met1 cest2 mest2 eet2 eest3 msk3 ist5.5 ict7 wib7 sgt8 hkt8 pht8 awst8 jst9 kst9 ' +
    'acst9.5 aest10 aedt11 nzst12 nzdt13 nst-3.5 ndt-2.5 adt-3 ast-4 at-4 edt-4 est-5 et-5 cdt-5 cst-6 ct-6 mdt-6 mst-7 mt-7 ' +
    'pdt-7 pst-8 pt-8 akdt-8 akst-9 hst-10'
  )
    .split(' ')
    .map((zone) => [zone.replace(/-?\d.*/, ''), parseFloat(zone.replace(/^[a-z]+/, ''))]),
);

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
    const { y = '', m = '', d = '', t = '' } = found.groups!;
    const year = Number(y) + (y.length > 2 ? 0 : Number(y) < 70 ? 2000 : 1900);
    const rest = `${text.slice(0, found.index)} ${t} ${text.slice(found.index + found[0].length)}`;
    const parts = { year, month: monthOf(m), day: Number(d), isNumeric: form === NUMERIC, ...timeIn(rest) };
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
  const [, numeral = ''] = /^(?:thang|thg|th|t)\.? ?(\d.*|[a-z].*)$/.exec(name) ?? [];
  const number = parseInt(numeral || name, 10);
  if (number >= 0) return number;
  if (!numeral) return MONTHS.toLowerCase().indexOf(name.slice(0, 3)) / 3 + 1;
  return numeral === 'chap' ? 12 : (VIETNAMESE.indexOf(numeral.replace(' ', '-')) % 12) + 1;
}

/** @param rest What stands beside the day: perhaps a time and a zone. */
function timeIn(rest: string): Pick<DateParts, 'seconds' | 'offset'> {
  const found = COMPACT_TIME.exec(rest) ?? TIME.exec(rest) ?? DOTTED_TIME.exec(rest);
  if (!found) return { seconds: undefined, offset: undefined };
  const [written, hours = 0, digits = 0, seconds = 0, half = '', part = ''] = found;
  const minutes = digits === 'ruoi' ? 30 : digits;
  const hour = hourOf(Number(hours), half, part);
  const time = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  // At most 24:00, which is the end of the day.
  const isTime = time <= 86_400 && Number(minutes) < 60 && Number(seconds) <= 60;
  return {
    seconds: isTime ? time : undefined,
    offset: offsetIn(rest.slice(found.index + written.length)),
  };
}

/** @param half `a` or `p`. @param part Of the day, in Vietnamese. */
function hourOf(hour: number, half: string, part: string): number {
  if (hour > 12 || !(half || part)) return hour;
  if (half === 'a' || part === 'sa') return hour % 12;
  if (half === 'p' || part === 'ch' || part === 'chieu') return (hour % 12) + 12;
  if (part === 'trua') return hour < 4 ? hour + 12 : hour;
  if (part === 'sang') return hour;
  // In the evening and at night: twelve is midnight, and one o'clock comes after it.
  return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
}

/** What stands behind a time, as milliseconds ahead of UTC. */
function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes = 0] = OFFSET.exec(text) ?? [];
  if (sign && Number(hours) < 15) {
    return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60) * HOUR_MS;
  }
  const [, zone = ''] = ZONE.exec(text) ?? [];
  const hour = ZONES.get(zone) ?? (/^ ?[a-y]\s*$/.test(text) ? militaryHour(zone) : undefined);
  return hour === undefined ? undefined : hour * HOUR_MS;
}

/** RFC 822's letters: A is one hour behind, N one ahead. */
function militaryHour(letter: string): number | undefined {
  const index = 'abcdefghiklm'.indexOf(letter);
  const ahead = 'nopqrstuvwxy'.indexOf(letter);
  return index >= 0 ? -1 - index : ahead >= 0 ? ahead + 1 : undefined;
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
    .trim();
