import { numberIn } from './json-values.js';

/** How far a `Date` may be from this device's clock before it counts, in milliseconds: latency, whole seconds, clocks that drift. */
export const TOLERANCE_MS = 120_000;

/**
 * How long caches on the way have held a response, in milliseconds (RFC 9111, section 5.1). The gateway's times are both by its own
 * clock.
 */
export function ageOf(headers: Headers): number {
  const seconds = (name: string) => Number(headers.get(name)) || 0;
  const age = seconds('age') + seconds('portlets-now') - seconds('portlets-fetched');
  return (numberIn(age, 0, 1e8) ?? 0) * 1000;
}

/** Not by `Date.parse`, which pages replace. */
export const dateOf = (headers: Headers): number => new Date(headers.get('date') ?? NaN).getTime();

/** How far this device's clock is behind another one, in milliseconds; 0 where that is little. */
export function offsetTo(now: number): number {
  const offset = now - Date.now();
  return Math.abs(offset) > TOLERANCE_MS ? offset : 0;
}
