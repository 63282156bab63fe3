import { nextTask } from '../platform/next-task.js';
import { hasEarlyRequest } from './early-requests.js';
import { DataError, toDataError } from './error.js';
import { DEFAULT_MAX_BYTES, fetchBytes, pageInstead } from './fetch-bytes.js';
import type { FetchedBytes } from './fetch-bytes.js';
import { recovery } from './lazy.js';
import { Incomplete } from './request.js';
import type { CacheEntry, DataClient, DataRequest } from './request.js';
import { hasPauses } from './storage.js';

/** How long a batch waits for more requests while the page is still being parsed, in milliseconds. */
const BATCH_WINDOW_MS = 50;

/** One subscriber's part in a pending request. */
export interface Subscription<T> {
  readonly entry: Promise<CacheEntry<T>>;
  /** Why the last attempt failed, while the next is awaited. */
  readonly failure: DataError | undefined;
  /** Keeps later subscribers from joining a request that has already kept this one waiting too long. */
  detach(): void;
  /** Ends the subscription. With the last one the request is aborted. */
  release(): void;
}

interface PendingRequest {
  readonly request: DataRequest<unknown>;
  readonly batch: PendingBatch;
  subscribers: number;
}

/** What goes out as one request. */
interface PendingBatch {
  /** Those that still have subscribers. */
  readonly members: Set<PendingRequest>;
  readonly results: Promise<Map<PendingRequest, CacheEntry<unknown> | DataError>>;
  /** Set once the request has been sent. */
  controller?: AbortController;
  failure?: DataError;
  /** A subscriber wants the service to be asked in any case. */
  isForced: boolean;
}

/**
 * Makes one request of equal keys, always, and of equal batches that are asked for in one task.
 *
 * @param client Takes what other tabs are answered.
 */
export function createBatcher(
  client: Pick<DataClient, 'receive'>,
): <T>(request: DataRequest<T>, isForced: boolean) => Subscription<T> {
  const pending = new Map<string, PendingRequest>();
  const waiting = new Map<string, PendingBatch>();

  function openBatch(name: string | undefined): PendingBatch {
    const send = async () => {
      if (name !== undefined) waiting.delete(name);
      batch.controller = new AbortController();
      const members = [...batch.members];
      const requests = members.map(({ request }) => request);
      const results = await answerAll(requests, batch, batch.controller.signal, client);
      return new Map(members.map((member, index) => [member, results[index]!]));
    };
    const open = name === undefined ? Promise.resolve() : batchWindow();
    const batch: PendingBatch = { members: new Set(), results: open.then(send), isForced: false };
    if (name !== undefined) waiting.set(name, batch);
    return batch;
  }

  function add(request: DataRequest<unknown>): PendingRequest {
    const name = request.batch?.name;
    const batch = (name !== undefined && waiting.get(name)) || openBatch(name);
    const member: PendingRequest = { request, batch, subscribers: 0 };
    batch.members.add(member);
    pending.set(request.key, member);
    return member;
  }

  return <T>(request: DataRequest<T>, isForced: boolean) => {
    const member = pending.get(request.key) ?? add(request);
    const { batch } = member;
    const detach = () => {
      if (pending.get(request.key) === member) pending.delete(request.key);
    };
    member.subscribers++;
    batch.isForced ||= isForced;
    return {
      entry: batch.results.then((results) => {
        const result = results.get(member)!;
        if (result instanceof DataError) throw result;
        return result as CacheEntry<T>;
      }),
      get failure() {
        return batch.failure;
      },
      detach() {
        if (batch.controller) detach();
      },
      release() {
        if (--member.subscribers) return;
        detach();
        batch.members.delete(member);
        if (!batch.members.size) batch.controller?.abort();
      },
    };
  };
}

/** All elements that are on a parsed page ask in one task; those that the parser still brings come one by one. */
function batchWindow(): Promise<void> {
  if (document.readyState !== 'loading') return nextTask();
  return new Promise((resolve) => {
    setTimeout(resolve, BATCH_WINDOW_MS);
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** One result for each request, in order. */
async function answerAll(
  requests: readonly DataRequest<unknown>[],
  sent: PendingBatch,
  signal: AbortSignal,
  client: Pick<DataClient, 'receive'>,
): Promise<readonly (CacheEntry<unknown> | DataError)[]> {
  const [first] = requests;
  if (!first) return [];
  const batch = requests.length > 1 ? first.batch : undefined;
  const url = new URL(batch ? batch.url(requests) : first.url, location.href);
  if (hasPauses()) await recovery.load();
  const isTaken = recovery.value?.takeLease(url.href) === false;
  if (isTaken && !sent.isForced && !hasEarlyRequest(url.href)) {
    const told = await recovery.value!.answerOfOtherTab(url.href, requests, client, signal);
    if (told) return told;
  }
  const maxBytes = Math.max(...requests.map((request) => request.maxBytes ?? DEFAULT_MAX_BYTES));
  const request = () => fetchBytes(url.href, first, maxBytes, signal);
  const { bytes, timing, ...response } = await fetchWithRetries(url, request, sent, signal).finally(() =>
    recovery.value?.endLease(url.href),
  );
  const { receivedAt, clockOffset } = timing;
  const info = { ...response.info, clockOffset };
  const toEntry = (parsed: unknown): CacheEntry<unknown> => ({
    value: parsed instanceof Incomplete ? parsed.value : parsed,
    receivedAt,
    url: info.url,
    ...(clockOffset && { clockOffset }),
    ...(parsed instanceof Incomplete && { isIncomplete: true }),
  });
  const blame = (thrown: unknown) => {
    const error = toDataError(thrown);
    if (info.isCut && !error.ownFault) return new DataError('cut-off', error.message);
    return error.reason === 'html-instead' ? pageInstead(info) : error;
  };
  const parse = async () => (batch ? batch.parse(bytes, info, requests) : [await first.parse(bytes, info)]);
  const parsed = await parse().catch((thrown) => {
    throw blame(thrown);
  });
  if (!batch) return [toEntry(parsed[0])];
  const parts = parsed as readonly (() => unknown)[];
  if (parts.length !== requests.length) {
    throw new DataError(
      'bad-answer',
      `${parts.length} places in the answer, ${requests.length} were asked for`,
    );
  }
  return parts.map((makeModel) => {
    try {
      return toEntry(makeModel());
    } catch (thrown) {
      return blame(thrown);
    }
  });
}

/** The code of retries is asked for when a first attempt has failed; without it that one was all. */
async function fetchWithRetries(
  url: URL,
  request: () => Promise<FetchedBytes>,
  sent: PendingBatch,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  const onRetry = (failure: DataError) => (sent.failure = failure);
  let failure: DataError | undefined;
  if (!recovery.value) {
    try {
      return await request();
    } catch (thrown) {
      onRetry((failure = toDataError(thrown)));
      await recovery.load();
    }
  }
  if (!recovery.value) throw failure;
  return recovery.value.requestService(url, request, onRetry, signal, sent.isForced, failure);
}
