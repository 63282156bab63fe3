import { isDated } from '../story-markup.js';
import { normalizeText } from '../text.js';
import { shapeOf } from './element-classes.js';
import { isAtSide, SIDE_HEADING } from './is-at-side.js';
import { isMinor } from './story-links.js';
import type { StoryLink } from './story-links.js';

export interface Story {
  readonly url: string;
  readonly links: StoryLink[];
  /** What holds its link, and no other story's. */
  readonly root: Element;
}

export interface List {
  readonly container: Element;
  readonly stories: readonly Story[];
  /** In boxes, each of which may show its first story large. */
  readonly isBoxed?: boolean;
}

/** How many elements up from a list its name may stand. */
const BOX_LEVELS = 6;
/** Characters of a name. */
const NAME = 60;
/** Names of what is no news. */
const OTHER_NAME = /liên kết|văn bản|video|hình ảnh|thủ tục|hỏi đáp/i;
/** Stands for the shape of such a name, and of any at the side. */
const OTHER = '-';
/** How many elements up from boxes what holds all of them may be. */
const GRID_LEVELS = 5;

/** Stories in the same container, or in containers of one shape beside each other, are one list. */
export function listsOf(links: readonly StoryLink[], root: Element): List[] {
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
  const roots = new Map<Element, Story>();
  for (const link of links) {
    const { element, url } = link;
    let top = element;
    for (let at = element.parentElement; at && at !== root && urls.get(at) === url; at = at.parentElement)
      top = at;
    const known = roots.get(top);
    if (known) {
      known.links.push(link);
      continue;
    }
    const story = { url, links: [link], root: top };
    roots.set(top, story);
    getOrInsert(lists, top.parentElement ?? root, () => []).push(story);
  }
  return grouped(lists, headsIn(urls, roots));
}

type HeadOf = (element: Element) => string;

/** Finds the shape of the name that an element begins with, above stories; nothing where it has none. */
function headsIn(urls: ReadonlyMap<Element, unknown>, roots: ReadonlyMap<Element, unknown>): HeadOf {
  const heads = new Map<Element, string>();
  const headOf: HeadOf = (element) =>
    getOrInsert(heads, element, () => {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        const child = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
        if (child && urls.has(child)) return roots.has(child) ? '' : headOf(child);
        const isText = child ? !child.matches('script,style') : node.nodeType === Node.TEXT_NODE;
        const text = isText ? normalizeText(node.textContent!) : '';
        if (isOtherName(text)) return OTHER;
        if (text && !isName(text)) return '';
        if (text) return isAtSide(element) ? OTHER : shapeOf(child ?? element);
      }
      return '';
    });
  return headOf;
}

const isName = (text: string): boolean => text.length <= NAME && /\p{L}{2}/u.test(text) && !isDated(text);
const isOtherName = (text: string): boolean =>
  text.length <= NAME && (SIDE_HEADING.test(text) || OTHER_NAME.test(text));

/** A list, or the box that it is in, and what the elements up to it look like. */
interface Part {
  readonly stories: readonly Story[];
  readonly at: Element;
  readonly shape: string;
  readonly isNamed?: boolean;
}

/**
 * Lists that stand for one: rows of a grid, panes of tabs, columns; and boxes under names of one shape. All are equally far below
 * one element, and of one shape up to there.
 */
function grouped(lists: ReadonlyMap<Element, readonly Story[]>, headOf: HeadOf): List[] {
  const result: List[] = [];
  let parts: Part[] = [];
  lists.forEach((stories, at) => {
    result.push({ container: at, stories });
    parts.push({ stories, at, shape: '' });
    const box = boxAround(at, headOf);
    if (box) parts.push({ stories, at: box, shape: headOf(box), isNamed: true });
  });
  for (let level = 0; level < GRID_LEVELS; level++) {
    const groups = new Map<Element, Map<string, Part[]>>();
    parts.forEach((part) => {
      const shapes = part.at.parentElement && getOrInsert(groups, part.at.parentElement, newMap);
      const shape = `${part.shape} ${rowShape(part.at)}`;
      if (shapes) getOrInsert(shapes, shape, () => []).push({ ...part, shape });
    });
    parts = [...groups].flatMap(([container, shapes]) =>
      [...shapes].flatMap(([shape, group]) => {
        const { at, isNamed = false } = group[0]!;
        const own = (!isNamed && lists.get(container)) || [];
        // The last row may have one story alone.
        const isRow = own.some(({ root }) => shape.endsWith(` ${shapeOf(root)}`));
        const isGroup = isRow || group.some((part) => part.at !== at);
        if (isGroup)
          result.push({
            container,
            stories: [...own, ...group.flatMap(({ stories }) => stories)].sort(inOrder),
            isBoxed: isNamed,
          });
        // Cells beside each other may be columns of the page.
        const isLast = isNamed ? isGroup && container.localName === 'td' : !isAlone(at);
        return isLast
          ? []
          : group.map((part) => ({ ...part, at: container, shape: isNamed ? shape : shape + isDatedIn(at) }));
      }),
    );
  }
  return result;
}

/** The nearest element around a list that begins with a name. */
function boxAround(list: Element, headOf: HeadOf): Element | undefined {
  let at = list;
  for (let level = 0; !headOf(at); at = at.parentElement)
    if (!at.parentElement || level++ === BOX_LEVELS) return undefined;
  return headOf(at) === OTHER ? undefined : at;
}

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/;

/** A menu is no column of dated stories. */
const isDatedIn = ({ textContent }: Element): string => (DAY.test(textContent) ? '/' : '');

/** Lists beside each other may have classes of their own. */
const rowShape = (element: Element): string =>
  element.matches('ul+ul,ol+ol') ||
  (element.matches('ul,ol') && element.nextElementSibling?.matches('ul+ul,ol+ol'))
    ? element.localName
    : shapeOf(element);

/** Whether an element's parent holds nothing else, but perhaps "Xem thêm" or what clears floats behind it. */
function isAlone({
  parentElement: parent,
  previousElementSibling: before,
  nextElementSibling: behind,
}: Element): boolean {
  const isFirst = !before || (!before.firstChild && !before.previousElementSibling);
  return isFirst && isMinor(behind) && !behind?.nextElementSibling && parent?.localName !== 'body';
}

const inOrder = (one: Story, other: Story): number => (isBefore(one.root, other.root) ? -1 : 1);

export const isBefore = (one: Element, other: Element): boolean =>
  !!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) && !one.contains(other);

const newMap = (): Map<string, Part[]> => new Map<string, Part[]>();

/** What a map has at a key, put there if it has nothing yet. */
function getOrInsert<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
