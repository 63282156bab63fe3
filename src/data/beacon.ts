import { stringify } from '../platform/native.js';
import { StoredMap } from './stored-map.js';

const DAY_MS = 86_400_000;

/** The blocks that are remembered: those seen failing last. */
const MAX_BLOCKS = 50;

type Times = readonly [since: number, seen: number, sent: number];

/** For each block since when it has been failing, when that was last seen, and when it was last reported. */
const blocksInTrouble = new StoredMap<Times>('html-portlets:health', (times) => {
  const now = Date.now();
  const isTime = (time: unknown) => typeof time === 'number' && time >= 0 && time <= now;
  return Array.isArray(times) && times.length === 3 && times.every(isTime);
});

/** A block that does not do well. */
export interface Trouble {
  /** Names the block on the site. */
  readonly block: string;
  /** When it last did well, as far as this page knows: milliseconds since 1970. */
  readonly lastGood: number;
  /** Since when it has been in trouble, where the data themselves tell. */
  readonly since?: number | undefined;
}

/**
 * Remembers a block in trouble from page to page.
 *
 * @param after Milliseconds of trouble that are to be reported.
 * @returns Since when, where it has lasted so long and was not reported within a day: it then counts as reported.
 */
export function dueReport({ block, lastGood, since }: Trouble, after: number): number | undefined {
  const now = Date.now();
  const blocks = blocksInTrouble.read();
  const [first = now, , sent = 0] = blocks.get(block) ?? [];
  const start = since ?? (first < lastGood ? now : first);
  const isDue = now - start >= after && now - sent >= DAY_MS;
  blocks.set(block, [start, now, isDue ? now : sent]);
  const last = [...blocks].sort(([, [, one]], [, [, other]]) => other - one).slice(0, MAX_BLOCKS);
  blocksInTrouble.write(new Map(last));
  return isDue ? start : undefined;
}

/** Sends one line, which the page does not wait for. */
export function sendLine(url: string, line: object): void {
  const body = new Blob([stringify(line)], { type: 'application/json' });
  if (navigator.sendBeacon?.(url, body)) return;
  fetch(url, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() => {
    // There will be another day.
  });
}
