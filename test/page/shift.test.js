import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, servePages } from './harness.js';
import { movementsOf, openFrames, scoreOf } from './movements.js';

let site;
before(async () => (site = await servePages(new URL('shift', import.meta.url))));
after(() => site.stop());

/** An hour when rain is to come in one of the three places. */
const now = '2026-11-28T17:10Z';

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
  'no answer in time': { switches: 'hang', ends: 'stale', timeout: 1 },
};

if (engineNames.includes('chromium')) {
  for (const width of [230, 768]) {
    for (const [service, { switches, ends }] of Object.entries(services)) {
      describe(`${service}, in a column of ${width} px: nothing moves from the first paint on but for a notice`, () => {
        const pages = Object.values(views).map((attributes, index) => {
          const src = `/open-meteo/now=${now}/id=shift-${index}/${switches}/v1/forecast`;
          return { address: address({ width, now, src, ...attributes }), rests: resting(ends) };
        });
        let movements;
        before(async () => (movements = await movementsOf(site.origin, pages)));
        Object.keys(views).forEach((view, index) => it(view, () => assertLittle(movements[index], ends)));
      });
    }
  }

  describe('a reader who was here yesterday sees nothing move, or little', () => {
    const cases = ['table', 'cards'].flatMap((view) =>
      Object.entries(later).map(([service, its]) => ({ view, service, ...its })),
    );
    const yesterday = (index) => `/open-meteo/id=kept-${index}/v1/forecast`;
    const today = (index) => `/open-meteo/id=kept-${index}/${cases[index].switches}/v1/forecast`;
    const pages = (source, state) =>
      cases.map(({ view, timeout = 60, ends }, index) => ({
        address: address({ width: 230, view, timeout, src: source(index) }),
        rests: resting(state ?? ends),
      }));
    let movements;
    before(async () => {
      const frames = await openFrames(site.origin);
      await frames.show(pages(yesterday, 'ready'));
      const moved = cases.map((_, index) => [yesterday(index), today(index)]);
      await frames.evaluate(keepAsYesterdays, moved);
      movements = await frames.show(pages(today));
      await frames.close();
    });
    cases.forEach(({ view, service, ends }, index) =>
      it(`${view}, ${service}`, () => assertLittle(movements[index], ends)),
    );
  });
}

/** @param {Record<string, unknown>} block Its attributes, and the width of its column. */
function address(block) {
  // On a slow machine an answer may come late.
  const query = new URLSearchParams(
    Object.entries({ timeout: 60, ...block }).map(([name, value]) => [name, `${value}`]),
  );
  return `/index.html?${query}`;
}

/** @param {string} state */
function resting(state) {
  return `weather-regions[state="${state}"]`;
}

/**
 * Nothing moves where data come. A failure takes the space that it needs and no more: a notice comes, and what was reserved for
 * data is given up.
 *
 * @param {import('./movements.js').Movements} movements
 * @param {string} ends
 */
function assertLittle({ rested, heights, shifts }, ends) {
  assert.ok(rested, `never ${ends}`);
  if (ends !== 'ready') return assert.ok(scoreOf(shifts) <= 0.05, shifts.join('; '));
  assert.deepEqual(shifts, []);
  assert.equal(new Set(heights).size, 1, `heights of the block: ${heights}`);
}

/** Runs in the page: gives what is kept for one address to another, as if it had come yesterday. */
function keepAsYesterdays(addresses) {
  for (const [from, to] of addresses) {
    for (const name of Object.keys(localStorage).filter((key) => key.includes(from))) {
      const { receivedAt, ...arrival } = JSON.parse(localStorage.getItem(name));
      const old = { ...arrival, receivedAt: receivedAt - 24 * 3600_000 };
      localStorage.setItem(name.replace(from, to), JSON.stringify(old));
    }
  }
}
