import { table } from '../translations.js';

/** The block's own name. Here by itself, as the frame needs it before the block's other words. */
export const newsHeading = table('newsHeading', { vi: 'Tin nổi bật', en: 'Featured news' });
