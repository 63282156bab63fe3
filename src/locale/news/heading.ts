import type { Language } from '../language.js';

/** The block's own name. Here by itself, as the frame needs it before the block's other words. */
export const newsHeading: Record<Language, string> = { vi: 'Tin nổi bật', en: 'Featured news' };
