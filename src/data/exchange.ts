import { DataError, type Reason } from './reason.js';
import type { Body, DataRequest } from './request.js';

/** Largest answer accepted where the request names no limit, in bytes. */
export const MAX_BYTES = 2 * 1024 * 1024;

const HTML_PAGE = /^\s*<(!doctype\s+html|html)[\s>]/i;

/**
 * One exchange with a server: the whole text of a good answer, or a `DataError`.
 *
 * @param address Taken relative to the page's own address: a foreign `<base>` must not send readers elsewhere.
 * @param request How the answer is to be decoded, and whether HTML is welcome.
 * @param maxBytes The size, in bytes, past which the answer is refused while it still arrives.
 */
export async function exchange(
  address: string,
  request: DataRequest<unknown>,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Body> {
  const url = new URL(address, location.href);
  const response = await fetch(url.href, { signal, credentials: 'omit', redirect: 'follow' }).catch(
    (error) => {
      const blocked = navigator.onLine && url.origin !== location.origin;
      throw new DataError(blocked ? 'cors' : 'offline', String(error));
    },
  );
  const contentType = response.headers.get('content-type') ?? '';
  if (!response.ok) throw await refusal(response, contentType, maxBytes);

  const from = response.url || url.href;
  const bytes = await readBytes(response, maxBytes, request.partial);
  const text = await (request.decode?.(bytes, contentType, from) ?? new TextDecoder().decode(bytes));
  if (!/\S/.test(text)) throw new DataError('empty-source');
  if (!request.html && HTML_PAGE.test(text)) throw new DataError('html-instead');
  return { text, url: from, contentType };
}

/**
 * The bytes of the body, read piece by piece so that an endless one ends at the limit: refused, or, where the beginning is of use,
 * with the piece that went past it.
 */
async function readBytes({ body }: Response, maxBytes: number, partial = false): Promise<Uint8Array> {
  const pieces: BlobPart[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    // The headers were let through, so what breaks off now is the line.
    const { done, value } = await reader.read().catch((error) => {
      throw new DataError('offline', String(error));
    });
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size <= maxBytes) continue;
    if (!partial) throw new DataError('too-large', `more than ${maxBytes} bytes`);
    // Nobody waits for the rest, and an error of its end is nobody's.
    reader.cancel().catch(() => {});
    break;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** Why the server refuses: by its status, in its own words where it says them as Open-Meteo does, `{"reason": "…"}`. */
async function refusal(response: Response, contentType: string, maxBytes: number): Promise<DataError> {
  const { status, statusText } = response;
  const reason: Reason = status === 429 ? 'rate-limited' : `http-${status}`;
  let detail = statusText;
  if (contentType.includes('json')) {
    try {
      const said = JSON.parse(new TextDecoder().decode(await readBytes(response, maxBytes))).reason;
      if (typeof said === 'string') detail = said;
    } catch {
      // A refusal is one, with or without words.
    }
  }
  return new DataError(reason, detail);
}
