import { numberIn } from './json-values.js';

/** How far a `Date` may be from this device's clock before it counts, in milliseconds: latency, whole seconds, clocks that drift. */
const TOLERANCE_MS = 120_000;
/** How long the portal's clock is waited for, in milliseconds. */
const PATIENCE_MS = 2_000;

/** When a response left its source. */
export interface ResponseTiming {
  /** Milliseconds since 1970, by this device's clock, right or wrong. */
  readonly receivedAt: number;
  /** How far this device's clock is behind, in milliseconds. 0 unless it is wrong by minutes. */
  readonly clockOffset: number;
}

/**
 * How long caches on the way have held a response, in milliseconds (RFC 9111, section 5.1). The gateway's times are both by its own
 * clock.
 */
function ageOf(headers: Headers): number {
  const seconds = (name: string) => Number(headers.get(name)) || 0;
  const age = seconds('age') + seconds('portlets-now') - seconds('portlets-fetched');
  return (numberIn(age, 0, 1e8) ?? 0) * 1000;
}
/** Not by `Date.parse`, which pages replace. */
const dateOf = (headers: Headers) => new Date(headers.get('date') ?? NaN).getTime();

/**
 * When a response that has just arrived was sent, by its `Date` and `Age` where the browser lets them be read. A `Date` that does
 * not fit this device's clock is either old, from some cache, or the clock is wrong: the portal's own clock decides.
 */
export async function responseTiming({ headers }: Response): Promise<ResponseTiming> {
  const now = Date.now();
  const receivedAt = now - ageOf(headers);
  const gatewayNow = Number(headers.get('portlets-now')) * 1000;
  if (gatewayNow) return { receivedAt, clockOffset: offsetTo(gatewayNow) };
  const date = dateOf(headers);
  if (isNaN(date) || Math.abs(date - receivedAt) < TOLERANCE_MS) return { receivedAt, clockOffset: 0 };
  const clockOffset = await deviceClockOffset();
  return { receivedAt: Math.min(receivedAt, date - clockOffset), clockOffset };
}

/** How far this device's clock is behind another one, 0 where that is little. */
function offsetTo(now: number): number {
  const offset = now - Date.now();
  return Math.abs(offset) > TOLERANCE_MS ? offset : 0;
}

let measured: { readonly bootedAt: number; readonly offset: Promise<number> } | undefined;

/** Measured once, and again after the clock was set. */
function deviceClockOffset(): Promise<number> {
  const bootedAt = Date.now() - performance.now();
  if (!measured || Math.abs(bootedAt - measured.bootedAt) > TOLERANCE_MS) {
    measured = { bootedAt, offset: measureOffset() };
  }
  return measured.offset;
}

async function measureOffset(): Promise<number> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  try {
    const { headers } = await fetch(new URL('/favicon.ico', location.origin).href, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      signal: controller.signal,
    });
    return offsetTo(dateOf(headers) + ageOf(headers));
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}
