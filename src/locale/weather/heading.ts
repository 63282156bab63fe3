import type { Language } from '../language.js';

/** The block's own name. Here by itself, as the frame needs it before the weather's other words. */
export const weatherHeading: Record<Language, string> = { vi: 'Thời tiết các vùng', en: 'Weather by region' };
