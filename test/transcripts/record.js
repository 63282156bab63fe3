import { launch } from 'puppeteer-core';
import { chromium } from '../engines/chromium.js';
import { servePages } from '../page/server.js';
import { blocks, files, NOW } from './blocks.js';
import { transcriptOf } from './transcript.js';

const LANGUAGES = ['vi', 'en'];
/** So much later the network is gone, and what was new is old: milliseconds. */
const LATER = 3 * 3600_000;

/**
 * What assistive technology meets in every block, as Chromium tells it.
 *
 * @returns {Promise<Map<string, string>>} Transcripts by the path of their file: `weather-regions/ready.vi.txt`.
 */
export async function record() {
  const pages = LANGUAGES.map((language) => [`/${language}.html`, pageIn(language)]);
  const headers = (path) => ({
    date: new Date(NOW).toUTCString(),
    ...(path.endsWith('.svg') && { 'content-type': 'image/svg+xml' }),
  });
  const site = await servePages({ ...files, ...Object.fromEntries(pages) }, { headers, now: NOW });
  const browser = await launch(await chromium.find());
  try {
    const transcripts = new Map();
    for (const language of LANGUAGES) {
      for (const [name, text] of await recordPage(browser, `${site.origin}/${language}.html`)) {
        const host = new RegExp(new URL(site.origin).host, 'g');
        transcripts.set(`${name}.${language}.txt`, text.replace(host, 'cong.example.vn'));
      }
    }
    return transcripts;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** All blocks, each in a group that is named like its file. @param {string} language */
function pageIn(language) {
  const groups = Object.entries(blocks).flatMap(([element, states]) =>
    Object.entries(states).map(
      ([state, markup]) =>
        `<div role="group" aria-label="${element}/${state.replace(/ /g, '-')}">${markup}</div>`,
    ),
  );
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Cổng</title>
    <script type="module" src="/dist/html-portlets.js"></script></head><body>${groups.join('\n')}</body></html>`;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
async function recordPage(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(stopClock, NOW);
  // What hangs is part of the page, so it never stops loading.
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(rest, false);
  const transcripts = transcriptsIn(await treeOf(page));
  await page.setOfflineMode(true);
  await page.evaluate((later) => (globalThis.stoppedAt += later), LATER);
  await page.evaluate(rest, true);
  const later = transcriptsIn(await treeOf(page));
  for (const [name, text] of later) if (/\/stale/.test(name)) transcripts.set(name, text);
  await context.close();
  return transcripts;
}

/** @param {import('puppeteer-core').Page} page */
async function treeOf(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes;
}

/**
 * @param {readonly import('devtools-protocol').Protocol.Accessibility.AXNode[]} nodes
 * @returns {Map<string, string>} By the names of their groups.
 */
function transcriptsIn(nodes) {
  const groups = nodes.filter(
    ({ role, name }) => role?.value === 'group' && /^[a-z]+-[a-z]+\//.test(name?.value),
  );
  return new Map(groups.map((group) => [group.name.value, transcriptOf(group, nodes)]));
}

/** Runs in the page before its own scripts: time stands still at `stoppedAt`. @param {number} now */
function stopClock(now) {
  globalThis.stoppedAt = now;
  const { Date: RealDate } = globalThis;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length ? given : [globalThis.stoppedAt]));
    }
    static now() {
      return globalThis.stoppedAt;
    }
  };
}

/** Runs in the page. @param {boolean} isLater Those that are to become old ask again. */
async function rest(isLater) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const groups = [...document.querySelectorAll('[role="group"]')];
  const loading = (group) => group.getAttribute('aria-label').endsWith('/loading');
  const old = groups.filter((group) => group.getAttribute('aria-label').endsWith('/stale'));
  if (isLater) await Promise.all(old.map((group) => group.firstElementChild.reload()));
  const isAtRest = (group) => {
    const block = group.firstElementChild;
    const state = block.getAttribute('state');
    if (loading(group)) return state === 'loading';
    if (isLater && old.includes(group)) return state === 'stale';
    const hasText = block.shadowRoot?.querySelector('.text[data-complete]');
    if (block.localName === 'news-article' && state === 'ready' && !hasText) return false;
    return block.hasAttribute('src') ? /^(ready|empty|error|stale)$/.test(state) : state !== null;
  };
  const deadline = performance.now() + 30_000;
  while (!groups.every(isAtRest)) {
    if (performance.now() > deadline) {
      const late = groups.filter((group) => !isAtRest(group));
      throw new Error(
        `Not at rest: ${late.map((group) => `${group.getAttribute('aria-label')} (${group.firstElementChild.getAttribute('state')})`).join(', ')}`,
      );
    }
    await frame();
  }
  // Modules that are used from then on need no network: they are in the same file.
  for (let turn = 0; turn < 3; turn++) {
    await Promise.all(groups.map((group) => group.firstElementChild.updateComplete));
    await frame();
  }
}
