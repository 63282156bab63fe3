import type { CacheEntry } from '../data/request.js';
import type { RegionWeather } from './model.js';

/** Data older than this on arrival are no longer being renewed: their own time counts, not that of their arrival. Milliseconds. */
const MAX_DELAY = 3600_000;
/** So much further on, they are of the future. */
const MAX_LEAD = 300_000;

/** Since when weather holds, in milliseconds since 1970. */
export function weatherDate({ receivedAt, value, clockOffset = 0 }: CacheEntry<RegionWeather>): number {
  // The data may be of this device's clock, wrong or not.
  const delay = [value.time - clockOffset, value.time]
    .map((time) => receivedAt - time)
    .sort((one, other) => Math.abs(one) - Math.abs(other))[0]!;
  const time = receivedAt - delay;
  return delay > MAX_DELAY || time > Date.now() + MAX_LEAD ? time : receivedAt;
}
