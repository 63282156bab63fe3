import { linkTo } from './address.js';
import type { Draft } from './draft.js';
import type { NewsItem } from './news-item.js';
import { picturesIn, usablePictures } from './pictures.js';
import { paragraphsOf, plain, shorten, tidy } from './text.js';

/** Characters of a title and of a summary. */
const TITLE = 500;
const SUMMARY = 500;
/** Characters of an id, a name, a file's name. */
const NAME = 1_000;
/** Authors, categories, pictures and files of one item. */
const MOST = 50;
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
  const summary = inOneLine(draft.summary) || plain(lead) || firstWords(body);
  const words = summary || plain((body ?? '').slice(0, BEGINNING));
  const title = shorten(inOneLine(draft.title) || shorten(words, TITLE_OF_WORDS), TITLE);
  if (!title) return undefined;
  const url = draft.url ? linkTo(draft.url, base) : undefined;
  const home = url ?? base;
  const pictures = [...(draft.pictures ?? []).slice(0, MOST), ...picturesIn(lead), ...picturesIn(body ?? '')];
  return {
    id: inOneLine(draft.id) || url || title,
    title,
    ...(url && { url }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(summary && summary !== title && { summary: shorten(summary, SUMMARY) }),
    pictures: usablePictures(pictures, home),
    authors: [...new Set(draft.authors?.slice(0, MOST).map(inOneLine).filter(Boolean))],
    categories: (draft.categories ?? []).slice(0, MOST).flatMap(({ name, url: address }) => {
      const words = inOneLine(name);
      const href = address && linkTo(address, base);
      return words ? [{ name: words, ...(href && { url: href }) }] : [];
    }),
    ...(body && { body }),
    attachments: (draft.attachments ?? [])
      .slice(0, MOST)
      .flatMap(({ url: address = '', name, size, type }) => {
        const file = address ? linkTo(address, home) : undefined;
        if (!file) return [];
        const words = inOneLine(name) || fileName(file);
        return [{ url: file, name: words, ...(size && { size }), ...(type && { type }) }];
      }),
  };
}

/** Of a plain text no more than any reader is shown. */
const inOneLine = (text = '') => tidy(text.trimStart().slice(0, NAME));

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
  return paragraphsOf(body.slice(0, BEGINNING)).find((words) => words.length >= SENTENCE) ?? '';
}

function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]!.split('/').pop()!;
  try {
    return tidy(decodeURIComponent(name));
  } catch {
    return name;
  }
}
