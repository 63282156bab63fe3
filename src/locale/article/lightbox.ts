import type { Language } from '../language.js';

/** Strings of the lightbox. */
export interface LightboxText {
  /** The dialog's name. */
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** Which of how many. */
  position(current: number, count: number): string;
}

export const lightboxText: Readonly<Record<Language, LightboxText>> = {
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
};
