import { toNfc } from '../platform/unicode.js';

/** The signs that editors of Vietnamese write by name, each behind its name. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… lsquo‘ rsquo’ ldquo“ rdquo” deg° bull•'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);
/** The marks in names of letters, in the order of Unicode's combining marks from U+0300. */
const MARKS = ['grave', 'acute', 'circ', 'tilde'];

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z])(grave|acute|circ|tilde)|(\w{1,31}));/g;

/** Text with its character references read, where no parser may do it. What is unknown stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (written, decimal, hexadecimal, letter, mark, sign) => {
    if (letter) return toNfc(letter + String.fromCodePoint(0x300 + MARKS.indexOf(mark)));
    if (sign) return SIGNS.get(sign) ?? written;
    const code = decimal ? Number(decimal) : parseInt(hexadecimal, 16);
    return code && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
