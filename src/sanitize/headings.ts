/**
 * Puts headings under a given rank: the highest of them takes that rank, the others keep their distance from it, and none
 * is lower than h6.
 */
export function shiftHeadings(headings: readonly Element[], rank: number): void {
  const rankOf = (heading: Element) => Number(heading.localName[1]);
  const shift = rank - Math.min(...headings.map(rankOf));
  if (!shift) return;
  headings.forEach((heading) => {
    const moved = heading.ownerDocument.createElement(
      `h${Math.min(6, Math.max(1, rankOf(heading) + shift))}`,
    );
    [...heading.attributes].forEach(({ name, value }) => moved.setAttribute(name, value));
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  });
}
