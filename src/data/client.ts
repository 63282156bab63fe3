import { createBatcher } from './batcher.js';
import { createCache } from './cache.js';
import { isFresh } from './early-requests.js';
import { DataError, toDataError } from './error.js';
import type { DataClient } from './request.js';

const DEFAULT_TIMEOUT_MS = 8_000;
/** A timeout is waited for in so many parts: a page that was busy, or a computer that slept, in one of them listens in the next. */
const TIMEOUT_PARTS = 4;

let shared: DataClient | undefined;

/** The client that all elements of the page share. */
export const dataClient = (): DataClient => (shared ??= createClient());

/** A client with a cache of its own. */
export function createClient(): DataClient {
  const cache = createCache();
  const subscribe = createBatcher(cache);

  return {
    peek: (request) => cache.get(request),
    receive: (request, foreign) => cache.receive(request, foreign),
    forget: ({ key }) => cache.delete(key),

    async load(request, { signal, timeout = DEFAULT_TIMEOUT_MS, maxAge = 0 } = {}) {
      if (signal?.aborted) throw signal.reason;
      const cached = maxAge > 0 ? cache.get(request) : undefined;
      if (cached && isFresh(cached.receivedAt, maxAge)) return cached;

      const subscription = subscribe(request, maxAge <= 0);
      const deadline = startDeadline(timeout, signal, () => {
        subscription.detach();
        return subscription.failure ?? new DataError('timeout');
      });
      try {
        const entry = await Promise.race([subscription.entry, deadline.expired]);
        if (signal?.aborted) throw signal.reason;
        if (!entry.isIncomplete) cache.set(request.key, entry);
        return entry;
      } catch (thrown) {
        throw signal?.aborted ? signal.reason : toDataError(thrown);
      } finally {
        deadline.stop();
        subscription.release();
      }
    },
  };
}

/** `expired` rejects at the deadline with what `onTimeout` returns, or when the signal aborts. */
function startDeadline(timeout: number, signal: AbortSignal | undefined, onTimeout: () => DataError) {
  let stop!: () => void;
  const expired = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal?.reason);
    let left = TIMEOUT_PARTS;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => (--left ? wait() : reject(onTimeout())), timeout / TIMEOUT_PARTS);
    };
    wait();
    signal?.addEventListener('abort', onAbort);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { expired, stop };
}
