import { ledger } from '../placement/ledger.js';
import { loadsNow } from './block.js';
import type { Block } from './block.js';

/** What blocks of one kind will request, as far as the page says it. */
export interface Requests {
  /** Minutes between refreshes where the page's author says nothing. */
  readonly refresh: number;
  /** Minutes that a response counts as new. */
  readonly fresh: number;
  /** The URLs that the data client will ask for. `isCached` tells of a beginning of a request's key whether its entry is new. */
  urls(blocks: readonly Block[], isCached: (block: Block, key: string) => boolean): readonly string[];
}

/** A response that nobody has taken by then, in milliseconds, is aborted: unread, it would hold a connection. */
const UNCLAIMED_MS = 60_000;

/**
 * Starts the requests of blocks before any of their code has come, so that the data come beside it and not after it. The data
 * client takes each over by its URL; what fails, it requests itself.
 */
export function startRequests({ refresh, fresh, urls }: Requests, blocks: readonly Block[]): void {
  const requests = (ledger().requests ??= new Map<string, Promise<Response>>());
  const isCached = ({ get }: Block, key: string) => {
    const minutes = Number(get('refresh') || NaN);
    return isFresh(key, Math.min(fresh, (minutes >= 0 ? minutes : refresh) || fresh) * 60_000);
  };
  for (const url of urls(blocks.filter(loadsNow), isCached)) {
    if (requests.has(url)) continue;
    const controller = new AbortController();
    const request = fetch(url, { credentials: 'same-origin', signal: controller.signal });
    request.catch(() => {});
    requests.set(url, request);
    setTimeout(() => {
      if (requests.get(url) === request && requests.delete(url)) controller.abort();
    }, UNCLAIMED_MS);
  }
}

/** Whether storage holds an entry with such a key that spares the request. Its model is for the data client to check. */
function isFresh(key: string, maxAge: number): boolean {
  try {
    return Object.keys(localStorage).some((name) => {
      if (!name.startsWith(`html-portlets:data:${key}`)) return false;
      const age = Date.now() - Number(/"receivedAt":(\d+)/.exec(localStorage.getItem(name)!)?.[1]);
      return age >= 0 && age < maxAge;
    });
  } catch {
    return false;
  }
}
