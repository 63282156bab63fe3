import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from './harness.js';

let site;
before(async () => (site = await servePages(new URL('shift', import.meta.url))));
after(() => site.stop());

const views = {
  'a table': {},
  'a table with days and details': { days: 3, details: 'feels-like humidity wind' },
  'a table of old names': { regions: 'Pleiku; thị xã Sơn Tây; Không Đâu' },
  cards: { view: 'cards' },
  'cards with days': { view: 'cards', days: 5 },
  tabs: { view: 'tabs' },
  'tabs with days': { view: 'tabs', days: 7 },
  'English cards': { view: 'cards', days: 2, lang: 'en' },
};

const services = {
  'a slow answer': { switches: 'delay=400', ends: 'ready' },
  'an answer that lacks a place': { switches: 'delay=300/empty=0', ends: 'ready' },
  'a failure': { switches: 'delay=300/fail=503', ends: 'error' },
};

/** After data of an earlier visit: what is kept for a place stays where nothing newer has come. */
const later = {
  'a slow answer': { switches: 'delay=300', ends: 'ready' },
  'an answer that lacks a place': { switches: 'delay=300/empty=0', ends: 'stale' },
  'a failure': { switches: 'delay=300/fail=503', ends: 'stale' },
  'no answer in time': { switches: 'hang', ends: 'stale' },
};

// Only Chromium tells how far things have moved.
if (engineNames.includes('chromium')) {
  for (const width of [230, 768]) {
    describe(`in a column of ${width} px nothing moves from the first paint on but for a notice`, () => {
      for (const [view, attributes] of Object.entries(views)) {
        for (const [service, { switches, ends }] of Object.entries(services)) {
          it(`${view}, ${service}`, async () => {
            const src = `/open-meteo/id=shift/${switches}/v1/forecast`;
            const page = await openPage('chromium', address({ width, src, ...attributes }));
            await page.waitFor(hasState, ends);
            await (ends === 'ready' ? assertStill(page) : assertNearlyStill(page));
            await page.close();
          });
        }
      }
    });
  }

  describe('a reader who was here yesterday', () => {
    const good = '/open-meteo/id=shift-kept/v1/forecast';

    for (const view of ['table', 'cards']) {
      for (const [service, { switches, ends }] of Object.entries(later)) {
        it(`sees ${ends === 'ready' ? 'nothing' : 'little'} move: ${view}, ${service}`, async () => {
          const page = await openPage('chromium', address({ width: 230, view, src: good }));
          await page.waitFor(hasState, 'ready');
          const src = `/open-meteo/id=shift-kept/${switches}/v1/forecast`;
          await page.evaluate(keepAsYesterdays, good, src);
          await page.evaluate((url) => location.assign(url), address({ width: 230, view, src, timeout: 1 }));
          await page.waitFor(hasState, ends);
          await (ends === 'ready' ? assertStill(page) : assertNearlyStill(page));
          await page.close();
        });
      }
    }
  });
}

/** @param {Record<string, unknown>} block Its attributes, and the width of its column. */
function address(block) {
  const query = new URLSearchParams(Object.entries(block).map(([name, value]) => [name, `${value}`]));
  return `${site.origin}/index.html?${query}`;
}

/** @param {import('./harness.js').OpenPage} page */
async function assertStill(page) {
  const { heights, shifts } = await page.evaluate(movements);
  assert.deepEqual(shifts, []);
  assert.equal(new Set(heights).size, 1, `heights of the block: ${heights}`);
}

/**
 * A failure takes the space that it needs and no more: a notice comes, and what was reserved for data is given up.
 *
 * @param {import('./harness.js').OpenPage} page
 */
async function assertNearlyStill(page) {
  const { shifts } = await page.evaluate(movements);
  const sum = shifts.reduce((total, shift) => total + parseFloat(shift), 0);
  assert.ok(sum <= 0.05, `layout shift: ${shifts.join('; ')}`);
}

// What follows runs in the page.

/** @param {string} state */
function hasState(state) {
  return document.querySelector(`weather-regions[state="${state}"]`) !== null;
}

/** What has moved since the page began, a line for each time, and how high the block has been. */
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

/** Gives what is kept for one address to another, as if it had come yesterday. */
function keepAsYesterdays(from, to) {
  for (const name of Object.keys(localStorage)) {
    if (!name.includes(from)) continue;
    const { receivedAt, ...arrival } = JSON.parse(localStorage.getItem(name));
    const old = { ...arrival, receivedAt: receivedAt - 24 * 3600_000 };
    localStorage.setItem(name.replace(from, to), JSON.stringify(old));
  }
}
