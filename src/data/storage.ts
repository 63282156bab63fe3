import type { Arrival } from './arrival.js';
import { toJson } from './json.js';

/** The shape of what is written. Whatever has another number is deleted. */
const VERSION = 1;

const EARLIEST = Date.UTC(2000);

const PREFIX = 'html-portlets:data:';

/**
 * Limits in characters (UTF-16 code units, names included), as engines count their quota: about 5 million for the whole
 * site, of which we are guests.
 */
const LARGEST = 256 * 1024;
const BUDGET = 1024 * 1024;

/** What an earlier page, or another tab, wrote under this key. Rubbish is deleted. */
export function readStored(key: string): Arrival | undefined {
  return guarded((storage) => {
    const name = PREFIX + key;
    const text = storage.getItem(name);
    if (text === null) return;
    const arrival = parse(text);
    if (!arrival) storage.removeItem(name);
    return arrival;
  });
}

/** Deletes what stands under this key. */
export function removeStored(key: string): void {
  guarded((storage) => storage.removeItem(PREFIX + key));
}

/** Writes an arrival for later pages. Our oldest ones give way where room is short; without room nothing is written. */
export function writeStored(key: string, arrival: Arrival): void {
  guarded((storage) => {
    const name = PREFIX + key;
    const text = toJson({ v: VERSION, ...arrival });
    const size = name.length + text.length;
    if (size > LARGEST) return;

    const others = Object.keys(storage)
      .filter((other) => other.startsWith(PREFIX) && other !== name)
      .map((other) => measure(other, storage.getItem(other) ?? ''))
      .sort((one, two) => one.receivedAt - two.receivedAt);
    let room = BUDGET;
    for (const other of others) room -= other.size;

    while (size > room || !written(storage, name, text)) {
      const oldest = others.shift();
      if (!oldest) return;
      storage.removeItem(oldest.name);
      room += oldest.size;
    }
  });
}

/** How much room an entry takes and when it came: 0 for rubbish, which so goes first. Parsing all would cost too much. */
function measure(name: string, text: string) {
  const receivedAt = Number(/"receivedAt":(\d+)/.exec(text)?.[1] ?? 0);
  return { name, size: name.length + text.length, receivedAt };
}

/** Whether the browser took it: a full or forbidden storage throws. */
function written(storage: Storage, name: string, text: string): boolean {
  try {
    storage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

function parse(text: string): Arrival | undefined {
  try {
    const record = JSON.parse(text);
    return record.v === VERSION && isArrival(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Older than this script, or of a time to come, nothing can be: then the age that would be shown is not known. */
const isPastTime = (value: unknown): boolean =>
  typeof value === 'number' && value > EARLIEST && value <= Date.now();

function isArrival(it: Partial<Arrival>): it is Arrival {
  return (
    typeof it.text === 'string' &&
    typeof it.url === 'string' &&
    /^https?:/.test(it.url) &&
    typeof it.contentType === 'string' &&
    isPastTime(it.receivedAt) &&
    typeof it.depth === 'number' &&
    (!it.deeper || isArrival(it.deeper))
  );
}

/** Storage may be missing, forbidden or broken: then the page does without. */
function guarded<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
