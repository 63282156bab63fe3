/** How each element is fetched, by its tag. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'featured-news': () => import('../featured-news/define.js'),
  'html-portlet': () => import('../html-portlet/define.js'),
  'news-article': () => import('../news-article/define.js'),
  'weather-regions': () => import('../weather-regions/define.js'),
};

const tags = Object.keys(elements);
const asked = new Set<string>();

/** Fetches those elements that the page, or a part of it, uses and that nobody has registered yet. */
function load(root: ParentNode & Node): void {
  const waiting = tags.filter((tag) => !asked.has(tag) && !customElements.get(tag));
  for (const tag of waiting) {
    if ((root instanceof Element && root.localName === tag) || root.querySelector(tag)) fetchElement(tag);
  }
}

function fetchElement(tag: string): void {
  asked.add(tag);
  elements[tag]?.().catch((error: unknown) => {
    // The next one of its kind on the page is another chance.
    asked.delete(tag);
    console.warn(`${tag}: its file could not be loaded, so the page's own content stays.`, error);
  });
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) if (node instanceof Element) load(node);
  }
}).observe(document, { childList: true, subtree: true });
load(document);
