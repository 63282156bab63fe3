import type { NewsItem } from '../news/news-item.js';

/** Which article of a source is wanted. */
export interface Wanted {
  /** Its name in the source, or its address. `undefined`: the first. */
  readonly id: string | undefined;
  /** The parameter of a page's address that names articles. */
  readonly param: string | null;
}

/**
 * The place of the article wanted among the stories of a source, or -1. Where no story has the name itself, the one counts whose own
 * address names it by the same parameter: a source's names are not always those of its pages.
 */
export function placeOf({ id, param }: Wanted, items: readonly NewsItem[]): number {
  if (id === undefined) return items.length ? 0 : -1;
  const index = items.findIndex((item) => item.id === id || item.url === id);
  return index >= 0 || !param ? index : items.findIndex(({ url }) => url && nameIn(url, param) === id);
}

/** What an address names by a parameter. @param address Absolute. */
export const nameIn = (address: string, param: string): string | undefined =>
  new URL(address).searchParams.get(param) || undefined;

/** The page's own address with another story named in it: as the story's own address names it, else by its name. */
export function addressIn(page: string, param: string, { id, url }: NewsItem): string {
  const address = new URL(page);
  address.searchParams.set(param, (url && nameIn(url, param)) || id);
  address.hash = '';
  return address.href;
}
