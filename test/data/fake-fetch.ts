import { recovery } from '../../src/data/lazy.js';

// A failure is then answered in its own turn, as where one has been before.
await recovery.load();

/** A `fetch` whose answers a test gives by hand, byte by byte where that matters. */
export interface FakeFetch {
  readonly calls: readonly Call[];
  restore(): void;
}

/** One call of `fetch`. */
export interface Call {
  readonly url: string;
  readonly options: RequestInit;
  readonly aborted: boolean;
  /** A whole answer. */
  answer(body: string | Uint8Array, init?: ResponseInit): void;
  /** Headers now, the body piece by piece. */
  open(init?: ResponseInit): OpenBody;
  /** An answer that says no more than its type, as browsers give of other sites and of redirects. */
  opaque(type: ResponseType): void;
  /** No answer at all, as `fetch` says it. */
  fail(): void;
}

export interface OpenBody {
  /** Resolves when the reader is ready for more, or has gone. */
  write(piece: string | Uint8Array): void;
  end(): void;
  /** The line breaks. */
  cut(): void;
  /** Whether the page told the server to stop. */
  readonly cancelled: boolean;
}

export function fakeFetch(): FakeFetch {
  const real = globalThis.fetch;
  const calls: Call[] = [];
  globalThis.fetch = (input, options = {}) =>
    new Promise<Response>((resolve, reject) => calls.push(call(String(input), options, resolve, reject)));
  return {
    calls,
    restore() {
      globalThis.fetch = real;
    },
  };
}

function call(
  url: string,
  options: RequestInit,
  resolve: (response: Response) => void,
  reject: (error: unknown) => void,
): Call {
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelled = false;
  const { signal } = options;
  signal?.addEventListener('abort', () => {
    reject(signal.reason);
    body?.error(signal.reason);
    cancelled = true;
  });

  const open = (init?: ResponseInit): OpenBody => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => void (body = controller),
      cancel: () => void (cancelled = true),
    });
    const controller = body as unknown as ReadableStreamDefaultController<Uint8Array>;
    resolve(new Response(stream, init));
    return {
      write: (piece) =>
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece),
      end: () => controller.close(),
      cut: () => controller.error(new TypeError('network error')),
      get cancelled() {
        return cancelled;
      },
    };
  };

  return {
    url,
    options,
    get aborted() {
      return signal?.aborted ?? false;
    },
    answer: (text, init) => resolve(new Response(text as BodyInit, init)),
    open,
    opaque: (type) => resolve(Object.defineProperty(Response.error(), 'type', { value: type })),
    fail: () => reject(new TypeError('Failed to fetch')),
  };
}
