import { DataError, statusReason } from './error.js';
import { HOUR_MS } from './pauses.js';
import { dateOf } from './response-time.js';

/**
 * Why the server refuses: by its status, in its own words where it gives them as Open-Meteo does, `{"reason": "…"}`.
 *
 * @param read Reads the body.
 */
export async function httpError(response: Response, read: () => Promise<Uint8Array>): Promise<DataError> {
  const { status, statusText, headers } = response;
  let detail = statusText;
  if (headers.get('content-type')?.includes('json')) {
    try {
      const body = JSON.parse(new TextDecoder().decode(await read()));
      if (typeof body.reason === 'string') detail = body.reason;
    } catch {
      // The status says enough.
    }
  }
  return Object.assign(new DataError(statusReason(status), detail), { retryAfter: retryAfter(headers) });
}

/** How long a response asks to be left alone, in milliseconds: `Retry-After` in seconds, or as a date by the server's own clock. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1000
    : new Date(text).getTime() - (dateOf(headers) || Date.now());
  return Number.isNaN(wait) ? undefined : Math.min(HOUR_MS, Math.max(0, wait));
}
