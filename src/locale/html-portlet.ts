import { table } from './translations.js';

/** What a block of pasted HTML is called where its author gives it no heading. */
export const htmlHeading = table('htmlHeading', { vi: 'Thông tin', en: 'Information' });
