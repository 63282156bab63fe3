import { toNfc } from '../../platform/unicode.js';

/** What a vowel's second letter stands for, as combining marks: a tone, or a circumflex or breve with a tone. */
const MARKS = new Map(
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
const LETTERS = new Map(
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

const PAIR =
  /([aeiouy\u00f4\u00f6])([\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc])|[\u00e6\u00ee\u00f1-\u00f4\u00f6]/gi;

/** VNI that was read as Western letters, in Unicode. */
export const toUnicode = (text: string): string =>
  toNfc(
    text.replace(PAIR, (pair, vowel?: string, mark?: string) =>
      vowel ? letterFor(vowel) + MARKS.get(mark!.toLowerCase())! : letterFor(pair),
    ),
  );

function letterFor(letter: string): string {
  const small = letter.toLowerCase();
  const meant = LETTERS.get(small) ?? small;
  return small === letter ? meant : meant.toUpperCase();
}
