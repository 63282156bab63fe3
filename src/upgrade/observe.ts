import { isParsed } from './is-parsed.js';

/**
 * Calls back for every matching element of the document, now and whenever one is added or comes to match: by the parser, by
 * a script, by a navigation within the page.
 *
 * @param selector What to look for.
 * @param attributes Those whose change can make an element match.
 * @param onElement Gets an element when all its content is there; more than once, if the page moves it.
 * @returns Looks at the whole document again.
 */
export function observe(
  selector: string,
  attributes: readonly string[],
  onElement: (element: Element) => void,
): () => void {
  /** Found, and still being parsed. */
  const pending = new Set<Element>();

  const take = (element: Element): void => {
    if (!element.isConnected) return;
    // One that a page's own names make unusable (`<form><input name="getAttribute">`) must not stop the others.
    try {
      if (isParsed(element)) onElement(element);
      else pending.add(element);
    } catch (error) {
      console.error(error);
    }
  };

  const scan = (root: Document | Element): void => {
    if (root instanceof Element && root.matches(selector)) take(root);
    root.querySelectorAll(selector).forEach(take);
  };

  const takePending = (): void => {
    const elements = [...pending];
    pending.clear();
    elements.forEach(take);
  };

  new MutationObserver((records) => {
    takePending();
    const added = new Set<Node>();
    records.forEach(({ type, target, addedNodes }) => {
      if (type === 'attributes') scan(target as Element);
      else addedNodes.forEach((node) => added.add(node));
    });
    added.forEach((node) => {
      // What was added with its parent is found by the scan of the parent: each node is scanned once.
      if (node instanceof Element && node.isConnected && !added.has(node.parentNode!)) scan(node);
    });
  }).observe(document, { childList: true, subtree: true, attributeFilter: [...attributes] });

  document.addEventListener('readystatechange', takePending);
  scan(document);
  return () => scan(document);
}
