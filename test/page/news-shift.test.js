import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage } from './harness.js';
import { serveNews } from './news-shift/site.js';

let site;
before(async () => (site = await serveNews()));
after(() => site.stop());

const layouts = ['focus', 'list', 'cards', 'carousel', 'headlines'];
const widths = [230, 480, 1240];

/** What a source may do, and where the block comes to rest. */
const sources = {
  slow: { feed: 'delay=300', ends: 'ready' },
  short: { feed: 'delay=300&count=2&bare=1', ends: 'ready' },
  failing: { feed: 'delay=300&status=503', ends: 'error' },
};

// Only Chromium tells how far things have moved.
if (engineNames.includes('chromium')) {
  describe('nothing moves from the first paint on', () => {
    const { slow } = sources;
    for (const [name, { written, width }] of Object.entries({
      'a slow source': { width: 768 },
      'a slow source in a narrow column': { width: 230 },
      'a plain list, then a slow source': { written: { written: 3, script: 'late' }, width: 230 },
      'a list with images, then a slow source': {
        written: { written: 4, rich: 1, script: 'late' },
        width: 768,
      },
    })) {
      it(name, () => assertStill({ width, 'more-href': '/tin', ...written }, slow.feed, slow.ends));
    }
  });

  describe('no blank space stays in a block', () => {
    const { short, failing } = sources;
    for (const [name, { written, width, feed, ends }] of Object.entries({
      'whose source has few stories, without images or summaries': { ...short, width: 480 },
      'whose source fails': { ...failing, width: 768 },
      'whose source has less than its list': { ...short, written: { written: 3 }, width: 230 },
    })) {
      it(name, async () => {
        const page = await openPage('chromium', address({ width, 'more-href': '/tin', ...written }, feed));
        await page.waitFor(hasState, ends);
        const blank = await page.evaluate(largestGap);
        assert.ok(blank < 40, `${blank}px`);
        await page.close();
      });
    }
  });

  describe('before its script has come a block has the room that it will take', () => {
    for (const layout of layouts) {
      it(layout, async () => {
        await Promise.all(
          widths.map((width) => assertStill({ width, layout, script: 'late', written: 4 }, '', 'ready')),
        );
      });
    }

    it('with another limit and frame', async () => {
      const block = { script: 'late', written: 4, frame: 'none', 'more-href': '/tin' };
      await Promise.all(
        [230, 768].flatMap((width) =>
          [1, 4, 8].map((limit) => assertStill({ ...block, width, limit }, '', 'ready')),
        ),
      );
    });

    it('however much the server has written into it', async () => {
      await assertStill({ script: 'late', written: 9, rich: 1, width: 768 }, 'delay=300', 'ready');
    });
  });

  it('a reader who was here before sees nothing move either', async () => {
    const url = address({ width: 768, script: 'late', written: 3 }, '');
    const page = await openPage('chromium', url);
    await page.waitFor(hasState, 'ready');
    await page.evaluate((again) => location.assign(`${again}&again`), url);
    await page.waitFor(() => location.search.includes('&again') && window.heights?.length > 0);
    await page.waitFor(hasState, 'ready');
    assert.deepEqual((await page.evaluate(movements)).shifts, []);
    await page.close();
  });
}

/**
 * Until its source has answered the block is as high as before its script came; then stories take their own room, and what
 * the reader sees of that is little.
 *
 * @param {Record<string, unknown>} block
 * @param {string} feed
 * @param {string} ends
 */
async function assertStill(block, feed, ends) {
  const page = await openPage('chromium', address(block, feed));
  await page.waitFor(hasState, ends);
  const { heights, shifts } = await page.evaluate(movements);
  const where = `${JSON.stringify(block)} ${feed}`;
  const moved = shifts.reduce((sum, shift) => sum + parseFloat(shift), 0);
  assert.ok(moved <= 0.02, `${where}: ${shifts.join('; ')}`);
  const [first, ...later] = heights;
  if (process.env.SHOW) console.log(where, heights.join());
  for (const height of later)
    assert.ok(Math.abs(height - first) < 0.2 * first, `${where}: heights ${heights}`);
  await page.close();
}

/**
 * @param {Record<string, unknown>} block Its attributes, its column and what is written in it: see `serveNews`.
 * @param {string} feed
 */
function address(block, feed) {
  const query = Object.entries({ ...block, src: `/feed?${feed}` }).map(([name, value]) => [name, `${value}`]);
  return `${site.origin}/?${new URLSearchParams(query)}`;
}

// What follows runs in the page.

/** @param {string} state */
function hasState(state) {
  return document.querySelector(`featured-news[state="${state}"]`) !== null;
}

/** The largest height within the block that no text, image or control reaches into, in CSS pixels. */
function largestGap() {
  const block = document.querySelector('featured-news');
  const boxes = [...block.shadowRoot.querySelectorAll('button, a, p, svg, img')]
    .map((node) => node.getBoundingClientRect())
    .filter(({ height }) => height > 0)
    .sort((one, other) => one.top - other.top);
  const { top, bottom } = block.getBoundingClientRect();
  let reached = top;
  let gap = 0;
  for (const box of boxes) {
    gap = Math.max(gap, box.top - reached);
    reached = Math.max(reached, box.bottom);
  }
  return Math.max(gap, bottom - reached);
}

/** What has moved since the page began, a line for each time, and how high the column has been. */
async function movements() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const entries = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  await frame();
  await frame();
  const shifts = entries.map(({ value, sources }) => {
    const moved = sources.map(
      ({ node, previousRect, currentRect }) => `${node?.nodeName} from ${previousRect.y} to ${currentRect.y}`,
    );
    return `${value.toFixed(4)}: ${moved.join(', ')}`;
  });
  return { shifts, heights: window.heights };
}
