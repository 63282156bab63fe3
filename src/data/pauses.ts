import { stringify } from '../platform/native.js';
import type { Reason } from './error.js';
import { withStorage } from './storage.js';

export const HOUR_MS = 3600_000;

/** After so many milliseconds nobody waits for another tab: it may have been closed or frozen. */
export const LEASE_MS = 4_000;

/** What a service says that wants fewer requests. */
export const OVERLOADED: Record<string, Reason> = { 429: 'rate-limited', 503: 'http-503' };

/** The status of a request that a tab is making. */
const ASKING = 0;

/** In storage, so that all tabs see it: until when, in milliseconds since 1970, what is not to be asked for, and why. */
const NAME = 'html-portlets:paused';

export type Pause = readonly [until: number, status: number];

/** Where storage is refused, the blocks of this page share them. */
let own = '';

/** The URLs that this tab is asking. */
const asking = new Set<string>();

/** By service or URL, those in force. Anyone may write to storage: what is no pause is none. */
export function readPauses(): Map<string, Pause> {
  const now = Date.now();
  const isPause = ([, pause]: readonly [string, unknown]) =>
    Array.isArray(pause) &&
    pause[0] > now &&
    pause[0] <= now + HOUR_MS &&
    (pause[1] === ASKING || pause[1] === 429 || pause[1] === 503);
  try {
    const text = withStorage((storage) => storage.getItem(NAME) ?? '') ?? own;
    return new Map(Object.entries<Pause>(JSON.parse(text || '{}')).filter(isPause));
  } catch {
    return new Map();
  }
}

function writePauses(pauses: ReadonlyMap<string, Pause>): void {
  own = stringify(Object.fromEntries(pauses));
  withStorage((storage) => {
    if (pauses.size) storage.setItem(NAME, own);
    else storage.removeItem(NAME);
  });
}

/** @param wait In milliseconds; an hour at most. */
export function setPause(name: string, wait: number, status: number): void {
  writePauses(readPauses().set(name, [Date.now() + Math.min(wait, HOUR_MS), status]));
}

/**
 * Takes it upon this tab to make a request, until `endLease`. Two tabs that do so in the same millisecond may both be let: Web Locks
 * would not, but are missing on pages without TLS, and make every first request wait for an answer from another process.
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
  asking.delete(url);
  const pauses = readPauses();
  if (pauses.delete(`asking ${url}`)) writePauses(pauses);
}
