import { recovery } from './lazy.js';
import { ageOf, dateOf, offsetTo, TOLERANCE_MS } from './response-time.js';

/** When a response left its source. */
export interface ResponseTiming {
  /** Milliseconds since 1970, by this device's clock, right or wrong. */
  readonly receivedAt: number;
  /** How far this device's clock is behind, in milliseconds. 0 unless it is wrong by minutes. */
  readonly clockOffset: number;
}

/**
 * When a response that has just arrived was sent, by its `Date` and `Age` where the browser lets them be read. A `Date` that does
 * not fit this device's clock is either old, from some cache, or the clock is wrong: the portal's own clock decides.
 */
export async function responseTiming({ headers }: Response): Promise<ResponseTiming> {
  const receivedAt = Date.now() - ageOf(headers);
  const gatewayNow = Number(headers.get('portlets-now')) * 1000;
  if (gatewayNow) return { receivedAt, clockOffset: offsetTo(gatewayNow) };
  const date = dateOf(headers);
  if (isNaN(date) || Math.abs(date - receivedAt) < TOLERANCE_MS) return { receivedAt, clockOffset: 0 };
  await recovery.load();
  const clockOffset = (await recovery.value?.deviceClockOffset()) ?? 0;
  return { receivedAt: Math.min(receivedAt, date - clockOffset), clockOffset };
}
