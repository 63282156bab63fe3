import { styleOf } from '../../sanitize/parse-inert.js';
import { pixels } from '../images.js';
import type { RawItem } from '../raw-item.js';
import {
  isDated,
  isMore,
  isTitle,
  isTitleElement,
  LINK,
  parseStory,
  storyUrl,
  titleAttribute,
} from '../story-markup.js';
import { normalizeText } from '../text.js';

/** Where no stories are. */
const SKIPPED = 'nav,select,script,style,template,[role="navigation"],[role="menu"],[role="search"]';
const SKIPPED_CLASS =
  /^(?:(?:ul-)?(?:paginat(?:or|ion)[\w-]{0,40}|pager|paging|page-?numbers?|taglib-page-iterator|breadcrumbs?|post-?navigation|nav-links|share\w{0,20}|social\w{0,20}|tagcloud|langu\w{0,20}|skip-link))$/i;
/** Parts of a story that link elsewhere. */
const ASIDE_CLASS =
  /^(?:post-?)?(?:(?:cat|tag)(?:s|-?links)?|categor(?:y|ies)|author|byline|vcard|comments?(?:-?link)?|edit-link|meta-?cat\w{0,20})$/i;
/** Columns and blocks that lead elsewhere: they count only where the page has no other list. */
const SIDE_CLASS =
  /^(?:(?:cot|col(?:umn)?)[-_]?(?:phai|trai|right|left)|(?:right|left|phai|trai)(?:[-_]?(?:col(?:umn)?|side|content|panel))?|(?:side-?bar|related|most|popular|footer|menu|navbar|lien-?ket|weblink|partner|banner|quang-?cao|head(?:er)?)[\w-]{0,40}|[\w-]{0,40}-(?:sidebar|related|footer|menu|nav)|widget(?:[_-]area)?|secondary|aside|(?:tin|bai)-?(?:khac|lien-?quan|cu|moi-hon)|[\w-]{0,20}(?:xem|doc)-?nhieu[\w-]{0,40}|top(?:-?(?:bar|hits?))?|navi(?:gation)?|nav|(?:portlet-)?site-?map|toolbar)$/i;
const SIDE = 'aside,nav,footer,marquee,[role="complementary"],[role="contentinfo"],[role="banner"]';
/** Words in a class that change from item to item. */
const STATE =
  /^(?:[\w-]{0,30}(?:left|right|trai|phai)|active|selected|current|first|last|odd|even|show|in|fade|hidden|hide|clearfix|nobo|bo|lifirst|[a-z_-]{0,30}\d[\w-]{0,30}|featured|sticky|alt|alternate|(?:category|tag|format|type|status)-.{0,80}|has-post-thumbnail|hentry)$/i;

/** A link to an image enlarges it. */
const MEDIA = /\.(?:jpe?g|png|gif|webp|svg|mp[34])(?:$|\?)/i;
/** What heads a list beside the main one. */
const SIDE_HEADING =
  /^[^\p{L}]{0,5}(?:(?:các )?(?:tin|bài(?: viết)?|thông báo|văn bản)(?: tức)? (?:khác|cũ hơn|mới hơn|đã đưa|liên quan|cùng chuyên mục|đọc nhiều|xem nhiều)|(?:xem|đọc|quan tâm) nhiều|(?:most|related|other|older) )/iu;
const HEADING_LENGTH = 60;
const HEADING_LEVELS = 3;

/** Links looked at: a page has some hundreds. */
const MAX_LINKS = 5_000;
/** How many elements up from a list its first story may stand beside it. */
const LEVELS = 3;
/** Stories of a page's head beside the list. */
const MAX_LEADS = 3;
/** Columns of at most a third of a grid, and cells of layout tables of at most so many CSS pixels. */
const NARROW_CLASS = /^(?:span|col-?(?:xs|sm|md|lg|xl)-|large-|medium-)[1-4]$/i;
const NARROW = 320;
/** Links to further pages of a list, of which so many are looked at, and how far up from them it may stand. */
const PAGER =
  /^(?:[^\p{L}\p{N}]{0,3}(?:[2-9]|trang (?:sau|tiếp|cuối).{0,10}|tiếp(?: theo)?|sau|next(?: page)?|older posts)[^\p{L}\p{N}]{0,3}|»|>>?)$/iu;
const CALENDAR = '[class*="alendar"],[id*="alendar"]';
const MAX_PAGERS = 10;
const PAGER_LEVELS = 8;
/** Runs of links in which one URL stands, when it is a category's and no story's. */
const MAX_RUNS = 4;

interface Story {
  readonly url: string;
  readonly root: Element;
  /** Below one that is shown large in a category's box. */
  readonly isBelow: boolean;
}

interface List {
  readonly container: Element;
  readonly stories: Story[];
}

interface Found extends List {
  readonly way: Way;
  readonly score: number;
  /** Dated, and not at the side. */
  readonly isMain: boolean;
}

/** A list of stories, and the selectors that name it. */
export interface FoundStories {
  readonly items: readonly RawItem[];
  readonly selectors: string;
  /** Dated, and not at the side. */
  readonly isMain: boolean;
}

/**
 * The stories of a page, by repeated structure: the list whose entries hold a linked title and a date, whatever its markup; where
 * nothing is dated, the one with the most titles, summaries and images. Lists at the side count only where there is no other.
 * Takes linear time.
 *
 * @param base The URL that relative ones resolve against.
 * @param limit Stories wanted.
 */
export function findStories(root: Element, base: string, limit: number): FoundStories | undefined {
  const links = storyLinks(root, base);
  const titled = links.filter(({ isTitled }) => isTitled);
  const found = [
    // A heading says more than any other link: what stands beside it is not counted.
    ...listsOf(
      titled.filter(({ isStrong }) => isStrong),
      root,
    ).map((list) => evaluate(list, base, 2)),
    ...listsOf(titled, root).map((list) => evaluate(list, base)),
  ];
  // Titles that are no links, with "Xem thêm" below each.
  if (!found.some(({ isMain }) => isMain))
    found.push(...listsOf(links, root).map((list) => evaluate(list, base)));
  const paged = pagedLists(root, found);
  const scoreOf = (list: Found) => list.score * (paged.has(list) ? 16 : 1);
  const [best] = [...found].sort((one, other) => scoreOf(other) - scoreOf(one));
  if (!best?.score) return undefined;
  const rest = restOf(best, found, base);
  const items = unique([
    ...leadsOf(best, found, base),
    ...itemsOf(best, best.way, base, limit),
    ...(rest ? itemsOf(rest, rest.way, base, limit) : []),
  ]);
  return { items, selectors: selectorsOf(best), isMain: best.isMain };
}

const wordsOf = (element: Element): string => normalizeText(element.textContent);

/** The lists that stand nearest before links to their further pages. */
function pagedLists(root: Element, lists: readonly Found[]): ReadonlySet<Found> {
  const pagers = [...root.querySelectorAll('a')].filter(
    (link) => PAGER.test(wordsOf(link)) && !link.closest(CALENDAR),
  );
  const paged = new Set<Found>();
  pagers.slice(0, MAX_PAGERS).forEach((pager) => {
    let at = pager.parentElement;
    for (let level = 0; at && at !== root && level < PAGER_LEVELS; level++, at = at.parentElement) {
      const holder = at;
      const near = lists.filter(
        ({ container }) =>
          holder.contains(container) && (container.contains(pager) || isBefore(container, pager)),
      );
      near.forEach((list) => paged.add(list));
      if (near.length) return;
    }
  });
  return paged;
}

interface StoryLink {
  readonly element: Element;
  readonly url: string;
  readonly isStrong: boolean;
  readonly isTitled: boolean;
}

/** Links that may be a story's title, with those to the same pages left out; "Xem thêm" where a story has no other. */
function storyLinks(root: Element, base: string): StoryLink[] {
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
    const titles = [...next.querySelectorAll('a')].slice(0, SAMPLE).map(wordsOf).filter(isTitle);
    if (!titles[0] || (count && next.localName === head.localName)) break;
    // A story with its image stands over others.
    if (head.querySelector('img') || titles.some((title) => title.length <= name.length)) return 0;
    count += titles.length;
  }
  return count;
}

/** Nothing, what clears floats, or "Xem thêm". */
const isMinor = (element: Element | null): boolean =>
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

const classesOf = (element: Element): string[] => [...element.classList];
const hasClass = (element: Element, pattern: RegExp): boolean =>
  classesOf(element).some((name) => pattern.test(name));

/** Two elements of one shape are entries, or rows, of one list. */
const shapeOf = (element: Element): string =>
  [element.localName, ...classesOf(element).filter((name) => !STATE.test(name))].join('.');

/** Stories in the same container, or in containers of one shape beside each other, are one list. */
function listsOf(links: readonly StoryLink[], root: Element): List[] {
  /** The one URL below an element; `null` where there are several, as above it. */
  const urls = new Map<Element, string | null>();
  for (const { element, url } of links) {
    for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
      const known = urls.get(at);
      if (known === url || known === null) break;
      urls.set(at, known === undefined ? url : null);
    }
  }
  const lists = new Map<Element, Story[]>();
  const roots = new Set<Element>();
  for (const { element, url } of links) {
    let top = element;
    for (let at = element.parentElement; at && at !== root && urls.get(at) === url; at = at.parentElement)
      top = at;
    if (roots.has(top)) continue;
    roots.add(top);
    const parent = top.parentElement ?? root;
    const box = parent.parentElement!;
    const isBelow =
      parent.matches('ul,ol') && lists.has(box) && startsNamed(box) && !hasClass(parent, ASIDE_CLASS);
    const container = isBelow ? box : parent;
    const stories = lists.get(container) ?? [];
    lists.set(container, stories);
    stories.push({ url, root: top, isBelow });
  }
  const rows = merged(lists);
  // Boxes may stand in rows of a grid.
  const boxes = new Map(rows.filter(([list]) => startsNamed(list) && !isAtSide(list)));
  return [...rows, ...merged(boxes)].map(([container, stories]) => ({ container, stories }));
}

/** Whether a category's name is the first that an element, or what it alone is in, holds. */
function startsNamed(list: Element): boolean {
  for (let at: Element | null = columnOf(list); at; at = at.firstElementChild)
    if (listNames.has(at)) return true;
  return false;
}

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

/** What holds a list and nothing else, but perhaps its name above it, and "Xem thêm" or what clears floats behind it. */
const columnOf = (list: Element): Element => {
  const { parentElement: parent, previousElementSibling: before, nextElementSibling: behind } = list;
  const isFirst = !before || (listNames.has(before) && !before.previousElementSibling);
  const isAlone = isFirst && isMinor(behind) && !behind?.nextElementSibling;
  return isAlone && parent && parent.localName !== 'body' ? columnOf(parent) : list;
};

/** Rows of a grid, panes of tabs, columns: containers of one shape in one parent. */
function merged(lists: ReadonlyMap<Element, Story[]>): [Element, Story[]][] {
  const byParent = new Map<Element, Map<string, List[]>>();
  const shapeOfList = new Map<Element, string>();
  lists.forEach((stories, container) => {
    const column = columnOf(container);
    // A menu is no column of dated stories, whose shape ends in a slash.
    const isDatedColumn = (column !== container || startsNamed(column)) && DAY.test(container.textContent);
    const shape =
      (container.matches('ul+ul,ol+ol') && shapeOfList.get(container.previousElementSibling!)) ||
      shapeOf(column) + (isDatedColumn ? ' /' : '');
    shapeOfList.set(container, shape);
    const parent = column.parentElement;
    if (!parent) return;
    const shapes = byParent.get(parent) ?? new Map<string, List[]>();
    byParent.set(parent, shapes);
    const rows = shapes.get(shape) ?? [];
    shapes.set(shape, rows);
    rows.push({ container, stories });
  });
  const result: [Element, Story[]][] = [];
  const rest = new Map(lists);
  byParent.forEach((shapes, parent) => {
    const own = lists.get(parent) ?? [];
    // The last row may have one story alone.
    const isRow = (shape: string) => own.some(({ root }) => shapeOf(root) === shape.split(' ')[0]);
    const rows = [...shapes].flatMap(([shape, each]) => (each.length > 1 || isRow(shape) ? each : []));
    if (!rows.length) return;
    rest.delete(parent);
    rows.forEach(({ container }) => rest.delete(container));
    result.push([parent, [...rows.flatMap(({ stories }) => stories), ...own].sort(inOrder)]);
  });
  return [...result, ...rest];
}

const inOrder = (one: Story, other: Story): number => (isBefore(one.root, other.root) ? -1 : 1);

/** Where the rest of a story is: in its own element alone, behind it, or behind a date that stands before it. */
const WAYS = ['own', 'after', 'before'] as const;
type Way = (typeof WAYS)[number];
/** Stories of a list that are looked at to judge it. */
const SAMPLE = 12;
/** Nodes beside a story's element, and at the end of a list, where other things follow. */
const BESIDE = 40;
const AT_END = 6;

/** @param weight Of dated stories, against those of other lists. */
function evaluate(list: List, base: string, weight = 1): Found {
  const { stories, container } = list;
  const ways = WAYS.map((way) => {
    const items = itemsOf(list, way, base, SAMPLE);
    const value = items.reduce((sum, item) => sum + valueOf(item), 0);
    return { way, value, isDated: items.some((item) => item?.published) };
  });
  const { way, value, isDated } = ways.sort((one, other) => other.value - one.value)[0]!;
  const isSide = isAtSide(container);
  const count = stories.length > 1 ? Math.max(1, stories.length / SAMPLE) : 0.5;
  const share = count * (isSide ? 0.2 : isDated ? (stories.some(({ isBelow }) => isBelow) ? 2 : weight) : 1);
  return { ...list, way, score: value * share, isMain: isDated && !isSide };
}

function itemsOf({ stories }: List, way: Way, base: string, count: number): (RawItem | undefined)[] {
  const roots = new Set<Node>(stories.map(({ root }) => root));
  return stories
    .slice(0, count)
    .map(({ root, url }) => parseStory(nodesOf(root, roots, way), base, url, styleOf));
}

function nodesOf(root: Element, roots: ReadonlySet<Node>, way: Way): Node[] {
  const nodes: Node[] = [root];
  if (way === 'own' || roots.size < 2) return nodes;
  const image = previousElement(root);
  if (image && isImage(image)) nodes.unshift(image);
  if (way === 'before') {
    const date = dateBefore(root, roots);
    if (date) nodes.unshift(date);
  }
  const behind: Node[] = [];
  let node = root.nextSibling;
  while (node && !roots.has(node) && behind.length < BESIDE) {
    behind.push(node);
    node = node.nextSibling;
  }
  if (!node || !roots.has(node)) behind.splice(AT_END);
  else if (nodes[0] !== root) {
    const next = node as Element;
    const first = (way === 'before' && dateBefore(next, roots)) || previousElement(next);
    if (first && (way === 'before' || isImage(first as Element)))
      behind.splice(behind.indexOf(first as ChildNode));
  }
  return [...nodes, ...behind];
}

/** With nothing but white space between. */
const previousElement = ({ previousSibling: before, previousElementSibling }: Element): Element | null =>
  before?.nodeType === Node.TEXT_NODE && /\S/.test(before.textContent ?? '') ? null : previousElementSibling;

const isImage = (element: Element): boolean =>
  !/\S/.test(element.textContent) && (element.matches('img,picture') || !!element.querySelector('img'));

/** The nearest date before a story that no other story stands before. */
function dateBefore(root: Element, roots: ReadonlySet<Node>): Node | undefined {
  let node = root.previousSibling;
  for (let count = 0; node && !roots.has(node) && count < AT_END; node = node.previousSibling, count++)
    if (isDated(node.textContent ?? '')) return node;
  return undefined;
}

/** A date makes a story; a summary and an image do nearly; of titles alone the longer are the likelier. */
function valueOf(item: RawItem | undefined): number {
  if (!item) return 0;
  const more = (item.summary || item.lead ? 1 : 0) + (item.images?.length ? 1 : 0);
  if (item.published) return 10 + 4 * more;
  return [Math.min(80, item.title!.length) / 100, 3, 8][more]!;
}

function isAtSide(container: Element): boolean {
  if (container.closest(SIDE)) return true;
  const { length } = container.ownerDocument.body.textContent;
  let level = 0;
  for (let at: Element | null = container; at && at.localName !== 'body'; at = at.parentElement) {
    // What holds most of the page is no column, whatever its class.
    const isNarrow = at.localName === 'td' && pixels(at.getAttribute('width'))! <= NARROW;
    if (isNarrow || hasClass(at, NARROW_CLASS)) return true;
    if ((hasClass(at, SIDE_CLASS) || SIDE_CLASS.test(at.id)) && at.textContent.length < length / 2)
      return true;
    const heading = level++ < HEADING_LEVELS ? (at.previousElementSibling?.textContent ?? '') : '';
    if (heading.length < HEADING_LENGTH && SIDE_HEADING.test(heading.trim())) return true;
  }
  return false;
}

/** Stories before the list, beside it or beside what holds it: the first one, shown large. */
function leadsOf(best: Found, found: readonly Found[], base: string): readonly RawItem[] {
  const around = new Set<Element>();
  let at = best.container.parentElement;
  for (
    let level = 0;
    at && level < LEVELS && !/^(?:body|main)$/.test(at.localName);
    level++, at = at.parentElement
  )
    around.add(at);
  const first = best.stories[0]!.root;
  const leads = found
    .filter(
      ({ container, stories }) =>
        around.has(container) && stories.length <= MAX_LEADS && !isAtSide(container),
    )
    .flatMap((list) =>
      itemsOf(list, list.way, base, MAX_LEADS).filter(
        (item, index) => valueOf(item) >= 8 && isBefore(list.stories[index]!.root, first),
      ),
    )
    .filter((item) => item !== undefined);
  return leads.length <= MAX_LEADS * 2 ? leads : [];
}

/** The titles beside a single story that is shown large. */
function restOf({ stories }: Found, found: readonly Found[], base: string): Found | undefined {
  const { url } = stories[0]!;
  if (stories.some((story) => story.url !== url)) return undefined;
  const isLink = (link: Element) => storyUrl(link, base) === url;
  return found.find(
    ({ container, stories: { length } }) =>
      length > 1 &&
      container.matches('ul,ol') &&
      [...(container.parentElement?.querySelectorAll(LINK) ?? [])].some(isLink),
  );
}

const isBefore = (one: Element, other: Element): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) && !one.contains(other);

/** Each story once, with all that is known of it. */
function unique(items: readonly (RawItem | undefined)[]): RawItem[] {
  const byUrl = new Map<string, RawItem>();
  items.forEach((item) => {
    if (!item) return;
    const known = byUrl.get(item.url!);
    byUrl.set(item.url!, known ? mergeItems(known, item) : item);
  });
  return [...byUrl.values()];
}

const mergeItems = (one: RawItem, other: RawItem): RawItem => ({
  ...one,
  published: one.published ?? other.published,
  summary: one.summary || other.summary,
  lead: one.lead || other.lead,
  images: [...(one.images ?? []), ...(other.images ?? [])],
});

/** How `selectors` would name a list. */
function selectorsOf({ stories, container }: Found): string {
  const root = stories[0]!.root;
  const place = nameOf(container) || (container.parentElement ? nameOf(container.parentElement) : '');
  const item = [place, shapeOf(root).split('.').slice(0, 2).join('.')].filter(Boolean).join(' ');
  const link = root.querySelector('h1 a,h2 a,h3 a,h4 a,h5 a,h6 a');
  return `item=${item}${link ? `; title=${link.closest('h1,h2,h3,h4,h5,h6')!.localName} a` : ''}`;
}

function nameOf(element: Element): string {
  if (element.id && !/\d{3}|INSTANCE/.test(element.id)) return `#${element.id}`;
  const [name] = classesOf(element).filter((each) => !STATE.test(each));
  return name ? `.${name}` : '';
}
