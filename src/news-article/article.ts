import type { NewsAttachment, NewsCategory, NewsDate, NewsItem, NewsImage } from '../news/news-item.js';
import { toNfc } from '../platform/unicode.js';

/** An article as it is shown, whether the page has written it or a source tells it. */
export interface Article {
  /** Its name in its source; `''` for what the page has written. */
  readonly id: string;
  /** Plain text; may be empty where the page has written paragraphs alone. */
  readonly title: string;
  /** The rank of its heading, where the page has given it one. */
  readonly rank?: number | undefined;
  /** Its own page. */
  readonly url?: string | undefined;
  readonly published?: NewsDate | undefined;
  readonly updated?: NewsDate | undefined;
  /** Plain text. */
  readonly lead?: string | undefined;
  /** Stands before the text, where the text has not got it. */
  readonly picture?: NewsImage | undefined;
  /** Foreign HTML. Missing where the source does not tell it. */
  readonly body?: string | undefined;
  /** What relative addresses in it start from. */
  readonly base: string;
  readonly authors: readonly string[];
  readonly categories: readonly NewsCategory[];
  readonly attachments: readonly NewsAttachment[];
}

/** Characters of a body within which its lead is looked for. */
const BEGINNING = 5_000;

/** A story of a source as an article. @param base The address that it came from. */
export function articleOf(item: NewsItem, base: string): Article {
  const { id, title, url, published, updated, body, authors, categories, attachments } = item;
  return {
    id,
    title,
    url,
    published,
    updated,
    lead: leadOf(item),
    picture: pictureOf(item),
    body,
    base: url ?? base,
    authors,
    categories,
    attachments,
  };
}

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** A lead that is but the body's first words, cut short, would be read twice. */
function leadOf({ summary, body = '' }: NewsItem): string | undefined {
  const start = summary && ELLIPSIS.test(summary) && wordsOf(summary.replace(ELLIPSIS, ''));
  return start && wordsOf(body).includes(start) ? undefined : summary;
}

/** Letters and figures alone: markup, spaces and signs are written in too many ways. */
const wordsOf = (source: string) =>
  toNfc(source.slice(0, BEGINNING).replace(/<[^<>]*>|&\w+;/g, '')).replace(/[^\p{L}\p{N}]+/gu, '');

/** The likeliest picture, unless it, in whatever size, is in the body. */
function pictureOf({ images: [picture], body = '' }: NewsItem): NewsImage | undefined {
  if (!picture) return undefined;
  const file = picture.src.split(/[?#]/)[0]!.split('/').pop()!;
  const name = file.replace(/(?:-\d+x\d+)?\.\w+$/, '');
  return name && body.includes(name) ? undefined : picture;
}
