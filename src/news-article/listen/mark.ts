import { replaceChildren } from '../../platform/replace-children.js';
/** The mark's name among those of the page, as the styles know it. */
const NAME = 'html-portlets-sentence';

/**
 * Marks a sentence without touching the text: by a highlight where the browser has them, else by boxes that lie behind its lines.
 */
export class Mark {
  private boxes: HTMLElement | undefined;
  private observer: ResizeObserver | undefined;

  /** @param ground What the boxes lie on. */
  show(range: Range, ground: HTMLElement): void {
    if ('highlights' in CSS) {
      CSS.highlights.set(NAME, new Highlight(range));
      return;
    }
    this.clear();
    const boxes = (this.boxes = document.createElement('div'));
    boxes.className = 'marks';
    boxes.setAttribute('aria-hidden', 'true');
    ground.append(boxes);
    this.observer = new ResizeObserver(() => lay(boxes, range));
    this.observer.observe(ground);
    lay(boxes, range);
  }

  clear(): void {
    if ('highlights' in CSS) CSS.highlights.delete(NAME);
    this.observer?.disconnect();
    this.boxes?.remove();
  }
}

/** A box for each line. */
function lay(boxes: HTMLElement, range: Range): void {
  replaceChildren(boxes);
  const { left, top } = boxes.getBoundingClientRect();
  const lines = [...range.getClientRects()].map((line) => {
    const box = document.createElement('span');
    box.style.insetInlineStart = `${line.left - left}px`;
    box.style.insetBlockStart = `${line.top - top}px`;
    box.style.inlineSize = `${line.width}px`;
    box.style.blockSize = `${line.height}px`;
    return box;
  });
  boxes.append(...lines);
}

/** Brings a sentence into sight. A reader who has gone elsewhere on the page is left there. @param last The sentence before. */
export function follow(range: Range, last: Range | undefined, ground: HTMLElement): void {
  if (last && !isInSight(last)) return;
  const { top, bottom } = range.getBoundingClientRect();
  // Room for the controls, which stay on top, and for what comes next.
  if (top > innerHeight * 0.2 && bottom < innerHeight * 0.85) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const scroller = ground.closest('dialog') ?? document.scrollingElement;
  scroller?.scrollBy({ top: top - innerHeight * 0.3, behavior: isStill ? 'instant' : 'smooth' });
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
