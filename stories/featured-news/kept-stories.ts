import { newsRequest } from '../../src/news/source.js';
import type { NewsItem } from '../../src/news/news-item.js';
import { absolute, storeModel } from '../kept.js';

const kept: readonly NewsItem[] = ['Tin của lần ghé trước', 'Một tin nữa của lần ghé trước'].map(
  (title, index) => ({
    id: `${index}`,
    title,
    url: absolute(`/tin/${index}`),
    published: { instant: Date.UTC(2020, 7, 13), precision: 'day' },
    images: [],
    authors: [],
    categories: [],
    attachments: [],
  }),
);

/** Leaves what a visit five hours ago would have left of a source: two stories. @param src The block's. */
export function keepStories(src: string): void {
  (['vi', 'en'] as const).forEach((language) =>
    storeModel(newsRequest(absolute(src), { limit: 6, language }), kept, 5),
  );
}
