import type { ArticleAttachment } from './types.js';
import { toNfc } from '../platform/unicode.js';
import { textOf, collapseSpaces } from './blocks.js';
import { pathnameOf } from './figures.js';

/** File names that are documents, and what servers call them (iana.org/assignments/media-types). */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['pdf', 'application/pdf'],
  ['doc', 'application/msword'],
  ['xls', 'application/vnd.ms-excel'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['rtf', 'application/rtf'],
  ['csv', 'text/csv'],
  ['zip', 'application/zip'],
  ['rar', 'application/vnd.rar'],
  ['7z', 'application/x-7z-compressed'],
]);

/** What Liferay writes behind the name of a document: its version. */
const VERSION = /^[\da-f-]{36}$/i;
const DOCUMENT = /^(.+)\.([a-z\d]{2,4})$/i;

/** Text that only announces a file. */
const LABEL =
  /(?:các )?(?:tệp|tập|file|tài liệu|văn bản)(?: tin)?(?: (?:được )?(?:đính|gửi))? ?kèm(?: theo)?|(?:tải|download)(?: (?:về|xuống|tệp|file|văn bản|tài liệu|tại)){0,4}|xem(?: (?:chi tiết|thêm|file|tệp|văn bản|toàn văn)){0,4}|tại đây|ở đây|chi tiết|toàn văn|attachments?|attached files?|click here|here/giu;
const SIZE = /[([]? ?(\d{1,9}(?:[.,]\d{1,9})?) ?(bytes?|[kmg]i?b) ?[)\]]?/giu;
/** What stands beside the links of such a block is no longer, in characters. */
const LONGEST = 500;
/** What the name of a file says of its type, which is told beside its size. */
const TYPE = / ?[([,] ?(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|zip|rar|7z)[ ,;–-]{0,3}[)\]]?$/i;
const UNITS = 'bkmg';

/** The documents that a block consists of; none where it says anything else, or leads anywhere else, too. */
export function attachmentsOf(block: Element): ArticleAttachment[] {
  if (!block.matches('p,ul,ol,div,h1,h2,h3,h4,h5,h6')) return [];
  const links = [...block.querySelectorAll('a[href]')];
  const documents: RegExpExecArray[] = [];
  for (const link of links) {
    const match = documentAt(link);
    if (!match || !TYPES.has(match[2]!.toLowerCase())) return [];
    documents.push(match);
  }
  if (!links.length) return [];
  const outside = textOutsideLinks(block);
  if (outside.length > LONGEST * links.length || hasOwnText(outside.replace(SIZE, ' '))) return [];

  const found = new Map<string, ArticleAttachment>();
  links.forEach((link, index) => {
    const url = link.getAttribute('href')!;
    if (found.has(url)) return;
    const [, name = '', ending = ''] = documents[index]!;
    const size =
      sizeIn(textOf(link)) ??
      (found.size || links.length > 1 ? sizeIn(listItemText(link, block)) : sizeIn(outside));
    found.set(url, {
      url,
      name: nameOf(link, `${decodeFileName(name)}.${ending}`),
      type: TYPES.get(ending.toLowerCase())!,
      ...(size === undefined ? {} : { size }),
    });
  });
  return [...found.values()];
}

/** The name of the document that a link leads to, and its ending. */
function documentAt(link: Element): RegExpExecArray | null {
  const [last = '', before = ''] = pathnameOf(link).split('/').reverse();
  return DOCUMENT.exec(VERSION.test(last) ? before : last);
}

/** What a block says outside its links. */
function textOutsideLinks(block: Element): string {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    words += text.parentElement!.closest('a[href]') ? ' ' : text.data;
  }
  return collapseSpaces(words);
}

/** Whether a block only announces files. */
export function isLabel(block: Element): boolean {
  if (!block.matches('p,h1,h2,h3,h4,h5,h6') || block.querySelector('img,a')) return false;
  if ((block.textContent ?? '').length > 2 * LONGEST) return false;
  const text = textOf(block);
  return text.length > 0 && text.length <= LONGEST && !hasOwnText(text);
}

/** Whether text says more than that there is a file. */
const hasOwnText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(LABEL, ''));

function nameOf(link: Element, fileName: string): string {
  const text = textOf(link);
  if (/^https?:/.test(text) || !hasOwnText(text.replace(SIZE, '')))
    return link.getAttribute('title') || fileName;
  return text.replace(SIZE, '').trim().replace(TYPE, '');
}

const listItemText = (link: Element, block: Element): string => {
  const item = link.closest('li');
  return item && block.contains(item) ? textOf(item) : '';
};

function decodeFileName(name: string): string {
  try {
    // Liferay writes a space as a sign of addition.
    return toNfc(decodeURIComponent(name.replace(/\+/g, ' ')));
  } catch {
    return name;
  }
}

function sizeIn(text: string): number | undefined {
  const [[, number, unit] = []] = text.matchAll(SIZE);
  if (!number || !unit) return undefined;
  return Math.round(Number(number.replace(',', '.')) * 1024 ** UNITS.indexOf(unit.charAt(0).toLowerCase()));
}
