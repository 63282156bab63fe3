import { DataError } from './error.js';
import type { Reason } from './error.js';
import { isText, list, record } from './json-values.js';
import type { CacheEntry, DataClient, DataRequest } from './request.js';
import { VERSION } from './storage.js';

/** What an attempt of another tab has brought, unchecked: a key, and an entry or why there is none. */
type News = readonly (readonly [key: string, result: unknown])[];

const listeners = new Set<(news: News) => void>();
let channel: BroadcastChannel | undefined;

/**
 * Calls back with what other tabs of the site tell. Where there is no such channel nobody is told: a tab then finds in storage what
 * another has fetched when it is about to ask for it.
 *
 * @returns Ends it.
 */
function onNews(listener: (news: News) => void): () => void {
  if (!listeners.size) {
    openChannel();
    addEventListener('pageshow', openChannel);
    addEventListener('pagehide', closeChannel);
  }
  listeners.add(listener);
  return () => {
    if (!listeners.delete(listener) || listeners.size) return;
    closeChannel();
    removeEventListener('pageshow', openChannel);
    removeEventListener('pagehide', closeChannel);
  };
}

/**
 * Calls back with what the attempts of other tabs bring of these requests: at most one call for each attempt.
 *
 * @returns Ends it.
 */
export function follow<T>(
  client: Pick<DataClient, 'receive'>,
  requests: readonly DataRequest<T>[],
  listener: (results: ReadonlyMap<string, CacheEntry<T> | DataError>) => void,
): () => void {
  return onNews((news) => {
    const results = new Map<string, CacheEntry<T> | DataError>();
    for (const [key, foreign] of news) {
      const { reason, detail } = record(foreign);
      const request = requests.find((one) => one.key === key);
      const result =
        request && isText(reason)
          ? new DataError(reason as Reason, String(detail))
          : request && client.receive(request, foreign);
      if (result) results.set(key, result);
    }
    if (results.size) listener(results);
  });
}

/** Tells other tabs what an attempt has brought, by key. */
export function tell(results: ReadonlyMap<string, CacheEntry<unknown> | DataError>): void {
  const news = [...results].map(([key, result]) => [
    key,
    result instanceof DataError
      ? { reason: result.reason, detail: result.detail }
      : { ...result, v: VERSION },
  ]);
  try {
    channel?.postMessage(news);
  } catch {
    // What cannot be copied is fetched by each tab.
  }
}

function openChannel(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel('html-portlets');
  channel.onmessage = ({ data }) => {
    const news = list(data).filter((item): item is News[number] => Array.isArray(item));
    listeners.forEach((listener) => listener(news));
  };
}

/** An open channel keeps a page out of the back–forward cache. */
function closeChannel(): void {
  channel?.close();
  channel = undefined;
}
