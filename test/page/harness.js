import { after } from 'node:test';
import { engines } from '../engines/index.js';
import { startPuppeteer } from './puppeteer-pages.js';
import { startWebKitPages } from './webkit-pages.js';

export { servePages } from './server.js';

/**
 * A page in a real browser.
 *
 * @typedef {object} OpenPage
 * @property {() => Promise<Message[]>} consoleMessages What it has said so far, uncaught errors included.
 * @property {<T>(read: (...args: any[]) => T | Promise<T>, ...args: any[]) => Promise<T>} evaluate Runs a function in it.
 * @property {(read: (...args: any[]) => unknown, ...args: any[]) => Promise<void>} waitFor
 *   Resolves when the function returns something true in it; rejects after 90 s, which WebKit on a busy machine may need for 300 blocks.
 * @property {() => Promise<Uint8Array>} [print] The page on paper, as PDF. WebKit's driver cannot.
 * @property {() => Promise<Uint8Array>} screenshot What its window shows, as PNG.
 * @property {() => Promise<void>} close
 *
 * @typedef {{ type: 'log' | 'info' | 'warn' | 'error' | 'debug', text: string }} Message
 */

const found = new Map((await engines()).map((engine) => [engine.name, engine]));

/** The names of the engines of this run. */
export const engineNames = [...found.keys()];

/** @type {Map<string, Promise<{ open(url: string): Promise<OpenPage>, stop(): Promise<void> }>>} */
const browsers = new Map();

/**
 * Opens a page, in a browser that starts with the first one and ends with the test file.
 *
 * @param {string} engineName One of `engineNames`.
 * @param {string} url
 * @returns {Promise<OpenPage>} When it has loaded.
 */
export async function openPage(engineName, url) {
  if (!browsers.has(engineName)) browsers.set(engineName, startBrowser(found.get(engineName)));
  const browser = await browsers.get(engineName);
  return browser.open(url);
}

after(async () => {
  for (const browser of browsers.values()) await (await browser).stop();
});

/** @param {import('../engines/index.js').Engine} engine */
function startBrowser({ name, start }) {
  return name === 'webkit' ? startWebKitPages(start) : startPuppeteer(start);
}
