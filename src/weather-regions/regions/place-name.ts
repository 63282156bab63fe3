import { toNfd } from '../../platform/unicode.js';

const typeWord =
  /^(tinh|thanh-pho|t-?p|thi-xa|t-?x|quan|huyen|thi-tran|phuong|xa|dac-khu)-|-(city|province)$/;

/** Characters of a name: no place has a longer one. */
const LONGEST = 200;

/** A name as it is compared. */
export interface PlaceName {
  /** Lower-case ASCII words between hyphens, without `tỉnh`, `thành phố` and their like: `ho-chi-minh`. */
  readonly slug: string;
  /** The slug as one word, in which c is k and y is i: `Đắc Lắc` is `Dak Lak`, `Qui Nhơn` is `Quy Nhơn`. */
  readonly key: string;
  /** Whether a word for something smaller than a province went with it. */
  readonly isTown: boolean;
}

/**
 * Reads a name however it is typed: with marks or without, composed or not, tone on either vowel, in any case, with
 * any hyphens, dots and spaces, and with the Icelandic Ð that some data have for Đ.
 */
export function readPlaceName(text: string): PlaceName {
  const written = toNfd(text.slice(0, LONGEST))
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = written.replace(typeWord, '');
  return {
    slug,
    key: slug.replace(/-/g, '').replace(/c/g, 'k').replace(/y/g, 'i'),
    isTown: slug !== written && !/^tinh|province$/.test(written),
  };
}
