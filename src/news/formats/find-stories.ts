import { styleOf } from '../../sanitize/parse-inert.js';
import type { RawItem } from '../raw-item.js';
import { isDated, LINK, parseStory, storyUrl } from '../story-markup.js';
import { classesOf, shapeOf, STATE } from './element-classes.js';
import { isAtSide } from './is-at-side.js';
import { storyLinks, wordsOf } from './story-links.js';
import { isBefore, listsOf } from './story-lists.js';
import type { List } from './story-lists.js';

/** How many elements up from a list its first story may stand beside it. */
const LEVELS = 3;
/** Stories of a page's head beside the list. */
const MAX_LEADS = 3;
/** Links to further pages of a list, of which so many are looked at, and how far up from them it may stand. */
const PAGER =
  /^(?:[^\p{L}\p{N}]{0,3}(?:[2-9]|trang (?:sau|tiếp|cuối).{0,10}|tiếp(?: theo)?|sau|next(?: page)?|older posts)[^\p{L}\p{N}]{0,3}|»|>>?)$/iu;
const CALENDAR = '[class*="alendar"],[id*="alendar"]';
const MAX_PAGERS = 10;
const PAGER_LEVELS = 8;
interface Found extends List {
  readonly way: Way;
  readonly score: number;
  readonly isAtSide: boolean;
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

/** Where the rest of a story is: in its own element alone, behind it, or behind a date that stands before it. */
const WAYS = ['own', 'after', 'before'] as const;
type Way = (typeof WAYS)[number];
/** Stories of a list that are looked at to judge it. */
const SAMPLE = 12;
/** Nodes beside a story's element, and at the end of a list, where other things follow. */
const BESIDE = 40;
const AT_END = 6;

/** What a list at the side is worth, against others: less than titles alone. */
const AT_SIDE = 0.02;

/** @param weight Of dated stories, against those of other lists. */
function evaluate(
  list: List,
  base: string,
  weight = list.isBoxed && list.stories.some(({ links }) => links.some(({ isStrong }) => isStrong)) ? 2 : 1,
): Found {
  const { stories } = list;
  const ways = WAYS.map((way) => {
    const items = itemsOf(list, way, base, SAMPLE);
    let value = 0;
    for (const item of items) value += valueOf(item);
    return { way, value, isDated: items.some((item) => item?.published) };
  });
  const { way, value, isDated } = ways.sort((one, other) => other.value - one.value)[0]!;
  // Two columns at the side may be one list, too.
  const isSide = isAtSide(stories[0]!.root.parentElement!);
  const count = stories.length > 1 ? Math.max(1, stories.length / SAMPLE) : 0.5;
  const share = count * (isSide ? AT_SIDE : isDated ? weight : 1);
  return { ...list, way, score: value * share, isAtSide: isSide, isMain: isDated && !isSide };
}

function itemsOf({ stories }: List, way: Way, base: string, count: number): (RawItem | undefined)[] {
  const roots = new Set<Node>(stories.map(({ root }) => root));
  return stories
    .slice(0, count)
    .map(({ root, url }, index) =>
      parseStory(nodesOf(root, stories[index + 1]?.root, roots, way), base, url, styleOf),
    );
}

function nodesOf(root: Element, after: Element | undefined, roots: ReadonlySet<Node>, way: Way): Node[] {
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
  while (node && !roots.has(node) && !node.contains(after ?? null) && behind.length < BESIDE) {
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

/** A link beside the day of today is no story. */
const isLarge = (item: RawItem | undefined): boolean => [8, 14, 18].includes(valueOf(item));

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
    .filter((list) => around.has(list.container) && list.stories.length <= MAX_LEADS && !list.isAtSide)
    .flatMap((list) =>
      itemsOf(list, list.way, base, MAX_LEADS).filter((item, index) => {
        const { root, links } = list.stories[index]!;
        return isLarge(item) && isBefore(root, first) && !isAtSide(links[0]!.element);
      }),
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
