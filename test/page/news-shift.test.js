import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage } from './harness.js';
import { movementsOf, openFrames, scoreOf } from './movements.js';
import { serveNews } from './news-shift/site.js';

let site;
before(async () => (site = await serveNews()));
after(() => site.stop());

const layouts = ['focus', 'list', 'cards', 'carousel', 'headlines'];
const widths = [230, 480, 1240];

// Only Chromium tells how far things have moved.
if (engineNames.includes('chromium')) {
  for (const layout of layouts) {
    still(
      `${layout}: before its script and its source have come a block has the room that it will take`,
      widths.map((width) => ({ width, layout })),
    );
  }
  still(
    'so it has with another limit and frame',
    [230, 768].flatMap((width) =>
      [1, 4, 8].map((limit) => ({ width, limit, frame: 'none', 'more-href': '/tin' })),
    ),
  );
  still(
    'so has a carrier',
    layouts.map((layout) => ({ width: 480, layout, carrier: 1 })),
  );
  still(
    'so it has in a browser set to larger text',
    layouts.map((layout) => ({ width: 600, layout, text: 24 })),
  );
  still('so it has, and keeps it to a pixel, where the script is there at once', [
    { width: 768, script: 'head' },
    { width: 230, script: 'head' },
  ]);

  describe('a list that is written into the block takes its place, and little moves', () => {
    const blocks = [
      { width: 230, written: 3 },
      { width: 768, written: 4, rich: 1 },
      { width: 768, written: 9, rich: 1 },
    ];
    let movements;
    before(async () => (movements = await movementsOf(site.origin, blocks.map(framed))));
    blocks.forEach((block, index) => it(JSON.stringify(block), () => assertLittle(movements[index])));
  });

  describe('no blank space stays in a block', () => {
    for (const [name, { feed, ends = 'ready', ...block }] of Object.entries({
      'whose source has few stories, without images or summaries': { feed: 'count=2&bare=1', width: 480 },
      'whose source fails': { feed: 'status=503', ends: 'error', width: 768 },
      'whose source has less than its list': { feed: 'count=2&bare=1', written: 3, width: 230 },
    })) {
      it(name, async () => {
        const page = await openPage('chromium', `${site.origin}${address(block, feed)}`);
        await page.waitFor((rests) => document.querySelector(rests), resting(ends));
        const blank = await page.evaluate(largestGap);
        assert.ok(blank < 32, `${blank}px`);
        await page.close();
      });
    }
  });

  it('a reader who was here before sees little move', async () => {
    const frames = await openFrames(site.origin);
    const page = framed({ width: 768, written: 3 });
    await frames.show([page]);
    const [movements] = await frames.show([{ ...page, address: `${page.address}&again` }]);
    assertLittle(movements);
    await frames.close();
  });
}

/**
 * Before its source answers, the block keeps its height to a pixel. Stories then take their own room.
 *
 * @param {string} name
 * @param {readonly Record<string, unknown>[]} blocks
 */
function still(name, blocks) {
  describe(name, () => {
    let movements;
    before(async () => (movements = await movementsOf(site.origin, blocks.map(framed))));
    blocks.forEach((block, index) =>
      it(JSON.stringify(block), () => {
        const { heights } = movements[index];
        assert.ok(Math.max(...heights) - Math.min(...heights) <= 1, `heights: ${heights}`);
        assertLittle(movements[index]);
      }),
    );
  });
}

/** @param {import('./movements.js').Movements} movements */
function assertLittle({ rested, heights, height, shifts }) {
  assert.ok(rested);
  assert.ok(scoreOf(shifts) <= 0.01, shifts.join('; '));
  assert.ok(Math.abs(height / heights[0] - 1) < 0.12, `heights: ${heights}, at rest ${height}`);
}

/** @param {Record<string, unknown>} block */
function framed(block, index) {
  return { address: address({ script: 'late', ...block }, `delay=1500&n=${index}`), rests: resting('ready') };
}

/**
 * @param {Record<string, unknown>} block Its attributes, its column and what is written in it: see `serveNews`.
 * @param {string} feed
 */
function address(block, feed) {
  // On a slow machine an answer may come late.
  const query = Object.entries({ timeout: 60, ...block, src: `/feed?${feed}` }).map(([name, value]) => [
    name,
    `${value}`,
  ]);
  return `/?${new URLSearchParams(query)}`;
}

/** @param {string} state */
function resting(state) {
  return `featured-news[state="${state}"]`;
}

/** Runs in the page: the largest height within the block that no text, image or control reaches into, in CSS pixels. */
function largestGap() {
  const block = document.querySelector('featured-news');
  const boxes = [...block.shadowRoot.querySelectorAll('[part="heading"], button, a, p, svg, img')]
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
