import { DataError } from '../../data/error.js';
import { BASE, parseInert, styleOf } from '../../sanitize/parse-inert.js';
import { isDeeplyNested } from '../../sanitize/source-limits.js';
import { parse as parseHtml } from '../../sanitize/parse.js';
import { parseAnyDate } from '../date-forms.js';
import { importOrThrow } from '../import-or-throw.js';
import type { RawItem, ListSelectors, ParseOptions } from '../raw-item.js';
import type { NewsDate } from '../news-item.js';
import { findStories } from './find-stories.js';
import type { FoundStories } from './find-stories.js';
import { absolute, hrefOf, imagesOf, LINK } from '../story-markup.js';

/** How many elements of an item are looked at for its title, its date, its lead, its images. */
const CHOICE = 20;
/** Characters of a page: the news stand at its beginning. */
const LONGEST = 1_000_000;
/** Elements of a page that may be open at once. */
const NESTING = 512;
/** Few sites have Liferay's Asset Publisher show its stories whole. */
const fullContents = () => importOrThrow(import('./full-contents.js'));
/** How many items may lie around one another. */
const DEPTH = 3;

/**
 * The items of a page of the same site that lists news: by the selectors given, else those of the list that `findStories` takes.
 *
 * @throws {DataError} `bad-selector` for what is no selector or finds nothing, `cors` for a page of another site, `unreachable` or
 *   `offline` where a file of ours could not be fetched.
 */
export async function parse(
  source: string,
  { limit, url, selectors }: ParseOptions,
): Promise<readonly RawItem[]> {
  const { origin } = new URL(url);
  if (origin !== location.origin)
    throw new DataError('cors', `a page of ${origin}; only pages of this site are read`);
  const page = source.slice(0, LONGEST);
  if (isDeeplyNested(page, NESTING))
    throw new DataError('bad-answer', 'too many elements within one another');
  const root = parseInert(page) ?? parseHtml(page);
  if (!root) throw new DataError('bad-answer', 'this page lets no HTML be parsed (Trusted Types)');
  const [base] = root.querySelectorAll(`${BASE}[href]`);
  const home = new URL(base?.getAttribute('href') ?? '', url).href;

  if (!selectors) {
    const found = findStories(root, home, limit);
    const whole = root.querySelector('.asset-full-content') ? (await fullContents()).read(root) : [];
    if (whole.length > (found?.isMain ? 1 : 0)) return whole;
    if (found) report(url, found);
    return found?.items ?? [];
  }
  const rawItems: RawItem[] = [];
  for (const item of withinReach(find(root, selectors.item))) {
    const rawItem = readItem(item, selectors, home);
    if (rawItem.title && rawItem.url) rawItems.push(rawItem);
    if (rawItems.length === limit) break;
  }
  if (rawItems.length) return rawItems;
  throw new DataError('bad-selector', `"${selectors.item}" finds no item with a title and a link`);
}

const reported = new Set<string>();

/** Tells editors once what was taken, and how to name it, so that a new look of the page changes nothing. */
function report(url: string, { items, selectors }: FoundStories): void {
  const message = `html-portlets: of ${url} the list "${items[0]?.title ?? ''}" … with ${items.length} entries was taken. To be certain: selectors="${selectors}".`;
  if (!reported.has(message)) console.info(message);
  reported.add(message);
}

/** Items that lie in not too many others, so that no part of a page is read again and again. */
function* withinReach(items: readonly Element[]): Generator<Element> {
  const around: Element[] = [];
  for (const item of items) {
    while (around.length && !around[around.length - 1]!.contains(item)) around.pop();
    around.push(item);
    if (around.length <= DEPTH) yield item;
  }
}

function readItem(item: Element, { title, date, picture, summary }: ListSelectors, home: string): RawItem {
  const heading =
    (title && find(item, title).slice(0, CHOICE).find(hasWords)) || linksOf(item).find(hasWords);
  const link = heading && (heading.closest(LINK) ?? linksOf(heading)[0] ?? linksOf(item)[0]);
  const href = link && hrefOf(link);
  const lead = summary && find(item, summary).slice(0, CHOICE).find(hasWords);
  return {
    title: heading?.textContent,
    url: href && absolute(href, home),
    published: dateIn(find(item, date ?? 'time').slice(0, CHOICE)),
    summary: lead && lead.textContent,
    images: find(item, picture ?? 'img')
      .slice(0, CHOICE)
      .flatMap((image) => imagesOf(image, home, styleOf)),
  };
}

const dateIn = (elements: readonly Element[]): NewsDate | undefined =>
  elements
    .map((element) => parseAnyDate(element.getAttribute('datetime') ?? element.textContent))
    .find(Boolean);

const hasWords = (element: Element) => /\S/.test(element.textContent);

const linksOf = (element: Element): Element[] => [
  ...(element.matches(LINK) ? [element] : []),
  ...element.querySelectorAll(LINK),
];

/** @throws {DataError} `bad-selector` where the browser takes it for none. */
function find(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    throw new DataError('bad-selector', `"${selector}" is no selector`);
  }
}
