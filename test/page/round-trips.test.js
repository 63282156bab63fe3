import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage } from './harness.js';

// A round trip is what a slow line costs most. The server answers nothing before no more requests come, then all of them at once:
// what is asked for in one go is one round trip.

const [engine] = engineNames;

/** Requests that belong together come within so many milliseconds. */
const QUIET_MS = 400;

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };
const titles = ['Khai mạc hội sách thiếu nhi', 'Lịch tiếp công dân tháng tám', 'Thư viện mở thêm phòng đọc'];
const englishTitles = ['Book fair opens', 'Public hearing in August', 'Library opens a new room'];

const rss = (words) =>
  `<rss version="2.0"><channel><title>x</title>${words
    .map((title, index) => `<item><title>${title}</title><link>/tin/${index}</link></item>`)
    .join('')}</channel></rss>`;
const json = (words) =>
  JSON.stringify(
    words.map((title, index) => ({
      id: index + 1,
      title,
      url: `/tin/${index}`,
      published: '2026-08-01T08:00:00+07:00',
    })),
  );

const data = {
  '/vi.xml': ['application/rss+xml', rss(titles)],
  '/en.xml': ['application/rss+xml', rss(englishTitles)],
  '/vi.json': ['application/json', json(titles)],
  '/en.json': ['application/json', json(englishTitles)],
  '/wp-json/wp/v2/posts': [
    'application/json',
    JSON.stringify(
      titles.map((rendered, id) => ({ id, link: `/tin/${id}`, title: { rendered }, _links: {} })),
    ),
  ],
};

/** A site that counts round trips. `fail` is what it answers with 500. */
async function serve() {
  const site = { block: '', script: '', lang: 'vi', fail: undefined, trips: [] };
  let waiting = [];
  let timer;
  const release = () => {
    const answers = waiting;
    waiting = [];
    site.trips.push(answers.map(({ url }) => url).sort());
    answers.forEach(({ answer }) => answer());
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    // It is for what comes after the content, which does not wait for it.
    if (/chunks.aftermath-/.test(pathname)) return undefined;
    const answer = async () => {
      const [type, body] =
        pathname === '/'
          ? [types['.html'], page(site)]
          : (data[pathname] ?? [
              types[extname(pathname)],
              await readFile(`.${pathname}`).catch(() => undefined),
            ]);
      const status = body === undefined ? 404 : site.fail?.test(pathname) ? 500 : 200;
      response.writeHead(status, { 'content-type': type ?? 'text/plain', 'cache-control': 'no-store' });
      response.end(status === 200 ? body : '');
    };
    waiting.push({ url: request.url, answer });
    clearTimeout(timer);
    timer = setTimeout(release, QUIET_MS);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.stop = () => {
    clearTimeout(timer);
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return site;
}

const page = ({
  lang,
  script,
  block,
  before = '',
}) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>
  ${before}<script type="module" src="/dist/${script}"></script></head><body>${block}</body></html>`;

/** In the page: the stories that a reader sees. */
const shown = () => {
  const block = document.querySelector('featured-news');
  const titles = [...(block?.shadowRoot?.querySelectorAll('[part~="link"]') ?? [])];
  return titles.filter((title) => title.checkVisibility()).map((title) => title.textContent.trim());
};
const isShown = () => {
  const block = document.querySelector('featured-news');
  return (
    block?.getAttribute('state') === 'ready' &&
    block.shadowRoot.querySelectorAll('[part~="link"]').length >= 3
  );
};

const isData = (url) => !url.startsWith('/dist/') && url !== '/';
const short = (url) => url.replace('/dist/', '').replace(/-[\w-]{8}\.js$/, '');

describe('the first story', () => {
  let site;
  before(async () => (site = await serve()));
  after(() => site.stop());

  const open = async (script, lang, block, fail) => {
    Object.assign(site, { script, lang, block, fail, trips: [] });
    const opened = await openPage(engine, `${site.origin}/`);
    await opened.waitFor(isShown);
    return opened;
  };

  for (const script of ['featured-news.js', 'autoload.js']) {
    for (const source of ['vi.xml', 'en.xml', 'vi.json', 'en.json']) {
      const layouts = script === 'autoload.js' ? ['cards'] : ['focus', 'list', 'carousel'];
      for (const layout of layouts) {
        it(`needs page, script, then data beside code: ${script}, ${source}, ${layout}`, async () => {
          const block = `<featured-news src="/${source}" layout="${layout}"></featured-news>`;
          const opened = await open(script, source.slice(0, 2), block);
          const [first, second, third, ...later] = site.trips.map((trip) => trip.map(short));
          assert.deepEqual([first, second], [['/'], [script]]);
          assert.ok(third.includes(`/${source}`), third.join());
          assert.ok(third.length <= 6, `more than browsers load at once: ${third.join()}`);
          assert.equal(third.filter((url) => url === `/${source}`).length, 1);
          assert.deepEqual(later, []);
          await opened.close();
        });
      }
    }
  }

  it('needs no more of WordPress, which is asked for in its own way', async () => {
    const opened = await open(
      'featured-news.js',
      'vi',
      '<featured-news src="/wp-json/wp/v2/posts"></featured-news>',
    );
    const requests = site.trips.flat().filter(isData);
    assert.deepEqual(requests, ['/wp-json/wp/v2/posts?_embed=1&per_page=10']);
    assert.equal(site.trips.length, 3);
    await opened.close();
  });

  it('needs no more for a carrier', async () => {
    const block = '<div data-portlet="featured-news" data-feed="/vi.xml" data-layout="list"></div>';
    const opened = await open('autoload.js', 'vi', block);
    assert.equal(site.trips.length, 3);
    assert.deepEqual(site.trips[2].filter(isData), ['/vi.xml']);
    await opened.close();
  });

  it('needs no request where an answer in storage is new enough', async () => {
    const block = '<featured-news src="/vi.xml"></featured-news>';
    const opened = await open('featured-news.js', 'vi', block);
    site.trips = [];
    await opened.evaluate(() => void location.reload());
    await opened.waitFor(isShown);
    assert.deepEqual(site.trips.flat().filter(isData), []);
    await opened.close();
  });

  it('is asked for by the classic file before it defines anything', async () => {
    Object.assign(site, { block: '<featured-news src="/vi.xml"></featured-news>', lang: 'vi', trips: [] });
    site.script = 'html-portlets.classic.js';
    site.before = `<script>
      globalThis.calls = [];
      for (const [owner, name] of [[window, 'fetch'], [customElements, 'define']]) {
        const original = owner[name];
        owner[name] = (...args) => (calls.push(name), original.apply(owner, args));
      }</script>`;
    const opened = await openPage(engine, `${site.origin}/`);
    site.before = undefined;
    await opened.waitFor(isShown);
    const calls = await opened.evaluate(() => globalThis.calls);
    assert.deepEqual([...new Set(calls)], ['fetch', 'define']);
    assert.equal(calls.filter((name) => name === 'fetch').length, 1);
    await opened.close();
  });

  it('is not asked for by a block far below that loads lazily', async () => {
    const block = `<featured-news src="/vi.xml"></featured-news><div style="height: 300vh"></div>
      <featured-news src="/vi.json" loading="lazy"></featured-news>`;
    const opened = await open('featured-news.js', 'vi', block);
    assert.deepEqual(site.trips.flat().filter(isData), ['/vi.xml']);
    await opened.close();
  });

  for (const [what, layout, lang, fail] of [
    ['its layout', 'list', 'vi', /chunks.(list|carousel)-/],
    ['its layout, in English', 'carousel', 'en', /chunks.(list|carousel)-/],
  ]) {
    it(`comes even where ${what} cannot be loaded`, async () => {
      const block = `<featured-news src="/vi.xml" layout="${layout}"></featured-news>`;
      const opened = await open('featured-news.js', lang, block, fail);
      assert.deepEqual([...new Set(await opened.evaluate(shown))].slice(0, 1), [titles[0]]);
      await opened.close();
    });
  }
});
