import { ageOf, dateOf, offsetTo, TOLERANCE_MS } from './response-time.js';

/** How long the portal's clock is waited for, in milliseconds. */
const PATIENCE_MS = 2_000;

let measured: { readonly bootedAt: number; readonly offset: Promise<number> } | undefined;

/** How far this device's clock is behind the portal's, in milliseconds. Measured once, and again after the clock was set. */
export function deviceClockOffset(): Promise<number> {
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
