import { decodeEntities, WINDOWS_SIGNS } from '../sanitize/entities.js';
import { toNfc } from '../platform/unicode.js';
import { isVietnamese } from '../locale/language.js';
import type { NewsItem } from './news-item.js';
import { OFTEN, textOf } from './mojibake.js';
import type { FontEncoding } from './mojibake.js';

/**
 * The letters at 0xA1–0xFE of TCVN 5712:1993, of which the fonts named `.Vn…` use the small ones; five are combining marks.
 * As numbers, so that no encoding of this file can change them.
 */
const TCVN3_LETTERS: readonly number[] = [
  0x102, 0xc2, 0xca, 0xd4, 0x1a0, 0x1af, 0x110, 0x103, 0xe2, 0xea, 0xf4, 0x1a1, 0x1b0, 0x111, 0x1eb0, 0x300,
  0x309, 0x303, 0x301, 0x323, 0xe0, 0x1ea3, 0xe3, 0xe1, 0x1ea1, 0x1eb2, 0x1eb1, 0x1eb3, 0x1eb5, 0x1eaf,
  0x1eb4, 0x1eae, 0x1ea6, 0x1ea8, 0x1eaa, 0x1ea4, 0x1ec0, 0x1eb7, 0x1ea7, 0x1ea9, 0x1eab, 0x1ea5, 0x1ead,
  0xe8, 0x1ec2, 0x1ebb, 0x1ebd, 0xe9, 0x1eb9, 0x1ec1, 0x1ec3, 0x1ec5, 0x1ebf, 0x1ec7, 0xec, 0x1ec9, 0x1ec4,
  0x1ebe, 0x1ed2, 0x129, 0xed, 0x1ecb, 0xf2, 0x1ed4, 0x1ecf, 0xf5, 0xf3, 0x1ecd, 0x1ed3, 0x1ed5, 0x1ed7,
  0x1ed1, 0x1ed9, 0x1edd, 0x1edf, 0x1ee1, 0x1edb, 0x1ee3, 0xf9, 0x1ed6, 0x1ee7, 0x169, 0xfa, 0x1ee5, 0x1eeb,
  0x1eed, 0x1eef, 0x1ee9, 0x1ef1, 0x1ef3, 0x1ef7, 0x1ef9, 0xfd, 0x1ef5,
];

/** TCVN3 that was read as Western letters, in Unicode. */
const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00fe]/g, (letter) =>
    String.fromCharCode(TCVN3_LETTERS[letter.charCodeAt(0) - 0xa1]!),
  );

/** What a vowel's second letter stands for, as combining marks: a tone, or a circumflex or breve with a tone. */
const VNI_MARKS = new Map(
  Object.entries({
    '\u00f9': '\u0301',
    '\u00f8': '\u0300',
    '\u00fb': '\u0309',
    '\u00f5': '\u0303',
    '\u00ef': '\u0323',
    '\u00e2': '\u0302',
    '\u00e1': '\u0302\u0301',
    '\u00e0': '\u0302\u0300',
    '\u00e5': '\u0302\u0309',
    '\u00e3': '\u0302\u0303',
    '\u00e4': '\u0302\u0323',
    '\u00ea': '\u0306',
    '\u00e9': '\u0306\u0301',
    '\u00e8': '\u0306\u0300',
    '\u00fa': '\u0306\u0309',
    '\u00fc': '\u0306\u0303',
    '\u00eb': '\u0306\u0323',
  }),
);

/** Letters that stand for one. */
const VNI_LETTERS = new Map(
  Object.entries({
    '\u00f6': '\u01b0',
    '\u00f4': '\u01a1',
    '\u00f1': '\u0111',
    '\u00e6': '\u1ec9',
    '\u00f3': '\u0129',
    '\u00f2': '\u1ecb',
    '\u00ee': '\u1ef5',
  }),
);

const VNI_PAIR =
  /([aeiouy\u00f4\u00f6])([\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc])|[\u00e6\u00ee\u00f1-\u00f4\u00f6]/gi;

/** VNI that was read as Western letters, in Unicode. */
const fromVni = (text: string): string =>
  toNfc(
    text.replace(VNI_PAIR, (pair, vowel?: string, mark?: string) =>
      vowel ? vniLetter(vowel) + VNI_MARKS.get(mark!.toLowerCase())! : vniLetter(pair),
    ),
  );

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const meant = VNI_LETTERS.get(small) ?? small;
  return small === letter ? meant : meant.toUpperCase();
}

const converters = { tcvn3: fromTcvn3, vni: fromVni };

/** References to letters that a font meant otherwise; those to what makes markup stay. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** Items written for fonts from before Unicode, in Unicode; those in Vietnamese as they are. */
export function repairMojibake(items: readonly NewsItem[], encoding: FontEncoding): readonly NewsItem[] {
  const toUnicode = converters[encoding];
  const html = (source: string) =>
    toUnicode(
      source.replace(REFERENCE, (reference) => {
        const letter = decodeEntities(reference);
        return /^[\u00a1-\u00fe]$/.test(letter) ? letter : reference;
      }),
    );
  return items.map((item) =>
    isVietnamese(textOf(item))
      ? item
      : {
          ...item,
          title: toUnicode(item.title),
          ...(item.summary && { summary: toUnicode(item.summary) }),
          ...(item.body && { body: html(item.body) }),
          authors: item.authors.map(toUnicode),
          categories: item.categories.map((category) => ({ ...category, name: toUnicode(category.name) })),
          images: item.images.map((image) => ({ ...image, alt: toUnicode(image.alt) })),
        },
  );
}

/** Two to four letters that may be one, its bytes read as Western. */
const SEQUENCE =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/g;
/** A letter with two marks: in nearly every word of Vietnamese, and in no other text. */
const VIETNAMESE =
  /\u00e1[\u00ba\u00bb][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

/** Text whose UTF-8 was read as windows-1252 and written as UTF-8 once more, `Thá»‹ xÃ£`; any other as it is. */
export function repairDoubleUtf8(text: string): string {
  if ((text.match(VIETNAMESE)?.length ?? 0) < OFTEN) return text;
  const byteOf = (letter: string) => {
    const index = WINDOWS_SIGNS.indexOf(letter);
    return index < 0 ? letter.charCodeAt(0) : 0x80 + index;
  };
  return text.replace(SEQUENCE, (sequence) => {
    const decoded = new TextDecoder().decode(Uint8Array.from(sequence, byteOf));
    return decoded.startsWith('\ufffd') ? sequence : decoded;
  });
}
