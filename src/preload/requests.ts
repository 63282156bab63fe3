import { hasFreshEntry, isFresh, startEarlyRequest } from '../data/early-requests.js';
import type { Lifetime } from '../data/lifetimes.js';
import { registry } from '../registry/registry.js';
import { loadsNow } from './block.js';
import type { Block } from './block.js';

/** What blocks of one kind will request, as far as the page says it. */
export interface Requests {
  readonly lifetime: Lifetime;
  /** The URLs that the data client will ask for. `isCached` tells of a beginning of a request's key whether its entry is new. */
  urls(blocks: readonly Block[], isCached: IsCached): readonly string[];
}

export type IsCached = (block: Block, key: string) => boolean;

/** Starts the requests of blocks before any of their code has come, so that the data come beside it and not after it. */
export function startRequests(
  { lifetime: { refresh, fresh }, urls }: Requests,
  blocks: readonly Block[],
): void {
  const requests = (registry().requests ??= new Map<string, Promise<Response>>());
  const isCached: IsCached = ({ element, get }, key) => {
    const minutes = Number(get('refresh') || NaN);
    const maxAge = Math.min(fresh, (minutes >= 0 ? minutes : refresh) || fresh) * 60_000;
    const written = element.querySelector('script[data-portlet-answers]');
    return isFresh(written?.getAttribute('data-portlet-answers'), maxAge) || hasFreshEntry(key, maxAge);
  };
  urls(blocks.filter(loadsNow), isCached).forEach((url) => startEarlyRequest(requests, url));
}
