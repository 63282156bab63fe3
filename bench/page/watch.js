/**
 * Runs in the page before everything else: records when the first of these texts, and when all, can be seen within `#block`, and what
 * moves and takes long meanwhile. It looks only when something has changed, as looking takes time itself.
 *
 * @param {readonly string[]} texts
 */
export function watchPage(texts) {
  const bench = (globalThis.bench = {
    firstContent: 0,
    allVisible: 0,
    shift: 0,
    longTasks: 0,
    longTaskTime: 0,
  });
  const missing = new Set(texts);
  let isAwaited = false;

  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      bench.longTasks++;
      bench.longTaskTime += duration;
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) bench.largestContent = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  const observe = (root) =>
    new MutationObserver(lookSoon).observe(root, {
      attributeFilter: ['hidden', 'state'],
      childList: true,
      characterData: true,
      subtree: true,
    });
  observe(document);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  // A style sheet may be what shows something.
  addEventListener('load', lookSoon, true);

  function lookSoon() {
    if (isAwaited || !missing.size) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      const found = look();
      isAwaited = false;
      // After the frame has been drawn.
      if (found) setTimeout(() => record(found));
    });
  }

  function record(found) {
    bench.firstContent ||= performance.now();
    found.forEach((text) => missing.delete(text));
    if (!missing.size) bench.allVisible = performance.now();
  }

  function look() {
    const block = document.querySelector('#block');
    if (!block) return undefined;
    const found = [...missing].filter((text) => roots(block).some((root) => isShown(root, text)));
    return found.length ? found : undefined;
  }

  function roots(element) {
    const inner = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [element, ...inner];
  }

  function isShown(root, text) {
    if (!root.textContent.includes(text)) return false;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.data.includes(text)) continue;
      const { width, height } = node.parentElement.getBoundingClientRect();
      if (width && height && node.parentElement.checkVisibility({ visibilityProperty: true })) return true;
    }
    return false;
  }
}
