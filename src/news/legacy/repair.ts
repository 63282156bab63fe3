import { decodeEntities } from '../../sanitize/entities.js';
import { isVietnamese } from '../../locale/language.js';
import type { NewsItem } from '../news-item.js';
import { recogniseLegacy } from './recognise.js';

const converters = {
  tcvn3: () => import('./tcvn3.js'),
  vni: () => import('./vni.js'),
};

/** References to letters that a font meant otherwise; those to what makes markup stay. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z]+);/gi;

/** Items written for fonts from before Unicode, in Unicode; the others as they are. The tables are loaded only then. */
export async function repairLegacy(items: readonly NewsItem[]): Promise<readonly NewsItem[]> {
  const doubtful = items.filter((item) => !isVietnamese(wordsOf(item)));
  const encoding = recogniseLegacy(doubtful.map(wordsOf).join(' '));
  if (!encoding) return items;
  const { toUnicode } = await converters[encoding]();
  const html = (source: string) =>
    toUnicode(
      source.replace(REFERENCE, (reference) => {
        const letter = decodeEntities(reference);
        return /^[\u00a1-\u00fe]$/.test(letter) ? letter : reference;
      }),
    );
  return items.map((item) =>
    doubtful.includes(item)
      ? {
          ...item,
          title: toUnicode(item.title),
          ...(item.summary && { summary: toUnicode(item.summary) }),
          ...(item.body && { body: html(item.body) }),
          authors: item.authors.map(toUnicode),
          categories: item.categories.map((category) => ({ ...category, name: toUnicode(category.name) })),
          pictures: item.pictures.map((picture) => ({ ...picture, alt: toUnicode(picture.alt) })),
        }
      : item,
  );
}

const wordsOf = ({ title, summary = '' }: NewsItem) => `${title} ${summary}`;
