const REGISTRY = Symbol.for('html-portlets');

/** Takes over a request that the page's entry has started before this code was there. */
export function takeEarlyRequest(url: string): Promise<Response> | undefined {
  const { requests } = ((globalThis as { [REGISTRY]?: unknown })[REGISTRY] ?? {}) as {
    requests?: Map<string, Promise<Response>>;
  };
  const request = requests?.get(url);
  requests?.delete(url);
  return request;
}
