import { withStorage } from './storage.js';

const PREFIX = 'html-portlets:visit:';

/** How long a reader may be away before coming back counts as another visit, in milliseconds. */
const SESSION_GAP_MS = 30 * 60_000;

/** No visit was before this: the script is younger. */
const EARLIEST = Date.UTC(2000);

/** Found once a page, so that all who ask get the same answer. */
const visits = new Map<string, number | undefined>();

/**
 * When this reader's visit before the present one ended, in milliseconds since 1970; `undefined` where there was none or
 * storage is refused. Records the present visit. All of it stays in the reader's own browser.
 *
 * @param name What is visited, such as the URL of a feed.
 */
export function previousVisit(name: string): number | undefined {
  if (!visits.has(name)) visits.set(name, recordVisit(PREFIX + name, Date.now()));
  return visits.get(name);
}

function recordVisit(key: string, now: number): number | undefined {
  const [previous = NaN, last = NaN] = (withStorage((storage) => storage.getItem(key)) ?? '')
    .split(' ')
    .map(Number);
  const before = now - last > SESSION_GAP_MS ? last : previous;
  withStorage((storage) => storage.setItem(key, `${before} ${now}`));
  return before > EARLIEST && before < now ? before : undefined;
}
