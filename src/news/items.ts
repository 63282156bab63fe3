import { linkTo } from './address.js';
import type { Draft } from './draft.js';
import type { NewsItem } from './news-item.js';
import { picturesIn, usablePictures } from './pictures.js';
import { plain, shorten, tidy } from './text.js';

/** Characters of a title and of a summary. */
const TITLE = 500;
const SUMMARY = 500;
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
export function toItems(drafts: readonly Draft[], base: string): NewsItem[] {
  const items = new Map<string, NewsItem>();
  const dated = areAllNow(drafts) ? drafts.map(({ published: _, updated: __, ...rest }) => rest) : drafts;
  for (const draft of dated) {
    const item = toItem(draft, base);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function toItem(draft: Draft, base: string): NewsItem | undefined {
  const { lead = '', body, published, updated } = draft;
  const summary = tidy(draft.summary ?? '') || plain(lead) || firstWords(body);
  const words = summary || plain((body ?? '').slice(0, BEGINNING));
  const title = shorten(tidy(draft.title ?? '') || shorten(words, TITLE_OF_WORDS), TITLE);
  if (!title) return undefined;
  const url = draft.url ? linkTo(draft.url, base) : undefined;
  const home = url ?? base;
  const pictures = [...(draft.pictures ?? []), ...picturesIn(lead), ...picturesIn(body ?? '')];
  return {
    id: tidy(draft.id ?? '') || url || title,
    title,
    ...(url && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(summary && summary !== title && { summary: shorten(summary, SUMMARY) }),
    pictures: usablePictures(pictures, home),
    authors: [...new Set(draft.authors?.map((name = '') => tidy(name)).filter(Boolean))],
    categories: (draft.categories ?? []).flatMap(({ name = '', url: address }) => {
      const href = address && linkTo(address, base);
      return name.trim() ? [{ name: tidy(name), ...(href && { url: href }) }] : [];
    }),
    ...(body && { body }),
    attachments: (draft.attachments ?? []).flatMap(({ url: address = '', name = '', size, type }) => {
      const file = address ? linkTo(address, home) : undefined;
      if (!file) return [];
      return [
        { url: file, name: tidy(name) || fileName(file), ...(size && { size }), ...(type && { type }) },
      ];
    }),
  };
}

/** Where every item claims to be of this moment, the server prints the time of the answer. */
function areAllNow(drafts: readonly Draft[]): boolean {
  const now = Date.now();
  return (
    drafts.length > 1 &&
    drafts.every(({ published }) => published && Math.abs(published.instant - now) < NOW_MS)
  );
}

/** The first sentence or so of a body. */
function firstWords(body = ''): string {
  const stretches = body.slice(0, BEGINNING).split(/<\/?(?:p|div|br|h\d|li|td|figure|figcaption)\b[^>]*>/i);
  return stretches.map(plain).find((words) => words.length >= SENTENCE) ?? '';
}

function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]!.split('/').pop()!;
  try {
    return tidy(decodeURIComponent(name));
  } catch {
    return name;
  }
}
