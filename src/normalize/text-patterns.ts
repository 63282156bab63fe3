import { toNfc } from '../platform/unicode.js';

/** Names of people in Vietnamese spelling: two to six words, each with a capital; one name, or several with a sign or an "and" between. */
const NAMES =
  /^\p{Lu}[\p{Ll}\p{M}]{0,12}\.?(?: \p{Lu}[\p{L}\p{M}]{0,12}){1,5}(?: ?(?:[-–—,;&/]| (?:và|and)) ?\p{Lu}[\p{Ll}\p{M}]{0,12}\.?(?: \p{Lu}[\p{L}\p{M}]{0,12}){1,5}){0,9}$/u;

/** Whether a line is names of people and nothing else. */
export const isPersonNames = (text: string): boolean => text.length <= 100 && NAMES.test(text);

/** A sign that a list is typed with, and a space. */
const SIGN = /^([-–—•·▪▫●○◦‣♦■□★✓✔➢➤*+])[\s\u00a0]+(?=\S)|^([•·▪●♦■➢➤])(?=\S)/;

/** The sign that a typed item begins with, and how many characters it takes. */
export function bulletOf(text: string): { readonly bullet: string; readonly length: number } | undefined {
  const match = SIGN.exec(text);
  const bullet = match?.[1] ?? match?.[2];
  return match && bullet ? { bullet, length: match[0].length } : undefined;
}

/** Letters and digits only, to compare text that was written twice. */
export const comparable = (text: string): string =>
  toNfc(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
