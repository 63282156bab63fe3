import { capitalize } from './format.js';
import type { Language } from './language.js';
import { portletText } from './portlet.js';
import type { ContentKind } from './portlet.js';

/** Strings of the frame for old content, failures and the window. Times are given as `10:15`. */
export interface NoticeText {
  readonly maximize: string;
  readonly close: string;
  /** How old the content is. Also heads it after old content has been renewed. @param age In words. */
  asOf(kind: ContentKind, time: string, age?: string): string;
  /** Heads content that is too old to pass for current. */
  old(kind: ContentKind, time: string, age?: string): string;
  /** The content says of itself that it comes from the future. */
  undated(kind: ContentKind): string;
  renewing(kind: ContentKind): string;
  /** Nothing could be loaded. @param what The block's heading. @param why From `whyOf`. */
  missing(what: string, why: string): string;
  /** Since when nothing could be loaded. */
  tryingSince(time: string): string;
  /** The content shown is the last that could be loaded, or the page's own. */
  noneNewer(kind: ContentKind, why: string): string;
  /** The content shown is new and not all of it; an article is whole, its list is not. */
  incomplete(kind: ContentKind, why: string): string;
}

const nouns = portletText.vi.contentKind;

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
export const noticeText: Readonly<Record<Language, NoticeText>> = { vi, en };
