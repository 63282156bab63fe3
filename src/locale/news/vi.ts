import type { NewsText } from './news-text.js';

export const vi: NewsText = {
  fresh: 'Mới',
  none: 'Chưa có tin nào.',
  more: 'Xem tất cả',
  newsPage: 'trang tin',
  updated: (time) => `Cập nhật ${time}`,
  arrived: (count) => `${count} tin mới`,
  pause: 'Tạm dừng đổi tin',
  resume: 'Tiếp tục đổi tin',
  previous: 'Tin trước',
  next: 'Tin sau',
};
