import type { Failure } from '../data/error.js';
import type { CacheEntry, DataRequest } from '../data/request.js';

/** How far in the future a time may be without being wrong, in milliseconds: clocks differ. */
const FUTURE_MS = 300_000;

/** What a block's requests have brought: for each the last good answer, and why the last attempt failed. */
export class LoadResults<T> {
  private readonly entries = new Map<string, CacheEntry<T>>();
  private readonly failures = new Map<string, Failure>();
  /** The entries of the last rendering that did not throw. */
  private rendered: ReadonlyMap<string, CacheEntry<T>> = new Map();

  get answered(): number {
    return this.entries.size;
  }

  get failed(): number {
    return this.failures.size;
  }

  get failure(): Failure | undefined {
    return [...this.failures.values()].pop();
  }

  /** A response was cut off, and what is shown is the part of it that came. */
  get isIncomplete(): boolean {
    return [...this.entries.values()].some((entry) => entry.isIncomplete);
  }

  /** When the oldest answer was sent: milliseconds since 1970. */
  get receivedAt(): number {
    return Math.min(...[...this.entries.values()].map((entry) => entry.receivedAt));
  }

  /** Age of the oldest answer in milliseconds: below 0 where there is none, `Infinity` where one is from the future. */
  age(dateOf: (entry: CacheEntry<T>) => number): number {
    const now = Date.now();
    const ages = [...this.entries.values()].map((entry) => now - dateOf(entry));
    return Math.max(-1, ...ages.map((age) => (age < -FUTURE_MS ? Infinity : Math.max(0, age))));
  }

  get(key: string): CacheEntry<T> | undefined {
    return this.entries.get(key);
  }

  hasFailed(key: string): boolean {
    return this.failures.has(key);
  }

  /** Takes an answer; a failure stays until `succeed`. */
  set(key: string, entry: CacheEntry<T>): void {
    this.entries.set(key, entry);
  }

  succeed(key: string, entry: CacheEntry<T>): void {
    this.entries.set(key, entry);
    this.failures.delete(key);
  }

  fail(key: string, failure: Failure): void {
    this.failures.set(key, failure);
  }

  /** Forgets what is of other requests. */
  retain(keys: ReadonlySet<string>): void {
    for (const map of [this.entries, this.failures]) {
      [...map.keys()].filter((key) => !keys.has(key)).forEach((key) => map.delete(key));
    }
  }

  /** What the answers say has been rendered. */
  accept(): void {
    this.rendered = new Map(this.entries);
  }

  /**
   * The answers could not be rendered: those that never were are forgotten, and what was rendered before them comes back.
   *
   * @returns The requests with such an answer.
   */
  reject(requests: readonly DataRequest<T>[], failure: Failure): readonly DataRequest<T>[] {
    const bad = requests.filter(({ key }) => {
      const entry = this.entries.get(key);
      return entry && entry !== this.rendered.get(key);
    });
    for (const { key } of bad) {
      const before = this.rendered.get(key);
      this.failures.set(key, failure);
      if (before) this.entries.set(key, before);
      else this.entries.delete(key);
    }
    return bad;
  }
}
