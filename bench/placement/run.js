import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { chromium } from '../../test/engines/chromium.js';

// npm run bench:placement: how long it takes to put 300 blocks, and 3,000, in the place of their carriers; how often each carrier
// is looked at; and whether ten times as many take ten times as long. Parsing the same markup is the measure of the machine.

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('page.js', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const page = '<!doctype html><meta charset="utf-8"><body><script type="module" src="/page.js"></script>';
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
  print(await tab.evaluate(() => globalThis.measure()));
} finally {
  await browser.close();
  server.close();
}

/** @param {readonly { count: number, looks: number, parse: number, place: number }[]} rows */
function print(rows) {
  console.log('carriers     looks   parsing   placing   placing / parsing');
  for (const { count, looks, parse, place } of rows) {
    console.log(
      `${`${count}`.padStart(8)}${`${looks}`.padStart(10)}${parse.toFixed(2).padStart(7)} ms${place.toFixed(2).padStart(7)} ms` +
        `${(place / parse).toFixed(2)} ×`.padStart(16),
    );
  }
  const [few, many] = rows;
  const growth = many.place / few.place / (many.count / few.count);
  console.log(
    `\nEach carrier of ${many.count} takes ${growth.toFixed(2)} × as long as each of ${few.count}.`,
  );
}
