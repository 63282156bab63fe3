import type { Reason } from './error.js';
import { StoredMap } from './stored-map.js';

export const HOUR_MS = 3600_000;

/** After so many milliseconds nobody waits for another tab: it may have been closed or frozen. */
export const LEASE_MS = 4_000;

/** What a service says that wants fewer requests. */
export const OVERLOADED: Record<string, Reason> = { 429: 'rate-limited', 503: 'http-503' };

/** The status of a request that a tab is making. */
const ASKING = 0;

export type Pause = readonly [until: number, status: number];

/** By service or URL: until when, in milliseconds since 1970, what is not to be asked for, and why. Only those in force. */
const pauses = new StoredMap<Pause>('html-portlets:paused', (pause) => {
  const now = Date.now();
  return (
    Array.isArray(pause) &&
    pause[0] > now &&
    pause[0] <= now + HOUR_MS &&
    (pause[1] === ASKING || pause[1] === 429 || pause[1] === 503)
  );
});

/** The URLs that this tab is asking. */
const asking = new Set<string>();

export const readPauses = (): Map<string, Pause> => pauses.read();

/** @param wait In milliseconds; an hour at most. */
export function setPause(name: string, wait: number, status: number): void {
  pauses.write(pauses.read().set(name, [Date.now() + Math.min(wait, HOUR_MS), status]));
}

/**
 * Takes it upon this tab to make a request, until `endLease`. Two tabs that do so in the same millisecond may both be let: Web Locks
 * would not, but are missing on pages without TLS, and make every first request wait for an answer from another process.
 *
 * @returns Whether no other tab is making it.
 */
export function takeLease(url: string): boolean {
  const name = `asking ${url}`;
  if (!asking.has(url) && pauses.read().has(name)) return false;
  asking.add(url);
  setPause(name, LEASE_MS, ASKING);
  return true;
}

export function endLease(url: string): void {
  asking.delete(url);
  const known = pauses.read();
  if (known.delete(`asking ${url}`)) pauses.write(known);
}
