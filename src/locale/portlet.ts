import { capitalize } from './format.js';

/** What a block shows, as its frame's sentences name it: figures, news, one article, or anything to read. */
export type ContentKind = 'data' | 'news' | 'article' | 'content';

/** Strings of the frame. Times are given as `10:15`, ages in milliseconds. */
export interface PortletText {
  readonly loading: string;
  readonly maximize: string;
  readonly close: string;
  readonly retry: string;
  /** Announced when the first data are shown that the reader has asked for. */
  readonly loaded: string;
  /** What a block shows, within a sentence. */
  readonly contentKind: Readonly<Record<ContentKind, string>>;
  /** Announced once, when newer data differ from those shown. */
  updated(kind: ContentKind): string;
  readonly empty: string;
  /** An age in words, `12 phút trước`. */
  age(milliseconds: number): string;
  /** How old the content is. Also heads it after old content has been renewed. */
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
  /** Before a link to where the reader can look instead. */
  readonly elsewhere: string;
}

/** An age in its largest unit, rounded: `[3, 'hour']`. */
export function unitOf(milliseconds: number): [number, 'minute' | 'hour' | 'day'] {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return [minutes, 'minute'];
  return minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
}

const nouns = { data: 'số liệu', news: 'tin', article: 'bài viết', content: 'nội dung' };

/** The frame's sentences in Vietnamese. */
export const vi: PortletText = {
  loading: 'Đang tải…',
  maximize: 'Xem lớn',
  close: 'Đóng',
  retry: 'Thử lại',
  loaded: 'đã tải xong',
  contentKind: nouns,
  updated: (kind) => (kind === 'article' ? 'bài viết đã được cập nhật' : `đã có ${nouns[kind]} mới`),
  empty: 'Chưa có nội dung.',
  age(milliseconds) {
    const [count, unit] = unitOf(milliseconds);
    if (!count) return 'vừa xong';
    return `${count} ${{ minute: 'phút', hour: 'giờ', day: 'ngày' }[unit]} trước`;
  },
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
  elsewhere: 'Xem tại',
};
