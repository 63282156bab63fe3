import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as rawRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CHOICES } from '../../demo/choices.js';
import { createPortal } from '../../demo/portal.js';
import { serve } from '../stand-in/serve.js';

const folder = await mkdtemp(join(tmpdir(), 'portal-'));
const dist = join(folder, 'dist');
before(async () => {
  await mkdir(join(dist, 'themes'), { recursive: true });
  await writeFile(join(dist, 'html-portlets.js'), '/* elements */');
  await writeFile(join(dist, 'themes', 'do.css'), '/* red */');
  await writeFile(join(dist, 'notes.txt'), 'of a type that is not served');
  await writeFile(join(folder, 'secret.js'), 'beside the folder');
});
after(() => rm(folder, { recursive: true }));

const assets = new URL('../../demo/assets', import.meta.url).pathname;
const portal = createPortal({
  clock: () => Date.UTC(2026, 10, 23, 3, 20),
  folders: { '/dist/': dist, '/assets/': assets },
});
const request = serve(portal);

/** @param {string} path @returns {Promise<string>} */
const read = async (path) => (await request(path)).text();

/** @param {string} html @param {RegExp} pattern One group. @returns {string[]} */
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

const every = CHOICES.page.flatMap((page) =>
  CHOICES.preset.flatMap((preset) =>
    CHOICES.lang.flatMap((lang) => CHOICES.state.map((state) => ({ page, preset, lang, state }))),
  ),
);

describe('pages', () => {
  it('are whole in each of their 40 forms', async () => {
    for (const choice of every) {
      const response = await request(`/?${new URLSearchParams(choice)}`);
      const name = JSON.stringify(choice);
      assert.equal(response.status, 200, name);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8', name);
      const html = await response.text();
      assert.match(html, new RegExp(`<html lang="${choice.lang}">`), name);
      assert.doesNotMatch(html, /\{\{|undefined|\[object/, name);
      assert.match(html, new RegExp(`href="/dist/themes/${choice.preset}\\.css"`), name);
      assert.match(html, /<html-portlet[^>]*>\s*<a /, name);
      assert.match(html, /<weather-regions[^>]*regions="ha-noi; da-nang; ho-chi-minh"/, name);
      assert.match(html, /Phan\u00a0 Thanh - Hoàng Phương/, name);
      assert.equal(all(html, /<(h1)\b/g).length, 1, name);
      assert.equal(all(html, /aria-current="(true)"/g).length, 6, name);
    }
  });

  it('load the script of their time', async () => {
    assert.match(await read('/'), /<script src="\/dist\/html-portlets\.classic\.js"[^>]* defer>/);
    assert.match(await read('/?page=modern'), /<script type="module" src="\/dist\/html-portlets\.js"[^>]*>/);
    assert.doesNotMatch(await read('/'), /name="viewport"/);
    assert.match(await read('/?page=modern'), /name="viewport"/);
  });

  it('take the first of every choice for what does not exist', async () => {
    assert.equal(
      await read('/?page=constructor&preset=green&lang=fr&state=%22%3E&tin=nothing'),
      await read('/'),
    );
  });

  it('ask for weather at an address that the stand-in makes fine, failing or incomplete', async () => {
    const query =
      '?latitude=21,16,10.8&longitude=105.8,108.2,106.6&current=temperature_2m&hourly=weather_code';
    const weather = async (/** @type {string} */ state) => {
      const html = await read(`/?state=${state}`);
      return request(all(html, /<weather-regions[^>]*src="([^"]+)"/g)[0] + query);
    };
    assert.equal((await (await weather('fine')).json())[1].hourly.time.length, 168);
    assert.equal((await weather('failing')).status, 503);
    assert.equal((await (await weather('one-missing')).json())[1].hourly.time.length, 0);
    await assert.rejects(weather('offline'), TypeError);
    assert.match(await read('/?state=slow'), /src="\/open-meteo\/delay=\d+\/v1\/forecast"/);
  });

  it('hold no link, picture or file that is not there', async () => {
    for (const page of CHOICES.page) {
      const html = await read(`/?page=${page}`);
      const ids = new Set(all(html, /\bid="([^"]+)"/g));
      for (const fragment of all(html, /href="#([^"]+)"/g))
        assert.ok(ids.has(fragment), `${page}: #${fragment}`);
      for (const address of new Set(all(html, /(?:src|href)="(\/assets\/[^"]+)"/g))) {
        assert.equal((await request(address)).status, 200, address);
      }
    }
    for (const sheet of ['portal-2012', 'modern', 'bar']) {
      for (const picture of all(await read(`/assets/${sheet}.css`), /url\(([\w-]+\.svg)\)/g)) {
        assert.equal((await request(`/assets/${picture}`)).status, 200, picture);
      }
    }
  });

  it('show the news that a visitor follows, and keep the other choices', async () => {
    const html = await read('/?page=modern&preset=do');
    const link = all(html, /class="news-title"><a href="([^"]+tin=thu-vien[^"]*)"/g)[0].replaceAll(
      '&amp;',
      '&',
    );
    const next = await read(link);
    assert.match(next, /<h1[^>]*>Thư viện thị xã/);
    assert.match(next, /themes\/do\.css/);
    assert.match(next, /"\/assets\/modern\.css"/);
  });

  it('need no script and no style of their own, so that the modern one can forbid them', async () => {
    const response = await request('/?page=modern');
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /style-src 'self'.*require-trusted-types-for 'script'/,
    );
    assert.doesNotMatch(await response.text(), /<style|\sstyle="|<script>|\son[a-z]+="/);
    assert.equal((await request('/')).headers.get('content-security-policy'), null);
  });

  it("tell Vietnam's date", async () => {
    assert.match(await read('/'), /Thứ Hai, 23 tháng 11, 2026/);
    assert.match(await read('/?lang=en'), /Monday.? 23 November 2026/);
  });
});

describe('news', () => {
  const sources = {
    rss: ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    wordpress: ['/wp-json/wp/v2/posts', 'application/json; charset=utf-8'],
    liferay: [
      '/o/headless-delivery/v1.0/content-structures/40123/structured-contents',
      'application/json; charset=utf-8',
    ],
    html: ['/tin-tuc', 'text/html; charset=utf-8'],
  };

  for (const [name, [path, type]] of Object.entries(sources)) {
    it(`are served as ${name}, where the block on the page asks for them`, async () => {
      const response = await request(path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
      const text = await response.text();
      for (const title of ['Thị xã kiểm tra công vụ', 'Thư viện thị xã mở thêm phòng đọc']) {
        assert.ok(text.includes(title), title);
      }
      assert.deepEqual(all(await read(`/?feed=${name}`), /<featured-news[^>]*\ssrc="([^"]+)"/g), [path]);
    });
  }

  it('fail as the weather does', async () => {
    assert.equal((await request('/failing/rss.xml')).status, 503);
    await assert.rejects(request('/offline/rss.xml'), TypeError);
    assert.match(await read('/?state=failing'), /<featured-news[^>]*src="\/failing\/rss\.xml"/);
    assert.match(await read('/?state=one-missing'), /<featured-news[^>]*src="\/rss\.xml"/);
  });

  it('open in the page that the visitor has chosen', async () => {
    const [pattern] = all(await read('/?page=modern'), /article-href="([^"]+)"/g);
    assert.equal(pattern.replaceAll('&amp;', '&'), '/?page=modern&tin={id}#bai-viet');
  });
});

describe('files', () => {
  it('have their types', async () => {
    const type = async (/** @type {string} */ path) => (await request(path)).headers.get('content-type');
    assert.equal(await type('/dist/html-portlets.js'), 'text/javascript; charset=utf-8');
    assert.equal(await type('/dist/themes/do.css'), 'text/css; charset=utf-8');
    assert.equal(await type('/assets/mark.svg'), 'image/svg+xml');
    assert.equal(await type('/weather-own.json'), 'application/json; charset=utf-8');
  });

  it('end at their folder', async () => {
    const escapes = [
      '/dist/../secret.js',
      '/dist/%2e%2e/secret.js',
      '/dist/..%2fsecret.js',
      '/dist/themes/..%2f..%2fsecret.js',
      '/dist/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
      '/dist//etc/passwd',
      '/dist/html-portlets.js%00.css',
      '/dist/%E0%A4%A',
      '/dist/',
      '/dist/notes.txt',
      '/assets/../server.js',
      '/assets/..%2fserver.js',
      '/package.json',
    ];
    for (const path of escapes) assert.equal(await statusOf(path), 404, path);
  });

  it('are read only', async () => {
    const response = await request('/', { method: 'POST' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
    const head = await request('/dist/html-portlets.js', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
  });

  it('are asked for by an address that can be read', async () => {
    assert.equal(await statusOf('//'), 400);
  });

  /** The path as it stands: `fetch` would tidy it up before asking. @param {string} path @returns {Promise<number | undefined>} */
  async function statusOf(path) {
    const { origin } = new URL((await request('/')).url);
    return new Promise((resolve, reject) => {
      rawRequest(origin, { path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }
});

describe('blocks in trouble', () => {
  const post = (/** @type {string} */ body) => request('/health', { method: 'POST', body });
  const line = {
    tag: 'featured-news',
    page: '/tin-tuc',
    source: 'https://example.com/rss.xml',
    reason: 'http-503',
    since: '2026-11-23T03:20:00.000Z',
    version: '0.1.0',
  };

  it('are shown once they have been reported, and what is no report is refused', async () => {
    assert.match(await read('/health'), /Chưa có khối nào/);
    for (const body of ['', 'x', 'null', '{}', JSON.stringify({ ...line, tag: 7 })]) {
      assert.equal((await post(body)).status, 400, body);
    }
    assert.equal((await post('x'.repeat(5000))).status, 413);
    assert.equal((await post(JSON.stringify({ ...line, page: '/<script>' }))).status, 204);
    assert.equal((await post(JSON.stringify({ ...line, reason: 'timeout', more: 'x' }))).status, 204);
    const html = await read('/health');
    assert.deepEqual(all(html, /<td>(http-503|timeout)<\/td>/g), ['timeout', 'http-503']);
    assert.match(html, /<td>\/&lt;script&gt;<\/td>/);
  });

  it('take a bounded part of memory', async () => {
    for (let index = 0; index < 210; index++) await post(JSON.stringify({ ...line, page: `/${index}` }));
    assert.equal((await read('/health')).match(/<tr>/g)?.length, 201);
  });
});
