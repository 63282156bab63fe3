/** The languages that blocks speak. */
export type Language = 'vi' | 'en';

/** Those in which all is said, by the programs for Node too. What another one lacks is said in English (`translations.ts`). */
export type FullLanguage = 'vi' | 'en';

/**
 * The language of the nearest ancestor that names one, across shadow roots; subtags are ignored (`vi-VN`, `vi_VN` and
 * `vi` are one). Where none does, Vietnamese; where it is none of these, English, which more readers of such a page will know.
 */
export function languageOf(element: Element): Language {
  let node: Element | undefined = element;
  while (node) {
    const named: Element | null = node.closest('[lang]:not([lang=""])');
    if (named) {
      const lang = named.getAttribute('lang')!;
      if (/^vi(?![a-z])/i.test(lang)) return 'vi';
      return 'en';
    }
    node = hostOf(node.getRootNode());
  }
  return 'vi';
}

/**
 * Calls back when a `lang` attribute changes around an element: in its document and in every shadow root between.
 * @returns Ends it.
 */
export function onLanguageChange(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  let root: Node | undefined = element.getRootNode();
  while (root) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    root = hostOf(root)?.getRootNode();
  }
  return () => observer.disconnect();
}

const hostOf = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

/** Letters that no other language of such portals uses. */
const VIETNAMESE_LETTER = /[\u0103\u0111\u01a1\u01b0\u1ea0-\u1ef9]/i;

/** Whether a text is Vietnamese, so that a page of another language can mark it as such. */
export const isVietnamese = (text: string) => VIETNAMESE_LETTER.test(text);
