import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from './harness.js';

// Pages of portals have variables of their own under the names of the browser's globals. Blocks work all the same, whoever came first.

const [engine, ...others] = engineNames;

const NO_BODY = 'a fetch whose answers have no body';

/** Scripts of pages, by the name that they take. */
const scripts = {
  URL: 'var URL = "/cong-thong-tin/";',
  Map: `function Map() { this.data = {}; this.put = (key, value) => (this.data[key] = value);
    this.get = (key) => this.data[key]; this.size = () => Object.keys(this.data).length; }`,
  Set: 'var Set = function (object, name, value) { object[name] = value; };',
  WeakMap: 'var WeakMap = null;',
  'Date.parse': 'Date.parse = (text) => (/\\\\d/.test(text) ? new Date() : null);',
  Promise: `function Promise() {} Promise.prototype.then = function () { return this; };`,
  Symbol: 'function Symbol(name, price) { this.name = name; this.price = price; }',
  JSON: 'var JSON = { decode: (text) => text, encode: (value) => String(value) };',
  'JSON.parse': 'JSON.parse = (text) => text.split(",");',
  Headers: 'var Headers = document.querySelectorAll("h1, h2");',
  Blob: 'function Blob(x, y) { this.x = x; this.y = y; }',
  'Array.from': 'Array.from = (value) => [value];',
  AbortController: 'var AbortController = { stop: () => {} };',
  TextDecoder: 'var TextDecoder = { decode: (text) => text };',
  Node: 'function Node(value, next) { this.value = value; this.next = next; }',
  Element: 'function Element(id) { return document.getElementById(id); }',
  Text: 'var Text = { ok: "Đồng ý" };',
  'CustomEvent, by a polyfill': `
    function CustomEvent(name, { bubbles = false, cancelable = false, detail } = {}) {
      const event = document.createEvent('CustomEvent');
      event.initCustomEvent(name, bubbles, cancelable, detail);
      return event;
    }
    CustomEvent.prototype = Event.prototype;`,
  'reduce and startsWith, prototype.js': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    String.prototype.startsWith = function (part) { return this.indexOf(part) === 0; };`,
  'startsWith, by a pattern': `
    String.prototype.startsWith = function (part) { return this.match('^' + part) == part; };`,
  [NO_BODY]: `
    window.fetch = (url) => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('get', url, true);
      request.onload = () => resolve({
        ok: request.status === 200, status: request.status, statusText: '', url: request.responseURL,
        headers: { get: (name) => request.getResponseHeader(name), has: () => false },
        text: () => Promise.resolve(request.responseText),
        json: () => Promise.resolve(JSON.parse(request.responseText)),
      });
      request.onerror = reject;
      request.send();
    });`,
};

const rss = `<rss version="2.0"><channel><title>x</title><item><title>Khai mạc hội sách</title><link>/tin/1</link>
  <pubDate>Thu, 13 Aug 2020 16:07:00 +0700</pubDate><description>Lời dẫn của tin.</description></item>
  <item><title>Đọc sách cùng con</title><link>/tin/2</link></item></channel></rss>`;

const blocks = `<featured-news src="/tin.xml"></featured-news>
  <news-article src="/tin.xml"></news-article>
  <html-portlet src="/phan.html" heading="Liên hệ"></html-portlet>
  <weather-regions src="/open-meteo/v1/forecast" regions="Huế; Sơn Tây|21.14,105.5"></weather-regions>`;

const ours = {
  classic: '<script src="/dist/html-portlets.classic.js" defer></script>',
  autoload: '<script type="module" src="/dist/autoload.js"></script>',
  element: `<script type="module" src="/dist/featured-news.js"></script>
    <script type="module" src="/dist/news-article.js"></script>
    <script type="module" src="/dist/html-portlet.js"></script>
    <script type="module" src="/dist/weather-regions.js"></script>`,
};

const page = (head, body = blocks) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

const pathOf = (script, name, order) => `/${script}-${name.replace(/\W+/g, '-')}-${order}.html`;

/** Where the names are taken: before our script, or by a script behind it. */
const orders = {
  before: (script, own) => page(`<script>${own}</script>${script}`),
  // Deferred, since ours is: it comes when ours has run, and the blocks are on their way.
  after: (script, own) => page(`${script}<script type="module">${own}</script>`),
};

/** The frame gives no other realm. */
const noFrame = `<script>
  const { createElement } = document;
  document.createElement = (name) => createElement.call(document, name === 'iframe' ? 'div' : name);
  var URL = '/';
</script>`;

const files = {
  '/tin.xml': rss,
  '/phan.html': '<p>Điện thoại: 1022</p>',
  '/no-frame-classic.html': page(
    noFrame + ours.classic,
    '<featured-news src="/tin.xml"><p>Tin đã viết</p></featured-news>',
  ),
  '/no-frame-element.html': page(
    noFrame + ours.element,
    '<featured-news src="/tin.xml"><p>Tin đã viết</p></featured-news>',
  ),
};
for (const [script, markup] of Object.entries(ours))
  for (const [name, own] of Object.entries(scripts))
    for (const [order, make] of Object.entries(orders))
      files[pathOf(script, name, order)] = make(markup, own);

/** What a reader sees of the blocks; the state of those that are not there yet. */
const read = () =>
  [...document.querySelectorAll('featured-news, news-article, html-portlet, weather-regions')].map((block) =>
    block.getAttribute('state') === 'ready'
      ? block.shadowRoot.querySelector('.body').innerText
      : block.getAttribute('state'),
  );

/** `waitFor` needs names that these pages have taken. */
const ready = (opened, what) =>
  until(() => opened.evaluate(() => document.querySelectorAll('[state="ready"]').length === 4), opened, what);

async function until(isSo, opened, what) {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    const seen = Date.now() > deadline && [await opened.evaluate(read), await opened.consoleMessages()];
    if (seen) assert.fail(`${what}${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

describe('a page that has taken a name of the browser', () => {
  let site;
  before(async () => (site = await servePages(files)));
  after(() => site.stop());

  for (const name of Object.keys(scripts)) {
    it(`${name} has all blocks`, async () => {
      const visits = [
        ['classic', 'before'],
        ['classic', 'after'],
        ['element', 'before'],
        ['autoload', 'before'],
      ];
      await Promise.all(visits.map(([script, order]) => assertShown(engine, name, script, order)));
    });
  }

  // Where engines differ: constructors, iteration, native nodes, a body without a stream. WebKit's driver uses some of the page's own.
  const telling = ['URL', 'Date.parse', 'Symbol', 'JSON.parse', 'Headers', 'Node', NO_BODY];
  for (const other of others)
    it(`has all blocks in ${other}`, async () => {
      const names = [...telling, ...(other === 'webkit' ? [] : ['Map', 'Promise', 'JSON'])];
      for (const [index, name] of names.entries())
        await assertShown(other, name, index % 2 ? 'classic' : 'element', 'before');
    });

  async function assertShown(engine, name, script, order) {
    const what = `${engine}, ${name}, ${order} ${script}: `;
    const opened = await openPage(engine, site.origin + pathOf(script, name, order));
    await ready(opened, what);
    const [news, article, html, weather] = await opened.evaluate(read);
    assert.match(news, /Khai mạc hội sách/, what);
    assert.match(news, /13\/08\/2020[^]*Đọc sách cùng con/, what);
    assert.match(article, /Lời dẫn của tin/, what);
    assert.match(html, /1022/, what);
    assert.match(weather, /Sơn Tây[^]*°C/, what);
    await opened.close();
  }

  for (const script of ['classic', 'element']) {
    it(`keeps what it has written, and learns the name, where there is no way round it: ${script}`, async () => {
      const opened = await openPage(engine, `${site.origin}/no-frame-${script}.html`);
      const isTold = async () =>
        (await opened.consoleMessages()).some(({ text }) => text.includes('the name URL'));
      await until(isTold, opened, script);
      assert.equal(
        await opened.evaluate(() => document.querySelector('featured-news').innerText),
        'Tin đã viết',
      );
      await opened.close();
    });
  }
});
