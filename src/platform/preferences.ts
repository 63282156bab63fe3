const PREFERENCE = 'html-portlets:choice:';
const VISIT = 'html-portlets:visit:';

/** How long a reader may be away before coming back counts as another visit, in milliseconds. */
const SESSION_GAP_MS = 30 * 60_000;

/** No visit was before this: the script is younger. */
const EARLIEST = Date.UTC(2000);

/** Found once a page, so that all who ask get the same answer. */
const visits = new Map<string, number | undefined>();

/** What this reader has chosen under that name, on this page or an earlier one. Unchecked; `undefined` where nothing is stored. */
export function getPreference(name: string): string | undefined {
  return read(PREFERENCE + name);
}

/** Stores a choice in the reader's own browser, if it allows that. */
export function setPreference(name: string, value: string): void {
  write(PREFERENCE + name, value);
}

/**
 * When this reader's visit before the present one ended, in milliseconds since 1970; `undefined` where there was none or
 * storage is refused. Records the present visit. All of it stays in the reader's own browser.
 *
 * @param name What is visited, such as the URL of a feed.
 */
export function previousVisit(name: string): number | undefined {
  if (!visits.has(name)) visits.set(name, recordVisit(VISIT + name, Date.now()));
  return visits.get(name);
}

function recordVisit(key: string, now: number): number | undefined {
  const [previous = NaN, last = NaN] = (read(key) ?? '').split(' ').map(Number);
  const before = now - last > SESSION_GAP_MS ? last : previous;
  write(key, `${before} ${now}`);
  return before > EARLIEST && before < now ? before : undefined;
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full or forbidden: it then holds for this page.
  }
}
