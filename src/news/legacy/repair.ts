import { decodeEntities } from '../../sanitize/entities.js';
import { isVietnamese } from '../../locale/language.js';
import type { NewsItem } from '../news-item.js';
import { wordsOf } from './recognise.js';
import type { LegacyEncoding } from './recognise.js';
import { toUnicode as tcvn3 } from './tcvn3.js';
import { toUnicode as vni } from './vni.js';

const converters = { tcvn3, vni };

/** References to letters that a font meant otherwise; those to what makes markup stay. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** Items written for fonts from before Unicode, in Unicode; those in Vietnamese as they are. */
export function repairLegacy(items: readonly NewsItem[], encoding: LegacyEncoding): readonly NewsItem[] {
  const toUnicode = converters[encoding];
  const html = (source: string) =>
    toUnicode(
      source.replace(REFERENCE, (reference) => {
        const letter = decodeEntities(reference);
        return /^[\u00a1-\u00fe]$/.test(letter) ? letter : reference;
      }),
    );
  return items.map((item) =>
    isVietnamese(wordsOf(item))
      ? item
      : {
          ...item,
          title: toUnicode(item.title),
          ...(item.summary && { summary: toUnicode(item.summary) }),
          ...(item.body && { body: html(item.body) }),
          authors: item.authors.map(toUnicode),
          categories: item.categories.map((category) => ({ ...category, name: toUnicode(category.name) })),
          pictures: item.pictures.map((picture) => ({ ...picture, alt: toUnicode(picture.alt) })),
        },
  );
}
