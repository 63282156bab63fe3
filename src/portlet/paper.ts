import type { LitElement } from 'lit';

/** What cuts a long block on paper: Firefox goes on with neither a float nor a box that hides what overflows. */
const WHOLE = { float: 'none', overflow: 'visible', height: 'auto', 'max-height': 'none' } as const;

/** The boxes that are opened for the time of printing, with their `style` before. */
const opened = new Map<HTMLElement, string | null>();

/** Prints a block whole whatever page stands around it. */
export function guardPaper(block: LitElement): void {
  const open = () => {
    openAround(block);
    addEventListener('afterprint', restore, { once: true });
  };
  block.addController({
    hostConnected: () => addEventListener('beforeprint', open),
    hostDisconnected: () => removeEventListener('beforeprint', open),
  });
}

function openAround(block: Element): void {
  for (let box = outer(block); box; box = outer(box)) {
    const { cssFloat, overflowX, overflowY } = getComputedStyle(box);
    if (opened.has(box) || [cssFloat, overflowX, overflowY].every((value) => /none|visible/.test(value)))
      continue;
    opened.set(box, box.getAttribute('style'));
    for (const [name, value] of Object.entries(WHOLE)) box.style.setProperty(name, value, 'important');
  }
}

function outer(element: Element): HTMLElement | undefined {
  const node = element.assignedSlot ?? element.parentNode;
  const parent = node instanceof ShadowRoot ? node.host : node;
  return parent instanceof HTMLElement ? parent : undefined;
}

/** Through the object model: a style attribute would be against the policies of some pages. */
function restore(): void {
  for (const [box, style] of opened) {
    box.style.cssText = style ?? '';
    if (style === null) box.removeAttribute('style');
  }
  opened.clear();
}
