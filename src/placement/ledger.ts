import { VERSION } from './version.js';

/** One copy of the whole script on this page. */
export interface Copy {
  readonly version: string;
  /** The address that it was loaded from, or `''` where the page does not tell. */
  readonly url: string;
}

/**
 * What the copies of the library on one page know of each other. It is the only global name that the library takes:
 * `globalThis[Symbol.for('html-portlets')]`.
 */
export interface Ledger {
  /** The version that came first. */
  readonly version: string;
  /** The self-contained files on the page, in order of arrival. Only the first one runs. */
  readonly copies: Copy[];
  /** The tags that the library has registered, each with the version that did. */
  readonly tags: Map<string, string>;
  /** Requests that were started before the code that reads the responses was there, by URL. */
  requests?: Map<string, Promise<Response>>;
  /** Shows the webmaster what is wrong on the page, on the page. Absent until a script that has it within reach has come. */
  doctor?: () => Promise<void>;
}

const NAME = Symbol.for('html-portlets');

/** What a copy keeps for itself where a stranger has the name, or where the page lets nobody take one. */
let own: Ledger | undefined;

/** The page's ledger; the first who asks begins it. Never throws. */
export function ledger(): Ledger {
  const page = globalThis as { [NAME]?: unknown };
  const found = page[NAME] as Partial<Ledger> | undefined;
  if (found?.tags instanceof Map && Array.isArray(found.copies)) return found as Ledger;
  const begun = { version: VERSION, copies: [], tags: new Map<string, string>() };
  if (found === undefined && Reflect.set(page, NAME, begun)) return begun;
  return (own ??= begun);
}

/**
 * Enters a self-contained file into the ledger. A page that a line was pasted into twice, or that two of its blocks bring
 * their own copy to, gets by with the first; the others say so once and stand aside. Never throws.
 *
 * @param url The address of the file.
 * @returns Whether this copy is the one that runs.
 */
export function enter(url: string): boolean {
  const { copies } = ledger();
  const [first, ...refused] = copies;
  copies.push({ version: VERSION, url });
  if (!first) return true;
  if (!refused.some((copy) => copy.url === url && copy.version === VERSION)) explain(first, url);
  return false;
}

/** Whether two versions follow the same contract. */
export function sameMajor(one: string, other: string): boolean {
  return one.split('.')[0] === other.split('.')[0];
}

function explain(first: Copy, url: string): void {
  const running = `${first.version} (${first.url})`;
  const refused = `${VERSION} (${url})`;
  if (sameMajor(first.version, VERSION)) {
    console.info(
      `html-portlets: ${running} already runs on this page, so ${refused} stands aside. One line is enough.`,
    );
  } else {
    console.warn(
      `html-portlets: this page loads two versions that cannot work together. ${running} came first and runs; ` +
        `${refused} does not. Remove one of the two lines, or give both the same version.`,
    );
  }
}
