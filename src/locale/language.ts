/** The languages that the library speaks. */
export type Language = 'vi' | 'en';

/**
 * The language of the nearest ancestor that names one, across shadow roots; subtags are ignored (`vi-VN` is `vi`).
 * Where none does, Vietnamese; where it is neither, English, which more readers of such a page will know.
 */
export function languageOf(element: Element): Language {
  let node: Element | null = element;
  while (node) {
    const named = node.closest('[lang]:not([lang=""])');
    if (named) return /^vi\b/i.test(named.getAttribute('lang')!) ? 'vi' : 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'vi';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back when any `lang` attribute of the document changes. One observer serves all elements.
 * @returns Ends it.
 */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((each) => each()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
