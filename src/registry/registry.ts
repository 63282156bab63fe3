import { VERSION } from './version.js';

/** One self-contained copy of the library on this page. */
export interface Copy {
  readonly version: string;
  /** The URL that it was loaded from, or `''` where the page does not tell. */
  readonly url: string;
}

/**
 * What the copies of the library on one page share. It is the only global name that the library takes:
 * `globalThis[Symbol.for('html-portlets')]`.
 */
export interface Registry {
  /** The version that came first. */
  readonly version: string;
  /** The self-contained files on the page, in order of arrival. Only the first one runs. */
  readonly copies: Copy[];
  /** The tags that the library has defined, each with the version that did. */
  readonly tags: Map<string, string>;
  /** Requests started before the code that reads the responses was there, by URL. */
  requests?: Map<string, Promise<Response>>;
  /** Opens the doctor's report on the page. Absent until a script that can load it has run. */
  doctor?: () => Promise<void>;
}

const NAME = 'html-portlets';

/** Used where another script has the name, or where the page lets nobody define one. */
let local: Registry | undefined;

/** The page's registry, created by the first caller. Never throws. */
export function registry(): Registry {
  const key = Symbol.for(NAME);
  const page = globalThis as { [key]?: unknown };
  const found = page[key] as Partial<Registry> | undefined;
  if (found?.tags instanceof Map && Array.isArray(found.copies)) return found as Registry;
  const created = { version: VERSION, copies: [], tags: new Map<string, string>() };
  if (found === undefined && Reflect.set(page, key, created)) return created;
  return (local ??= created);
}

/**
 * Registers a self-contained file. On a page that loads the library twice the first copy runs; the others log it once and
 * do nothing. Never throws.
 *
 * @param url The URL of the file.
 * @returns Whether this copy is the one that runs.
 */
export function registerCopy(url: string): boolean {
  const { copies } = registry();
  const [first, ...ignored] = copies;
  copies.push({ version: VERSION, url });
  if (!first) return true;
  if (!ignored.some((copy) => copy.url === url && copy.version === VERSION)) logIgnored(first, url);
  return false;
}

/** Whether two versions follow the same contract. */
export function sameMajor(one: string, other: string): boolean {
  return one.split('.')[0] === other.split('.')[0];
}

function logIgnored(first: Copy, url: string): void {
  const running = `${first.version} (${first.url})`;
  const ignored = `${VERSION} (${url})`;
  if (sameMajor(first.version, VERSION)) {
    console.info(
      `html-portlets: ${running} already runs on this page, so ${ignored} stands aside. One line is enough.`,
    );
  } else {
    console.warn(
      `html-portlets: this page loads two versions that cannot work together. ${running} came first and runs; ` +
        `${ignored} does not. Remove one of the two lines, or give both the same version.`,
    );
  }
}
