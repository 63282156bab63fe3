import { DataError } from './error.js';
import { noResponse } from './no-response.js';
import { OVERLOADED, readPauses, setPause } from './pauses.js';
import { sleep } from './sleep.js';

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
 * @param failure That of a first attempt, which has been made already.
 */
export async function requestService<T>(
  url: URL,
  request: () => Promise<T>,
  onRetry: (failure: DataError) => void,
  signal: AbortSignal,
  isForced: boolean,
  failure?: DataError,
): Promise<T> {
  let isProbed = false;
  for (let retries = 0; ; retries++) {
    const made = retries ? undefined : failure;
    if (!made && !isForced) await pauseEnd(url, onRetry, signal);
    try {
      if (made) throw made;
      return await request();
    } catch (thrown) {
      let error = thrown;
      if (!(error instanceof DataError)) throw error;
      if (!isProbed && !signal.aborted && error.reason === 'unreachable') {
        isProbed = true;
        error = await noResponse(url, error.detail, signal);
      }
      if (!TRANSIENT.test((error as DataError).reason)) throw error;
      const { reason, retryAfter } = error as DataError;
      let wait = Math.random() * BACKOFF_MS * 2 ** retries;
      let isLast = retries === RETRIES;
      const status = Object.keys(OVERLOADED).find((key) => OVERLOADED[key] === reason);
      if (status) {
        isLast ||= retryAfter === undefined && reason === 'rate-limited';
        wait = retryAfter === undefined ? (isLast ? jittered(MINUTE_MS) : wait) : Math.max(retryAfter, wait);
        if (isLast || retryAfter) setPause(servicesOf(url)[retryAfter ? 0 : 1]!, wait, Number(status));
      }
      if (isLast || wait > PATIENCE_MS) throw error;
      onRetry(error as DataError);
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
