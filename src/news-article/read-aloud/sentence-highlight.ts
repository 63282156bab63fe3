/** Name of the highlight among those of the page, as the style sheet knows it. */
const NAME = 'html-portlets-sentence';

/** Marks a sentence without touching the text; not at all in browsers without highlights. */
export class SentenceHighlight {
  show(range: Range): void {
    if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  }

  clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(NAME);
  }
}

/** Scrolls a sentence into view. A reader who has gone elsewhere on the page stays there. @param last The sentence before. */
export function scrollToSentence(range: Range, last: Range | undefined, container: HTMLElement): void {
  if (last && !isInView(last)) return;
  const { top, bottom } = range.getBoundingClientRect();
  // Room for the controls, which stay on top, and for what comes next.
  if (top > innerHeight * 0.2 && bottom < innerHeight * 0.85) return;
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scroller = container.closest('dialog') ?? document.scrollingElement;
  scroller?.scrollBy({ top: top - innerHeight * 0.3, behavior: isReduced ? 'instant' : 'smooth' });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
