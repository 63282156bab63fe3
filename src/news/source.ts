import { DataError } from '../data/error.js';
import { Incomplete } from '../data/request.js';
import type { DataRequest, ResponseInfo } from '../data/request.js';
import type { Language } from '../locale/language.js';
import { stringify } from '../platform/native.js';
import type { FieldNames, ListSelectors, SortOrder } from './raw-item.js';
import type { NewsItem } from './news-item.js';
import { MODEL_VERSION, newsLimit, requestUrl } from './request-url.js';
import { newsFormats } from './formats.js';
import { parseNews } from './parse-news.js';
import { reviveItems } from './revive-items.js';

export interface NewsOptions {
  /** One of `newsFormats`; anything else counts as `auto`, which is the default. */
  readonly format?: string | undefined;
  /** Items wanted at least; rounded up to one of `newsLimits`, which is what there may be. Default 50, the most. */
  readonly limit?: number | undefined;
  /** Items for which further pages of the source are fetched, where one gives fewer. Default: none. */
  readonly wanted?: number | undefined;
  /** Default `newest`. */
  readonly sort?: SortOrder | undefined;
  /** Of the block, for texts that a source has in several languages. Default `vi`. */
  readonly language?: Language | undefined;
  /** With `format: 'html'`, where the items are on the page. Default: found by the page's structure. */
  readonly selectors?: ListSelectors | undefined;
  /** Which of the source's own fields means what. */
  readonly fields?: FieldNames | undefined;
}

/** Bytes that are loaded of a feed: of one that goes on behind, the beginning is read. */
const MAX_BYTES = 2 * 1024 * 1024;

export interface ListRequest extends DataRequest<readonly NewsItem[]> {
  readonly limit: number;
  readonly wanted: number;
}

/**
 * The request for the news of a source, whatever it is. Blocks that ask for one source at the same time share one response, also
 * when they want different numbers of items.
 *
 * @param url Absolute.
 */
export function newsRequest(url: string, options: NewsOptions = {}): ListRequest {
  const { selectors, fields, wanted = 0, sort = 'newest', language = 'vi' } = options;
  const limit = newsLimit(options.limit);
  const format = newsFormats.find((known) => known === options.format) ?? 'auto';
  const source = `news ${MODEL_VERSION} ${stringify([url, format, sort, language, selectors, fields])}`;

  const parse = async (bytes: Uint8Array, info: ResponseInfo, lists: readonly ListRequest[]) => {
    let { isCut } = info;
    const isLarge = bytes.length > MAX_BYTES;
    const onCut = () => (isCut = true);
    try {
      const items = await parseNews(bytes, info, {
        ...{ format, sort, language, selectors, fields },
        limit: mostOf(lists, 'limit'),
        wanted: mostOf(lists, 'wanted'),
        onCut: isLarge ? undefined : onCut,
      });
      return (most: number) => (isCut && items.length < most ? new Incomplete(items) : items.slice(0, most));
    } catch (error) {
      if (isCut) throw new DataError('cut-off', String(error));
      if (!isLarge || !/^(?:bad-answer|cut-off)$/.test((error as DataError).reason)) throw error;
      throw new DataError('too-large', `more than ${MAX_BYTES} bytes`);
    }
  };

  const request: ListRequest = {
    key: `${source} ${limit}`,
    limit,
    wanted,
    url: requestUrl(url, limit, sort),
    maxBytes: MAX_BYTES,
    partial: true,
    // What it is, and why it cannot be parsed, is for the formats to say.
    html: true,
    parse: async (bytes, info) => (await parse(bytes, info, [request]))(limit),
    revive: reviveItems,
    batch: {
      name: source,
      url: (requests) => requestUrl(url, mostOf(requests as readonly ListRequest[], 'limit'), sort),
      async parse(bytes, info, requests) {
        const lists = requests as readonly ListRequest[];
        const items = await parse(bytes, info, lists);
        return lists.map((list) => () => items(list.limit));
      },
    },
  };
  return request;
}

const mostOf = (requests: readonly ListRequest[], what: 'limit' | 'wanted') =>
  Math.max(...requests.map((request) => request[what]));
