import { parseNews } from '../../src/news/parse-news.js';
import type { ResponseInfo } from '../../src/data/request.js';
import type { NewsParseOptions } from '../../src/news/parse-news.js';
import type { NewsItem } from '../../src/news/news-item.js';

/** How a test asks for a reading. */
export interface Asking extends NewsParseOptions {
  readonly fetchMore?: ResponseInfo['fetchMore'];
  readonly contentType?: string;
  readonly url?: string;
}

/** The address that answers come from where a test does not care. */
export const ADDRESS = 'https://cong.example.vn/nguon/tin';

/** The bytes of a file of `feeds/`. Those of other encodings are kept in base64: test servers take every text for UTF-8. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`feeds/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`no sample ${name}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!name.endsWith('.base64')) return bytes;
  return Uint8Array.from(atob(new TextDecoder().decode(bytes)), (letter) => letter.charCodeAt(0));
}

/** What our readers make of some bytes or text. */
export function readNews(
  source: Uint8Array | string,
  { format, contentType = '', url = ADDRESS, fetchMore, ...options }: Asking = {},
): Promise<readonly NewsItem[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return parseNews(bytes, { contentType, url, ...(fetchMore && { fetchMore }) }, { format, ...options });
}

/** What our readers make of a file. */
export const readSample = async (name: string, asking?: Asking): Promise<readonly NewsItem[]> =>
  readNews(await sampleBytes(name), asking);

/** The reason for which there are no items. What has items has none, and so fails the test. */
export const reasonOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'items',
    (error: { reason?: string }) => error.reason ?? String(error),
  );

/** A feed of RSS 2.0 around the text of its items. */
export const rss = (items: string, head = '', attributes = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"${attributes}><channel><title>Cổng</title>` +
  `<link>https://cong.example.vn/</link>${head}${items}</channel></rss>`;

/** An item of RSS that has what every item has, and more. */
export const item = (more = '', title = 'Khai trương Cổng dịch vụ công'): string =>
  `<item><title>${title}</title><link>https://cong.example.vn/tin/1.html</link>${more}</item>`;

/** The first item of what is read. */
export async function firstOf(items: Promise<readonly NewsItem[]>): Promise<NewsItem> {
  const [first] = await items;
  return first!;
}

/** Vietnam's wall clock, `2020-08-13 16:07`. */
export const wall = (instant = NaN): string =>
  new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
