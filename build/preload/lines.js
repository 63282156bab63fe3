import { featuredNews } from '../../src/preload/featured-news.ts';
import { htmlPortlet } from '../../src/preload/html-portlet.ts';
import { newsArticle } from '../../src/preload/news-article.ts';
import { filesOf } from '../../src/preload/start.ts';
import { weatherRegions } from '../../src/preload/weather-regions.ts';

// Becomes `dist/server/preload-lines.js`: what `import()` gives here is the name of the file, see build/entries.js.

const tables = [featuredNews, htmlPortlet, newsArticle, weatherRegions];

/**
 * The `<link>` lines with which a page's head lets the browser fetch a block's code and data before any script has run. For servers and
 * generators of pages; the names of the files are those of this version.
 *
 * @param {string} tag Of an element, such as `featured-news`.
 * @param {Readonly<Record<string, string>>} [attributes] Of the block: what it needs follows from them.
 * @param {object} [page]
 * @param {string} [page.lang] The block's language. Default `vi`.
 * @param {string} [page.url] The page's own absolute URL, where `src` is relative to it. Default: the root of some site.
 * @param {string} [page.files] Where the library's files are on the site. Default `/html-portlets/`.
 * @param {'element' | 'autoload' | 'classic'} [page.script] Which file the page loads: `<tag>.js`, `autoload.js`, or the classic one, which
 *   has all code in itself. Default `element`.
 * @returns {Promise<string[]>} One line for each file, `<tag>.js` or `autoload.js` first, then one for each request.
 * @throws {RangeError} for an unknown tag.
 */
export async function preloadLines(
  tag,
  attributes = {},
  { lang = 'vi', url = 'https://site.invalid/', files = '/html-portlets/', script = 'element' } = {},
) {
  const table = tables.find((known) => known.tag === tag);
  if (!table) throw new RangeError(`${tag}: expected one of ${tables.map((known) => known.tag).join(', ')}`);
  const block = {
    // What is inside a block is not known here.
    element: {
      closest: () => ({ getAttribute: () => lang }),
      matches: () => false,
      querySelector: () => null,
      textContent: '',
    },
    get: (name) => attributes[name] ?? null,
  };
  const requests = attributes.loading === 'lazy' ? [] : requestsOn(new URL(url), table, block);
  const code = script === 'classic' ? [] : await codeOf(table, block, script);
  return [
    ...code.map((name) => `<link rel="modulepreload" href="${escaped(files + name)}">`),
    ...requests.map((href) => `<link rel="preload" as="fetch" crossorigin href="${escaped(href)}">`),
  ];
}

/** @returns {Promise<string[]>} Each file once. */
async function codeOf(table, block, script) {
  const imported = await Promise.all(filesOf(table, [block]));
  const entry = script === 'autoload' ? 'autoload.js' : `${table.tag}.js`;
  return [...new Set([entry, ...imported.map((file) => file.default)])];
}

/** As the page writes them: without its own origin. */
function requestsOn(page, { requests }, block) {
  const { location } = globalThis;
  globalThis.location = page;
  try {
    return requests
      .urls([block], () => false)
      .map((href) => (href.startsWith(`${page.origin}/`) ? href.slice(page.origin.length) : href));
  } finally {
    if (location) globalThis.location = location;
    else delete globalThis.location;
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
