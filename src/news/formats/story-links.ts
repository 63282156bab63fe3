import { isMore, isTitle, isTitleElement, LINK, storyUrl, titleAttribute } from '../story-markup.js';
import { normalizeText } from '../text.js';
import { hasClass, shapeOf } from './element-classes.js';

/** Where no stories are. */
const SKIPPED = 'nav,select,script,style,template,[role="navigation"],[role="menu"],[role="search"]';
const SKIPPED_CLASS =
  /^(?:(?:ul-)?(?:paginat(?:or|ion)[\w-]{0,40}|pager|paging|page-?numbers?|taglib-page-iterator|(?:bread)?crumbs?|pathway|duong-?dan|post-?navigation|nav-links|share\w{0,20}|social\w{0,20}|tagcloud|langu\w{0,20}|skip-link|sub-list-icon))$/i;
/** Parts of a story that link elsewhere. */
const ASIDE_CLASS =
  /^(?:post-?)?(?:(?:cat|tag)(?:s|-?links)?|categor(?:y|ies)|author|byline|vcard|comments?(?:-?link)?|edit-link|meta-?cat\w{0,20})$/i;
/** A link to an image enlarges it. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|svg|mp[34])(?:$|\?)/i;
/** Links looked at: a page has some hundreds. */
const MAX_LINKS = 5_000;
/** Links of an element that are looked at to see whether they are titles. */
const MAX_TITLES = 12;
/** Runs of links in which one URL stands, when it is a category's and no story's. */
const MAX_RUNS = 4;

export interface StoryLink {
  readonly element: Element;
  readonly url: string;
  readonly isStrong: boolean;
  readonly isTitled: boolean;
}

export const wordsOf = (element: Element): string => normalizeText(element.textContent);

/** Links that may be a story's title, with those to the same pages left out; "Xem thêm" where a story has no other. */
export function storyLinks(root: Element, base: string): StoryLink[] {
  const page = new URL(base);
  page.hash = '';
  const links = [...root.querySelectorAll(LINK)]
    .slice(0, MAX_LINKS)
    .filter((element) => !isSkipped(element, root))
    .flatMap((element) => {
      const url = storyUrl(element, base);
      if (!url || url === page.href || MEDIA.test(url)) return [];
      const text = wordsOf(element);
      const isStrong =
        isTitleElement(element) || hasTitleAround(element) || !!element.querySelector('h1,h2,h3,h4,h5,h6');
      const isTitled = isStrong
        ? /\p{L}{2}/u.test(text) && !isMore(text)
        : isTitle(text) || (!text && isTitle(titleAttribute(element)));
      return isTitled || isMore(text) ? [{ element, url, isStrong, isTitled }] : [];
    });
  findNames(links.filter(({ isStrong }) => isStrong));
  const titled = new Set(links.filter(({ isTitled }) => isTitled).map(({ url }) => url));
  const runs = new Map<string, number>();
  let last = '';
  links.forEach(({ url }) => {
    if (url !== last) runs.set(url, (runs.get(url) ?? 0) + 1);
    last = url;
  });
  const sections = sectionsAmong(new Set(links.map(({ url }) => url)));
  return links.filter(
    ({ url, isTitled, isStrong, element }) =>
      (isTitled || !titled.has(url)) &&
      (isStrong || runs.get(url)! < MAX_RUNS) &&
      !sections.has(url) &&
      !listNames.has(element),
  );
}

/** Headings that name a list, and their links. */
const listNames = new WeakSet<Element>();

/** Linked headings are a category's over three titles; over two, where each heading of their kind is. */
function findNames(headings: readonly StoryLink[]): void {
  const kinds = new Map<string, number>();
  const heads = headings.map(({ element }) => {
    let head = element;
    while (head.parentElement && !head.previousElementSibling && isMinor(head.nextElementSibling))
      head = head.parentElement;
    const kind = shapeOf(head);
    const count = titlesBelow(head, wordsOf(element));
    kinds.set(kind, (kinds.get(kind) ?? 0) + (count > 1 ? 1 : NaN));
    return () => (count > 2 || kinds.get(kind)! > 1) && listNames.add(head).add(element);
  });
  heads.forEach((add) => add());
}

/** How many titles stand directly below a heading, until there are three; none, where not all are longer than it. */
function titlesBelow(head: Element, name: string): number {
  let count = 0;
  for (let next = head.nextElementSibling; next && count < 3; next = next.nextElementSibling) {
    const titles = [...next.querySelectorAll('a')].slice(0, MAX_TITLES).map(wordsOf).filter(isTitle);
    if (!titles[0] || (count && next.localName === head.localName)) break;
    // A story with its image stands over others.
    if (head.querySelector('img') || titles.some((title) => title.length <= name.length)) return 0;
    count += titles.length;
  }
  return count;
}

/** Nothing, what clears floats, or "Xem thêm". */
export const isMinor = (element: Element | null): boolean =>
  !element?.firstChild || isMore(element.textContent.trim());

/** URLs below which several others are: of parts of the site, and no stories. */
function sectionsAmong(urls: Iterable<string>): ReadonlySet<string> {
  const sorted = [...urls].sort();
  const isSection = (url: string, index: number) => {
    const start = url.replace(/\/?$/, '/');
    return [1, 2].every((step) => sorted[index + step]?.startsWith(start));
  };
  return new Set(sorted.filter(isSection));
}

const hasTitleAround = ({ parentElement: parent }: Element): boolean =>
  !!parent && (isTitleElement(parent) || !!parent.parentElement?.matches('h1,h2,h3,h4,h5,h6'));

const skipped = new WeakMap<Element, boolean>();

/** In a menu, a page's own head or foot, among pages' numbers; or a story's category or author. */
function isSkipped(link: Element, root: Element): boolean {
  if (/\b(?:tag|author|category|next|prev)\b/.test(link.getAttribute('rel') ?? '')) return true;
  if ([link, link.parentElement].some((element) => element && hasClass(element, ASIDE_CLASS))) return true;
  return isInSkipped(link, root);
}

function isInSkipped(element: Element | null, root: Element): boolean {
  if (!element || element === root) return false;
  const known = skipped.get(element);
  if (known !== undefined) return known;
  const isOwn =
    element.matches(SKIPPED) ||
    hasClass(element, SKIPPED_CLASS) ||
    (element.matches('header,footer') && !element.closest('article,main,li,td,section'));
  const result = isOwn || isInSkipped(element.parentElement, root);
  skipped.set(element, result);
  return result;
}
