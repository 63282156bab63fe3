import { backgroundUrl, imageSets, imageSources } from '../sanitize/image-sources.js';
import { parseAnyDate } from './date-forms.js';
import type { RawImage } from './images.js';
import { bestSize, pixels, sizesIn } from './images.js';
import type { NewsDate } from './news-item.js';
import type { RawItem } from './raw-item.js';
import { normalizeText } from './text.js';
import { toPageUrl } from './urls.js';

/** Elements whose content is not text of a story. */
const SKIPPED = /^(?:script|style|template|noscript|select|textarea|button|svg|iframe)$/;
/** Elements that end a line. */
const BLOCK =
  /^(?:address|article|aside|blockquote|br|center|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const HEADING = /^h[1-6]$/;
const TITLE_CLASS =
  /(?:^|[\s_-])(?:title|tit|headline|subject|tieu-?de\w{0,9}|ten-?(?:tin|bai))(?:$|[\s_-])/i;
/** Day, month and year, each in an element of its own. */
const BADGE = /^(\d{1,2})[ ,/.-]{1,3}(\d{1,2})[ ,/.-]{1,3}(\d{4})$/;
/** What tells it from other numbers; or a month's name. */
const BADGE_PART = /day|ngay|^d$/i;
const BADGE_LENGTH = 24;
const DATE_CLASS = /date|time|ngay|calendar/i;
const BADGE_CLASS = /(?:^|[\s_-])(?:new|hot|icon|label|badge|moi)(?:$|[\s_-])/i;

/** A link that leads to the story or to the list, and is no title. */
const MORE =
  /^[^\p{L}\p{N}]{0,9}(?:(?:(?:xem|đọc|tìm hiểu) (?:thêm|tiếp|chi tiết|tất cả|toàn bộ|ngay|bài viết|các tin)|tải (?:về|xuống|file|tệp)|(?:read|view|see|show|learn) (?:more|all|full|details?)|continue reading)|(?:xem|chi tiết|tất cả|tiếp theo|trước|sau|trang (?:trước|sau|tiếp|đầu|cuối|chủ)[^\d]{0,12}|more|details?|next|prev(?:ious)?|older posts|newer posts|rss|in bài viết|gửi mail|home)[^\p{L}\p{N}]{0,9}$)/iu;
/** How often a story was seen, beside an icon. */
const COUNT = /^[\s(]*\d{1,7}[\s)]*$/;
/** What stands around a date. */
const DATE_LABEL =
  /(?:ngày|đăng|tải|lúc|vào|cập nhật|lần cuối|xuất bản|ban hành|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|giờ|phút|tháng|thg|năm|lượt|đã|số|lần|xem|bình luận|tin|gmt|[ap]m|views?|count|hits|post(?:ed)?|published|created|updated?|date|on|by|(?:mon|tue|wed|thu|fri|sat|sun)(?:\p{L}{0,3}day)?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?![\p{L}\p{M}])/giu;
/** Characters of a line that may be a date, and letters beside the date and its label. */
const DATE_LINE = 120;
/** Of one that says more than a date. A summary is longer. */
const DATE_PARTS = 80;
const DATE_REST = 24;
/** Small print that is no summary. */
const SMALL_PRINT =
  /^(?:(?:tác giả|nguồn|theo|người đăng|chuyên mục|danh mục|từ khóa|thẻ|bình luận|tags?|category|comments?) ?:|lượt xem|đã xem|số lần xem|view count|views?\b|hits\b|(?:được )?(?:đăng|viết) bởi|bởi |written by|posted|by |\d+ (?:bình luận|lượt xem|comments?))/i;
const SMALL_PRINT_LENGTH = 60;
/** The shortest summary, in characters; in a paragraph of its own, or by its class, it may be shorter. */
const SUMMARY = 40;
const SHORT_SUMMARY = 8;
const SUMMARY_CLASS = /summary|desc|sapo|lead|intro|hometext|excerpt|trich/i;
const DATA_SUMMARY =
  /^data-(?:summary|content|desc|description|lead|sapo|intro|hometext|excerpt|mota|mo-ta|trichyeu)$/;
/** Signs beside titles. */
const ICON =
  /(?:^|\/)(?:_layouts\/|(?:(?:icon|ico|ic)s?[-_]?)?(?:new|hot|moi|tin-?moi|bullet|arrow|star|dot|muiten|li|calendar|clock|eye|file|page|pdf|word|doc|folder|print|e?mail)(?:_?button)?[-_\d]{0,5}\.(?:gif|png|svg)(?=$|[?#]))/i;

/** Text without a break in it. */
interface Line {
  text: string;
  readonly link: Element | undefined;
  readonly heading: Element | undefined;
  readonly block: Node;
  readonly date: NewsDate | undefined;
}

type Place = Omit<Line, 'text' | 'date'>;

/** Whether a link's text may be a title: two words at least, and neither "Xem thêm" nor a date. */
export const isTitle = (text: string): boolean =>
  /\p{L}.{6,}/u.test(text) && /\S\s+\S/.test(text) && !MORE.test(text) && !exactDate(text);

/** Whether a link's text only says that there is more. */
export const isMore = (text: string): boolean => MORE.test(text);

export const isTitleElement = (element: Element): boolean =>
  HEADING.test(element.localName) || TITLE_CLASS.test(element.getAttribute('class') ?? '');

/** A link, whose address may be where only a script looks for it. */
export const LINK = 'a[href],a[data-href]';

/** Where to a script leads, if it says so in one piece. */
const SCRIPTED =
  /\b(?:location(?:\.href|\.assign|\.replace)?|window\.open)\s?[=(]\s?(["'])([^"'\\\s<>]{1,2000})\1(?!\s?\+)/;

/** What a link leads to, as written; also where a script does it in place of `href`. An inert page's `onclick` has another name. */
export function hrefOf(link: Element): string | undefined {
  const href = link.getAttribute('href')?.trim() ?? '';
  if (!/^(?:#|javascript:|$)/i.test(href)) return href;
  const hidden = link.getAttribute('data-href')?.trim();
  return hidden || SCRIPTED.exec([...link.attributes].map(({ value }) => value).join('\n'))?.[2];
}

/** The absolute URL of a link, without its fragment. `undefined` for what is no page. */
export function storyUrl(link: Element, base: string): string | undefined {
  const href = hrefOf(link);
  return href && toPageUrl(href, base)?.split('#')[0];
}

/**
 * One story of a list in HTML: a linked title, and around it a date, a summary, images, wherever they stand.
 *
 * @param nodes What belongs to the story.
 * @param base The URL that relative ones resolve against.
 * @param url Of the story, where it is known; else the link in a heading is taken, or the longest.
 * @param styleOf Reads an element's `style` attribute.
 * @returns `undefined` without a title that is a link.
 */
export function parseStory(
  nodes: readonly Node[],
  base: string,
  url?: string,
  styleOf: (element: Element) => string = (element) => element.getAttribute('style') ?? '',
): RawItem | undefined {
  const parts = new StoryParts(base, styleOf);
  nodes.forEach((node) => parts.add(node));
  const { lines } = parts;
  const own = url ?? mainUrl(lines, base);
  if (!own) return undefined;
  const isOwn = ({ link }: Line) => link && storyUrl(link, base) === own;

  const first = titleLine(lines, isOwn);
  const holder = first?.heading ?? first?.link;
  const titleLines = lines.filter(
    (line) =>
      !line.date &&
      (line === first ||
        (holder &&
          line.block === first?.block &&
          (line.heading ?? line.link) === holder &&
          !COUNT.test(line.text))),
  );
  const text = normalizeText(titleLines.map((line) => line.text).join(' '));
  const taken = new Set(titleLines);
  const beside = dateIn(lines, taken);
  const { title, date } = splitTitle(
    fullTitle(
      text,
      parts.links.filter((link) => storyUrl(link, base) === own),
    ),
    beside,
  );
  if (!title) return undefined;
  const told = parts.time ?? beside ?? date;
  const summary = splitTitle(summaryOf(lines, taken, isOwn, title), told);
  return {
    title,
    url: own,
    published: told ?? summary.date,
    summary: isCut(summary.title, parts.summary) ? '' : summary.title,
    lead: parts.summary,
    images: parts.images
      .sort((one, other) => Number(other.url === own) - Number(one.url === own))
      .map(({ image }) => image),
  };
}

/** Whether a summary in an attribute goes on where the visible one ends. */
const isCut = (visible: string, hidden = ''): boolean =>
  /(?:…|\.\.\.)$/.test(visible) && hidden.length > visible.length;

/** Collects what an item's nodes hold. */
class StoryParts {
  readonly lines: Line[] = [];
  readonly images: { readonly image: RawImage; readonly url: string | undefined }[] = [];
  readonly links: Element[] = [];
  /** From a `<time>`, or a date in an attribute. */
  time: NewsDate | undefined;
  /** From an attribute that a script reads. */
  summary = '';
  private line: Line | undefined;

  constructor(
    private readonly base: string,
    private readonly styleOf: (element: Element) => string,
  ) {}

  add(node: Node, place: Place = { link: undefined, heading: undefined, block: node }): void {
    if (node.nodeType === Node.TEXT_NODE) this.addText((node as Text).data, place);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const name = element.localName;
    this.readAttributes(element, place);
    if (name === 'a') this.links.push(element);
    if (name === 'noscript')
      element.querySelectorAll('img').forEach((image) => this.push(imageOf(image, this.base), place));
    if (SKIPPED.test(name)) return;
    const isBlock = BLOCK.test(name);
    const isLink = element.matches(LINK);
    const isPlain = ![...element.children].some((child) => child.firstChild ?? child.localName === 'img');
    const text = isPlain ? element.textContent : '';
    if (
      text &&
      text.trim().length < 7 &&
      !isLink &&
      BADGE_CLASS.test(element.className) &&
      !/\d{2}/.test(text)
    )
      return;
    const date = this.dateOf(element, text);
    const isApart = isBlock || isLink || date;
    if (isApart) this.line = undefined;
    if (date) this.lines.push({ text: element.textContent, ...place, date });
    else {
      const inner: Place = {
        link: isLink ? element : place.link,
        heading: HEADING.test(name) ? element : place.heading,
        block: isBlock ? element : place.block,
      };
      element.childNodes.forEach((child) => this.add(child, inner));
    }
    if (isApart) this.line = undefined;
  }

  private addText(text: string, place: Place): void {
    if (this.line) this.line.text += text;
    else if (/\S/.test(text)) this.lines.push((this.line = { text, ...place, date: undefined }));
  }

  /** Of an element that is nothing but a date: `<span>(12/08/2020)</span>`, or a badge of day, month and year. */
  private dateOf(element: Element, text: string): NewsDate | undefined {
    const written = element.localName === 'time' && parseAnyDate(element.getAttribute('datetime'));
    if (written) return written;
    if (text) return text.length <= DATE_LINE && element.localName !== 'a' ? exactDate(text) : undefined;
    const { children } = element;
    const isBadge =
      children.length > 1 &&
      [...children].every((child) => !child.firstElementChild) &&
      (/th/i.test(element.textContent) || [...children].some(({ className }) => BADGE_PART.test(className)));
    const longest = DATE_CLASS.test(element.className) ? DATE_LINE : isBadge ? BADGE_LENGTH : 0;
    if (!longest || element.querySelector('a,img') || element.textContent.length > longest) return undefined;
    const badge = normalizeText(textsOf(element).join(' '));
    return exactDate(badge.replace(BADGE, '$1/$2/$3')) ?? exactDate(badge);
  }

  private readAttributes(element: Element, place: Place): void {
    const name = element.localName;
    if (!this.time && /^(?:time|abbr|span)$/.test(name))
      this.time =
        parseAnyDate(element.getAttribute('datetime')) ?? exactDate(element.getAttribute('title') ?? '');
    const names = element.getAttributeNames();
    if (!names.length) return;
    names.forEach((attribute) => {
      if (DATA_SUMMARY.test(attribute)) this.summary ||= element.getAttribute(attribute) ?? '';
    });
    if (name === 'img' || name === 'source') return this.push(imageOf(element, this.base), place);
    if (/^(?:video|audio|iframe|input|script|embed|object)$/.test(name)) return;
    const [source] = imageSources(
      (attribute) =>
        attribute === 'src' ? backgroundUrl(this.styleOf(element)) : element.getAttribute(attribute),
      names,
    );
    if (source) this.push({ src: absolute(source, this.base), alt: '' }, place);
  }

  private push(image: RawImage, { link }: Place): void {
    if (!image.src || ICON.test(image.src)) return;
    this.images.push({ image, url: link && storyUrl(link, this.base) });
  }
}

/** The image that an element shows, or will when a script has loaded it. */
function imageOf(element: Element, base: string): RawImage {
  const get = (name: string) => element.getAttribute(name);
  const names = element.getAttributeNames();
  const sizes = sizesIn(imageSets(get, names));
  const [src = bestSize(sizes)?.src] = imageSources(get, names);
  return {
    src: src && absolute(src, base),
    alt: get('alt') ?? undefined,
    width: pixels(get('width')),
    height: pixels(get('height')),
    sizes: sizes.map((size) => ({ ...size, src: absolute(size.src, base) })),
  };
}

export const absolute = (url: string, base: string): string => toPageUrl(url, base) ?? '';

/** The images of an element, itself perhaps one, with those that a script would load later. */
export function imagesOf(element: Element, base: string, styleOf: (element: Element) => string): RawImage[] {
  const parts = new StoryParts(base, styleOf);
  parts.add(element);
  return parts.images.map(({ image }) => image);
}

const textsOf = (node: Node): string[] =>
  node.nodeType === Node.TEXT_NODE ? [(node as Text).data] : [...node.childNodes].flatMap(textsOf);

/** The URL of the link that is the story's: in a heading, else the one with the longest text. */
function mainUrl(lines: readonly Line[], base: string): string | undefined {
  const candidates = lines.filter(
    ({ link, text }) => link && storyUrl(link, base) && !MORE.test(text.trim()),
  );
  const heading = candidates.find(isTitleLine);
  const [longest] = candidates.sort((one, other) => other.text.trim().length - one.text.trim().length);
  const { link } = heading ?? longest ?? {};
  return link && storyUrl(link, base);
}

const isTitleLine = ({ heading, link, block }: Line): boolean =>
  Boolean(heading) ||
  [link, link?.parentElement, block].some(
    (element) => element && TITLE_CLASS.test((element as Element).className ?? ''),
  );

/** A heading that is linked, else a link with a title's class, else with a title's words; a heading beside it; the first line. */
function titleLine(lines: readonly Line[], isOwn: (line: Line) => unknown): Line | undefined {
  const texts = lines.filter(({ date }) => !date);
  const own = texts.filter((line) => isOwn(line) && !MORE.test(line.text.trim()));
  return (
    own.find(({ heading }) => heading) ??
    own.find(isTitleLine) ??
    own.find(({ text }) => isTitle(normalizeText(text))) ??
    texts.find(({ heading, link }) => heading && !link) ??
    own[0] ??
    texts.find(({ text, link }) => !link && isTitle(normalizeText(text)))
  );
}

/** The title in a link's `title` attribute, or its image's text, where the text is cut off, missing, or has a number before it. */
function fullTitle(text: string, links: readonly Element[]): string {
  const beginning = text.replace(/ ?(?:…|\.{2,3})$/, '');
  const isCutOff = beginning !== text && beginning.length > 10;
  for (const link of links) {
    const whole = titleAttribute(link);
    if (!whole) continue;
    if (!text || (isCutOff && whole.startsWith(beginning)) || (whole.length > 10 && text.endsWith(whole)))
      return whole;
  }
  return text;
}

/** What a link says of itself without text. */
export const titleAttribute = (link: Element): string =>
  normalizeText(link.getAttribute('title') || link.querySelector('img')?.getAttribute('alt') || '');

const DAY = String.raw`\d{1,2} ?[/.-] ?\d{1,2}`;
const BRACKETED_DAY = new RegExp(`^[([]${DAY}[)\\]][ :.-]{0,3}| ?\\[${DAY}\\]$`);
/** In brackets at either end, or set off from the words. */
const DAY_FORMS = [
  /^[([]([^()[\]]{5,40})[)\]][ :.-]{0,3}/,
  /[ ,.-]{0,3}[([]([^()[\]]{5,40})[)\]]$/,
  /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?: ?[-–|:])? (?=\p{L})/u,
  / [-–|] (\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/,
];

/** Takes a day out of a title, or of a summary. */
function splitTitle(
  text: string,
  known: NewsDate | undefined,
): { readonly title: string; readonly date?: NewsDate } {
  const short = text.replace(BRACKETED_DAY, '');
  for (const form of DAY_FORMS) {
    const match = form.exec(short);
    const date = match && exactDate(match[1]!);
    const isSame = date && (!known || Math.abs(known.instant - date.instant) < 86_400_000);
    if (isSame) return { title: short.replace(match[0], '').trim(), date };
  }
  return { title: short };
}

/** Whether a short text is a date, or little more. */
export const isDated = (text: string): boolean => Boolean(dateLine(normalizeText(text)));

/** The date of a text that says nothing else. */
function exactDate(text: string): NewsDate | undefined {
  const line = dateLine(text);
  return line && line.rest < 4 ? line.date : undefined;
}

/** The date of a short line, and how many letters it has besides the date. */
function dateLine(text: string): { readonly date: NewsDate; readonly rest: number } | undefined {
  if (text.length > DATE_LINE || !/\d/.test(text)) return undefined;
  const rest = text.replace(DATE_LABEL, '').replace(/[^\p{L}]/gu, '').length;
  if (rest > DATE_REST) return datePart(text);
  const date = parseAnyDate(text);
  return date && { date, rest };
}

/** The date of a short line that names a category, an author or a source too: the first or the last of its parts. */
function datePart(text: string): { readonly date: NewsDate; readonly rest: number } | undefined {
  if (text.length > DATE_PARTS) return undefined;
  const parts = text.split(/ ?[|•·] ?| [–—-] /);
  const date = [parts[0]!, parts[parts.length - 1]!, text.split(', ').pop()!]
    .filter((part) => part !== text)
    .map(exactDate)
    .find(Boolean);
  return date && { date, rest: DATE_REST };
}

/** Of the lines beside the title the one that is most nearly nothing but a date. */
function dateIn(lines: readonly Line[], title: ReadonlySet<Line>): NewsDate | undefined {
  let best: { readonly date: NewsDate; readonly rest: number } | undefined;
  for (const line of lines) {
    if (title.has(line)) continue;
    const found = line.date ? { date: line.date, rest: 0 } : dateLine(normalizeText(line.text));
    if (found && (!best || found.rest < best.rest)) best = found;
  }
  return best?.date;
}

/** The longest text beside the title, with what stands in the same block. */
function summaryOf(
  lines: readonly Line[],
  title: ReadonlySet<Line>,
  isOwn: (line: Line) => unknown,
  titleText: string,
): string {
  const texts = lines.flatMap((line) => {
    const text = normalizeText(line.text);
    const isSmallPrint = text.length <= SMALL_PRINT_LENGTH && SMALL_PRINT.test(text);
    const isOther = line.link && !isOwn(line);
    if (title.has(line) || line.date || line.heading || isSmallPrint || MORE.test(text) || dateLine(text))
      return [];
    return text === titleText ? [] : [{ text, block: line.block, isOther }];
  });
  const [longest] = texts
    .filter(({ isOther }) => !isOther)
    .sort((one, other) => other.text.length - one.text.length);
  if (!longest) return '';
  const { block } = longest;
  const isMarked =
    block instanceof Element && (block.localName === 'p' || SUMMARY_CLASS.test(block.className));
  if (longest.text.length < (isMarked ? SHORT_SUMMARY : SUMMARY)) return '';
  return texts
    .filter((text) => text.block === block)
    .map(({ text }) => text)
    .filter((text, index) => index || !COUNT.test(text))
    .join(' ')
    .replace(/^[\s:|–-]+/, '');
}
