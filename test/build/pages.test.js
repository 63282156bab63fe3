import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from '../page/harness.js';

const tags = readdirSync('src').filter((name) => name.includes('-'));

const module = (file) => `<script type="module" src="/dist/${file}"></script>`;
const classic = `<script src="/dist/html-portlets.classic.js"></script>`;

const weather = '<weather-regions src="/open-meteo/v1/forecast" days="3" view="tabs"></weather-regions>';
const blocks = `${weather}<html-portlet heading="Thông báo"><p>Nội dung.</p></html-portlet>`;

const article = `<news-article meta><article><h1>Lịch tiếp công dân</h1><p>Một đoạn của bài viết.</p>
  <p><img src="/khong-co.png" alt="Ảnh" width="300" height="200"></p><p>Đoạn cuối của bài viết.</p></article></news-article>`;

/** A page with these scripts in its head. `watch.js` runs before them. */
const page = (scripts, body = blocks) => `<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8"><title>A page</title><script src="/watch.js"></script>${scripts}</head>
  <body>${body}</body>
</html>`;

const pages = {
  '/watch.js': `
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push([violatedDirective, blockedURI, sample].join(' '));
    });
    window.namesBefore = Object.getOwnPropertyNames(window);`,
  '/amd.js': `
    window.defined = 0;
    window.define = () => window.defined++;
    window.define.amd = {};
    window.module = { exports: {} };
    window.exports = window.module.exports;`,
  '/classic.html': page('', `${blocks}${classic}`),
  '/module.html': page(module('html-portlets.js')),
  '/autoload.html': page(module('autoload.js'), weather),
  '/article.html': page(classic, article),
  '/both.html': page(`${module('html-portlets.js')}${classic}`),
  '/twice.html': page(`${classic}${classic}${classic}`),
  '/mixed.html': page(`${module('weather-regions.js')}${module('html-portlets.js')}`),
  '/amd.html': page(`<script src="/amd.js"></script>${classic}`),
  ...Object.fromEntries(tags.map((tag) => [`/only-${tag}.html`, page(module(`${tag}.js`))])),
};

/** What a careful office allows, with nothing for styles and no policy but ours. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types html-portlets html-portlets-html',
].join('; ');

let site;
let strictSite;
before(async () => {
  site = await servePages(pages);
  strictSite = await servePages(pages, { headers: () => ({ 'content-security-policy': strictPolicy }) });
});
after(async () => {
  await site.stop();
  await strictSite.stop();
});

/** In the page: whether a tag is registered. */
const isDefined = (tag) => customElements.get(tag) !== undefined;

/** In the page: whether the weather has come and is drawn. */
const isReady = () => document.querySelector('weather-regions').getAttribute('state') === 'ready';

/** In the page: what the ledger holds. */
const ledger = () => window[Symbol.for('html-portlets')].copies.map(({ url }) => url.split('/').pop());

const ourMessages = async (opened) =>
  (await opened.consoleMessages()).filter(({ text }) => text.startsWith('html-portlets:'));

const problems = async (opened) => (await opened.consoleMessages()).filter(({ type }) => type === 'error');

for (const engine of engineNames) {
  describe(`built files in ${engine}`, () => {
    for (const path of ['/classic.html', '/module.html', '/autoload.html', '/only-weather-regions.html']) {
      it(`show the weather on ${path} under the strictest policy, which stops nothing`, async () => {
        const opened = await openPage(engine, `${strictSite.origin}${path}`);
        await opened.waitFor(isReady);
        assert.deepEqual(await opened.evaluate(() => window.violations), []);
        assert.deepEqual(await problems(opened), []);
        await opened.close();
      });
    }

    for (const tag of tags) {
      it(`register <${tag}> alone with ${tag}.js`, async () => {
        const opened = await openPage(engine, `${site.origin}/only-${tag}.html`);
        await opened.waitFor(isDefined, tag);
        const others = tags.filter((other) => other !== tag);
        for (const other of others) assert.equal(await opened.evaluate(isDefined, other), false, other);
        await opened.close();
      });
    }

    it('load on a page what it uses, and what is added to it later', async () => {
      const opened = await openPage(engine, `${site.origin}/autoload.html`);
      await opened.waitFor(isDefined, 'weather-regions');
      assert.equal(await opened.evaluate(isDefined, 'html-portlet'), false);
      await opened.evaluate(() => {
        const column = document.createElement('div');
        column.append(document.createElement('html-portlet'));
        document.body.append(column);
      });
      await opened.waitFor(isDefined, 'html-portlet');
      await opened.close();
    });

    it('leave nothing behind but the ledger, under a symbol and under a name that can be typed', async () => {
      const opened = await openPage(engine, `${site.origin}/classic.html`);
      const added = await opened.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => !window.namesBefore.includes(name)),
      );
      assert.deepEqual(
        added.filter((name) => name !== 'namesBefore'),
        ['htmlPortlets'],
      );
      assert.ok(await opened.evaluate(() => window.htmlPortlets === window[Symbol.for('html-portlets')]));
      assert.deepEqual(await opened.evaluate(ledger), ['html-portlets.classic.js']);
      await opened.close();
    });

    it('make nothing of an AMD loader or of module.exports', async () => {
      const opened = await openPage(engine, `${site.origin}/amd.html`);
      await opened.waitFor(isReady);
      assert.deepEqual(await opened.evaluate(() => [window.defined, Object.keys(window.exports)]), [0, []]);
      await opened.close();
    });

    it('run once where a page loads both forms under the strictest policy', async () => {
      const opened = await openPage(engine, `${strictSite.origin}/both.html`);
      await opened.waitFor(isReady);
      await opened.waitFor(() => window[Symbol.for('html-portlets')].copies.length === 2);
      assert.deepEqual(await opened.evaluate(() => window.violations), []);
      assert.deepEqual(await opened.evaluate(ledger), ['html-portlets.classic.js', 'html-portlets.js']);
      const [message, ...others] = await ourMessages(opened);
      assert.deepEqual(others, []);
      assert.equal(message.type, 'info');
      assert.match(
        message.text,
        /html-portlets\.classic\.js\) already runs .*html-portlets\.js\) stands aside/,
      );
      await opened.close();
    });

    it('tell of an article, and open its tools, under the strictest policy, which stops nothing', async () => {
      const opened = await openPage(engine, `${strictSite.origin}/article.html`);
      await opened.waitFor(() => document.querySelector('script[type="application/ld+json"]'));
      const told = () => JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent);
      assert.equal((await opened.evaluate(told)).headline, 'Lịch tiếp công dân');
      const press = () => {
        const root = document.querySelector('news-article').shadowRoot;
        root.querySelector('.tools [aria-expanded]').click();
      };
      await opened.evaluate(press);
      await opened.waitFor(() => document.querySelector('news-article').shadowRoot.querySelector('.listen'));
      assert.deepEqual(await opened.evaluate(() => window.violations), []);
      await opened.close();
    });

    it('say once that a line was pasted three times', async () => {
      const opened = await openPage(engine, `${site.origin}/twice.html`);
      await opened.waitFor(isReady);
      assert.equal((await opened.evaluate(ledger)).length, 3);
      assert.equal((await ourMessages(opened)).length, 1);
      await opened.close();
    });

    it('live beside a file of one element', async () => {
      const opened = await openPage(engine, `${site.origin}/mixed.html`);
      await opened.waitFor(isReady);
      await opened.waitFor(isDefined, 'html-portlet');
      assert.deepEqual(await problems(opened), []);
      await opened.close();
    });
  });
}
