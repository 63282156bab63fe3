import { toNfd } from '../../platform/unicode.js';

/** Longest name that is compared, in characters. */
const MAX_LENGTH = 200;

const typeWord =
  /^(tinh|thanh-pho|t-?p|thi-xa|t-?x|quan|huyen|thi-tran|phuong|xa|dac-khu)-|-(city|province)$/;

/** A place name in the form in which names are compared. */
export interface PlaceName {
  /** Lower-case ASCII words joined by hyphens, without `tỉnh`, `thành phố` and the like: `ho-chi-minh`. */
  readonly slug: string;
  /** The slug without hyphens, with c as k and y as i: `Đắc Lắc` equals `Dak Lak`, `Qui Nhơn` equals `Quy Nhơn`. */
  readonly key: string;
  /** Whether the name came with a word for something smaller than a province. */
  readonly isTown: boolean;
}

/**
 * Normalizes a name however it is typed: with or without marks, composed or not, tone on either vowel, any case, hyphens, dots
 * and spaces, and the Icelandic Ð that some data have for Đ.
 */
export function normalizePlaceName(text: string): PlaceName {
  const words = toNfd(text.slice(0, MAX_LENGTH))
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = words.replace(typeWord, '');
  return {
    slug,
    key: slug.replace(/-/g, '').replace(/c/g, 'k').replace(/y/g, 'i'),
    isTown: slug !== words && !/^tinh|province$/.test(words),
  };
}
