import { DataError, missingFile } from '../data/error.js';
import type { RawItem, ParseOptions } from './raw-item.js';
import { parseFeed } from './formats/feed.js';
import { toItems } from './items.js';
import { detectMojibake } from './mojibake.js';
import type { NewsItem } from './news-item.js';
import { decodeUtf8 } from './utf8.js';

/**
 * What a source may be told to be. `auto` and the names of feeds go by what the bytes are; a name of a JSON source settles what
 * kind of JSON it is; `html` is a page of this site that lists news, which is never read unasked.
 */
export const newsFormats = [
  'auto',
  'rss',
  'atom',
  'json-feed',
  'wordpress',
  'liferay',
  'drupal',
  'joomla',
  'sharepoint',
  'nukeviet',
  'json',
  'html',
] as const;

export type NewsFormat = (typeof newsFormats)[number];

/** Items that are read where no number is asked for. */
export const DEFAULT_LIMIT = 50;

/** The end of a feed, and how far from that of its answer it may stand: servers add notes. In characters. */
const FEED_END = /<\/(?:[\w-]{1,20}:)?(?:rss|feed|rdf)\s?>/i;
const FEED_TAIL = 2_000;

/** Bytes that are looked at first: as a rule enough to tell what they are, and for all items wanted of a feed. */
const FIRST_BYTES = 128 * 1024;

/**
 * Reads the news out of any source's bytes.
 *
 * @param bytes The answer's body; of a feed the beginning is enough.
 * @param headers The answer's headers, of which only `content-type` is looked at, for a charset.
 * @param url The address that the answer came from: relative addresses start there.
 * @param format What it is; by default that is found out.
 * @throws {DataError} Why there are no items: `empty-source`, `html-instead`, `not-a-feed`, `entities-refused`, `no-items`,
 *   `bad-selector`, `bad-answer`, `http-…` where a good status carries an error, `cors` for a list on a page of another site,
 *   `unreachable` or `offline` where a format's parser could not be loaded.
 */
export async function parseNews(
  bytes: Uint8Array,
  headers: Pick<Headers, 'get'>,
  url: string,
  format: NewsFormat = 'auto',
  options: Partial<Omit<ParseOptions, 'url'>> = {},
): Promise<readonly NewsItem[]> {
  const { limit = DEFAULT_LIMIT } = options;
  const contentType = headers.get('content-type') ?? '';
  const rawItems = await parseItems(bytes, contentType, format, { ...options, limit, url });
  const items = toItems(rawItems.slice(0, limit), url);
  if (!items.length) throw new DataError('no-items');
  const encoding = detectMojibake(items);
  if (!encoding) return items;
  return (await importOrThrow(import('./repair-mojibake.js'))).repairMojibake(items, encoding);
}

async function parseItems(
  bytes: Uint8Array,
  contentType: string,
  format: NewsFormat,
  options: ParseOptions,
): Promise<readonly RawItem[]> {
  const { limit } = options;
  let size = FIRST_BYTES;
  for (;;) {
    const part = bytes.subarray(0, size);
    const isWhole = part.length === bytes.length;
    const { kind, text } = detectSyntax(decodeUtf8(part) ?? (await decodeOther(part, contentType)));
    size = bytes.length;
    if (kind === 'feed') {
      const rawItems = await parseAnyFeed(text, options);
      if (isWhole && !FEED_END.test(text.slice(-FEED_TAIL))) options.onCut?.();
      if (isWhole || rawItems.length >= limit) return rawItems;
      // Items are of one size, more or less; twice what that makes is enough, or there are no more.
      if (rawItems.length) size = (2 * part.length * limit) / rawItems.length;
    } else if (isWhole) {
      if (kind === 'json')
        return (await importOrThrow(import('./formats/other-formats.js'))).parseJsonSource(
          text,
          format,
          options,
        );
      if (format !== 'html') throw new DataError('html-instead');
      return (await importOrThrow(import('./formats/list-page.js'))).parse(text, options);
    }
  }
}

/** Nearly every source is in UTF-8 today: what tells the others apart is loaded for them. */
const decodeOther = async (bytes: Uint8Array, contentType: string): Promise<string> =>
  (await importOrThrow(import('./decode-text.js'))).decodeText(bytes, contentType);

/** SharePoint needs a hand beyond the standards. */
async function parseAnyFeed(text: string, options: ParseOptions): Promise<readonly RawItem[]> {
  const head = text.slice(0, 4096);
  const isList = /2007\/08\/dataservices/.test(head);
  const rawItems = isList ? [] : parseFeed(text, options);
  if (!isList && !/<generator>[^<]{0,200}SharePoint/.test(head)) return rawItems;
  const { parseListAtom, withoutLabels } = await importOrThrow(import('./formats/other-formats.js'));
  return isList ? parseListAtom(text, options) : rawItems.map(withoutLabels);
}

/** What a text is, and where its data begin. */
interface Syntax {
  readonly kind: 'feed' | 'json' | 'html';
  readonly text: string;
}

/** How far junk may go before a feed's root: warnings of PHP, comments, style sheets. */
const PROLOGUE = 16_384;
const ROOT = /<(?:[\w-]+:)?(?:rss|rdf|feed)[\s>]/i;
const ENTITIES = /<!ENTITY|<!DOCTYPE[^<>[]*\[/i;
const PAGE = /<(?:!doctype html|html|head|body|script|form)\b/i;

/**
 * Tells a feed, JSON and a page apart by what the text is, not by what its header says.
 *
 * @throws {DataError} `empty-source`, `entities-refused` (a feed that defines entities, before anything reads it), `not-a-feed`.
 */
function detectSyntax(source: string): Syntax {
  const text = source.replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  if (!text) throw new DataError('empty-source');
  if (/^[[{]/.test(text)) return { kind: 'json', text };
  const prologue = text.slice(0, PROLOGUE);
  const root = /^<(?:!doctype html|html)\b/i.test(text) ? -1 : prologue.search(ROOT);
  if (root >= 0) {
    if (ENTITIES.test(prologue.slice(0, root))) throw new DataError('entities-refused');
    return { kind: 'feed', text: text.slice(root) };
  }
  if (ENTITIES.test(prologue)) throw new DataError('entities-refused');
  if (PAGE.test(prologue)) return { kind: 'html', text };
  throw new DataError('not-a-feed', `begins with "${text.slice(0, 80)}"`);
}

const importOrThrow = <T>(module: Promise<T>): Promise<T> =>
  module.catch((error) => {
    throw missingFile(String(error));
  });
