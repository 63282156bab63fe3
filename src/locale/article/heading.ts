import { table } from '../translations.js';

/** What the block is called while its article's title is not known. */
export const articleHeading = table('articleHeading', { vi: 'Bài viết', en: 'Article' });
