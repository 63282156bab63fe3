// Functions that run in a page of the suite. Each stands for itself: it is sent there as text.

/** Whether all blocks of the page are there and have come to rest, an article with its whole text. */
export function areReady(count) {
  const frame = document.querySelector('iframe#inside');
  const blocks = [
    ...(frame ? frame.contentDocument : document).querySelectorAll(
      'weather-regions, html-portlet, featured-news, news-article',
    ),
  ];
  const isWhole = (block) =>
    block.localName !== 'news-article' || block.shadowRoot.querySelector('[part="text"][data-complete]');
  return (
    blocks.length >= count &&
    blocks.every((block) => block.getAttribute('state') === 'ready' && isWhole(block))
  );
}

/** What a reader sees of each block of the column, in the order of their texts: a page may have moved them. */
export function blocksOfColumn() {
  const frame = document.querySelector('iframe#inside');
  const column = (frame ? frame.contentDocument : document).querySelector('.column');
  return [...column.querySelectorAll('weather-regions, html-portlet, featured-news, news-article')]
    .map((block) => {
      const portlet = block.shadowRoot.querySelector('.portlet');
      const body = block.shadowRoot.querySelector('.body');
      const { fontSize, fontStyle, textTransform, letterSpacing, lineHeight } = getComputedStyle(body);
      return {
        tag: block.localName,
        text: [...portlet.querySelectorAll('.header, .body')]
          .map((part) => part.innerText)
          .join(' ')
          .replace(/\d+:\d+( · [^.\n]*)?/g, '')
          .replace(/\s+/g, ' '),
        written: block.textContent.replace(/\s+/g, ' ').trim(),
        width: Math.round(block.getBoundingClientRect().width),
        height: Math.round(block.getBoundingClientRect().height),
        cut: portlet.scrollWidth > portlet.clientWidth + 1,
        type: [fontSize, fontStyle, textTransform, letterSpacing, lineHeight].join(' '),
      };
    })
    .sort((one, other) =>
      one.tag + one.text + one.written < other.tag + other.text + other.written ? -1 : 1,
    );
}

/** What the page's policy has stopped, and what we have changed in the page. */
export function pageWatch() {
  const frame = document.querySelector('iframe#inside');
  const watch = (frame ? frame.contentWindow : window)[Symbol.for('page-watch')];
  return { violations: watch.violations, changes: watch.changes(), readyWhile: watch.readyWhile };
}
