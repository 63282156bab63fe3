import type { CacheEntry, DataRequest } from '../data/request.js';

/** Where `html-portlets render` writes them: beside the content, in the one element that it puts into a block. */
const SELECTOR = ':scope > * > script[data-portlet-answers]';

/** The answers that the page's server has made a block's content from: the first data of that block, and of no other. */
export function serverAnswers<T>(
  block: Element,
  requests: readonly DataRequest<T>[],
): ReadonlyMap<string, CacheEntry<T>> {
  const entries = new Map<string, CacheEntry<T>>();
  const script = requests.length ? block.querySelector(SELECTOR) : null;
  if (!script) return entries;
  try {
    const written = new Map<string, CacheEntry<unknown>>(Object.entries(JSON.parse(script.textContent!)));
    for (const { key, revive } of requests) {
      const { receivedAt, url, value } = written.get(key) ?? {};
      if (typeof receivedAt !== 'number' || typeof url !== 'string') continue;
      entries.set(key, { value: revive(value), receivedAt, url });
    }
  } catch {
    // Written by another version, or by somebody else: the block asks.
  }
  return entries;
}
