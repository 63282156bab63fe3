import { expect } from '@open-wc/testing';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 23, 3, 15);

let pages = 0;
/** What a page that comes at this time is told: each has its own copy of the module, and the reader's storage. */
async function pageAt(minutes: number, name = 'rss'): Promise<number | undefined> {
  const copy = new URL(`../../src/platform/previous-visit.ts?page=${pages++}`, import.meta.url).href;
  const { previousVisit } = (await import(copy)) as typeof import('../../src/platform/previous-visit.js');
  Date.now = () => START + minutes * MINUTE;
  const told = previousVisit(name);
  // All who ask on one page are told the same, however late.
  Date.now = () => START + (minutes + 50) * MINUTE;
  expect(previousVisit(name)).to.equal(told);
  return told === undefined ? undefined : (told - START) / MINUTE;
}

describe("a reader's visit before this one", () => {
  const real = Date.now;
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    Date.now = real;
    localStorage.clear();
  });

  it('is none at the first', async () => {
    expect(await pageAt(0)).to.equal(undefined);
  });

  it('is none while the first goes on, page after page within half an hour', async () => {
    for (const minutes of [0, 10, 40, 70]) expect(await pageAt(minutes)).to.equal(undefined);
  });

  it('ended with its last page, where the reader was away for more than half an hour', async () => {
    await pageAt(0);
    await pageAt(20);
    expect(await pageAt(51)).to.equal(20);
    expect(await pageAt(60)).to.equal(20);
    expect(await pageAt(90)).to.equal(20);
    expect(await pageAt(200)).to.equal(90);
  });

  it('is told for each thing by itself', async () => {
    await pageAt(0, 'one');
    expect(await pageAt(60, 'other')).to.equal(undefined);
    expect(await pageAt(100, 'one')).to.equal(0);
  });

  it('is none where the clock was set back behind it', async () => {
    await pageAt(0);
    await pageAt(100);
    expect(await pageAt(-1000)).to.equal(undefined);
  });

  it('is none where storage holds rubbish, or is forbidden', async () => {
    await pageAt(0);
    for (const rubbish of ['x y', '{"v":', '-1e300 5']) {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, rubbish);
      expect(await pageAt(100), rubbish).to.equal(undefined);
    }
    const descriptor = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const told = await pageAt(200).finally(() => Object.defineProperty(window, 'localStorage', descriptor));
    expect(told).to.equal(undefined);
  });
});
