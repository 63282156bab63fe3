import type { NewsAttachment, NewsCategory, NewsDate, NewsItem, NewsImage } from '../news/news-item.js';
import { isVietnamese } from '../locale/language.js';
import type { Language } from '../locale/language.js';
import type { ArticleFindings } from '../normalize/types.js';
import type { ArticleText } from '../locale/article/article-text.js';
import { toNfc } from '../platform/unicode.js';
import { parseByline } from './byline.js';
import type { Byline } from './byline.js';

/** An article, from the light DOM or a source. */
export interface Article {
  /** Its id in its source; `''` for one of the light DOM. */
  readonly id: string;
  /** Plain text; may be empty where the light DOM has paragraphs only. */
  readonly title: string;
  /** Of its heading in the light DOM. */
  readonly headingLevel?: number | undefined;
  /** Its own page. */
  readonly url?: string | undefined;
  readonly published?: NewsDate | undefined;
  readonly updated?: NewsDate | undefined;
  /** Plain text. */
  readonly lead?: string | undefined;
  /** Shown above the text, where the text does not have it. */
  readonly image?: NewsImage | undefined;
  /** Foreign HTML. Missing where the source does not have it. */
  readonly body?: string | undefined;
  /** What relative URLs in it resolve against. */
  readonly base: string;
  readonly authors: readonly string[];
  readonly categories: readonly NewsCategory[];
  readonly attachments: readonly NewsAttachment[];
}

/** What the parts of an article are rendered from: computed once per update. */
export interface ArticleView {
  readonly article: Article;
  /** Strings, in the block's language. */
  readonly text: ArticleText;
  /** Of the article itself. */
  readonly language: Language;
  /** Of its title. */
  readonly headingLevel: number;
  /** Where it is to be found. */
  readonly url: string;
  /** As the text itself ends with it; else the names in the source. */
  readonly byline: Byline | undefined;
  readonly attachments: readonly NewsAttachment[];
  /** URL of the portal's own audio of it. */
  readonly recording: string | undefined;
  /** Of its image. */
  readonly caption: string;
}

/** @param findings What was found in its body; missing until all of it is rendered. */
export function viewOf(
  article: Article,
  findings: ArticleFindings | undefined,
  text: ArticleText,
  headingLevel: number,
): ArticleView {
  const { title, lead = '', body = '', url, authors, attachments } = article;
  return {
    article,
    text,
    language: isVietnamese(`${title} ${lead} ${body.slice(0, 2000)}`) ? 'vi' : 'en',
    headingLevel,
    url: url ?? location.href,
    byline: parseByline(findings?.byline ?? authors.join(', ')),
    attachments: [...attachments, ...(findings?.attachments ?? [])],
    recording: findings?.recording,
    caption: findings?.caption ?? '',
  };
}

/** Characters of a body within which its lead is looked for. */
const BEGINNING = 5_000;

/** An item of a source as an article. @param base The URL that the list came from. */
export function articleFromItem(item: NewsItem, base: string): Article {
  const { id, title, url, published, updated, body, authors, categories, attachments } = item;
  return {
    id,
    title,
    url,
    published,
    updated,
    lead: leadOf(item),
    image: imageOf(item),
    body,
    base: url ?? base,
    authors,
    categories,
    attachments,
  };
}

const ELLIPSIS = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** A lead that is the beginning of the body, cut short, would be read twice. */
function leadOf({ summary, body = '' }: NewsItem): string | undefined {
  const start = summary && ELLIPSIS.test(summary) && lettersOf(summary.replace(ELLIPSIS, ''));
  return start && lettersOf(body).includes(start) ? undefined : summary;
}

/** Letters and digits only: markup, spaces and signs are written in too many ways. */
const lettersOf = (source: string) =>
  toNfc(source.slice(0, BEGINNING).replace(/<[^<>]*>|&\w+;/g, '')).replace(/[^\p{L}\p{N}]+/gu, '');

/** The best image, unless the body has it in whatever size. */
function imageOf({ images: [image], body = '' }: NewsItem): NewsImage | undefined {
  if (!image) return undefined;
  const file = image.src.split(/[?#]/)[0]!.split('/').pop()!;
  const name = file.replace(/(?:-\d+x\d+)?\.\w+$/, '');
  return name && body.includes(name) ? undefined : image;
}

/** What a URL names by a parameter. @param url Absolute. */
export const idInUrl = (url: string, param: string): string | undefined =>
  new URL(url).searchParams.get(param) || undefined;
