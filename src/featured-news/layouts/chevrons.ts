// Icons: Lucide (ISC).

/** Line icons as paths, 24 × 24: two units wide, round caps and joins, no fill. */
export const icons = { 'chevron-left': 'M15 18l-6-6 6-6', 'chevron-right': 'M9 18l6-6-6-6' } as const;
export type IconName = keyof typeof icons;
