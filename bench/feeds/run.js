import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromium } from '../../test/engines/chromium.js';

// npm start, here: how long our reader of feeds takes and how long others do for the same fields, all in one page of one
// browser. A contender that gives other fields ends it. The others have to be installed once: npm install --ignore-scripts

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
  print(await tab.evaluate(() => globalThis.compareAll()));
} finally {
  await browser.close();
  server.close();
}

/** @param {readonly { items: number, limit: number, megabytes: number, medians: { name: string, milliseconds: number }[] }[]} rounds */
function print(rounds) {
  for (const { items, limit, megabytes, medians } of rounds) {
    const fastest = Math.min(...medians.slice(1).map((other) => other.milliseconds));
    const ratio = fastest / medians[0].milliseconds;
    console.log(
      `\n${items} items, ${megabytes.toFixed(1)} MB, ${limit} wanted: the fastest other takes ${ratio.toFixed(2)} ×`,
    );
    for (const { name, milliseconds } of medians) {
      const times = milliseconds / medians[0].milliseconds;
      console.log(
        `${name.padEnd(20)}${milliseconds.toFixed(2).padStart(10)} ms${times.toFixed(2).padStart(9)} ×`,
      );
    }
  }
}
