import type { Reason } from '../data/error.js';

/** What a block shows, as its frame's sentences name it: figures, news, or anything to read. */
export type ContentKind = 'data' | 'news' | 'content';

/** Strings of the frame. Times are given as `10:15`, ages in milliseconds. */
export interface PortletText {
  readonly loading: string;
  readonly maximize: string;
  readonly close: string;
  readonly retry: string;
  /** Announced once, when the first data are shown. */
  readonly loaded: string;
  /** What a block shows, within a sentence. */
  readonly contentKind: Readonly<Record<ContentKind, string>>;
  /** Announced once, when newer data differ from those shown. */
  updated(contentKind: string): string;
  readonly empty: string;
  /** An age in words, `12 phút trước`. */
  age(milliseconds: number): string;
  /** How old the content is. Also heads it after old content has been renewed. */
  asOf(time: string, age?: string): string;
  /** Heads content that is too old to pass for current. */
  old(contentKind: string, time: string, age?: string): string;
  renewing(contentKind: string): string;
  /** Nothing could be loaded. @param what The block's heading. @param why From `why`. */
  missing(what: string, why: string): string;
  /** The content shown is the last that could be loaded. */
  noneNewer(contentKind: string, why: string): string;
  /** Why, in plain words, as the second half of a sentence. None is longer than that for `bad-answer`: room is kept for it. */
  why(reason: Reason): string;
  /** Before a link to where the reader can look instead. */
  readonly elsewhere: string;
}

/** An age in its largest unit, rounded: `[3, 'hour']`. */
export function unitOf(milliseconds: number): [number, 'minute' | 'hour' | 'day'] {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return [minutes, 'minute'];
  return minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
}

/** The frame's sentences in Vietnamese. */
export const vi: PortletText = {
  loading: 'Đang tải…',
  maximize: 'Xem lớn',
  close: 'Đóng',
  retry: 'Thử lại',
  loaded: 'đã tải xong',
  contentKind: { data: 'số liệu', news: 'tin', content: 'nội dung' },
  updated: (contentKind) => `đã có ${contentKind} mới`,
  empty: 'Chưa có nội dung.',
  age(milliseconds) {
    const [count, unit] = unitOf(milliseconds);
    if (!count) return 'vừa xong';
    return `${count} ${{ minute: 'phút', hour: 'giờ', day: 'ngày' }[unit]} trước`;
  },
  asOf: (time, age) => `Cập nhật lúc ${time}${age ? `, ${age}` : ''}.`,
  old: (contentKind, time, age) =>
    `${contentKind[0]!.toUpperCase()}${contentKind.slice(1)} cũ, lúc ${time}${age ? `, ${age}` : ''}.`,
  renewing: (contentKind) => `Đang lấy ${contentKind} mới…`,
  missing: (what, why) => `Chưa lấy được “${what}”: ${why}.`,
  noneNewer: (contentKind, why) => `Chưa lấy được ${contentKind} mới: ${why}.`,
  why(reason) {
    switch (reason) {
      case 'offline':
        return 'thiết bị đang không có mạng';
      case 'timeout':
        return 'nơi cung cấp trả lời quá lâu';
      case 'rate-limited':
        return 'nơi cung cấp đang quá tải';
      case 'empty-source':
      case 'no-items':
        return 'nơi cung cấp chưa có nội dung';
      default:
        return 'nơi cung cấp đang gặp trục trặc';
    }
  },
  elsewhere: 'Xem tại',
};
