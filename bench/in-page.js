import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromium } from '../test/engines/chromium.js';

const page = '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>';

/**
 * Runs a bench in one page of one Chromium, from a server of its own on this machine.
 *
 * @param {URL} script The module that the page loads, bundled with what it imports.
 * @param {(tab: import('puppeteer-core').Page) => Promise<void>} measure What is asked of the page once it has loaded.
 */
export async function inPage(script, measure) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(script)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? outputFiles[0].text : page);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

  const browser = await launch({ ...(await chromium.find()), protocolTimeout: 600_000 });
  try {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => console.error(error));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    await measure(tab);
  } finally {
    await browser.close();
    server.close();
  }
}
