import { list } from './json-values.js';

/** What an attempt of another tab has brought, unchecked: a key, and an entry or why there is none. */
export type News = readonly (readonly [key: string, result: unknown])[];

const listeners = new Set<(news: News) => void>();
let channel: BroadcastChannel | undefined;

/**
 * Calls back with what other tabs of the site tell. Where there is no such channel nobody is told: a tab then finds in storage what
 * another has fetched when it is about to ask for it.
 *
 * @returns Ends it.
 */
export function onNews(listener: (news: News) => void): () => void {
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

export function postNews(news: News): void {
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
