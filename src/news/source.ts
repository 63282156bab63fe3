import { DataError } from '../data/error.js';
import { Incomplete } from '../data/request.js';
import type { DataRequest, ResponseInfo } from '../data/request.js';
import { stringify } from '../platform/native.js';
import type { FieldNames, ListSelectors } from './raw-item.js';
import type { NewsItem } from './news-item.js';
import { MODEL_VERSION, newsLimit, requestUrl } from './request-url.js';
import { newsFormats, parseNews } from './parse-news.js';
import { reviveItems } from './revive-items.js';

export interface NewsOptions {
  /** One of `newsFormats`; anything else counts as `auto`, which is the default. */
  readonly format?: string | undefined;
  /** Items wanted at least; rounded up to one of `newsLimits`, which is what there may be. Default 50, the most. */
  readonly limit?: number | undefined;
  /** With `format: 'html'`, where the items are on the page; presets serve where nothing is given. */
  readonly selectors?: ListSelectors | undefined;
  /** For JSON of a site's own, and for Liferay and SharePoint: which of its fields means what. */
  readonly fields?: FieldNames | undefined;
}

/** Bytes that are loaded of a feed: of one that goes on behind, the beginning is read. */
const MAX_BYTES = 2 * 1024 * 1024;

interface ListRequest extends DataRequest<readonly NewsItem[]> {
  readonly limit: number;
}

/**
 * The request for the news of a source, whatever it is. Blocks that ask for one source at the same time share one response, also
 * when they want different numbers of items.
 *
 * @param url Absolute.
 */
export function newsRequest(url: string, options: NewsOptions = {}): ListRequest {
  const { selectors, fields } = options;
  const limit = newsLimit(options.limit);
  const format = newsFormats.find((known) => known === options.format) ?? 'auto';
  const source = `news ${MODEL_VERSION} ${stringify([url, format, selectors, fields])}`;

  const parse = async (bytes: Uint8Array, info: ResponseInfo, count: number) => {
    let { isCut } = info;
    const headers = new Headers({ 'content-type': info.contentType });
    const isLarge = bytes.length > MAX_BYTES;
    const onCut = () => (isCut = true);
    try {
      const options = { limit: count, selectors, fields, onCut: isLarge ? undefined : onCut };
      const items = await parseNews(bytes, headers, info.url, format, options);
      return (most: number) => (isCut && items.length < most ? new Incomplete(items) : items.slice(0, most));
    } catch (error) {
      if (isCut) throw new DataError('cut-off', String(error));
      if (!isLarge || !/^(?:bad-answer|cut-off)$/.test((error as DataError).reason)) throw error;
      throw new DataError('too-large', `more than ${MAX_BYTES} bytes`);
    }
  };

  return {
    key: `${source} ${limit}`,
    limit,
    url: requestUrl(url, limit),
    maxBytes: MAX_BYTES,
    partial: true,
    // What it is, and why it cannot be read, is for the reader of formats to say.
    html: true,
    parse: async (bytes, info) => (await parse(bytes, info, limit))(limit),
    revive: reviveItems,
    batch: {
      name: source,
      url: (requests) => requestUrl(url, mostOf(requests as readonly ListRequest[])),
      async parse(bytes, info, requests) {
        const lists = requests as readonly ListRequest[];
        const items = await parse(bytes, info, mostOf(lists));
        return lists.map((list) => () => items(list.limit));
      },
    },
  };
}

const mostOf = (requests: readonly ListRequest[]) => Math.max(...requests.map(({ limit }) => limit));
