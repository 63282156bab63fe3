import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { FEEDS, textOf } from '../../demo/news/feeds.js';
import { carriers } from '../../snippets/carriers.js';
import { engines } from '../../test/engines/index.js';
import { serveFiles } from './static-server.js';
import { tell } from './stories.js';

/** The site is built once, and is served as by the plainest of servers, under a path. */
let folder, site, browser;

before(
  async () => {
    folder = await mkdtemp(join(tmpdir(), 'html-portlets-site-'));
    await promisify(execFile)(process.execPath, ['demo/site/build.js', '--out', folder]);
    site = await serveFiles(folder, '/a/b/');
    const chromium = (await engines()).find(({ name }) => name === 'chromium');
    browser = await launch(chromium.start);
  },
  { timeout: 180_000 },
);

after(async () => {
  await browser?.close();
  site?.close();
  await rm(folder, { recursive: true, force: true });
});

/**
 * Opens a page of the site in a window of its own: what stands behind another is not drawn. `errors` is what its console has said of
 * errors, but not of what other sites have: those cannot be reached here.
 */
async function open(path) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && (!url || url.startsWith(site.url))) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.url + path);
  return { page, errors };
}

const BLOCKS = 'weather-regions, featured-news, news-article, html-portlet';
const htmlFiles = async () =>
  (await readdir(folder, { recursive: true })).filter(
    (path) => path.endsWith('.html') && !path.startsWith('storybook'),
  );

describe('the built site', () => {
  it('has no link to what is not there', async () => {
    const dead = [];
    for (const path of await htmlFiles()) {
      const text = await readFile(join(folder, path), 'utf8');
      for (const [, address] of text.matchAll(/<[a-z][^<>]*? (?:href|src)="([^"]*)"/g)) {
        const { origin, pathname } = new URL(address.replaceAll('&amp;', '&'), `http://site/a/b/${path}`);
        const file = pathname.slice('/a/b/'.length);
        if (origin === 'http://site' && !(pathname.startsWith('/a/b/') && existsSync(join(folder, file))))
          dead.push(`${path}: ${address}`);
      }
    }
    assert.deepEqual(dead, []);
  });

  it('opens each page without an error, its blocks with data', { timeout: 60_000 }, async () => {
    const portals = ['cong/index.html?page=modern&preset=do&lang=en', 'cong/index.html?feed=liferay'];
    const { page, errors } = await open('index.html');
    for (const path of [...(await htmlFiles()), ...portals]) {
      await page.goto(site.url + path);
      await page.waitForFunction(
        (selector, least) => {
          const blocks = [...document.querySelectorAll(selector)];
          return blocks.length >= least && blocks.every((block) => block.getAttribute('state') === 'ready');
        },
        { timeout: 10_000 },
        BLOCKS,
        path.startsWith('cong/index') ? 4 : path.startsWith('tao-ma-nhung') ? 1 : 0,
      );
      const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.ok(!isTooWide || path.startsWith('cong'), path);
      assert.deepEqual(errors, [], path);
    }
    await page.close();
    assert.deepEqual(site.missing, []);
  });

  it('shows each story and each page of Storybook as it promises', { timeout: 240_000 }, async () => {
    const { entries } = JSON.parse(await readFile(join(folder, 'storybook/index.json'), 'utf8'));
    const left = Object.values(entries);
    const first = left.find(({ type }) => type === 'story');
    const wrong = {};
    const tellSome = async () => {
      const { page, errors } = await open(
        `storybook/iframe.html?globals=a11y.manual:!true&id=${encodeURIComponent(first.id)}`,
      );
      const isOver = () => window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished';
      await page.waitForFunction(isOver, { timeout: 60_000 });
      for (let entry = left.pop(); entry; entry = left.pop()) {
        const { id, type, tags } = entry;
        // The stories of a page that Storybook makes by itself are told one by one.
        const found = await page.evaluate(tell, id, type, tags.includes('autodocs') && type === 'docs');
        if (found.length || errors.length) wrong[id] = [...found, ...errors.splice(0)];
      }
      await page.close();
    };
    // While one waits, others are drawn.
    await Promise.all(Array.from({ length: 3 }, tellSome));
    assert.deepEqual(wrong, {});
    assert.deepEqual(site.missing, []);
  });
});

describe('the builder', () => {
  const line = (page) => page.$eval('#editor-line', ({ textContent }) => textContent);
  const set = (page, selector, value) =>
    page.$eval(
      selector,
      (control, text) => {
        control.value = text;
        control.dispatchEvent(
          new Event(control.localName === 'select' ? 'change' : 'input', { bubbles: true }),
        );
      },
      value,
    );
  const told = async (page, pattern) => {
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('.told[role="status"]').textContent),
      { timeout: 10_000 },
      pattern.source,
    );
  };

  it('gives the line for what is chosen by keyboard, and keeps it in the address', async () => {
    const { page } = await open('tao-ma-nhung/en.html');
    await page.focus('input[name="block"]:checked');
    await page.keyboard.press('ArrowRight');
    await page.select('#field-layout', 'headlines');
    await set(page, '#field-heading', 'Tin “mới”');
    assert.equal(
      await line(page),
      '<div data-portlet="featured-news" data-feed="/rss.xml" data-layout="headlines" data-limit="6" data-heading="Tin “mới”"><a href="/tin-tuc">Xem tất cả tin</a></div>',
    );
    await page.goto(page.url());
    assert.match(await line(page), /data-layout="headlines".*data-heading="Tin “mới”"/);
    await page.waitForFunction(() => document.querySelector('.stage featured-news[state="ready"]'));
    await page.waitForFunction(() =>
      document.querySelector('#preload-lines')?.textContent.includes('href="/rss.xml"'),
    );
    const hashes = JSON.parse(await readFile('dist/sri.json', 'utf8'));
    const theme = await page.$eval('#theme-line', ({ textContent }) => textContent);
    assert.ok(theme.includes(hashes['html-portlets.classic.js']));
    await page.close();
  });

  it('has a line that its own checker passes, for every block in every host', async () => {
    const { page } = await open('tao-ma-nhung/index.html');
    const tags = await page.$$eval('input[name="block"]', (inputs) => inputs.map(({ value }) => value));
    const hosts = await page.$$eval('.take select option', (options) => options.map(({ value }) => value));
    for (const tag of tags) {
      await page.click(`input[name="block"][value="${tag}"] + span`);
      for (const host of hosts) {
        await page.select('.take select', host);
        assert.deepEqual(
          await page.$$eval('.take .bad li', (items) => items.map((item) => item.textContent)),
          [],
          `${tag} ${host}`,
        );
      }
    }
    await page.close();
  });

  it('tells what is at a source’s address, or why nothing is', async () => {
    const answers = {
      '/rss.xml': { 'content-type': FEEDS.rss.type, body: textOf(FEEDS.rss, 'http://portal.example') },
      '/login': { 'content-type': 'text/html', body: '<!doctype html><title>Login</title><form>' },
    };
    const server = createServer(({ url }, response) => {
      const [, isOpen, path] = /^(\/open)?(\/.*)$/.exec(url);
      const { body, ...headers } = answers[path] ?? { body: '' };
      response
        .writeHead(body ? 200 : 401, { ...headers, ...(isOpen && { 'access-control-allow-origin': '*' }) })
        .end(body);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const source = `http://127.0.0.1:${server.address().port}`;
    const { page } = await open('tao-ma-nhung/en.html?block=featured-news');
    await set(page, '#field-src', `${source}/open/rss.xml`);
    await told(page, /✓ RSS, 6 stories, the newest of 13\/08\/2020/);
    await set(page, '#field-src', `${source}/rss.xml`);
    await told(page, /✗ .*another site.*Access-Control-Allow-Origin/);
    await set(page, '#field-src', `${source}/open/login`);
    await told(page, /✗ .*(page of HTML|no news of any known kind)/);
    await set(page, '#field-src', `${source}/open/closed`);
    await told(page, /✗ .*asks for a login/);
    await set(page, '#field-src', '/rss.xml');
    await told(page, /paste its whole address/);
    await page.close();
    server.closeAllConnections();
    server.close();
  });

  it('checks a snippet as the command does', async () => {
    const { page } = await open('tao-ma-nhung/en.html');
    const markup = carriers[0].markup.replace('data-regions', 'data-region').replaceAll('"', '”');
    await set(page, '#snippet', markup);
    const shown = await page.$$eval('#checker li', (items) => items.map(({ dataset }) => dataset.rule));
    const { stdout } = await promisify(execFile)(process.execPath, [
      'snippets/check.js',
      '--lang=en',
      markup,
    ]).catch((error) => error);
    const said = [...stdout.matchAll(/^ {6}\(([\w-]+)/gm)].map(([, rule]) => rule);
    assert.ok(shown.includes('curly-quotes'));
    assert.deepEqual(shown, said);
    await set(page, '#snippet', carriers[0].markup);
    assert.match(await page.$eval('#checker [role="status"]', ({ textContent }) => textContent), /✓/);
    await page.close();
  });

  it('works without a network, once it has been opened', { timeout: 30_000 }, async () => {
    const { page } = await open('tao-ma-nhung/index.html');
    await page.evaluate(() => navigator.serviceWorker.ready);
    const { url } = site;
    site.close();
    await page.goto(`${url}tao-ma-nhung/index.html?block=weather-regions&days=2`);
    await page.waitForFunction(() => document.querySelector('.stage weather-regions[state="ready"]'));
    assert.match(await line(page), /data-days="2"/);
    await page.close();
  });
});
