import { DataError } from './error.js';
import { HOUR_MS, OVERLOADED, readPauses, setPause } from './pauses.js';

const MINUTE_MS = 60_000;

/** Attempts beyond the first. */
const RETRIES = 2;

/** The wait before a retry is anything up to this, doubled each time ("full jitter"), in milliseconds. */
const BACKOFF_MS = 500;

/** The longest wait that a pending request bears, in milliseconds: a reader sits before it. */
const PATIENCE_MS = 4_000;

/** What may be over in a moment. Not `offline`: the browser tells when that ends. */
const TRANSIENT = /^(unreachable|cut-off|rate-limited|http-(408|500|502|503|504))$/;

/** A service that says when to come back means all of itself; one that does not may mean this resource alone. */
const servicesOf = ({ origin, pathname }: URL): readonly string[] => [origin, origin + pathname];

/**
 * Makes a request, and again when it fails for a reason that may be over in a moment. A service that has asked for fewer requests is
 * not asked before its time, whichever block or tab it was that it told.
 *
 * @param onRetry A failure that is not the end.
 * @param isForced The reader asks: a pause does not count.
 */
export async function requestService<T>(
  url: URL,
  request: () => Promise<T>,
  onRetry: (failure: DataError) => void,
  signal: AbortSignal,
  isForced: boolean,
): Promise<T> {
  for (let retries = 0; ; retries++) {
    if (!isForced) await pauseEnd(url, onRetry, signal);
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof DataError) || !TRANSIENT.test(error.reason)) throw error;
      let wait = Math.random() * BACKOFF_MS * 2 ** retries;
      let isLast = retries === RETRIES;
      const status = Object.keys(OVERLOADED).find((key) => OVERLOADED[key] === error.reason);
      if (status) {
        const { retryAfter } = error;
        isLast ||= retryAfter === undefined && error.reason === 'rate-limited';
        wait = retryAfter === undefined ? (isLast ? jittered(MINUTE_MS) : wait) : Math.max(retryAfter, wait);
        if (isLast || retryAfter) setPause(servicesOf(url)[retryAfter ? 0 : 1]!, wait, Number(status));
      }
      if (isLast || wait > PATIENCE_MS) throw error;
      onRetry(error);
      await sleep(wait, signal);
    }
  }
}

const jittered = (time: number) => time * (0.7 + 0.3 * Math.random());

/** Waits for the end of a short pause; a longer one throws what the service has said. */
async function pauseEnd(url: URL, onRetry: (failure: DataError) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    const pauses = readPauses();
    const service = servicesOf(url).find((name) => pauses.has(name));
    if (!service) return;
    const [until, status] = pauses.get(service)!;
    const failure = new DataError(OVERLOADED[status]!, `not asked before ${new Date(until).toISOString()}`);
    const wait = until - Date.now() + Math.random() * BACKOFF_MS;
    if (wait > PATIENCE_MS) throw failure;
    onRetry(failure);
    await sleep(wait, signal);
  }
}

export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    }
  });
}

/** How long a response asks to be left alone, in milliseconds: `Retry-After` in seconds, or as a date by the server's own clock. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const date = (value: string) => new Date(value).getTime();
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1000
    : date(text) - (date(headers.get('date') ?? '') || Date.now());
  return Number.isNaN(wait) ? undefined : Math.min(HOUR_MS, Math.max(0, wait));
}
