import { toPageUrl } from './urls.js';
import type { RawItem } from './raw-item.js';
import type { NewsItem } from './news-item.js';
import { imagesIn, usableImages } from './images.js';
import { paragraphsOf, plainText, truncate, normalizeText } from './text.js';

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
 * What the sources' items have in common made sound: plain texts in NFC, absolute addresses of http and https, each item once.
 * Without a title there is no item, but its first words are better than none.
 *
 * @param base The address that the answer came from.
 */
export function toItems(rawItems: readonly RawItem[], base: string): NewsItem[] {
  const items = new Map<string, NewsItem>();
  const dated = areAllNow(rawItems)
    ? rawItems.map(({ published: _, updated: __, ...rest }) => rest)
    : rawItems;
  for (const rawItem of dated) {
    const item = toItem(rawItem, base);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function toItem(rawItem: RawItem, base: string): NewsItem | undefined {
  const { lead = '', body, published, updated } = rawItem;
  const summary = inOneLine(rawItem.summary) || plainText(lead) || firstWords(body);
  const words = summary || plainText((body ?? '').slice(0, BEGINNING));
  const title = truncate(inOneLine(rawItem.title) || truncate(words, TITLE_OF_WORDS), TITLE);
  if (!title) return undefined;
  const url = rawItem.url ? toPageUrl(rawItem.url, base) : undefined;
  const home = url ?? base;
  const images = [
    ...(rawItem.images ?? []).slice(0, MAX_ENTRIES),
    ...imagesIn(lead),
    ...imagesIn(body ?? ''),
  ];
  return {
    id: inOneLine(rawItem.id) || url || title,
    title,
    ...(url && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(summary && summary !== title && { summary: truncate(summary, SUMMARY) }),
    images: usableImages(images, home),
    authors: [...new Set(rawItem.authors?.slice(0, MAX_ENTRIES).map(inOneLine).filter(Boolean))],
    categories: (rawItem.categories ?? []).slice(0, MAX_ENTRIES).flatMap(({ name, url: address }) => {
      const words = inOneLine(name);
      const href = address && toPageUrl(address, base);
      return words ? [{ name: words, ...(href && { url: href }) }] : [];
    }),
    ...(body && { body }),
    attachments: (rawItem.attachments ?? [])
      .slice(0, MAX_ENTRIES)
      .flatMap(({ url: address = '', name, size, type }) => {
        const file = address ? toPageUrl(address, home) : undefined;
        if (!file) return [];
        const words = inOneLine(name) || fileName(file);
        return [{ url: file, name: words, ...(size && { size }), ...(type && { type }) }];
      }),
  };
}

/** Of a plain text no more than any reader is shown. */
const inOneLine = (text = '') => normalizeText(text.trimStart().slice(0, MAX_NAME));

/** Where every item claims to be of this moment, the server prints the time of the answer. */
function areAllNow(rawItems: readonly RawItem[]): boolean {
  const now = Date.now();
  return (
    rawItems.length > 1 &&
    rawItems.every(({ published }) => published && Math.abs(published.instant - now) < NOW_MS)
  );
}

/** The first sentence or so of a body. */
function firstWords(body = ''): string {
  return paragraphsOf(body.slice(0, BEGINNING)).find((words) => words.length >= SENTENCE) ?? '';
}

function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]!.split('/').pop()!;
  try {
    return normalizeText(decodeURIComponent(name));
  } catch {
    return name;
  }
}
