import type { NewsItem } from '../news/news-item.js';
import { toNfc } from '../platform/unicode.js';

const fold = (name: string) => toNfc(name.trim()).toLowerCase();

/** Those of one of these categories; all where none is named. @param names Between semicolons. */
export function ofCategory(items: readonly NewsItem[], names: string | null): readonly NewsItem[] {
  const wanted = (names ?? '').split(';').map(fold).filter(Boolean);
  if (!wanted.length) return items;
  return items.filter(({ categories }) => categories.some(({ name }) => wanted.includes(fold(name))));
}

/** How many of the latest are not among those shown. The same story may come from the page and from the source. */
export function arrivals(shown: readonly NewsItem[], latest: readonly NewsItem[]): number {
  const known = new Set(shown.flatMap(({ id, url, title }) => [id, url, title]));
  return latest.filter(({ id, url, title }) => ![id, url, title].some((name) => known.has(name))).length;
}
