import { dayOf } from '../time/clock.js';
import { settleDates } from './date.js';
import { imagesIn, usableImages } from './images.js';
import type { NewsDate, NewsItem } from './news-item.js';
import type { ParseOptions, RawItem } from './raw-item.js';
import { normalizeText, paragraphsOf, plainText, truncate, unescapeMarkup } from './text.js';
import { fileName, toPageUrl } from './urls.js';

/** Characters of a title and of a summary. */
const TITLE = 500;
const SUMMARY = 500;
/** Characters of an id, a name, a file's name. */
const MAX_NAME = 1_000;
/** Authors, categories, images and files of one item. */
const MAX_ENTRIES = 50;
/** Characters of the first words where they stand for a title. */
const TITLE_OF_WORDS = 80;
/** How far into a body its first words are looked for, in characters. */
const BEGINNING = 5_000;
/** A stretch of a body that is shorter is a heading, a date, a credit. */
const SENTENCE = 40;
/** How near to this device's clock, in milliseconds, a date is "now". */
const NOW_MS = 5 * 60_000;

/**
 * What the sources' items have in common normalized: plain texts in NFC, absolute URLs of http and https, each story once, the
 * newest first. Without a title there is no item, but its first words are better than none.
 *
 * @param base The URL of the response.
 */
export function normalizeItems(
  rawItems: readonly RawItem[],
  base: string,
  { limit, sort }: Pick<ParseOptions, 'limit' | 'sort'>,
): NewsItem[] {
  const dated = withSettledDates(rawItems);
  const ids = new Map<string, DatedItem>();
  const shared = new Set<string>();
  for (const rawItem of dated) {
    const id = idOf(rawItem);
    const first = ids.get(id);
    if (!first) ids.set(id, rawItem);
    else if (!shared.has(id) && storyOf(first) !== storyOf(rawItem)) shared.add(id);
  }
  const items = new Map<string, NewsItem>();
  for (const rawItem of sort === 'source' ? dated : newestFirst(dated)) {
    const item = toItem(rawItem, base);
    if (!item) continue;
    // Servers give one id, or one link, to stories that differ.
    const id = shared.has(idOf(rawItem)) ? `${item.id}#${hash(storyOf(rawItem))}` : item.id;
    if (!items.has(id)) items.set(id, id === item.id ? item : { ...item, id });
    if (items.size === limit) break;
  }
  return [...items.values()];
}

/** What a source calls an item by; its title alone where it has neither id nor link. */
const idOf = ({ id, url, title = '' }: RawItem) => id?.trim() || url?.trim() || title;

/** What makes two items of one id the same story: title and day. */
const storyOf = ({ title = '', lead = '', summary = lead, published }: RawItem) =>
  `${(title || summary).trim().slice(0, MAX_NAME)} ${published ? dayOf(published.instant) : ''}`;

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

type DatedItem = RawItem & {
  readonly published?: NewsDate | undefined;
  readonly updated?: NewsDate | undefined;
};

/** Day and month in one order for all. Where every item claims to be of this moment, the server prints that of the response. */
function withSettledDates(rawItems: readonly RawItem[]): DatedItem[] {
  const settled = settleDates(rawItems.flatMap(({ published, updated }) => [published, updated]));
  const now = Date.now();
  const isNow = (date: NewsDate | undefined) => !!date && Math.abs(date.instant - now) < NOW_MS;
  const areFalse = rawItems.length > 1 && rawItems.every((_, index) => isNow(settled[index * 2]));
  return rawItems.map((rawItem, index) => ({
    ...rawItem,
    published: areFalse ? undefined : settled[index * 2],
    updated: areFalse ? undefined : settled[index * 2 + 1],
  }));
}

/** An item without a date stays behind the one before it. Of one instant, the later one of a source that ends with the newest is newer. */
function newestFirst(items: readonly DatedItem[]): DatedItem[] {
  const groups: { date: number; items: DatedItem[] }[] = [];
  for (const item of items) {
    const group = groups[groups.length - 1];
    if (group && !item.published) group.items.push(item);
    else groups.push({ date: item.published?.instant ?? Infinity, items: [item] });
  }
  if (groups[0] && groups[0].date < groups[groups.length - 1]!.date) groups.reverse();
  return groups.sort((one, other) => other.date - one.date || 0).flatMap((group) => group.items);
}

function toItem(rawItem: DatedItem, response: string): NewsItem | undefined {
  const { published, updated, base = response } = rawItem;
  const lead = unescapeMarkup(rawItem.lead ?? '');
  const body = unescapeMarkup(rawItem.body ?? '');
  const summary = inOneLine(rawItem.summary) || plainText(lead) || firstWords(body);
  const words = summary || plainText(body.slice(0, BEGINNING)) || inOneLine(rawItem.fallbackTitle);
  const title = truncate(inOneLine(rawItem.title) || truncate(words, TITLE_OF_WORDS), TITLE);
  if (!title) return undefined;
  const url = rawItem.url ? toPageUrl(rawItem.url, base) : undefined;
  const home = rawItem.base ?? url ?? base;
  const images = [...(rawItem.images ?? []).slice(0, MAX_ENTRIES), ...imagesIn(lead), ...imagesIn(body)];
  return {
    id: inOneLine(rawItem.id) || url || title,
    title,
    ...(url && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(summary && summary !== title && { summary: truncate(summary, SUMMARY) }),
    images: usableImages(images, base, home),
    authors: [...new Set(rawItem.authors?.slice(0, MAX_ENTRIES).map(personName).filter(Boolean))],
    categories: (rawItem.categories ?? []).slice(0, MAX_ENTRIES).flatMap((category) => {
      const words = inOneLine(category.name);
      const href = category.url && toPageUrl(category.url, base);
      return words ? [{ name: words, ...(href && { url: href }) }] : [];
    }),
    ...(body && { body }),
    attachments: (rawItem.attachments ?? [])
      .slice(0, MAX_ENTRIES)
      .flatMap(({ url: source = '', name, size, type }) => {
        const file = source ? toPageUrl(source, home) : undefined;
        if (!file) return [];
        const words = inOneLine(name) || normalizeText(fileName(file));
        return [{ url: file, name: words, ...(size && { size }), ...(type && { type }) }];
      }),
  };
}

/** Of a plain text no more than any reader is shown. */
const inOneLine = (text = '') => normalizeText(text.trimStart().slice(0, MAX_NAME));

/** Mail addresses, and those of pages. */
const ADDRESS = /[^\s<>()"@]{1,64}@[^\s<>()"@,;]{1,255}|https?:\/\/[^\s<>()"@]{1,900}/g;
const EDGES = /^[\s<>"',;:-]{1,50}|[\s<>"',;:-]{1,50}$/g;
const IN_BRACKETS = /\([^()]*\)/g;

/** A name without addresses: what stands outside brackets, else within them. */
function personName(text: string | undefined): string {
  const name = inOneLine(text).replace(ADDRESS, '');
  const clean = (part: string) => part.replace(EDGES, '').replace(/\s+/g, ' ');
  return (
    clean(name.replace(IN_BRACKETS, ' ')) ||
    clean((name.match(IN_BRACKETS) ?? []).join(' ').replace(/[()]/g, ''))
  );
}

/** The first sentence or so of a body. */
function firstWords(body = ''): string {
  return paragraphsOf(body.slice(0, BEGINNING)).find((words) => words.length >= SENTENCE) ?? '';
}
