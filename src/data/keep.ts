import type { Arrival } from './arrival.js';
import { readStored, removeStored, writeStored } from './storage.js';

/** The last good arrivals, one for each key, in memory and as far as possible in storage. */
export interface Keep {
  /** The newest that holds as much as `depth`. */
  get(key: string, depth: number): Arrival | undefined;
  /** Takes a newer one. Older ones stay behind it only where they hold more. */
  put(key: string, arrival: Arrival): void;
  /** Forgets a key, in memory and in storage. */
  delete(key: string): void;
}

export function createKeep(): Keep {
  const memory = new Map<string, Arrival>();

  const newest = (key: string) => memory.get(key) ?? readStored(key);

  return {
    get(key, depth) {
      let arrival = newest(key);
      while (arrival && arrival.depth < depth) arrival = arrival.deeper;
      return arrival;
    },
    delete(key) {
      memory.delete(key);
      removeStored(key);
    },
    put(key, arrival) {
      let older = newest(key);
      // Each of several readers hands in what they share.
      if (older === arrival) return;
      while (older && older.depth <= arrival.depth) older = older.deeper;
      arrival.deeper = older;
      memory.set(key, arrival);
      writeStored(key, arrival);
    },
  };
}
