import { classesOf, hasClass } from './element-classes.js';

/** Columns and blocks that lead elsewhere: they count only where the page has no other list. */
const SIDE_CLASS =
  /^(?:(?:cot|col(?:umn)?)[-_]?(?:phai|trai|right|left)|(?:right|left|phai|trai)(?:[-_]?(?:col(?:umn)?|side|content|panel))?|(?:side-?bar|related|most|popular|footer|menu|navbar|lien-?ket|weblink|partner|banner|quang-?cao|head(?:er)?)[\w-]{0,40}|[\w-]{0,40}-(?:sidebar|related|footer|menu|nav)|widget(?:[_-]area)?|secondary|aside|(?:tin|bai)-?(?:khac|lien-?quan|cu|moi-hon)|[\w-]{0,20}(?:xem|doc)-?nhieu[\w-]{0,40}|top(?:-?(?:bar|hits?))?|navi(?:gation)?|nav|(?:portlet-)?site-?map|toolbar)$/i;
const SIDE = 'aside,nav,footer,marquee,[role="complementary"],[role="contentinfo"],[role="banner"]';
/** What heads a list beside the main one. */
export const SIDE_HEADING =
  /^[^\p{L}]{0,5}(?:(?:các )?(?:tin|bài(?: viết)?|thông báo|văn bản)(?: tức)? (?:khác|cũ hơn|mới hơn|đã đưa|liên quan|cùng chuyên mục|đọc nhiều|xem nhiều)|(?:xem|đọc|quan tâm) nhiều|(?:most|related|other|older) )/iu;
const HEADING_LENGTH = 60;
const HEADING_LEVELS = 3;

/** Columns of a grid, and how wide the main one is where it is not told. */
const COLUMN = /^(?:span|col-?(?:(?:xs|sm|md|lg|xl|xxl)-)?|large-|medium-)(\d{1,2})$/i;
const WIDE = 8;
/** How wide one such column is, where cells of a layout table tell their width. */
const PIXELS = 80;
const PERCENT = 8;
/** Columns that are looked at. */
const COLUMNS = 6;
/** The share of a page's text that no column has. */
const MOST = 0.7;

/** In a column or block of its own that is not what the page is for. */
export function isAtSide(container: Element): boolean {
  if (container.closest(SIDE)) return true;
  let level = 0;
  for (let at: Element | null = container; at && at.localName !== 'body'; at = at.parentElement) {
    if (isNarrow(at)) return true;
    // What holds most of the page is no column, whatever its class.
    if (
      (hasClass(at, SIDE_CLASS) || SIDE_CLASS.test(at.id)) &&
      lengthOf(at) < lengthOf(at.ownerDocument.body) * MOST
    )
      return true;
    const heading = level++ < HEADING_LEVELS ? (at.previousElementSibling?.textContent ?? '') : '';
    if (heading.length < HEADING_LENGTH && SIDE_HEADING.test(heading.trim())) return true;
  }
  return false;
}

const lengths = new WeakMap<Element, number>();

/** Of an element's text: counted once, as a page may have many lists. */
function lengthOf(element: Element): number {
  const length = lengths.get(element) ?? element.textContent.length;
  lengths.set(element, length);
  return length;
}

function isNarrow(element: Element): boolean {
  const width = widthOf(element);
  const others = width ? [...element.parentElement!.children].slice(0, COLUMNS) : [];
  return others.some((other) => other.firstChild && (widthOf(other) || WIDE) >= width * 2);
}

/** In columns of a grid; no number where it is not told. */
function widthOf(element: Element): number {
  const cell = (element.localName === 'td' && element.getAttribute('width')) || '';
  if (cell) return parseInt(cell) / (cell.endsWith('%') ? PERCENT : PIXELS);
  return Number(
    classesOf(element)
      .map((name) => COLUMN.exec(name)?.[1])
      .filter(Boolean)
      .pop(),
  );
}
