/**
 * Whether the parser has left an element, so that all its content is there. What is moved earlier loses the rest: the parser
 * keeps writing into the old node. Waiting for `DOMContentLoaded` would make every block wait for the page's slowest script.
 */
export function isParsed(element: Element): boolean {
  if (!isParsing()) return true;
  for (let at: Node | null = element; at; at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      // The parser puts what it finds within a table, and is still reading, before that table.
      if (next.nodeName !== 'TABLE') return true;
    }
  }
  return false;
}

/** After `document.write` on a loaded page `readyState` is `loading` again, often for ever. */
function isParsing(): boolean {
  if (document.readyState !== 'loading') return false;
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !visit?.domContentLoadedEventEnd;
}
