import { items } from './news.js';
import { watchPage } from './watch.js';

/** Slow 4G, as Lighthouse has it for a network that is slowed where the requests are made. */
const network = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** How much slower than this machine. */
const CPU = 4;

const texts = { news: items.map(({ title }) => title), weather: ['Hà Nội', 'Đà Nẵng', 'Hồ Chí Minh'] };

/**
 * @typedef {'firstContent' | 'largestContent' | 'allVisible' | 'shift' | 'shiftAgain' | 'longTasks' | 'longTaskTime' | 'taskTime'
 *   | 'nodes' | 'heap' | 'requests' | 'bytes'} Figure Times in milliseconds, sizes in bytes. `requests` and `bytes` are those without
 *   pictures; `shiftAgain` is that of a second visit.
 * @typedef {Record<Figure, number>} Figures
 */

/**
 * One visit with nothing in any cache, and a second one for what has moved then.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {'news' | 'weather'} shows
 * @returns {Promise<Figures>}
 * @throws {Error} where not everything is shown within 30 s.
 */
export async function visit(browser, url, shows) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const requests = new Map();
    const protocol = await page.createCDPSession();
    protocol.on('Network.responseReceived', ({ requestId, type }) =>
      requests.set(requestId, { type, bytes: 0 }),
    );
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
    });
    await protocol.send('Network.enable');
    await protocol.send('Performance.enable');
    await protocol.send('Network.emulateNetworkConditions', network);
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.setViewport({ width: 1024, height: 768 });
    await page.evaluateOnNewDocument(watchPage, texts[shows]);

    await show(page, url);
    const { metrics } = await protocol.send('Performance.getMetrics');
    const figures = await page.evaluate(() => globalThis.bench);
    await protocol.send('HeapProfiler.collectGarbage');
    const nodes = await page.evaluate(countNodes);
    const { usedSize } = await protocol.send('Runtime.getHeapUsage');
    const counted = [...requests.values()].filter(({ type }) => type !== 'Image');

    await show(page, url);
    const again = await page.evaluate(() => globalThis.bench.shift);
    return {
      ...figures,
      shiftAgain: again,
      taskTime: metrics.find(({ name }) => name === 'TaskDuration').value * 1000,
      nodes,
      heap: usedSize,
      requests: counted.length,
      bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await context.close();
  }
}

/**
 * The paths of the data that a page requests, at full speed.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {'news' | 'weather'} shows
 * @returns {Promise<string[]>}
 */
export async function requestedBy(browser, url, shows) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const data = new Set();
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.resourceType() === 'fetch') data.add(pathname + search);
  });
  await page.setViewport({ width: 1024, height: 768 });
  await page.evaluateOnNewDocument(watchPage, texts[shows]);
  await show(page, url);
  await context.close();
  return [...data];
}

/** Opens a page and resolves when all is shown and nothing more is loading. */
async function show(page, url) {
  await page.goto(url);
  await page
    .waitForFunction(() => globalThis.bench.allVisible, { timeout: 30_000, polling: 200 })
    .catch(async (error) => {
      const seen = await page.evaluate(() =>
        document.querySelector('#block')?.shadowRoot?.textContent.trim(),
      );
      throw new Error(`${url}: not all was shown. ${error.message} ${seen?.slice(0, 300)}`);
    });
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 30_000 });
}

/** Runs in the page. All of its nodes, shadow trees included; the browser's own count has those within SVG pictures, too. */
function countNodes() {
  const count = (node) =>
    1 +
    (node.shadowRoot ? count(node.shadowRoot) : 0) +
    [...node.childNodes].reduce((sum, child) => sum + count(child), 0);
  return count(document);
}
