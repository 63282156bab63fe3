/** A response that nobody has taken by then, in milliseconds, is aborted: unread, it would hold a connection. */
const UNCLAIMED_MS = 60_000;

/** Starts a request before the code is there that reads the response; the data client takes it over by its URL. */
export function startEarlyRequest(requests: Map<string, Promise<Response>>, url: string): void {
  if (requests.has(url)) return;
  const controller = new AbortController();
  const request = fetch(url, { credentials: 'same-origin', signal: controller.signal });
  // Whoever takes it is told; the client makes a failed request again itself.
  request.catch(() => {});
  requests.set(url, request);
  setTimeout(() => {
    if (requests.get(url) === request && requests.delete(url)) controller.abort();
  }, UNCLAIMED_MS);
}

/** Whether the page's entry has started requests that nobody has taken over yet. */
export const hasEarlyRequests = (): boolean => !!earlyRequests()?.size;

/** Takes over a request that the page's entry has started. */
export function takeEarlyRequest(url: string): Promise<Response> | undefined {
  const request = earlyRequests()?.get(url);
  earlyRequests()?.delete(url);
  return request;
}

export const hasEarlyRequest = (url: string): boolean => !!earlyRequests()?.has(url);

/** None where the entry had to make do with what a page calls `Map`. */
function earlyRequests(): Map<string, Promise<Response>> | undefined {
  const page = globalThis as unknown as Record<symbol, { requests?: unknown } | undefined>;
  const requests = page[Symbol.for('html-portlets')]?.requests;
  return requests instanceof Map ? requests : undefined;
}

/** Whether storage holds an entry whose key begins so and that is new enough to spare the request. Its model is unchecked. */
export function hasFreshEntry(key: string, maxAge: number): boolean {
  try {
    return Object.keys(localStorage).some((name) => {
      if (!name.startsWith(`html-portlets:data:${key}`)) return false;
      return isFresh(/"receivedAt":(\d+)/.exec(localStorage.getItem(name)!)?.[1], maxAge);
    });
  } catch {
    return false;
  }
}

/**
 * Whether a time, in milliseconds since 1970, is less than `maxAge` ago. One in the future, from before the clock was set back, is of no
 * known age.
 */
export function isFresh(time: number | string | null | undefined, maxAge: number): boolean {
  const age = Date.now() - Number(time ?? NaN);
  return age >= 0 && age < maxAge;
}
