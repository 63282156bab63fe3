import { mkdir, rm, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { commandOptions, refuse } from '../../build/command-line.js';
import { chromium } from '../../test/engines/chromium.js';
import { engines } from '../../test/engines/index.js';
import { startPuppeteer } from '../../test/page/puppeteer-pages.js';
import { startWebKitPages } from '../../test/page/webkit-pages.js';
import { isSettled } from './settled.js';
import { serveSheets, WIDTHS } from './sheet-site.js';
import { subjects } from './subjects.js';

/**
 * `npm run pictures`, after a build: the contact sheet, `demo/pictures/sheets/index.html`. Every element and view in columns of every
 * width, in both presets, light and dark, comfortable and compact; and the main ones in each engine that is installed.
 *
 *     npm run pictures -- --only=news --case=long-titles --preset=xanh --scheme=light --density=compact --widths=230,768
 *
 * `--only` takes any part of a subject's name, the others lists. `--engine=chromium` leaves the other engines out, `--engine=` all but
 * Chromium's sheets.
 */

const NOW = Date.parse('2026-11-24T10:15:00+07:00');
const FOLDER = new URL('sheets/', import.meta.url);
/** Shown in every engine. */
const MAIN = ['weather-table', 'weather-cards', 'news-focus', 'news-list', 'news-cards', 'article'];

/** @type {Record<string, import('../../build/command-line.js').Kind>} */
const options = {
  only: 'text',
  case: 'text',
  preset: ['xanh', 'do'],
  scheme: ['light', 'dark'],
  density: ['comfortable', 'compact'],
  widths: 'text',
  engine: 'text',
};
const { values } = commandOptions(options);
/** @param {string} name @returns {readonly string[]} */
const chosen = (name) => values[name] ?? options[name];

const names = Object.keys(subjects).filter((name) => name.includes(values.only ?? ''));
if (!names.length) refuse(`--only=${values.only}`, { ...options, only: Object.keys(subjects) });
const looks = chosen('preset').flatMap((preset) =>
  chosen('scheme').flatMap((scheme) => chosen('density').map((density) => ({ preset, scheme, density }))),
);
const widths = values.widths ?? WIDTHS.join();

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serveSheets(NOW);
/** @type {Map<string, { label: string, file: string }[]>} Pictures by subject and case. */
const taken = new Map();
try {
  await takeSheets();
  if (values.engine === undefined) await takeEngines();
} finally {
  site.stop();
}
await writeFile(new URL('index.html', FOLDER), index());
console.log(`demo/pictures/sheets/index.html  ${[...taken.values()].flat().length} pictures`);

async function takeSheets() {
  const browser = await launch(await chromium.find());
  try {
    for (const look of looks) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 2900, height: 1600 });
      for (const subject of names) {
        const address = addressOf({ subject, widths, ...look });
        for (const url of [`${address}&warm`, address]) {
          await page.goto(url);
          await page.waitForFunction(isSettled, { timeout: 15_000 });
        }
        for (const section of await page.$$('section')) {
          const name = await section.evaluate(({ id }) => id);
          if (values.case !== undefined && !values.case.split(',').includes(name)) continue;
          const picture = await section.screenshot({ captureBeyondViewport: true });
          await keep(`${subject} ${name}`, `${look.preset} ${look.scheme} ${look.density}`, picture);
        }
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

/** What stands on the first screen, in a side column and in half a page. */
async function takeEngines() {
  for (const { name, start } of await engines()) {
    const browser = await (name === 'webkit' ? startWebKitPages(start) : startPuppeteer(start));
    try {
      for (const subject of names.filter((each) => MAIN.includes(each))) {
        const page = await browser.open(addressOf({ subject, widths: '230,768' }));
        await page.waitFor(isSettled);
        await keep(`${subject} engines`, name, await page.screenshot());
        await page.close();
      }
    } finally {
      await browser.stop();
    }
  }
}

/** @param {Record<string, string>} query */
function addressOf(query) {
  return new URL(`sheet?${new URLSearchParams(query)}`, site.address).href;
}

/** @param {string} row @param {string} label @param {Uint8Array} picture PNG. */
async function keep(row, label, picture) {
  const file = `${row} ${label}.png`.replaceAll(' ', '-');
  await writeFile(new URL(file, FOLDER), picture);
  taken.set(row, [...(taken.get(row) ?? []), { label, file }]);
}

function index() {
  const rows = [...taken].map(
    ([row, pictures]) =>
      `<h2 id="${row.replaceAll(' ', '-')}">${row}</h2>\n${pictures
        .map(
          ({ label, file }) =>
            `<figure><figcaption>${label}</figcaption><a href="${file}"><img src="${file}" alt="${row}, ${label}" loading="lazy"></a></figure>`,
        )
        .join('\n')}`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet</title>
<style>
  body { margin: 16px; color: #222; background: #ddd; font: 14px/1.5 sans-serif; }
  figure { margin: 0 0 16px; }
  img { max-inline-size: 100%; border: 1px solid #999; }
</style>
<h1>Contact sheet</h1>
${rows.join('\n')}
</html>
`;
}
