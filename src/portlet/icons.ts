import { icon } from './icon.js';

// Icons: Lucide (ISC).

/** Line icons of the frame, as paths, 24 × 24: two units wide, round caps and joins, no fill. */
const paths = {
  'chevron-down': 'M6 9l6 6 6-6',
  'maximize-2': 'M15 3h6v6M21 3l-7 7M3 21l7-7M9 21H3v-6',
  'rotate-cw': 'M21 12a9 9 0 1 1-9-9c2.52 0 4.93 1 6.74 2.74L21 8M21 3v5h-5',
  'triangle-alert':
    'M21.73 18l-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01',
  x: 'M18 6 6 18M6 6l12 12',
} as const;

/** One of them, with a class of its own where its place asks for one. */
export const frameIcon = (name: keyof typeof paths, place?: string) => icon(paths[name], place);
