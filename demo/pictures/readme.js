import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { commandOptions } from '../../build/command-line.js';
import { chromium } from '../../test/engines/chromium.js';
import { listen } from '../listen.js';
import { createPortal } from '../portal.js';
import { stopClock } from './sheet-site.js';

/** `npm run pictures:readme`, after a build: the README's pictures, taken of the demo portal. The same on every run. */

/** A morning in Viet Nam on which the three cities have three kinds of weather. */
const NOW = Date.parse('2026-11-24T10:15:00+07:00');

/** The largest picture, in bytes: a README is read on phones too. */
const LARGEST = 150_000;

/** Pictures by name: the page's address, and what of it is taken: an element, or as much as the window shows. */
const PICTURES = {
  'portal-2012': { path: '/?page=portal-2012', height: 900 },
  modern: { path: '/?page=modern&preset=do', height: 900 },
  'block-230': { path: '/?page=portal-2012', element: 'weather-regions', sharpness: 2 },
};

commandOptions({});
const server = createServer(createPortal({ clock: () => NOW }));
const address = await listen(server, 8090);
const browser = await launch(await chromium.find());
try {
  for (const [name, picture] of Object.entries(PICTURES)) {
    const bytes = await take(picture);
    const file = new URL(`${name}.webp`, import.meta.url);
    if (bytes.length > LARGEST)
      throw new Error(`${name}.webp has ${bytes.length} bytes, more than ${LARGEST}.`);
    await writeFile(file, bytes);
    console.log(`demo/pictures/${name}.webp  ${bytes.length} bytes`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

/**
 * @param {{ path: string, height?: number, element?: string, sharpness?: number }} picture
 * @returns {Promise<Uint8Array>} WebP.
 */
async function take({ path, height = 900, element, sharpness = 1 }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height, deviceScaleFactor: sharpness });
  await page.evaluateOnNewDocument(stopClock, NOW);
  await page.goto(new URL(path, address).href);
  await page.waitForSelector('weather-regions[state="ready"]');
  // The bar on top belongs to the demo, not to the portal.
  await page.$eval('.demo-bar', (bar) => bar.remove());
  const taken = element ? await page.$(element) : page;
  const bytes = await taken.screenshot({ type: 'webp', quality: 88 });
  await context.close();
  return bytes;
}
