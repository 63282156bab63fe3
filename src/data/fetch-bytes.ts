import { responseTiming } from './response-timing.js';
import type { ResponseTiming } from './response-timing.js';
import { takeEarlyRequest } from './early-requests.js';
import { DataError, connectionReason, statusReason } from './error.js';
import { recovery } from './lazy.js';
import type { DataRequest, ResponseInfo } from './request.js';

/** Largest response accepted where the request names no limit, in bytes. */
export const DEFAULT_MAX_BYTES = 2 * 1024 * 1024;

/** How far into a response HTML is looked for, in bytes. */
const SNIFFED_BYTES = 512;
const HTML_PAGE = /^\s*<(!doctype\s+html|html)[\s>]/i;

const beginningOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, SNIFFED_BYTES));

/** Whether a response is a whole page, whatever its header says. */
export const isHtmlPage = (bytes: Uint8Array): boolean => HTML_PAGE.test(beginningOf(bytes));

/** How much longer than its content a compressed body may be, in bytes, where another site's encoding cannot be read. */
const ENCODING_OVERHEAD = 1024;

/** What browsers cache though nobody said so (RFC 9110, section 15.1): it may be of yesterday. */
const CACHED_FAILURES = [404, 410];

/** How long after its first page further pages of an answer may arrive, in milliseconds: before the deadline, so that none costs the first. */
const FURTHER_PAGES_MS = 6_000;

export interface FetchedBytes {
  readonly bytes: Uint8Array;
  readonly info: ResponseInfo;
  readonly timing: ResponseTiming;
}

/**
 * The body of a good response; throws a `DataError`. It comes from the server, past the browser's cache, unless the page's entry
 * has asked for it already.
 *
 * @param address Taken relative to the page's own URL: a foreign `<base>` must not send readers elsewhere.
 * @param maxBytes The size past which the response is refused, or cut, while it still arrives.
 */
export async function fetchBytes(
  address: string,
  accepted: Pick<DataRequest<unknown>, 'html' | 'partial'>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<FetchedBytes> {
  const startedAt = Date.now();
  const url = new URL(address, location.href);
  const send = () => fetch(url.href, { signal, credentials: 'same-origin', cache: 'no-cache' });
  const started = takeEarlyRequest(url.href);
  const early = started && (await started.catch(() => undefined));
  const isOutdated = early && CACHED_FAILURES.includes(early.status);
  if (isOutdated) void early.body?.cancel();
  const response =
    early && !isOutdated
      ? early
      : await send().catch((error) => {
          throw new DataError(connectionReason(), String(error));
        });
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok)
    throw await httpError(response, async () => (await readBody(response, maxBytes, signal)).bytes);

  const timing = responseTiming(response);
  const { bytes, isLarge, isCut } = await readBody(response, maxBytes, signal);
  if (isLarge && !accepted.partial) throw new DataError('too-large', `more than ${maxBytes} bytes`);
  if (isCut && !(accepted.partial && bytes.length)) {
    throw new DataError(navigator.onLine ? 'cut-off' : 'offline', `after ${bytes.length} bytes`);
  }
  const { redirected: isRedirected } = response;
  const info: ResponseInfo = {
    contentType,
    url: sourceUrl(response, url.href),
    isRedirected,
    isCut,
    async fetchMore(next) {
      const { origin } = new URL(response.url || url.href);
      if (new URL(next).origin !== origin) throw new DataError('cors', `a further page at ${next}`);
      const more = new AbortController();
      const abort = () => more.abort();
      signal.addEventListener('abort', abort);
      const timer = setTimeout(abort, startedAt + FURTHER_PAGES_MS - Date.now());
      try {
        return await fetchBytes(next, accepted, maxBytes, more.signal);
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
      }
    },
  };
  if (!/\S/.test(beginningOf(bytes)) && !/\S/.test(new TextDecoder().decode(bytes)))
    throw new DataError('empty-source');
  if (!accepted.html && isHtmlPage(bytes)) throw pageInstead(info);
  return { bytes, info, timing: await timing };
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

/** A page where data are wanted: after a redirect that of a login or a firewall. */
export const pageInstead = ({ isRedirected, url }: ResponseInfo): DataError =>
  isRedirected ? new DataError('redirect', `to ${url}`) : new DataError('html-instead');

interface Body {
  readonly bytes: Uint8Array;
  /** It goes on past the limit; what was read ends with the piece that went past it. */
  readonly isLarge: boolean;
  /** The connection ended before the body did. */
  readonly isCut: boolean;
}

/** For a page whose own `fetch` knows no streams, nor perhaps bytes. */
async function wholeBody(response: Response): Promise<Uint8Array> {
  return response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text());
}

/** Reads the body piece by piece, so that an endless one ends at the limit. */
async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) {
    const bytes = await wholeBody(response).catch(() => undefined);
    return { bytes: bytes ?? new Uint8Array(), isLarge: false, isCut: !bytes };
  }
  // Nobody waits for the rest, so its errors are nobody's.
  const cancel = () => void reader.cancel().catch(() => {});
  // An early request does not know the signal.
  signal.addEventListener('abort', cancel);
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isCut = response.status === 206;
  while (size <= maxBytes) {
    const piece = await reader.read().catch(() => undefined);
    isCut ||= !piece;
    if (!piece || piece.done) break;
    pieces.push(piece.value);
    size += piece.value.length;
  }
  const isLarge = size > maxBytes;
  if (isLarge) cancel();
  signal.removeEventListener('abort', cancel);
  return { bytes: joined(pieces, size), isLarge, isCut: isCut || (!isLarge && isShort(response, size)) };
}

/** Whether a body is shorter than its header says, which not every engine minds. */
function isShort({ headers, type }: Response, size: number): boolean {
  if (headers.has('content-encoding')) return false;
  return Number(headers.get('content-length')) - size > (type === 'cors' ? ENCODING_OVERHEAD : 0);
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

async function httpError(response: Response, read: () => Promise<Uint8Array>): Promise<DataError> {
  await recovery.load();
  return (
    recovery.value?.httpError(response, read) ??
    new DataError(statusReason(response.status), response.statusText)
  );
}
