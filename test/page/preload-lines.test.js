import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { preloadLines } from '../../dist/server/preload-lines.js';
import { createStandIn } from '../stand-in/stand-in.js';
import { engineNames, openPage } from './harness.js';

// A line that names a file or a request which the page then does not take costs what it was to save.

const [engine] = engineNames;
const types = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8', '.json': 'application/json' };

const stories = ['Khai mạc hội sách thiếu nhi', 'Lịch tiếp công dân tháng tám'];
const rss = `<rss version="2.0"><channel><title>x</title>${stories
  .map(
    (title, index) =>
      `<item><title>${title}</title><link>/tin/${index}</link><description>Lời dẫn.</description></item>`,
  )
  .join('')}</channel></rss>`;
const json = JSON.stringify(stories.map((title, id) => ({ id, title, url: `/tin/${id}` })));
const data = { '/tin.xml': rss, '/tin.json': json, '/phan.html': '<p>Điện thoại: 1022</p>' };

const blocks = {
  'a list of a feed': { tag: 'featured-news', attributes: { src: '/tin.xml', layout: 'list' } },
  'cards of JSON, in English': {
    tag: 'featured-news',
    attributes: { src: 'tin.json', layout: 'cards' },
    lang: 'en',
  },
  'an article': { tag: 'news-article', attributes: { src: '/tin.xml' } },
  'a fragment': { tag: 'html-portlet', attributes: { src: '/phan.html', heading: 'Liên hệ' } },
  'the weather of the standard regions': {
    tag: 'weather-regions',
    attributes: { src: '/open-meteo/v1/forecast' },
  },
  'the weather of points, in cards, in English': {
    tag: 'weather-regions',
    attributes: { src: '/open-meteo/v1/forecast', regions: 'Sơn Tây|21.14,105.5', view: 'cards' },
    lang: 'en',
  },
};

const scripts = {
  element: (tag) => `<script type="module" src="/dist/${tag}.js"></script>`,
  autoload: () => '<script type="module" src="/dist/autoload.js"></script>',
  classic: () => '<script defer src="/dist/html-portlets.classic.js"></script>',
};

describe('the lines of preload-lines.js', () => {
  let site;
  before(async () => (site = await serve()));
  after(() => site.stop());

  for (const script of Object.keys(scripts)) {
    for (const [what, { tag, attributes, lang = 'vi' }] of Object.entries(blocks)) {
      it(`name just what is fetched for ${what} by the ${script} file`, async () => {
        const lines = await preloadLines(tag, attributes, {
          lang,
          url: site.origin,
          files: '/dist/',
          script,
        });
        const block = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
        site.requests = [];
        site.page = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>x</title>
          ${lines.join('\n')}${scripts[script](tag)}</head><body><${tag} ${block.join(' ')}></${tag}></body></html>`;
        const page = await openPage(engine, `${site.origin}/`);
        await page.waitFor((name) => document.querySelector(name)?.getAttribute('state') === 'ready', tag);
        const named = lines.map((line) => /href="([^"]*)"/.exec(line)[1].replaceAll('&amp;', '&'));
        // Nor is what comes after the content named.
        const fetched = site.requests.filter((path) => !/classic\.js$|chunks.aftermath-/.test(path));
        assert.deepEqual(fetched.sort(), named.sort());
        assert.ok(named.some((path) => !path.startsWith('/dist/')));
        await page.close();
      });
    }
  }

  it('are none for data that a block far below may never ask for', async () => {
    const lines = await preloadLines('featured-news', { src: '/tin.xml', loading: 'lazy' });
    assert.deepEqual(
      lines.filter((line) => line.includes('as="fetch"')),
      [],
    );
  });

  it('are refused for what is no element', async () => {
    await assert.rejects(preloadLines('foreign-tag'), RangeError);
  });
});

async function serve() {
  const standIn = createStandIn({});
  const site = { page: '', requests: [] };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname !== '/') site.requests.push(request.url);
    if (standIn.serves(request.url)) return standIn.handle(request, response);
    const body = pathname === '/' ? site.page : (data[pathname] ?? (await readFile(`.${pathname}`)));
    const type = pathname === '/' ? types['.html'] : types[extname(pathname)];
    response.writeHead(200, { 'content-type': type ?? 'text/xml', 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.stop = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return site;
}
