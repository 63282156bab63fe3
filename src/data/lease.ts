import type { DataError } from './error.js';
import { ASKING, endPause, readPauses, setPause } from './pauses.js';
import type { CacheEntry, DataClient, DataRequest } from './request.js';
import { sleep } from './sleep.js';
import { follow } from './tabs.js';

/** After so many milliseconds nobody waits for another tab: it may have been closed or frozen. */
const LEASE_MS = 4_000;

/** The URLs that this tab is asking. */
const asking = new Set<string>();

/**
 * Takes it upon this tab to make a request, until `endLease`. Two tabs that do so in the same millisecond may both be let: Web
 * Locks would not, but are missing on pages without TLS, and make every first request wait for an answer from another process.
 *
 * @returns Whether no other tab is making it.
 */
export function takeLease(url: string): boolean {
  const name = `asking ${url}`;
  if (!asking.has(url) && readPauses().has(name)) return false;
  asking.add(url);
  setPause(name, LEASE_MS, ASKING);
  return true;
}

export function endLease(url: string): void {
  if (asking.delete(url)) endPause(`asking ${url}`);
}

/**
 * What another tab, which is making the same request, is answered: one result for each request, in order. `undefined` where none is,
 * or none tells in time: this tab then makes the request, and other tabs wait for it until `endLease`.
 */
export async function answerOfOtherTab(
  url: string,
  requests: readonly DataRequest<unknown>[],
  client: Pick<DataClient, 'receive'>,
  signal: AbortSignal,
): Promise<readonly (CacheEntry<unknown> | DataError)[] | undefined> {
  let stop!: () => void;
  const told = new Map<string, CacheEntry<unknown> | DataError>();
  const all = new Promise<void>((resolve) => {
    stop = follow(client, requests, (results) => {
      results.forEach((result, key) => told.set(key, result));
      if (told.size === requests.length) resolve();
    });
  });
  await Promise.race([all, sleep(LEASE_MS, signal)]).finally(stop);
  if (told.size === requests.length) return requests.map(({ key }) => told.get(key)!);
  takeLease(url);
  return undefined;
}
