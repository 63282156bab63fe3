import { parseAnyDate } from '../news/date-forms.js';
import type { NewsDate } from '../news/news-item.js';
import { normalizeText } from '../news/text.js';
import { hasSlottedContent } from '../portlet/slotted-content.js';
import type { Article } from './article.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
/** How portals mark a lead. */
const LEAD_SELECTOR =
  '[class*="lead" i], [class*="sapo" i], [class*="summary" i], [class*="hometext" i], [itemprop="description"]';
const DAY = /\d{1,2}\/\d{1,2}\/\d{4}/;
const CHANGED = /cập nhật|sửa đổi|updated|modified/i;
const DATE_WORDS =
  /ngày|đăng|tải|xuất bản|cập nhật|sửa đổi|lần cuối|lúc|giờ|phút|thứ|hai|ba|tư|năm|sáu|bảy|chủ nhật|gmt|[sc]h|[ap]m|on|at|last|posted|published|updated|modified/g;
/** A longer line says more than when: characters. */
const MAX_DATE_LINE = 120;

/** An `<article>`, or plain paragraphs, by the page's author, editor or server. */
export function parseArticle(element: Element): Article | undefined {
  // A copy in a document that loads nothing: what is removed from it stays in the page.
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.importNode(element.querySelector('article') ?? element, true);
  const heading = copy.querySelector(HEADING);
  const title = normalizeText(heading?.textContent ?? '');
  heading?.remove();
  const [published, updated] = takeDates(copy);
  const lead = copy.querySelector(LEAD_SELECTOR);
  const leadText = normalizeText(lead?.textContent ?? '');
  const isLeadTaken = leadText && !lead!.querySelector('img, a');
  if (isLeadTaken) lead!.remove();
  const body = copy.innerHTML;
  // Links alone lead to an article, and are none.
  copy.querySelectorAll('a').forEach((link) => link.remove());
  if (!title && !leadText && !hasSlottedContent(copy)) return undefined;
  return {
    id: '',
    title,
    headingLevel: heading ? Number(heading.localName[1]) : undefined,
    published,
    updated,
    lead: isLeadTaken ? leadText : undefined,
    body,
    base: document.baseURI,
    authors: [],
    categories: [],
    attachments: [],
  };
}

/** When it was published and last changed; removes the lines that say nothing else. */
function takeDates(copy: Element): readonly (NewsDate | undefined)[] {
  let published: NewsDate | undefined;
  let updated: NewsDate | undefined;
  for (const line of copy.querySelectorAll('p, div, li, span, time')) {
    const text = normalizeText(line.textContent!);
    if (!isDateLine(text)) continue;
    const changed = text.search(CHANGED);
    const times = line.localName === 'time' ? [line] : [...line.querySelectorAll('time')];
    const [first, second] = times.length
      ? times.map((time) => parseAnyDate(time.getAttribute('datetime')) ?? parseAnyDate(time.textContent))
      : [text.slice(0, changed < 0 ? undefined : changed), text.slice(changed)].map((part) =>
          parseAnyDate(part),
        );
    const isChange = changed >= 0 && changed < text.search(/\d/);
    if (!isChange) published ??= first;
    if (changed >= 0) updated ??= isChange ? (first ?? second) : second;
    line.remove();
  }
  return [published, updated];
}

/** A day, and nothing but a time and the words that go with both. */
const isDateLine = (text: string) =>
  text.length <= MAX_DATE_LINE &&
  DAY.test(text) &&
  !/\p{L}/u.test(text.toLowerCase().replace(DATE_WORDS, ''));
