import { toNfc } from '../platform/unicode.js';
import { parseable } from './trusted-types.js';

/** Names that are decoded without a document too, as on a server: `name=character`. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 ndash=– mdash=— hellip=… lsquo=‘ rsquo=’ ldquo=“ rdquo=” laquo=« raquo=» deg=° bull=• ' +
    'middot=· sect=§ copy=© reg=® trade=™ euro=€ plusmn=± times=× divide=÷ le=≤ ge=≥ ne=≠ sup2=² sup3=³ frac12=½ rarr=→ ETH=Ð eth=ð'
  )
    .split(' ')
    .map((entry) => entry.split('=') as [string, string]),
);
/** Combining marks by their names in those of letters. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030a',
    caron: '\u030c',
    cedil: '\u0327',
  }),
);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/g;
const LETTER = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)$/;

/** Names that the browser has been asked for, with what it said. Made-up ones could be any number. */
const asked = new Map<string, string | undefined>();
const MAX_ASKED = 3_000;

/**
 * Text with its character references decoded: numbers, among which those of Windows' own signs, and all of HTML's names as far as
 * the page lets a parser be asked. What is unknown stays as it is written.
 */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written, decimal, hexadecimal, name) => {
    if (name) return fromName(name) ?? written;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return (code && fromCode(code)) || written;
  });
}

function fromName(name: string): string | undefined {
  const [, letter = '', mark = ''] = LETTER.exec(name) ?? [];
  const composed = toNfc(letter + (MARKS.get(mark) ?? ''));
  if (mark && composed.length === 1) return composed;
  const sign = SIGNS.get(name);
  if (sign !== undefined || asked.has(name)) return sign ?? asked.get(name);
  if (typeof DOMParser === 'undefined' || asked.size > MAX_ASKED) return undefined;
  const source = parseable(`<!doctype html><body>&${name};`);
  const text = source && new DOMParser().parseFromString(source, 'text/html').documentElement.textContent;
  // Of `&notit;` the parser decodes the beginning.
  const decoded = text && !text.includes(';') ? text : undefined;
  asked.set(name, decoded);
  return decoded;
}

/** 128 to 159 are windows-1252, as in every browser. */
function fromCode(code: number): string | undefined {
  if (code > 0x10ffff) return undefined;
  if (code > 0xd7ff && code < 0xe000) return '\ufffd';
  return code > 0x7f && code < 0xa0 ? fromWindows(code) : String.fromCodePoint(code);
}

/** What windows-1252 has at 0x80–9F, in turn. Some engines' decoders of that name do not know. */
export const WINDOWS_SIGNS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014' +
  '\u02dc\u2122\u0161\u203a\u0153\x9d\u017e' +
  '\u0178';

const fromWindows = (code: number): string => WINDOWS_SIGNS[code - 0x80]!;

const CONTROLS = /[\x80-\x9f]/g;

/** Text with the signs that Windows has at U+0080–9F, where Unicode has controls that nobody writes. */
export const fixWindowsSigns = (text: string): string =>
  text.replace(CONTROLS, (sign) => fromWindows(sign.charCodeAt(0)));
