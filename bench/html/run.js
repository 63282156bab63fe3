import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromium } from '../../test/engines/chromium.js';

// npm start, here: how long foreign HTML takes us and how long others, all in one page of one browser; then, on a machine made
// four times slower, how long the page does not answer. The others have to be installed once: npm install --ignore-scripts

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.js', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>';
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
  printTimes(await tab.evaluate(() => globalThis.compareAll()));
  await tab.emulateCPUThrottling(4);
  printWatch(await tab.evaluate(() => globalThis.watchAll()));
} finally {
  await browser.close();
  server.close();
}

/** @param {readonly { bytes: number, medians: { name: string, milliseconds: number }[] }[]} rounds */
function printTimes(rounds) {
  for (const { bytes, medians } of rounds) {
    console.log(`\n${bytes.toLocaleString('en')} bytes, not laid out`);
    for (const { name, milliseconds } of medians) {
      const times = milliseconds / medians[0].milliseconds;
      console.log(
        `${name.padEnd(32)}${milliseconds.toFixed(1).padStart(8)} ms${times.toFixed(2).padStart(8)} ×`,
      );
    }
  }
}

/** @param {readonly { name: string, longest: number, first: number, all: number }[]} rows */
function printWatch(rows) {
  console.log(
    '\n1 MB shown, four times slower, ms: the least disturbed of three runs\n                                          longest task  first frame          all',
  );
  for (const { name, longest, first, all } of rows)
    console.log(
      name.padEnd(40) + [longest, first, all].map((number) => number.toFixed(0).padStart(13)).join(''),
    );
}
