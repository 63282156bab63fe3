import { lifetimes } from '../data/lifetimes.js';
import { pageUrl } from '../sanitize/urls.js';
import { stringify } from '../platform/native.js';
import { MODEL_VERSION, newsLimit, requestUrl } from '../news/request-url.js';
import type { SortOrder } from '../news/raw-item.js';
import type { Block } from './block.js';
import type { IsCached, Requests } from './requests.js';

const listRequests = (wanted: (block: Block) => number | undefined) =>
  function urls(blocks: readonly Block[], isCached: IsCached): readonly string[] {
    /** The most items that anyone wants of a source in one order: one request serves all. */
    const sources = new Map<string, { url: string; sort: SortOrder; limit: number }>();
    for (const block of blocks) {
      const url = pageUrl(block.get('src'));
      if (!url) continue;
      const sort = block.get('sort') === 'source' ? 'source' : 'newest';
      const key = stringify([url, block.get('format') || 'auto', sort]).slice(0, -1);
      if (isCached(block, `news ${MODEL_VERSION} ${key}`)) continue;
      const limit = Math.max(sources.get(`${sort} ${url}`)?.limit ?? 0, newsLimit(wanted(block)));
      sources.set(`${sort} ${url}`, { url, sort, limit });
    }
    return [...sources.values()].map(({ url, limit, sort }) => requestUrl(url, limit, sort));
  };

/** As `<featured-news>` counts: all where only some of them are of the category. */
function listLimit({ get }: Block): number | undefined {
  const limit = Number(get('limit') || NaN);
  if (get('category')) return undefined;
  return limit >= 1 && limit <= 50 ? Math.round(limit) : 6;
}

export const listOfNews: Requests = { lifetime: lifetimes.news, urls: listRequests(listLimit) };
export const article: Requests = {
  lifetime: lifetimes.article,
  urls: listRequests(() => undefined),
};
