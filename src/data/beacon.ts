import { stringify } from '../platform/native.js';
import { record } from './json-values.js';
import { withStorage } from './storage.js';

const DAY_MS = 86_400_000;

/** In storage: for each block since when it has been failing, when that was last seen, and when it was last reported. */
const NAME = 'html-portlets:health';

/** The blocks that are remembered: those seen failing last. */
const MAX_BLOCKS = 50;

type Times = readonly [since: number, seen: number, sent: number];

/** Where storage is refused, as long as the page is open. */
let own = '';

function readAll(): Map<string, Times> {
  const now = Date.now();
  const isTime = (time: unknown) => typeof time === 'number' && time >= 0 && time <= now;
  const isBlock = ([, times]: readonly [string, unknown]) =>
    Array.isArray(times) && times.length === 3 && times.every(isTime);
  try {
    const text = withStorage((storage) => storage.getItem(NAME) ?? '') ?? own;
    return new Map(Object.entries<Times>(record(JSON.parse(text || '{}')) as never).filter(isBlock));
  } catch {
    return new Map();
  }
}

function write(blocks: ReadonlyMap<string, Times>): void {
  const kept = [...blocks].sort(([, [, one]], [, [, other]]) => other - one).slice(0, MAX_BLOCKS);
  own = stringify(Object.fromEntries(kept));
  withStorage((storage) => storage.setItem(NAME, own));
}

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
  const blocks = readAll();
  const [first = now, , sent = 0] = blocks.get(block) ?? [];
  const start = since ?? (first < lastGood ? now : first);
  const isDue = now - start >= after && now - sent >= DAY_MS;
  write(blocks.set(block, [start, now, isDue ? now : sent]));
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
