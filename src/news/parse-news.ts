import { DataError } from '../data/error.js';
import type { ResponseInfo } from '../data/request.js';
import { fixWindowsSigns } from '../sanitize/entities.js';
import { withDateForms } from './date.js';
import type { Syntax } from './detect-syntax.js';
import { parseFeed } from './formats/feed.js';
import type { ParsedFeed } from './formats/feed.js';
import type { NewsFormat } from './formats.js';
import { importOrThrow } from './import-or-throw.js';
import { normalizeItems } from './items.js';
import { detectMojibake } from './mojibake.js';
import type { NewsItem } from './news-item.js';
import type { NewsPage, ParseOptions } from './raw-item.js';
import { decodeUtf8 } from './utf8.js';

/** Items that are read where no number is asked for. */
export const DEFAULT_LIMIT = 50;

/** The end of a feed, and how far from that of its answer it may stand: servers add notes. In characters. */
const FEED_END = /<\/(?:[\w-]{1,20}:)?(?:rss|feed|rdf|channel)\s?>/i;
const FEED_TAIL = 2_000;

/** Bytes that are looked at first: as a rule enough to tell what they are, and for all items wanted of a feed. */
const FIRST_BYTES = 128 * 1024;

/** Pages that are fetched for one list at most, the first among them. */
const MAX_PAGES = 5;

export interface NewsParseOptions extends Partial<Omit<ParseOptions, 'url'>> {
  /** What the source is. Default: what it looks like. */
  readonly format?: NewsFormat | undefined;
  /** How many items make further pages of the source needless. Default: any number does. */
  readonly wanted?: number | undefined;
}

/**
 * Parses the news of any source.
 *
 * @param bytes The response's body; of a feed the beginning is enough.
 * @throws {DataError} Why there are no items: `empty-source`, `html-instead`, `not-a-feed`, `entities-refused`, `no-items`,
 *   `bad-selector`, `bad-answer`, `http-…` where a good status carries an error, `cors` for a list on a page of another site,
 *   `unreachable` or `offline` where a format's file could not be fetched.
 */
export async function parseNews(
  bytes: Uint8Array,
  info: ResponseInfo,
  { format = 'auto', wanted = 0, ...rest }: NewsParseOptions = {},
): Promise<readonly NewsItem[]> {
  const { url } = info;
  const options = { limit: DEFAULT_LIMIT, sort: 'newest', language: 'vi', ...defined(rest), url } as const;
  let page = await withDateForms(() => parsePage(bytes, info, format, options));
  let rawItems = page.items;
  let items = normalizeItems(rawItems, url, options);
  for (let count = 1; count < MAX_PAGES && page.next && items.length < wanted && info.fetchMore; count++) {
    try {
      const more = await info.fetchMore(new URL(page.next, url).href);
      const moreOptions = { ...options, url: more.info.url };
      page = await withDateForms(() => parsePage(more.bytes, more.info, format, moreOptions));
    } catch {
      // What has come is worth more than what has not.
      break;
    }
    if (!page.items.length) break;
    rawItems = [...rawItems, ...page.items];
    items = normalizeItems(rawItems, url, options);
  }
  if (!items.length) throw new DataError('no-items');
  const encoding = detectMojibake(items);
  if (!encoding) return items;
  return (await importOrThrow(import('./repair-mojibake.js'))).repairMojibake(items, encoding);
}

/** Without what is given as `undefined`. */
const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

async function parsePage(
  bytes: Uint8Array,
  { contentType }: ResponseInfo,
  format: NewsFormat,
  options: ParseOptions,
): Promise<NewsPage> {
  let size = FIRST_BYTES;
  for (;;) {
    const part = bytes.subarray(0, size);
    const isWhole = part.length === bytes.length;
    const source = await repaired(decodeUtf8(part) ?? (await decodeOther(part, contentType)));
    const { kind, text } = await detectSyntax(fixWindowsSigns(source));
    size = bytes.length;
    if (kind === 'feed') {
      const { items, isEnough } = await parseAnyFeed(text, options);
      if (isWhole && !FEED_END.test(text.slice(-FEED_TAIL))) options.onCut?.();
      if (isWhole || isEnough) return { items };
      // Items are of one size, more or less; twice what that makes is enough, or there are no more.
      if (items.length && items.length < options.limit)
        size = (2 * part.length * options.limit) / items.length;
    } else if (isWhole) {
      if (kind === 'json')
        return (await importOrThrow(import('./formats/other-formats.js'))).parseJsonSource(
          text,
          format,
          options,
        );
      if (format !== 'html') throw new DataError('html-instead');
      const listPage = await importOrThrow(import('./formats/list-page.js'));
      return { items: await listPage.parse(text, options) };
    }
  }
}

/** Nearly every source is in UTF-8 today: what tells the others apart is loaded for them. */
const decodeOther = async (bytes: Uint8Array, contentType: string): Promise<string> =>
  (await importOrThrow(import('./decode-text.js'))).decodeText(bytes, contentType);

/** Most texts begin as they should: what tells the others apart is loaded for them. */
const detectSyntax = async (source: string): Promise<Syntax> =>
  usualSyntax(source) ?? (await importOrThrow(import('./detect-syntax.js'))).detectSyntax(source);

/** Signs of UTF-8 within UTF-8 are looked for here, as they are everywhere in such a text and nowhere else. */
const repaired = async (text: string): Promise<string> =>
  /\u00e1[\u00ba\u00bb]/.test(text)
    ? (await importOrThrow(import('./repair-mojibake.js'))).repairDoubleUtf8(text)
    : text;

/** SharePoint needs a hand beyond the standards. */
async function parseAnyFeed(text: string, options: ParseOptions): Promise<ParsedFeed> {
  const head = text.slice(0, 4096);
  const isList = /2007\/08\/dataservices/.test(head);
  const feed = isList ? undefined : parseFeed(text, options);
  if (feed && !/<generator>[^<]{0,200}SharePoint/.test(head)) return feed;
  const { parseListAtom, withoutLabels } = await importOrThrow(import('./formats/other-formats.js'));
  if (feed) return { ...feed, items: feed.items.map(withoutLabels) };
  return { items: await parseListAtom(text, options), isEnough: false };
}

/** The beginning of a feed as most are: perhaps declarations, then the root. */
const FEED = /^(?:<[?!][^<>[]{0,500}>\s{0,100}){0,9}(?=<(?:[\w-]{1,20}:)?(?:rss|rdf|feed)[\s>])/i;

/** What a text is by its beginning, where that leaves no doubt. */
function usualSyntax(source: string): Syntax | undefined {
  const text = source.trimStart();
  if (/^[[{]/.test(text)) return { kind: 'json', text };
  if (/^<(?:!doctype html|html)\b/i.test(text)) return { kind: 'html', text };
  const [prologue] = FEED.exec(text) ?? [];
  return prologue === undefined ? undefined : { kind: 'feed', text: text.slice(prologue.length) };
}
