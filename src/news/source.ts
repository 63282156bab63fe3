import { toJson } from '../data/json.js';
import { DataError } from '../data/reason.js';
import type { DataRequest } from '../data/request.js';
import type { FieldNames, ListSelectors } from './draft.js';
import type { NewsItem } from './news-item.js';
import { askedAddress } from './asked-address.js';
import { DEFAULT_LIMIT, newsFormats, read } from './read.js';
import type { NewsFormat } from './read.js';
import { reviveItems } from './revive-items.js';

export interface NewsOptions {
  /** One of `newsFormats`; anything else counts as `auto`, which is the default. */
  readonly format?: string | undefined;
  /** Items wanted. Default 50. */
  readonly limit?: number | undefined;
  /** With `format: 'html'`, where the items are on the page; presets serve where nothing is said. */
  readonly selectors?: ListSelectors | undefined;
  /** For JSON of a site's own, and for Liferay and SharePoint: which of its fields means what. */
  readonly fields?: FieldNames | undefined;
}

/** Bytes that are loaded of a feed: of one that goes on behind, the beginning is read. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The shape of what is kept. Another number asks anew. */
const VERSION = 1;

/**
 * The request for the news of a source, whatever it is. Blocks that ask for the same source share one answer, also when they want
 * different numbers of items. What is kept of an answer is the items themselves: they need no format's reader to be shown again.
 *
 * @param address Absolute.
 */
export function newsRequest(address: string, options: NewsOptions = {}): DataRequest<readonly NewsItem[]> {
  const { limit = DEFAULT_LIMIT, selectors, fields } = options;
  const format = newsFormats.find((known) => known === options.format) ?? 'auto';
  return {
    key: `news ${VERSION} ${toJson([address, format, selectors, fields])}`,
    url: askedAddress(address, limit),
    depth: limit,
    maxBytes: MAX_BYTES,
    partial: true,
    async decode(bytes, contentType, url) {
      const headers = new Headers({ 'content-type': contentType });
      const wanted = { limit, selectors, fields };
      const items = await read(bytes, headers, url, format, wanted).catch((error: DataError) => {
        if (bytes.length <= MAX_BYTES || error.reason !== 'bad-answer') throw error;
        throw new DataError('too-large', `more than ${MAX_BYTES} bytes`);
      });
      return toJson(items);
    },
    read: ({ text }) => reviveItems(JSON.parse(text)).slice(0, limit),
  };
}

export type { NewsFormat };
