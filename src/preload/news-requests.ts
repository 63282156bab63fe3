import { pageUrl } from '../sanitize/urls.js';
import { stringify } from '../platform/native.js';
import { MODEL_VERSION, newsLimit, requestUrl } from '../news/request-url.js';
import type { Block } from './block.js';
import type { IsCached, Requests } from './requests.js';

const listRequests = (wanted: (block: Block) => number | undefined) =>
  function urls(blocks: readonly Block[], isCached: IsCached): readonly string[] {
    /** The most items that anyone wants of a source: one request serves all. */
    const limits = new Map<string, number>();
    for (const block of blocks) {
      const url = pageUrl(block.get('src'));
      if (!url) continue;
      const source = stringify([url, block.get('format') || 'auto']).slice(0, -1);
      if (isCached(block, `news ${MODEL_VERSION} ${source}`)) continue;
      limits.set(url, Math.max(limits.get(url) ?? 0, newsLimit(wanted(block))));
    }
    return [...limits].map(([url, limit]) => requestUrl(url, limit));
  };

/** As `<featured-news>` counts: all where only some of them are of the category. */
function listLimit({ get }: Block): number | undefined {
  const limit = Number(get('limit') || NaN);
  if (get('category')) return undefined;
  return limit >= 1 && limit <= 50 ? Math.round(limit) : 6;
}

export const listOfNews: Requests = { refresh: 15, fresh: 60, urls: listRequests(listLimit) };
export const article: Requests = { refresh: 30, fresh: 60, urls: listRequests(() => undefined) };
