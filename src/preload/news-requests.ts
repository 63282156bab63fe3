import { pageUrl } from '../html/urls.js';
import { askedAddress } from '../news/asked-address.js';
import type { Block } from './block.js';
import type { IsCached, Requests } from './requests.js';

/** Items that all blocks of one source ask for together. */
const ALL = 50;

const listRequests = (limitOf: (block: Block) => number) =>
  function urls(blocks: readonly Block[], isCached: IsCached): readonly string[] {
    /** The most items that anyone wants of a source: one request serves all. */
    const limits = new Map<string, number>();
    for (const block of blocks) {
      const url = pageUrl(block.get('src'));
      if (!url) continue;
      const key = JSON.stringify([url, block.get('format') || 'auto']).slice(0, -1);
      if (!isCached(block, `news 1 ${key}`)) limits.set(url, Math.max(limits.get(url) ?? 0, limitOf(block)));
    }
    return [...limits].map(([url, limit]) => askedAddress(url, limit));
  };

function listLimit({ get }: Block): number {
  const limit = Number(get('limit') || NaN);
  if (get('category')) return ALL;
  return limit >= 1 && limit <= ALL ? Math.round(limit) : 5;
}

export const listOfNews: Requests = { refresh: 15, fresh: 60, urls: listRequests(listLimit) };
export const article: Requests = { refresh: 30, fresh: 60, urls: listRequests(() => ALL) };
