import { table } from './translations.js';

/** An age in its largest unit, rounded: `[3, 'hour']`. */
function unitOf(milliseconds: number): [number, 'minute' | 'hour' | 'day'] {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return [minutes, 'minute'];
  return minutes < 48 * 60 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
}

const nouns = { data: 'số liệu', news: 'tin', article: 'bài viết', content: 'nội dung' };

/** The frame's strings. Both languages: a file of their own would cost more than the few words. */
export const portletText = table('portlet', {
  vi: {
    loading: 'Đang tải…',
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
    unavailable: (what) => `Chưa tải được dữ liệu mới cho “${what}”.`,
    elsewhere: 'Xem tại',
  },
  en: {
    loading: 'Loading…',
    retry: 'Try again',
    loaded: 'loaded',
    contentKind: { data: 'data', news: 'news', article: 'article', content: 'content' },
    updated: () => 'updated',
    empty: 'Nothing here yet.',
    age(milliseconds) {
      const [count, unit] = unitOf(milliseconds);
      return count ? `${count} ${unit}${count > 1 ? 's' : ''} ago` : 'just now';
    },
    unavailable: (what) => `New data for “${what}” could not be loaded.`,
    elsewhere: 'See',
  },
});
