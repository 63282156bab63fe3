import { DataError } from '../data/error.js';
import type { Draft, ReadOptions } from './draft.js';
import { readFeed } from './formats/feed.js';
import { toItems } from './items.js';
import { legacyEncodingOf } from './legacy/recognise.js';
import { loaded } from './loaded.js';
import type { NewsItem } from './news-item.js';
import { sniff } from './sniff.js';
import { readUtf8 } from './utf8.js';

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
 *   `offline` where a format's reader could not be loaded.
 */
export async function read(
  bytes: Uint8Array,
  headers: Pick<Headers, 'get'>,
  url: string,
  format: NewsFormat = 'auto',
  options: Partial<Omit<ReadOptions, 'url'>> = {},
): Promise<readonly NewsItem[]> {
  const { limit = DEFAULT_LIMIT } = options;
  const contentType = headers.get('content-type') ?? '';
  const drafts = await readDrafts(bytes, contentType, format, { ...options, limit, url });
  const items = toItems(drafts.slice(0, limit), url);
  if (!items.length) throw new DataError('no-items');
  const encoding = legacyEncodingOf(items);
  if (!encoding) return items;
  return (await loaded(import('./legacy/repair.js'))).repairLegacy(items, encoding);
}

async function readDrafts(
  bytes: Uint8Array,
  contentType: string,
  format: NewsFormat,
  options: ReadOptions,
): Promise<readonly Draft[]> {
  const { limit } = options;
  let size = FIRST_BYTES;
  for (;;) {
    const part = bytes.subarray(0, size);
    const isWhole = part.length === bytes.length;
    const { kind, text } = sniff(readUtf8(part) ?? (await readOther(part, contentType)));
    size = bytes.length;
    if (kind === 'feed') {
      const drafts = await readAnyFeed(text, options);
      if (isWhole || drafts.length >= limit) return drafts;
      // Items are of one size, more or less; twice what that makes is enough, or there are no more.
      if (drafts.length) size = (2 * part.length * limit) / drafts.length;
    } else if (isWhole) {
      if (kind === 'json')
        return (await loaded(import('./formats/other-formats.js'))).readJson(text, format, options);
      if (format !== 'html') throw new DataError('html-instead');
      return (await loaded(import('./formats/list-page.js'))).read(text, options);
    }
  }
}

/** Nearly every source is in UTF-8 today: what tells the others apart is loaded for them. */
const readOther = async (bytes: Uint8Array, contentType: string): Promise<string> =>
  (await loaded(import('./bytes.js'))).decodeText(bytes, contentType);

/** SharePoint needs a hand beyond the standards. */
async function readAnyFeed(text: string, options: ReadOptions): Promise<readonly Draft[]> {
  const head = text.slice(0, 4096);
  const isList = /2007\/08\/dataservices/.test(head);
  const drafts = isList ? [] : readFeed(text, options);
  if (!isList && !/<generator>[^<]{0,200}SharePoint/.test(head)) return drafts;
  const { readListAtom, withoutLabels } = await loaded(import('./formats/other-formats.js'));
  return isList ? readListAtom(text, options) : drafts.map(withoutLabels);
}
