import { transmission } from './transmission.js';

/**
 * @typedef {{ answer: import('./transmission.js').Answer, switches?: import('./switches.js').Switches }} Found
 *
 * Answers within a page, in place of the network, what `answer` knows: for pages that are files, or on a server of files alone.
 * Faults take the form that `fetch` gives them, and so does another site that lets nobody read. All else goes to the network.
 *
 * @param {(url: URL, request: { method: string }) => Found | undefined | Promise<Found | undefined>} answer
 */
export function answerInPage(answer) {
  const native = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const given = input instanceof Request ? input : undefined;
    const url = new URL(given?.url ?? input, location.href);
    const found = await answer(url, { method: init?.method ?? given?.method ?? 'GET' });
    if (!found) return native.call(globalThis, input, init);
    const signal = init?.signal ?? given?.signal;
    const isReadable = url.origin === location.origin || isAllowed(found);
    if (!isReadable && (init?.mode ?? given?.mode) === 'no-cors') return opaque();
    if (!isReadable) throw new TypeError('Failed to fetch');
    return respond(url, transmission(found.answer, found.switches ?? {}), found.switches?.huge, signal);
  };
}

/** Whether other sites may read it. @param {Found} found */
const isAllowed = ({ answer, switches = {} }) =>
  'access-control-allow-origin' in transmission(answer, switches).headers;

/** What a page gets of another site that it may not read. */
const opaque = () => Object.defineProperty(new Response(), 'type', { value: 'opaque' });

/**
 * @param {URL} url
 * @param {import('./transmission.js').Sent} sent
 * @param {number | undefined} huge Bytes of the body.
 * @param {AbortSignal | undefined} signal
 */
async function respond(url, { delay, status, headers, body, end }, huge, signal) {
  if (delay) await unlessAborted(new Promise((resolve) => setTimeout(resolve, delay)), signal);
  signal?.throwIfAborted();
  if (end === 'refused') throw new TypeError('Failed to fetch');
  const pieces = piecesOf(new TextEncoder().encode(end === 'hang' ? '' : body), huge);
  const stream = new ReadableStream({
    async pull(controller) {
      const { done, value } = pieces.next();
      if (!done) return controller.enqueue(value);
      if (end === 'hang') await unlessAborted(new Promise(() => {}), signal);
      if (end === 'cut') throw new TypeError('network error');
      controller.close();
    },
  });
  const isBodyless = status === 204 || status === 304;
  const response = new Response(isBodyless ? null : stream, { status, headers });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}

/** The body, then white space up to the size that it should have. */
function* piecesOf(bytes, size = 0) {
  if (bytes.length) yield bytes;
  for (let left = size - bytes.length; left > 0; left -= CHUNK) yield new Uint8Array(CHUNK).fill(32);
}

const CHUNK = 65_536;

/**
 * @template T
 * @param {Promise<T>} promise
 * @param {AbortSignal | undefined} signal
 * @returns {Promise<T>} Rejects with the signal's reason when that is aborted.
 */
function unlessAborted(promise, signal) {
  const aborted = new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true }),
  );
  return Promise.race([promise, aborted]);
}
