// Lucide (ISC), each made one path by build/generate.

/** Line icons as paths, 24 × 24: two units wide, round caps and joins, no fill. */
export const chevrons = {
  left: 'M15 18l-6-6 6-6',
  right: 'M9 18l6-6-6-6',
} as const;
