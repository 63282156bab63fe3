import { safeHtml } from '../../src/sanitize/safe-html.js';
import type { SafeHtmlOptions } from '../../src/sanitize/safe-html.js';

/** The page that the sources of these tests come from. */
export const BASE = 'https://cong.example.vn/tin/bai-1.html';

/** A source after cleaning, in an element that stands in no document. */
export function cleaned(source: string, options: Partial<SafeHtmlOptions> = {}): HTMLElement {
  const holder = document.createElement('div');
  holder.append(safeHtml(source, { base: BASE, ...options }));
  return holder;
}

/** The same, written out. */
export const markup = (source: string, options?: Partial<SafeHtmlOptions>): string =>
  cleaned(source, options).innerHTML;

/** The words of all texts below a node, those of two texts apart. */
export function words(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(...walker.currentNode.textContent!.split(/\s+/).filter(Boolean));
  return found;
}
