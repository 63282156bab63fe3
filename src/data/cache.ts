import type { CacheEntry, DataRequest } from './request.js';
import { readEntry, removeEntry, toEntry, writeEntry } from './storage.js';

/** The last good entry of each key, in memory and as far as possible in storage. */
export interface Cache {
  get<T>(request: DataRequest<T>): CacheEntry<T> | undefined;
  set(key: string, entry: CacheEntry<unknown>): void;
  /** Takes an entry that another tab tells of, if it is one and not older than the own. */
  receive<T>(request: DataRequest<T>, foreign: unknown): CacheEntry<T> | undefined;
  delete(key: string): void;
}

export function createCache(): Cache {
  const memory = new Map<string, CacheEntry<unknown>>();

  function revive<T>({ key, revive }: DataRequest<T>, unchecked: CacheEntry<unknown>) {
    try {
      const entry = { ...unchecked, value: revive(unchecked.value) };
      memory.set(key, entry);
      return entry;
    } catch {
      return undefined;
    }
  }

  return {
    get<T>(request: DataRequest<T>) {
      const { key } = request;
      const known = memory.get(key);
      if (known) return known as CacheEntry<T>;
      const stored = readEntry(key);
      if (!stored) return undefined;
      const entry = revive(request, stored);
      if (!entry) removeEntry(key);
      return entry;
    },
    receive(request, foreign) {
      const entry = toEntry(foreign);
      const isOlder = entry && entry.receivedAt < (memory.get(request.key)?.receivedAt ?? 0);
      return entry && !isOlder ? revive(request, entry) : undefined;
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
