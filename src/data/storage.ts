import { stringify } from '../platform/native.js';
import { withStorage } from '../platform/storage.js';
import { numberIn, record } from './json-values.js';
import type { CacheEntry } from './request.js';

/** The shape of what is written, and told to other tabs. Anything else is deleted. */
export const VERSION = 2;

const PREFIX = 'html-portlets:data:';

/** Where tabs leave word of what is not to be asked for: `pauses.ts`. */
export const PAUSES = 'html-portlets:paused';

/**
 * Limits in characters (UTF-16 code units, names included), as engines count their quota: about 5 million for the whole
 * site, of which we are guests.
 */
const MAX_ENTRY = 256 * 1024;
const BUDGET = 1024 * 1024;

/** No entry is older than this: the script is not. */
const EARLIEST = Date.UTC(2000);

/** Sizes and times of what is stored, so that each write need not read all entries. Another tab's changes may be missing. */
const known = new Map<string, { readonly size: number; readonly receivedAt: number }>();

/** What an earlier page, or another tab, stored under this key; the value is unchecked. Anything else there is deleted. */
export function readEntry(key: string): CacheEntry<unknown> | undefined {
  return withStorage((storage) => {
    const name = PREFIX + key;
    const text = storage.getItem(name);
    if (text === null) return undefined;
    const entry = parse(text);
    if (!entry) storage.removeItem(name);
    return entry;
  });
}

export function removeEntry(key: string): void {
  withStorage((storage) => storage.removeItem(PREFIX + key));
  known.delete(PREFIX + key);
}

/** Stores an entry for later pages. The oldest give way where room is short; without room nothing is written. */
export function writeEntry(key: string, { value, receivedAt, url, clockOffset }: CacheEntry<unknown>): void {
  withStorage((storage) => {
    const name = PREFIX + key;
    const text = stringify({ v: VERSION, receivedAt, clockOffset, url, value });
    const size = name.length + text.length;
    if (size > MAX_ENTRY) return;

    const others = Object.keys(storage).filter((other) => other.startsWith(PREFIX) && other !== name);
    let room = BUDGET;
    for (const other of others) room -= measure(storage, other).size;
    let oldest: string[] | undefined;
    while (size > room || !tryWrite(storage, name, text)) {
      oldest ??= others.sort(
        (one, other) => measure(storage, other).receivedAt - measure(storage, one).receivedAt,
      );
      const next = oldest.pop();
      if (next === undefined) return;
      storage.removeItem(next);
      room += measure(storage, next).size;
      known.delete(next);
    }
    known.set(name, { size, receivedAt });
  });
}

/** An entry's size and time; 0 for what is no entry, which so goes first. Parsing all would cost too much. */
function measure(storage: Storage, name: string) {
  let measured = known.get(name);
  if (!measured) {
    const text = storage.getItem(name) ?? '';
    const receivedAt = Number(/^\{"v":2,"receivedAt":(\d+)/.exec(text)?.[1] ?? 0);
    known.set(name, (measured = { size: name.length + text.length, receivedAt }));
  }
  return measured;
}

/** Whether the browser took it: a full or forbidden storage throws. */
function tryWrite(storage: Storage, name: string, text: string): boolean {
  try {
    storage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string): CacheEntry<unknown> | undefined {
  try {
    return toEntry(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Checks an entry that anyone may have made. Its value stays unchecked. */
export function toEntry(foreign: unknown): CacheEntry<unknown> | undefined {
  const { v, value, receivedAt, url, clockOffset } = record(foreign);
  const offset = numberIn(clockOffset, -1e14, 1e14);
  const isEntry =
    v === VERSION &&
    typeof receivedAt === 'number' &&
    receivedAt > EARLIEST &&
    receivedAt <= Date.now() &&
    typeof url === 'string' &&
    /^https?:/.test(url);
  return isEntry ? { value, receivedAt, url, ...(offset && { clockOffset: offset }) } : undefined;
}

/** Whether a tab has left word of what is not to be asked for, in force or not. */
export const hasPauses = (): boolean => !!withStorage((storage) => storage.getItem(PAUSES));
