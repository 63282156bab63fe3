import { takeEarlyRequest } from './early-requests.js';
import { DataError, type Reason } from './error.js';
import type { DataRequest, ResponseInfo } from './request.js';
import { retryAfter } from './service.js';

/** Largest response accepted where the request names no limit, in bytes. */
export const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** How far into a response HTML is looked for, in bytes. */
const SNIFFED_BYTES = 512;
const HTML_PAGE = /^\s*<(!doctype\s+html|html)[\s>]/i;

export interface FetchedBytes {
  readonly bytes: Uint8Array;
  readonly info: ResponseInfo;
  /** How long caches on the way have held it, in milliseconds. */
  readonly age: number;
}

/**
 * The whole body of a good response; throws a `DataError`.
 *
 * @param address Taken relative to the page's own URL: a foreign `<base>` must not send readers elsewhere.
 * @param maxBytes The size past which the response is refused, or cut, while it still arrives.
 */
export async function fetchBytes(
  address: string,
  { html, partial }: Pick<DataRequest<unknown>, 'html' | 'partial'>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  const url = new URL(address, location.href);
  const send = () => fetch(url.href, { signal, credentials: 'same-origin', redirect: 'follow' });
  const response = await (takeEarlyRequest(url.href)?.catch(send) ?? send()).catch((error) => {
    const isBlocked = navigator.onLine && url.origin !== location.origin;
    throw new DataError(isBlocked ? 'cors' : 'offline', String(error));
  });
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok) throw await httpError(response, contentType, maxBytes, signal);

  const bytes = await readBytes(response, maxBytes, signal, partial);
  const start = new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES));
  if (!/\S/.test(start) && !/\S/.test(new TextDecoder().decode(bytes))) throw new DataError('empty-source');
  if (!html && HTML_PAGE.test(start)) throw new DataError('html-instead');
  return { bytes, info: { contentType, url: sourceUrl(response, url.href) }, age: ageOf(response.headers) };
}

/**
 * Where relative URLs in a response start. The portal's own gateway names the source; another site is not asked, as it could name the
 * portal.
 */
function sourceUrl({ headers, url }: Response, requested: string): string {
  const base = url || requested;
  try {
    const named = new URL(headers.get('content-location') ?? '', base).href;
    return new URL(base).origin === location.origin && /^https?:/.test(named) ? named : base;
  } catch {
    return base;
  }
}

/** How long caches on the way have held a response, in milliseconds. The gateway's times are both by its clock: readers' may be wrong. */
function ageOf(headers: Headers): number {
  const seconds = (name: string) => Number(headers.get(name)) || 0;
  const age = seconds('age') + seconds('portlets-now') - seconds('portlets-fetched');
  return age > 0 && age < 1e8 ? age * 1000 : 0;
}

/** For a page whose own `fetch` knows no streams, nor perhaps bytes. */
async function wholeBody(response: Response): Promise<Uint8Array> {
  return response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text());
}

/**
 * Reads the body piece by piece, so that an endless one ends at the limit: refused, or, where the beginning is of use, with the
 * piece that went past it.
 */
async function readBytes(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
  partial = false,
): Promise<Uint8Array> {
  // What breaks off after the headers is the connection.
  const disconnected = (error: unknown) => {
    throw new DataError('offline', String(error));
  };
  const reader = response.body?.getReader();
  if (!reader) return wholeBody(response).catch(disconnected);
  // Nobody waits for the rest, so its errors are nobody's.
  const cancel = () => void reader.cancel().catch(() => {});
  // An early request does not know the signal.
  signal.addEventListener('abort', cancel);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(disconnected);
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size <= maxBytes) continue;
    cancel();
    if (!partial) throw new DataError('too-large', `more than ${maxBytes} bytes`);
    break;
  }
  signal.removeEventListener('abort', cancel);
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}

/** Why the server refuses: by its status, in its own words where it gives them as Open-Meteo does, `{"reason": "…"}`. */
async function httpError(
  response: Response,
  contentType: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<DataError> {
  const { status, statusText } = response;
  const reason: Reason = status === 429 ? 'rate-limited' : `http-${status}`;
  let detail = statusText;
  if (contentType.includes('json')) {
    try {
      const body = JSON.parse(new TextDecoder().decode(await readBytes(response, maxBytes, signal)));
      if (typeof body.reason === 'string') detail = body.reason;
    } catch {
      // The status says enough.
    }
  }
  return Object.assign(new DataError(reason, detail), { retryAfter: retryAfter(response.headers) });
}
