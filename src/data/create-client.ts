import type { Arrival } from './arrival.js';
import { createGather } from './gather.js';
import { createKeep } from './keep.js';
import { asDataError, DataError } from './reason.js';
import type { Answer, DataClient, DataRequest } from './request.js';
import { after } from './timer.js';

/** Deadline where the reader names none, in milliseconds. */
const TIMEOUT_MS = 8_000;

/** A client with a memory of its own. Elements share the page's: `dataClient()`. */
export function createClient(): DataClient {
  const keep = createKeep();
  const ask = createGather();

  function kept<T>(request: DataRequest<T>, maxAge = Infinity): Answer<T> | undefined {
    const arrival = keep.get(request.key, request.depth ?? 0);
    if (!arrival || !isYounger(arrival, maxAge)) return;
    try {
      return toAnswer(request, arrival);
    } catch {
      // Written by another version, perhaps. What cannot be read now cannot be read later.
      keep.delete(request.key);
      return;
    }
  }

  return {
    kept: (request) => kept(request),
    forget: ({ key }) => keep.delete(key),

    async load(request, { signal, timeout = TIMEOUT_MS, maxAge = 0 } = {}) {
      if (signal?.aborted) throw signal.reason;
      const fresh = kept(request, maxAge);
      if (fresh) return fresh;

      const asked = ask(request);
      const wait = limitedWait(timeout, signal, asked.giveUp);
      try {
        const arrival = await Promise.race([asked.arrival, wait.over]);
        if (signal?.aborted) throw signal.reason;
        const answer = toAnswer(request, arrival);
        keep.put(request.key, arrival);
        return answer;
      } catch (thrown) {
        throw signal?.aborted ? signal.reason : asDataError(thrown);
      } finally {
        wait.end();
        asked.leave();
      }
    },
  };
}

/** One that came later than now, before the clock was set back, has no known age: it counts only where any age does. */
function isYounger({ receivedAt }: Arrival, maxAge: number): boolean {
  const age = Date.now() - receivedAt;
  return maxAge === Infinity || (age >= 0 && age < maxAge);
}

function toAnswer<T>(request: DataRequest<T>, arrival: Arrival): Answer<T> {
  const value = request.read(arrival);
  return { value, receivedAt: Math.min(arrival.receivedAt, Date.now()), url: arrival.url };
}

/** `over` rejects at the deadline, after `late` was called, or when the signal says so. `end` stops the clock. */
function limitedWait(timeout: number, signal: AbortSignal | undefined, late: () => void) {
  let end!: () => void;
  const over = new Promise<never>((_, reject) => {
    const aborted = () => reject(signal?.reason);
    const timer = after(timeout, () => {
      late();
      reject(new DataError('timeout'));
    });
    signal?.addEventListener('abort', aborted);
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', aborted);
    };
  });
  return { over, end };
}
