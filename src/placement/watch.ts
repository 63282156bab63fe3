import { isParsed } from './parsed.js';

/**
 * Calls back for every element of the document that fits, now and whenever one is added or comes to fit: by the parser, by
 * a script, by a navigation within the page. The script may come at any time, before the page's content or long after it.
 *
 * @param selector What to look for.
 * @param changes The attributes that can make an element fit.
 * @param found Is given an element when all its content is there; more than once, if the page moves it.
 * @returns Looks at the whole document again.
 */
export function watch(
  selector: string,
  changes: readonly string[],
  found: (element: Element) => void,
): () => void {
  /** Found, and still being parsed. */
  const open = new Set<Element>();

  const take = (element: Element): void => {
    if (!element.isConnected) return;
    if (isParsed(element)) found(element);
    else open.add(element);
  };

  const look = (root: Document | Element): void => {
    if (root instanceof Element && root.matches(selector)) take(root);
    root.querySelectorAll(selector).forEach(take);
  };

  const takeOpen = (): void => {
    const elements = [...open];
    open.clear();
    elements.forEach(take);
  };

  new MutationObserver((records) => {
    takeOpen();
    const added = new Set<Node>();
    records.forEach(({ type, target, addedNodes }) => {
      if (type === 'attributes') look(target as Element);
      else addedNodes.forEach((node) => added.add(node));
    });
    added.forEach((node) => {
      // What came with its parent is found by the look at the parent: each node is looked at once.
      if (node instanceof Element && node.isConnected && !added.has(node.parentNode!)) look(node);
    });
  }).observe(document, { childList: true, subtree: true, attributeFilter: [...changes] });

  document.addEventListener('readystatechange', takeOpen);
  look(document);
  return () => look(document);
}
