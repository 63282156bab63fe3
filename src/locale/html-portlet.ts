import type { Language } from './language.js';

/** What a block of pasted HTML is called where its author gives it no heading. */
export const htmlHeading: Record<Language, string> = { vi: 'Thông tin', en: 'Information' };
