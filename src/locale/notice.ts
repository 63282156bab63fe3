import { capitalize } from './format.js';
import type { NoticeText } from './portlet-text.js';
import { portletText } from './portlet.js';
import { table } from './translations.js';

const nouns = portletText('vi').contentKind;

const vi: NoticeText = {
  maximize: 'Xem lớn',
  close: 'Đóng',
  asOf: (kind, time, age) =>
    `${kind === 'article' ? 'Bài viết được lấy về' : 'Cập nhật'} lúc ${time}${age ? `, ${age}` : ''}.`,
  old: (kind, time, age) =>
    kind === 'article'
      ? vi.asOf(kind, time, age)
      : `${capitalize(nouns[kind])} cũ, lúc ${time}${age ? `, ${age}` : ''}.`,
  undated: (kind) => `Không rõ ${nouns[kind]} này có từ lúc nào.`,
  renewing: (kind) => (kind === 'article' ? 'Đang cập nhật bài viết…' : `Đang lấy ${nouns[kind]} mới…`),
  missing: (what, why) => `Chưa lấy được “${what}”: ${why}.`,
  tryingSince: (time) => `Đã thử từ ${time}.`,
  noneNewer: (kind, why) =>
    `${kind === 'article' ? 'Chưa cập nhật được bài viết' : `Chưa lấy được ${nouns[kind]} mới`}: ${why}.`,
  incomplete: (kind, why) =>
    `${kind === 'article' ? 'Chưa lấy được hết các bài khác' : `Mới lấy được một phần ${nouns[kind]}`}: ${why}.`,
};

const en: NoticeText = {
  maximize: 'Enlarge',
  close: 'Close',
  asOf: (kind, time, age) =>
    `${kind === 'article' ? 'Article fetched at' : 'As of'} ${time}${age ? `, ${age}` : ''}.`,
  old: (kind, time, age) =>
    kind === 'article' ? en.asOf(kind, time, age) : `Old ${kind}, from ${time}${age ? `, ${age}` : ''}.`,
  undated: (kind) => `It is not known of when this ${kind} is.`,
  renewing: (kind) => (kind === 'article' ? 'Updating the article…' : `Getting newer ${kind}…`),
  missing: (what, why) => `“${what}” could not be loaded: ${why}.`,
  tryingSince: (time) => `Trying since ${time}.`,
  noneNewer: (kind, why) =>
    `${kind === 'article' ? 'The article could not be updated' : 'Nothing newer could be loaded'}: ${why}.`,
  incomplete: (kind, why) =>
    `${kind === 'article' ? 'Not all other articles could be loaded' : `Only a part of the ${kind} could be loaded`}: ${why}.`,
};

/** The frame's sentences about old content and failures. */
export const noticeText = table('notice', { vi, en });
