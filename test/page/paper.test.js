import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { canReadPaper, pagesOfPaper } from '../hosts/paper.js';
import { engineNames, openPage, servePages } from './harness.js';

/** Pages that blocks stand in: what holds them, and what stands beside them. */
const surroundings = {
  'a plain page': (block) => block,
  'a grid': (
    block,
  ) => `<div style="display:grid;grid-template-columns:minmax(0,2fr) 1fr;gap:24px;align-items:start">
    <main>${block}</main><aside style="position:sticky;top:0"><p>Bên cạnh</p></aside></div>`,
  floats: (block) => `<div style="overflow:hidden"><div style="float:left;width:72%">${block}</div>
    <div style="float:right;width:25%"><p>Bên cạnh</p></div></div>`,
  'a flexible row': (block) => `<div style="display:flex;gap:24px;min-height:100vh">
    <nav style="flex:none;width:150px"><p>Bên cạnh</p></nav><main style="flex:1;min-width:0">${block}</main></div>`,
  'a table': (
    block,
  ) => `<table width="100%" cellspacing="0"><tr><td width="160" valign="top"><p>Bên cạnh</p></td>
    <td valign="top">${block}</td></tr></table>`,
};
const names = Object.keys(surroundings);

/** Weather in which no figure of a place is that of another. */
const places = ['Alpha', 'Bravo', 'Charlie'];
const weather = {
  updated: new Date().toISOString(),
  regions: places.map((name, index) => ({
    name,
    temperature: 31 + index,
    feelsLike: 35 + index,
    humidity: 71 + index,
    windSpeed: 10 + 10 * index,
    code: [0, 3, 95][index],
    isDay: true,
    days: [0, 1, 2].map((day) => ({
      date: new Date(Date.now() + (day * 24 + 7) * 3600_000).toISOString().slice(0, 10),
      low: 10 + 3 * index + day,
      high: 20 + 3 * index + day,
      rainChance: 51 + 3 * index + day,
      code: 61,
    })),
  })),
};
const regions = places.map((name, index) => `${name}|${20 + index},105`).join('; ');
const views = ['table', 'cards', 'tabs']
  .map(
    (view) =>
      `<weather-regions view="${view}" days="3" details="humidity feels-like" source="json" src="/own-weather.json" regions="${regions}"></weather-regions>`,
  )
  .join('');

const page = (content) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
  <script type="module" src="/dist/html-portlets.js"></script></head><body>${content}</body></html>`;
const article = '<news-article><article><h2>Bài</h2><p>Đoạn</p></article></news-article>';

const site = await servePages({
  '/own-weather.json': JSON.stringify(weather),
  ...Object.fromEntries(
    names.map((name, index) => [`/${index}.html`, page(surroundings[name](`${article}${views}`))]),
  ),
});
after(() => site.stop());

for (const engine of engineNames) {
  // WebKit's driver cannot print.
  if (engine === 'webkit' || !canReadPaper()) continue;
  describe(`on paper in ${engine}`, () => {
    names.forEach((name, index) => {
      describe(`in ${name}`, () => {
        let opened;
        before(async () => {
          opened = await openPage(engine, `${site.origin}/${index}.html`);
          await opened.waitFor(areReady);
        });
        after(() => opened.close());

        it('every view of the weather has every word once', async () => {
          const { seen, written } = await opened.evaluate(wordsOfBlocks);
          const printed = tally((await pagesOfPaper(await opened.print())).join(' ').split(/\s+/));
          // Where the screen has no room for a word, paper may have it.
          const most = tally(written);
          for (const [word, count] of tally(seen)) {
            const found = printed.get(word) ?? 0;
            assert.ok(found >= count && found <= most.get(word), `${word}: ${found}, on the screen ${count}`);
          }
        });

        // Each length in one of the surroundings; in Firefox, which takes its time, every other.
        const step = engine === 'firefox' ? 2 * names.length : names.length;
        for (let length = index + 1; length <= 12; length += step) {
          it(`an article of about ${length} pages has every word once, and no page is half empty`, async () => {
            const words = await opened.evaluate(write, length);
            await opened.waitFor(isWritten, words[words.length - 1]);
            const pages = await pagesOfPaper(await opened.print());
            const found = pages
              .map((text) => text.match(/\bw\d{4}\b/g) ?? [])
              .filter(({ length: many }) => many);
            assert.deepEqual(found.flat().sort(), words);
            const fullest = Math.max(...found.map((each) => each.length));
            for (const [at, each] of found.slice(1, -1).entries())
              assert.ok(
                each.length > fullest / 2,
                `page ${at + 2} has ${each.length} words, another ${fullest}`,
              );
            const text = pages.join(' ');
            for (const said of ['13/08/2020', 'Địa chỉ', '127.0.0.1', 'In lúc'])
              assert.ok(text.includes(said), `${said} in: ${text.slice(-300)}`);
            assert.doesNotMatch(text, /Chia sẻ|Nghe|Nội dung bài/);
          });
        }
      });
    });
  });
}

/** @param {readonly string[]} words */
const tally = (words) => {
  const counts = new Map();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Runs in the page: writes another article. @returns {string[]} Its words, sorted. @param {number} pages */
function write(pages) {
  let count = 0;
  const words = (many) => [...Array(many)].map(() => `w${String(++count).padStart(4, '0')}`).join(' ');
  const title = words(9);
  let body = '';
  for (let index = 0; index < pages * 4; index++) {
    if (index % 4 === 0) body += `<h3>${words(4)}</h3>`;
    if (index % 6 === 1) body += `<ul><li>${words(6)}</li><li>${words(8)}</li></ul>`;
    if (index % 9 === 2)
      body += `<table><tr><th>${words(1)}</th><th>${words(1)}</th></tr><tr><td>${words(5)}</td><td>${words(9)}</td></tr></table>`;
    if (index % 11 === 3) body += `<details><summary>${words(3)}</summary><p>${words(20)}</p></details>`;
    body += `<p>${words(90)}</p>`;
  }
  const block = document.querySelector('news-article');
  block.innerHTML = `<article><h2>${title}</h2><p>Ngày đăng 13/08/2020 | 16:07</p>${body}</article>`;
  return [...Array(count).keys()].map((index) => `w${String(index + 1).padStart(4, '0')}`);
}

/** Runs in the page. @param {string} last */
function isWritten(last) {
  const text = document.querySelector('news-article').shadowRoot?.querySelector('.text[data-complete]');
  return text?.textContent.includes(last);
}

function areReady() {
  return [...document.querySelectorAll('weather-regions')].every((block) => block.state === 'ready');
}

/**
 * Runs in the page: the words that its blocks show, behind each tab too, and all that they have for eyes. Names of tabs are those
 * of their panels.
 */
async function wordsOfBlocks() {
  const [seen, written] = [[], []];
  const read = (part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (parentElement.closest('.visually-hidden, .reserved, .printed')) continue;
      const words = data.split(/\s+/).filter((word) => word);
      written.push(...words);
      if (parentElement.checkVisibility({ visibilityProperty: true })) seen.push(...words);
    }
  };
  for (const block of document.querySelectorAll('weather-regions')) {
    const root = block.shadowRoot;
    const tabs = [...root.querySelectorAll('[role="tab"]')];
    for (const part of root.querySelectorAll('[part="table"], [part="cards"]')) read(part);
    // It names the lowest and the highest temperature again.
    written.push(...root.querySelector('.legend').textContent.split(/\s+/));
    for (const [index, tab] of tabs.entries()) {
      tab.click();
      await block.updateComplete;
      written.push(tab.textContent.trim());
      seen.push(tab.textContent.trim());
      read(root.querySelectorAll('[role="tabpanel"]')[index]);
    }
  }
  return { seen, written };
}
