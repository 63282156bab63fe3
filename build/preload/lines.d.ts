/** Where the lines will stand, and how the page loads the library. */
export interface PreloadPage {
  /** The block's language. Default `vi`. */
  readonly lang?: string;
  /** The page's own absolute URL, where `src` is relative to it. Default: the root of some site. */
  readonly url?: string;
  /** Where the library's files are on the site. Default `/html-portlets/`. */
  readonly files?: string;
  /** Which file the page loads: `<tag>.js`, `autoload.js`, or the classic one, which has all code in itself. Default `element`. */
  readonly script?: 'element' | 'autoload' | 'classic';
}

/**
 * The `<link>` lines with which a page's head lets the browser fetch a block's code and data before any script has run. For servers and
 * generators of pages; the names of the files are those of this version.
 *
 * @param tag Of an element, such as `featured-news`.
 * @param attributes Of the block: what it needs follows from them.
 * @returns One line for each file, `<tag>.js` or `autoload.js` first, then one for each request.
 * @throws {RangeError} for an unknown tag.
 */
export function preloadLines(
  tag: string,
  attributes?: Readonly<Record<string, string>>,
  page?: PreloadPage,
): Promise<string[]>;
