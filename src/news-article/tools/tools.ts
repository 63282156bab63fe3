/** What a reader may do with an article beside reading it. */
export const TOOLS = ['size', 'print', 'share', 'copy', 'listen'] as const;
export type Tool = (typeof TOOLS)[number];

/** Sizes of the text, each as a part of the size that the page gives it. */
const SIZES = [0.875, 1, 1.125, 1.25, 1.5, 1.75, 2] as const;

/** The next size in a direction; the same where there is none. @param by 1 or -1. */
export function nextSize(size: number, by: number): number {
  const larger = SIZES.find((candidate) => candidate > size);
  const smaller = [...SIZES].reverse().find((candidate) => candidate < size);
  return (by > 0 ? larger : smaller) ?? size;
}

/** A size that was kept, where it is one. */
export const knownSize = (kept: string | undefined): number => SIZES.find((size) => `${size}` === kept) ?? 1;
