import type { CacheEntry, DataRequest } from './request.js';
import { readEntry, removeEntry, writeEntry } from './storage.js';

/** The last good entry of each key, in memory and as far as possible in storage. */
export interface Cache {
  get<T>(request: DataRequest<T>): CacheEntry<T> | undefined;
  set(key: string, entry: CacheEntry<unknown>): void;
  delete(key: string): void;
}

export function createCache(): Cache {
  const memory = new Map<string, CacheEntry<unknown>>();

  return {
    get<T>(request: DataRequest<T>) {
      const { key } = request;
      const known = memory.get(key);
      if (known) return known as CacheEntry<T>;
      const stored = readEntry(key);
      if (!stored) return undefined;
      try {
        const entry = { ...stored, value: request.revive(stored.value) };
        memory.set(key, entry);
        return entry;
      } catch {
        removeEntry(key);
        return undefined;
      }
    },
    set(key, entry) {
      // Each of several subscribers hands in the entry that they share.
      if (memory.get(key) === entry) return;
      memory.set(key, entry);
      writeEntry(key, entry);
    },
    delete(key) {
      memory.delete(key);
      removeEntry(key);
    },
  };
}
