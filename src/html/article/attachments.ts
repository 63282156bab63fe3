import type { ArticleAttachment } from '../article-body.js';
import { line } from './blocks.js';
import { pathOf } from './figures.js';

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

/** The name of a document at the end of a path, or before the version that Liferay writes behind it. */
const DOCUMENT = /([^/]+)\.([a-z\d]{2,4})(?:\/[\da-f-]{36})?$/i;

/** Words that only say that there is a file. */
const LABEL =
  /(?:các\s+)?(?:tệp|tập|file|tài liệu|văn bản)(?:\s+tin)?(?:\s+(?:được\s+)?(?:đính|gửi))?\s*kèm(?:\s+theo)?|(?:tải|download)(?:\s+(?:về|xuống|tệp|file|văn bản|tài liệu|tại))*|xem(?:\s+(?:chi tiết|thêm|file|tệp|văn bản|toàn văn))*|tại đây|ở đây|chi tiết|toàn văn|attachments?|attached files?|click here|here/giu;
const SIZE = /[([]?\s*(\d+(?:[.,]\d+)?)\s*(bytes?|[kmg]i?b)\s*[)\]]?/iu;
const UNITS = 'bkmg';

/** The documents that a block consists of; none where it says anything else, or leads anywhere else, too. */
export function attachmentsOf(block: Element): ArticleAttachment[] {
  if (!block.matches('p,ul,ol,div,h1,h2,h3,h4,h5,h6')) return [];
  const links = [...block.querySelectorAll('a')].filter((link) => link.hasAttribute('href'));
  const documents = links.map((link) => DOCUMENT.exec(pathOf(link)));
  if (!links.length || !documents.every((match) => match && TYPES.has(match[2]!.toLowerCase()))) return [];
  const beside = links.reduce((words, link) => words.replace(line(link), ' '), line(block));
  if (says(beside.replace(new RegExp(SIZE, 'giu'), ' '))) return [];

  const found = new Map<string, ArticleAttachment>();
  links.forEach((link, index) => {
    const url = link.getAttribute('href')!;
    if (found.has(url)) return;
    const [, name = '', ending = ''] = documents[index]!;
    const size =
      sizeIn(line(link)) ??
      (found.size || links.length > 1 ? sizeIn(lineAround(link, block)) : sizeIn(beside));
    found.set(url, {
      url,
      name: nameOf(link, `${decoded(name)}.${ending}`),
      type: TYPES.get(ending.toLowerCase())!,
      ...(size === undefined ? {} : { size }),
    });
  });
  return [...found.values()];
}

/** Whether a block only announces files. */
export const isLabel = (block: Element): boolean =>
  block.matches('p,h1,h2,h3,h4,h5,h6') &&
  line(block).length > 0 &&
  !block.querySelector('img,a') &&
  !says(line(block));

/** Whether words say more than that there is a file. */
const says = (words: string): boolean => /[\p{L}\p{N}]/u.test(words.replace(LABEL, ''));

function nameOf(link: Element, fileName: string): string {
  const words = line(link);
  if (/^https?:/.test(words) || !says(words.replace(SIZE, ''))) return link.getAttribute('title') || fileName;
  return words.replace(SIZE, '').trim();
}

const lineAround = (link: Element, block: Element): string => {
  const item = link.closest('li');
  return item && block.contains(item) ? line(item) : '';
};

function decoded(name: string): string {
  try {
    // Liferay writes a space as a sign of addition.
    return decodeURIComponent(name.replace(/\+/g, ' ')).normalize('NFC');
  } catch {
    return name;
  }
}

function sizeIn(words: string): number | undefined {
  const [, number, unit] = SIZE.exec(words) ?? [];
  if (!number || !unit) return undefined;
  return Math.round(Number(number.replace(',', '.')) * 1024 ** UNITS.indexOf(unit.charAt(0).toLowerCase()));
}
