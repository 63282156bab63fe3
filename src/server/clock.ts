import type { Run } from './command.js';

/** Sources' clocks differ by less, in milliseconds. */
const MAX_OFFSET_MS = 5 * 60_000;

/**
 * Says so where this machine's clock is off: by as much as it differs from the nearest of the sources'.
 *
 * @param offsets How far each source's clock is ahead, in milliseconds.
 */
export function warnOfClock(offsets: readonly number[], { strings, warn }: Run): void {
  const least = Math.min(...offsets.map(Math.abs));
  if (least >= MAX_OFFSET_MS && Number.isFinite(least)) warn(strings.clockOff(Math.round(least / 60_000)));
}
