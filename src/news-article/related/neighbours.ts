import type { NewsItem } from '../../news/news-item.js';

/** What stands around an article in its list. */
export interface Neighbours {
  readonly newer: NewsItem | undefined;
  readonly older: NewsItem | undefined;
  /** Those of the same category first, then the newest. */
  readonly others: readonly NewsItem[];
}

/**
 * The stories around one of a list: by their dates where all have one, else in the order of the list, which is that of its editors.
 *
 * @param count How many others, at most.
 */
export function neighboursOf(item: NewsItem, items: readonly NewsItem[], count: number): Neighbours {
  const isDated = items.every(({ published }) => published);
  const row = isDated
    ? [...items].sort((one, other) => other.published!.instant - one.published!.instant)
    : items;
  const place = row.indexOf(item);
  const [newer, older] = [row[place - 1], row[place + 1]];
  const names = new Set(item.categories.map(({ name }) => name));
  const isNear = ({ categories }: NewsItem) => categories.some(({ name }) => names.has(name));
  const rest = row.filter((other) => other !== item && other !== newer && other !== older);
  const others = [...rest.filter(isNear), ...rest.filter((other) => !isNear(other))].slice(0, count);
  return { newer, older, others };
}
