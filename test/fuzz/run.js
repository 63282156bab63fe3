import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { commandOptions } from '../../build/command-line.js';
import { engines } from '../engines/index.js';
import { servePages } from '../page/server.js';
import { blocks } from './samples.js';

// `npm run fuzz`: damaged answers, attributes and storage for every element. No block may be blank, none may wait for ever, and
// nothing may be thrown that nobody catches. The same seed does the same.
//   npm run fuzz -- --steps=100000 --seed=1 --only=featured-news

/** A page that has done so many steps is left for a new one: what it has read fills its memory. */
const PAGE_STEPS = 2500;

/**
 * @param {object} options
 * @param {number} options.steps Of each element.
 * @param {number} options.seed
 * @param {string} [options.dist] The folder of built files.
 * @param {readonly string[]} [options.tags]
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<{ tag: string, steps: number, seconds: number, states: Record<string, number>, faults: { problem: string, what: string, seed: number }[] }[]>}
 */
export async function fuzz({ steps, seed, dist = 'dist', tags = Object.keys(blocks), log = () => {} }) {
  const chromium = (await engines()).find(({ name }) => name === 'chromium') ?? (await engines())[0];
  const site = await servePages(fileURLToPath(new URL('.', import.meta.url)), { dist });
  const browser = await launch(chromium.start);
  const rows = [];
  try {
    for (const tag of tags) {
      const started = Date.now();
      const row = { tag, steps: 0, seconds: 0, states: {}, faults: [] };
      for (let round = 0; row.steps < steps; round++) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.goto(`${site.origin}/fuzz.html`);
        const pageSeed = seed * 1000 + round;
        const result = await page.evaluate(
          async (...of) => (await import('/in-page.js')).fuzz(...of),
          tag,
          pageSeed,
          Math.min(PAGE_STEPS, steps - row.steps),
        );
        await context.close();
        row.steps += result.steps;
        row.faults.push(...result.faults.map((fault) => ({ ...fault, seed: pageSeed })));
        for (const [state, count] of Object.entries(result.states))
          row.states[state] = (row.states[state] ?? 0) + count;
        row.seconds = (Date.now() - started) / 1000;
        if (round % 10 === 9)
          log(`${tag} ${row.steps} steps, ${row.faults.length} faults, ${row.seconds.toFixed()} s`);
      }
      rows.push(row);
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = commandOptions({
    steps: 'number',
    seed: 'number',
    dist: 'folder',
    only: Object.keys(blocks),
  });
  const { steps = 100_000, seed = 1, dist, only: tags } = values;
  const rows = await fuzz({ steps, seed, dist, tags, log: console.log });
  for (const { tag, steps, seconds, states, faults } of rows) {
    console.log(
      `${tag.padEnd(18)} ${steps} steps in ${seconds.toFixed()} s: ${faults.length} faults; ${JSON.stringify(states)}`,
    );
    for (const { problem, what, seed } of faults.slice(0, 10))
      console.log(`  seed ${seed}: ${problem}\n    ${what.slice(0, 3000)}`);
  }
  process.exitCode = rows.some(({ faults }) => faults.length) ? 1 : 0;
}
