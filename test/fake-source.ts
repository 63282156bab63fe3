/** A source that a test plays: what is asked for at its address is answered as it says. */
export interface FakeSource {
  readonly src: string;
  body: BodyInit | (() => BodyInit);
  contentType: string;
  status: number;
  /** Answers wait for this. */
  gate: Promise<unknown>;
  /** How often it was asked. */
  requests: number;
}

const sources = new Map<string, FakeSource>();
let count = 0;

/** A source at an address that nobody has asked yet. */
export function fakeSource(body: FakeSource['body'], contentType = 'application/json'): FakeSource {
  const src = `/fake/${Date.now()}-${count++}${contentType.includes('xml') ? '.xml' : ''}`;
  const source = { src, body, contentType, status: 200, gate: Promise.resolve(), requests: 0 };
  sources.set(src, source);
  return source;
}

/** Answers for the sources, on whichever host, while the tests of a `describe` run; everything else goes to the network. */
export function useFakeSources(): void {
  const real = window.fetch;
  before(() => {
    window.fetch = async (input, init) => {
      const source = sources.get(new URL(String(input), location.href).pathname);
      if (!source) return real.call(window, input, init);
      source.requests++;
      await source.gate;
      init?.signal?.throwIfAborted();
      const { body, status, contentType } = source;
      const headers = { 'content-type': contentType };
      const response = new Response(typeof body === 'function' ? body() : body, { status, headers });
      Object.defineProperty(response, 'url', { value: new URL(String(input), location.href).href });
      return response;
    };
  });
  after(() => void (window.fetch = real));
  afterEach(() => localStorage.clear());
}
