import { table } from '../translations.js';

export const lightboxText = table('lightbox', {
  vi: {
    label: 'Ảnh trong bài',
    previous: 'Ảnh trước',
    next: 'Ảnh sau',
    close: 'Đóng',
    position: (current, count) => `${current}/${count}`,
  },
  en: {
    label: 'Pictures of the article',
    previous: 'Previous picture',
    next: 'Next picture',
    close: 'Close',
    position: (current, count) => `${current}/${count}`,
  },
});
