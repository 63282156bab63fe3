import type { Reason } from './error.js';
import { PAUSES } from './storage.js';
import { StoredMap } from './stored-map.js';

export const HOUR_MS = 3600_000;

/** What a service says that wants fewer requests. */
export const OVERLOADED: Record<string, Reason> = { 429: 'rate-limited', 503: 'http-503' };

/** The status of a request that a tab is making. */
export const ASKING = 0;

export type Pause = readonly [until: number, status: number];

/** By service or URL: until when, in milliseconds since 1970, what is not to be asked for, and why. Only those in force. */
const pauses = new StoredMap<Pause>(PAUSES, (pause) => {
  const now = Date.now();
  return (
    Array.isArray(pause) &&
    pause[0] > now &&
    pause[0] <= now + HOUR_MS &&
    (pause[1] === ASKING || pause[1] === 429 || pause[1] === 503)
  );
});

export const readPauses = (): Map<string, Pause> => pauses.read();

/** @param wait In milliseconds; an hour at most. */
export function setPause(name: string, wait: number, status: number): void {
  pauses.write(pauses.read().set(name, [Date.now() + Math.min(wait, HOUR_MS), status]));
}

export function endPause(name: string): void {
  const known = pauses.read();
  if (known.delete(name)) pauses.write(known);
}
