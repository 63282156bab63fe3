const PREFIX = 'html-portlets:visit:';

/** How long a reader may be away before coming back counts as another visit, in milliseconds. */
const PAUSE_MS = 30 * 60_000;

/** Before this there was no such script: whoever wrote it, it was no visit. */
const EARLIEST = Date.UTC(2000);

/** What this page has found, so that all who ask are told the same. */
const found = new Map<string, number | undefined>();

/**
 * When this reader's visit before the present one ended, in milliseconds since 1970; `undefined` where there was none, or
 * storage does not tell. Notes the present visit. All of it stays in the reader's own browser.
 *
 * @param name What is visited, such as the address of a feed.
 */
export function previousVisit(name: string): number | undefined {
  if (!found.has(name)) found.set(name, note(PREFIX + name, Date.now()));
  return found.get(name);
}

function note(key: string, now: number): number | undefined {
  try {
    const [previous = NaN, last = NaN] = (localStorage.getItem(key) ?? '').split(' ').map(Number);
    const before = now - last > PAUSE_MS ? last : previous;
    localStorage.setItem(key, `${before} ${now}`);
    return before > EARLIEST && before < now ? before : undefined;
  } catch {
    return undefined;
  }
}
