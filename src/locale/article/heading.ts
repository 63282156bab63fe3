import type { Language } from '../language.js';

/** What the block is called while its article's title is not known. */
export const articleHeading: Record<Language, string> = { vi: 'Bài viết', en: 'Article' };
