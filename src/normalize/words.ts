import { toNfc } from '../platform/unicode.js';

/** Names as Vietnamese write them: two to six words, each with a capital; one name, or several with a sign or an "and" between. */
const NAMES =
  /^\p{Lu}[\p{Ll}\p{M}]{0,12}\.?(?: \p{Lu}[\p{L}\p{M}]{0,12}){1,5}(?: ?(?:[-–—,;&/]| (?:và|and)) ?\p{Lu}[\p{Ll}\p{M}]{0,12}\.?(?: \p{Lu}[\p{L}\p{M}]{0,12}){1,5}){0,9}$/u;

/** Whether a line is names of people and nothing else. */
export const isNames = (words: string): boolean => words.length <= 100 && NAMES.test(words);

/** A sign that a list is typed with, and a space. */
const SIGN = /^([-–—•·▪▫●○◦‣♦■□★✓✔➢➤*+])[\s\u00a0]+(?=\S)|^([•·▪●♦■➢➤])(?=\S)/;

/** The sign that a typed item begins with, and how many characters it takes. */
export function signOf(words: string): { readonly sign: string; readonly length: number } | undefined {
  const match = SIGN.exec(words);
  const sign = match?.[1] ?? match?.[2];
  return match && sign ? { sign, length: match[0].length } : undefined;
}

/** Letters and numbers alone: what stays equal when the same words are written in two places. */
export const bare = (words: string): string =>
  toNfc(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
