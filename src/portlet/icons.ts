// Icons: Lucide (ISC).

/** Line icons of the controls, as paths, 24 × 24: two units wide, round caps and joins, no fill. */
export const icons = {
  'chevron-down': 'M6 9l6 6 6-6',
  'maximize-2': 'M15 3h6v6M21 3l-7 7M3 21l7-7M9 21H3v-6',
  x: 'M18 6 6 18M6 6l12 12',
} as const;
