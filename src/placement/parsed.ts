/**
 * Whether the parser has left an element, so that all its content is there. What is moved earlier loses the rest: the parser
 * goes on writing into the old place. `DOMContentLoaded` alone would make every block wait for the slowest script of the page.
 */
export function isParsed(element: Element): boolean {
  if (!isParsing()) return true;
  for (let at: Node | null = element; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      // Before a table may stand what the parser found within it and is still reading.
      if (next.nodeName !== 'TABLE') return true;
    }
  }
  return false;
}

/** A page that is written anew after it had loaded (`document.write`) says that it is loading, often without end. */
function isParsing(): boolean {
  if (document.readyState !== 'loading') return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !visit?.domContentLoadedEventEnd;
}
