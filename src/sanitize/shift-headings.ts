/**
 * Shifts headings to a level: the highest of them takes it, the others keep their distance from it, and none
 * is lower than h6.
 */
export function shiftHeadings(headings: readonly Element[], level: number): void {
  const levelOf = (heading: Element) => Number(heading.localName[1]);
  const shift = level - Math.min(...headings.map(levelOf));
  if (!shift) return;
  headings.forEach((heading) => {
    const moved = heading.ownerDocument.createElement(
      `h${Math.min(6, Math.max(1, levelOf(heading) + shift))}`,
    );
    [...heading.attributes].forEach(({ name, value }) => moved.setAttribute(name, value));
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  });
}
