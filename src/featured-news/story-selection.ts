import type { LitElement } from 'lit';
import type { NewsItem } from '../news/news-item.js';
import { toNfd } from '../platform/unicode.js';
import { isBeingRead } from './is-being-read.js';

/** What is selected from. */
export interface Candidates {
  readonly items: readonly NewsItem[];
  /** They are the page's own, not the source's. */
  readonly isLightDom: boolean;
  /** Names source, category and limit: with another key the selection starts anew. */
  readonly key: string;
  readonly category: string | null;
  readonly limit: number;
  /** URLs of the source and of the page of all stories: a link to either in the light DOM leads out and is no story. */
  readonly waysOut: readonly (string | undefined)[];
}

/**
 * The stories that a block shows. New ones that arrive while the reader is reading are held back until the reader asks for
 * them.
 */
export class StorySelection {
  items: readonly NewsItem[] = [];
  /** Items that wait for the reader, and how many of them are new. */
  pending: { readonly items: readonly NewsItem[]; readonly count: number } | undefined;
  /** The items are the page's own. */
  isLightDom = false;

  private selectedFrom: readonly NewsItem[] | undefined;
  private key: string | undefined;

  /**
   * @param host The block, which the reader may be reading.
   * @returns Whether the selection begins anew, with its first story.
   */
  update({ items, isLightDom, key, category, limit, waysOut }: Candidates, host: LitElement): boolean {
    const isOther = key !== this.key;
    if (items === this.selectedFrom && !isOther && !this.pending) return false;
    const candidates = isLightDom
      ? items.filter((item) => !waysOut.includes(item.url))
      : filterByCategory(items, category);
    const selected = candidates.slice(0, limit);
    const count = isLightDom || isOther ? 0 : countNew(this.items, selected);
    this.selectedFrom = items;
    this.key = key;
    if (count && this.items.length && isBeingRead(host)) {
      this.pending = { items: selected, count };
      return false;
    }
    this.pending = undefined;
    this.isLightDom = isLightDom;
    this.items = selected;
    return isOther || count > 0;
  }

  showPending(): void {
    if (!this.pending) return;
    this.items = this.pending.items;
    this.pending = undefined;
    this.isLightDom = false;
  }
}

/**
 * A name without what differs from one typist to the next: which vowel has the tone mark (hoá, hóa), Icelandic Ð for Đ, dashes,
 * white space, capitals.
 */
const normalize = (name: string) =>
  toNfd(name.trim().toLowerCase())
    .replace(/[\u00f0\u0256]/g, '\u0111')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([^\u0300\u0301\u0303\u0309\u0323\s-]{1,9})/g, '$2$1');

/** The items of any of these categories. @param names Separated by semicolons; all items where there are none. */
export function filterByCategory(items: readonly NewsItem[], names: string | null): readonly NewsItem[] {
  const wanted = (names ?? '').split(';').map(normalize).filter(Boolean);
  if (!wanted.length) return items;
  return items.filter(({ categories }) => categories.some(({ name }) => wanted.includes(normalize(name))));
}

/** How many of the latest items are not shown yet. One item may have another id in the page than in the source. */
function countNew(shown: readonly NewsItem[], latest: readonly NewsItem[]): number {
  const known = new Set(shown.flatMap(({ id, url, title }) => [id, url, title]));
  return latest.filter(({ id, url, title }) => ![id, url, title].some((name) => known.has(name))).length;
}
