import { readFileSync, writeFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { commandOptions, refuse } from '../../build/command-line.js';
import { chromium } from '../../test/engines/chromium.js';
import { serveBench } from './site.js';
import { printMedians, printRatios } from './table.js';
import { requestedBy, visit } from './visit.js';
import { pageOf, quick, ways } from './ways.js';

// npm run bench:page, after a build: how soon ten items are read on a slow line and a slow machine, by ours and by others, with
// nothing in any cache. Ways take turns, so that whatever slows the machine slows all.
//   --quick          three rounds of the common ways
//   --only=classic   those whose name has this in it, with what they are compared with; several, separated by commas
//   --rounds=9
//   --save=FILE      all figures, as JSON

const options = { quick: 'switch', only: 'text', rounds: 'number', save: 'text' };
const { values } = commandOptions(options);
const rounds = values.rounds ?? (values.quick ? 3 : 9);
const chosen = choose();

const pages = new Map();
const site = await serveBench(pages);
const browser = await launch({ ...(await chromium.find()), protocolTimeout: 120_000 });
try {
  const addresses = await makePages();
  const results = chosen.map((way) => ({ way, visits: [] }));
  const begin = Date.now();
  for (let round = 1; round <= rounds; round++) {
    for (const { way, visits } of results)
      visits.push(await visit(browser, addresses.get(way.name), way.shows));
    const minutes = (Date.now() - begin) / 60_000;
    console.error(`round ${round} of ${rounds}: ${minutes.toFixed(1)} min`);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  console.log(
    `html-portlets ${version}, ${await browser.version()}, 4 × CPU, slow 4G, medians of ${rounds} rounds`,
  );
  printMedians(results);
  const isReached = printRatios(results);
  console.log(isReached ? '\nAll targets are reached.' : '\nNot all targets are reached.');
  if (values.save) {
    const rows = results.map(({ way: { name }, visits }) => ({ name, visits }));
    writeFileSync(values.save, JSON.stringify(rows, null, 1));
  }
} finally {
  await browser.close();
  site.stop();
}

/** @returns {readonly import('./ways.js').Way[]} */
function choose() {
  const isWanted = values.only
    ? ({ name }) => values.only.split(',').some((part) => name.includes(part))
    : ({ name }) => !values.quick || quick.has(name);
  const wanted = ways.filter(isWanted);
  if (!wanted.length) refuse(`--only=${values.only}`, { ...options, only: ways.map(({ name }) => name) });
  const needed = new Set(wanted.flatMap(({ name, against }) => [name, against]));
  return ways.filter(({ name }) => needed.has(name));
}

/** @returns {Promise<ReadonlyMap<string, string>>} The address of each way's page, by the way's name. */
async function makePages() {
  const known = { weatherRequest: '' };
  const addresses = new Map();
  const addPage = async (way) => {
    const path = `/${ways.indexOf(way)}.html`;
    pages.set(path, await pageOf(way, known));
    addresses.set(way.name, `${site.origin}${path}`);
  };
  // What the weather asks is seen in a visit to its page.
  if (chosen.some(({ shows }) => shows === 'weather')) {
    const element = ways.find(({ name }) => name === 'weather, element');
    await addPage(element);
    [known.weatherRequest] = await requestedBy(browser, addresses.get(element.name), 'weather');
  }
  for (const way of chosen) await addPage(way);
  return addresses;
}
