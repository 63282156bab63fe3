import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engineNames, openPage } from '../page/harness.js';
import { noPage } from '../page/webkit-pages.js';
import { feedOf, forecastOf, runProgram, startPortal, startProgram, temporaryFolder } from './program.js';

const types = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html; charset=utf-8' };

/** A page of every kind of block, as a portal has them. */
const PAGE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><link rel="stylesheet" href="/dist/themes/xanh.css"></head>
<body style="margin: 0"><h1>Cổng</h1>
<weather-regions src="/weather" regions="ha-noi; Pleiku; Nowhere"></weather-regions>
<featured-news src="/rss.xml" limit="3" layout="list"></featured-news>
<p id="below">Dưới</p>
<news-article src="/rss.xml" article-id="1" tools="none"></news-article>
<html-portlet src="/fragment.html" heading="Liên hệ"></html-portlet>
<script type="module" src="/dist/autoload.js"></script>
</body></html>
`;

describe('html-portlets render', () => {
  /** @type {Awaited<ReturnType<typeof startPortal>>} */
  let portal;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let place;
  let isBroken = false;
  const render = (...args) =>
    runProgram(
      ['render', 'trang.html', '--out', 'out', '--base', `${portal.origin}/`, ...args],
      place.folder,
    );

  before(async () => {
    const source = (type, body, headers) => (request, url) =>
      isBroken
        ? { status: 500 }
        : { headers: { 'content-type': type, ...headers }, body: body(request, url) };
    portal = await startPortal({
      '/rss.xml': (request) =>
        !isBroken && request.headers['if-none-match'] === '"1"'
          ? { status: 304 }
          : source('application/rss+xml', () => feedOf(8), { etag: '"1"' })(request),
      '/weather': source('application/json', (_, url) =>
        forecastOf(url.searchParams.get('latitude').split(',').length),
      ),
      '/fragment.html': source(
        'text/html',
        () => '<p>Điện thoại <a href="tel:1">1</a><script>x</script></p>',
      ),
    });
  });
  after(() => portal.stop());
  beforeEach(async (context) => {
    isBroken = false;
    portal.requests.length = 0;
    place = await temporaryFolder({ 'trang.html': PAGE });
    context.after?.(() => place.remove());
  });

  it('writes tables, lists and articles with source, time and language, and nothing that runs', async () => {
    const { status, stderr } = await render();
    assert.equal(status, 0, stderr);
    const page = await place.read('out/trang.html');
    const [first, ...parts] = page.split('<div class="portlet-fragment" lang="vi">');
    assert.ok(PAGE.startsWith(first));
    const [weather, news, article, html] = parts;
    assert.match(
      weather,
      /<th scope="row">Hà Nội <span>Nhiều mây(?: · Mưa(?:\u00a0|&nbsp;)\d+(?:\u00a0|&nbsp;)%)?<\/span><\/th><td title="Hà Nội: nhiều mây[,;] [^"]+"><b>27°<\/b>/,
    );
    assert.match(weather, /nay thuộc tỉnh Gia Lai/);
    assert.match(weather, /Không tìm thấy địa phương này/);
    assert.match(weather, /Weather data by Open-Meteo\.com.*CC BY 4\.0/);
    assert.equal(news.match(/<li>/g).length, 3);
    assert.match(
      news,
      new RegExp(
        `<a href="${portal.origin}/tin/0">Tin số 0 &amp; &quot;hay&quot;</a> <time datetime="\\d{4}-`,
      ),
    );
    assert.match(
      news,
      /Nguồn: <a [^>]+>127\.0\.0\.1:\d+<\/a>\. <time datetime="[^"]+">Cập nhật \d\d:\d\d \d\d\/\d\d\/\d{4}/,
    );
    assert.match(
      article,
      /<h2>Tin số 1 [^<]*<\/h2>.*<p>Đoạn một <b>đậm<\/b>\.<\/p><p>Đoạn hai <a>x<\/a>\.<\/p>|<p>Đoạn hai x\.<\/p>/,
    );
    const [, data] = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(article);
    assert.equal(JSON.parse(data)['@type'], 'NewsArticle');
    assert.equal(JSON.parse(data).headline, 'Tin số 1 & "hay"');
    assert.match(html, /<p>Điện thoại <a href="tel:1">1<\/a><\/p>/);
    assert.doesNotMatch(
      page.replace(/<script type="application\/json".*?<\/script>/g, ''),
      /alert|onclick|javascript:/,
    );
    // Two lists of one source are two requests where they want different numbers, else one.
    assert.deepEqual(portal.requests.map(({ path }) => path).sort(), [
      '/fragment.html',
      '/rss.xml',
      '/weather',
    ]);
    assert.match(portal.requests[0].headers['user-agent'], /^html-portlets\/\d/);
  });

  it('asks only for what is newer, and leaves a file alone that would say the same', async () => {
    await render('--contact', 'cong@tinh.gov.vn');
    portal.requests.length = 0;
    const { stdout } = await render('--log', 'json');
    const feed = portal.requests.find(({ path }) => path === '/rss.xml');
    assert.equal(feed.headers['if-none-match'], '"1"');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ tag, status, count }) => `${tag} ${status} ${count}`),
      ['weather-regions new 2', 'featured-news new 3', 'news-article new 1', 'html-portlet new 1'],
    );
  });

  it('keeps the last good content of what fails, with its time, and says so by its exit status', async () => {
    await render();
    const good = await place.read('out/trang.html');
    isBroken = true;
    const failed = await render();
    assert.equal(failed.status, 1);
    assert.match(
      failed.stderr,
      /trang\.html:5 <featured-news> The older content stays\. The source’s server is out of order/,
    );
    assert.equal(await place.read('out/trang.html'), good);
    // Also where nothing is left but the page.
    await place.remove('out/.html-portlets');
    assert.equal((await render()).status, 1);
    assert.equal(await place.read('out/trang.html'), good);
  });

  it('says honestly that there never was anything, or leaves the block empty', async () => {
    isBroken = true;
    await render();
    // The sentence of an earlier time is no older content.
    const { status, stderr } = await render();
    assert.equal(status, 1);
    assert.match(stderr, /trang\.html:5 <featured-news> No content yet\./);
    const page = await place.read('out/trang.html');
    assert.match(
      page,
      /<featured-news [^>]+><div class="portlet-fragment" lang="vi"><p>Chưa lấy được “Tin nổi bật”: [^<]+ Xem tại <a href/,
    );
    await place.remove('out');
    await render('--empty-on-error');
    assert.equal(await place.read('out/trang.html'), PAGE);
  });

  it('follows the pages of a source, on its own host alone, until a list has what its limit says', async () => {
    const pageOf = (page, next) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        next_url: next,
        items: Array.from({ length: 10 }, (_, index) => ({
          id: `${page}-${index}`,
          title: `Tin ${page}.${index}`,
          url: `/${page}/${index}`,
        })),
      });
    portal.answers['/feed.json'] = (_, url) => ({
      body: pageOf(url.searchParams.get('page') ?? 1, '/feed.json?page=2'),
    });
    portal.answers['/away.json'] = () => ({ body: pageOf(1, 'https://other.example/feed.json') });
    const list = (src) => `<featured-news src="${src}" limit="14"></featured-news>`;
    await place.write('trang.html', list('/feed.json') + list('/away.json'));
    const { status, stderr } = await render();
    assert.equal(status, 0, stderr);
    const [, long, short] = (await place.read('out/trang.html')).split('<featured-news');
    assert.equal(long.match(/<li>/g).length, 14);
    assert.match(long, /Tin 2\.3</);
    assert.equal(short.match(/<li>/g).length, 10);
  });

  it('watches: asks again and again in one process, whatever fails meanwhile', async () => {
    // The wait is the test's to end. It says how long it would have been.
    await place.write(
      'clock.mjs',
      `import timers from 'node:timers/promises';
      import { syncBuiltinESMExports } from 'node:module';
      timers.setTimeout = (wait) => new Promise((ended) => { process.once('message', ended); process.send(wait); });
      syncBuiltinESMExports();`,
    );
    const program = startProgram(
      ['render', 'trang.html', '--out', 'out', '--base', `${portal.origin}/`, '--watch', '15'],
      { cwd: place.folder, execArgv: ['--import', './clock.mjs'] },
    );
    const round = async () => (await once(program, 'message'))[0] / 60_000;
    try {
      const waits = [await round()];
      const good = await place.read('out/trang.html');
      assert.match(good, /Tin số 0/);
      isBroken = true;
      program.send('go');
      waits.push(await round());
      assert.equal(await place.read('out/trang.html'), good);
      isBroken = false;
      await place.remove('trang.html');
      program.send('go');
      waits.push(await round());
      assert.equal(await place.read('out/trang.html'), good);
      await place.write('trang.html', PAGE.replace('limit="3"', 'limit="2"'));
      program.send('go');
      waits.push(await round());
      assert.equal((await place.read('out/trang.html')).match(/<li>/g).length, 2);
      for (const wait of waits) assert.ok(wait >= 13.5 && wait <= 16.5, `${wait}`);
      assert.equal(new Set(waits).size, waits.length);
    } finally {
      program.kill();
    }
  });

  it('writes nothing in a dry run', async () => {
    const { status, stdout } = await render('--dry-run', '--log', 'json');
    assert.equal(status, 0);
    assert.equal(stdout.trim().split('\n').length, 4);
    await assert.rejects(place.read('out/trang.html'), { code: 'ENOENT' });
  });

  it('writes the blocks of a list, and takes what the gateway would fetch from its source', async () => {
    await place.write(
      'blocks.json',
      JSON.stringify({
        blocks: [
          {
            file: 'trang-chu/tin.html',
            tag: 'featured-news',
            attributes: { src: '/portlets/tin', limit: 2, rotate: true },
          },
          {
            file: 'weather.html',
            tag: 'weather-regions',
            lang: 'en',
            attributes: { src: '/portlets/weather' },
          },
        ],
      }),
    );
    await place.write(
      'sources.json',
      JSON.stringify({
        sources: [
          { id: 'tin', url: `${portal.origin}/rss.xml`, internal: true },
          { id: 'weather', service: 'open-meteo', url: `${portal.origin}/weather`, internal: true },
        ],
      }),
    );
    const args = [
      'render',
      'blocks.json',
      '--out',
      'out',
      '--base',
      'https://cong.example/',
      '--sources',
      'sources.json',
    ];
    const { status, stderr } = await runProgram(args, place.folder);
    assert.equal(status, 0, stderr);
    const news = await place.read('out/trang-chu/tin.html');
    assert.ok(
      news.startsWith(
        '<featured-news lang="vi" src="/portlets/tin" limit="2" rotate=""><div class="portlet-fragment"',
      ),
      news,
    );
    assert.match(news, new RegExp(`<a href="${portal.origin}/tin/0"`));
    assert.match(news, /"news \d+ \[\\"https:\/\/cong\.example\/portlets\/tin\\"/);
    assert.match(await place.read('out/weather.html'), /Da Nang|Đà Nẵng/);
  });

  it('renews the other pages where one cannot be read or has lost its source', async () => {
    await place.write('large.html', Buffer.alloc(33 * 1024 * 1024));
    await place.write('empty.html', '<featured-news scr="/rss.xml"> </featured-news>');
    const { status, stderr } = await render('large.html', 'empty.html', 'gone.html');
    assert.equal(status, 1);
    assert.match(stderr, /large\.html is larger than 32 MB/);
    assert.match(stderr, /gone\.html cannot be read/);
    assert.match(stderr, /empty\.html:1 <featured-news> No content yet\. .*src=""/);
    assert.match(await place.read('out/trang.html'), /Tin số 0/);
  });

  it('says that this machine’s clock is off, where no source has its time', async () => {
    const hour = 3_600_000;
    const at = (time) => ({ headers: { date: new Date(time).toUTCString() }, body: feedOf(3, time) });
    await place.write(
      'trang.html',
      '<featured-news src="/early.xml"></featured-news><featured-news src="/late.xml"></featured-news>',
    );
    portal.answers['/early.xml'] = () => at(Date.now() - hour);
    portal.answers['/late.xml'] = () => at(Date.now() - 2 * hour);
    assert.match((await render()).stderr, /clock differs by 60 minutes/);
    portal.answers['/late.xml'] = () => at(Date.now());
    assert.doesNotMatch((await render()).stderr, /clock/);
  });

  const faults = {
    'no folder of results': [['render', 'trang.html'], /--out DIR/],
    'a page that is not there': [['render', 'none.html', '--out', 'out'], /none\.html cannot be read/],
    'a page that is not there, in Vietnamese': [
      ['render', 'none.html', '--out', 'out', '--lang=vi'],
      /^Không đọc được none\.html: không có tệp hay thư mục nào tên như vậy\.$/m,
    ],
    'results over the page itself': [['render', 'trang.html', '--out', '.'], /would overwrite the page/],
    'a folder that cannot be': [
      ['render', 'trang.html', '--out', 'trang.html/x', '--base', 'http://127.0.0.1:9/'],
      /cannot be written: .*What was there is as it was/,
    ],
    'an unknown option': [
      ['render', 'trang.html', '--out', 'out', '--wach', '5'],
      /An option cannot be used/,
    ],
    'an unknown option, in Vietnamese': [
      ['render', 'trang.html', '--out', 'out', '--wach', '--lang=vi'],
      /^Tham số không dùng được: --wach\.$/m,
    ],
    'a wrong number': [['render', 'trang.html', '--out', 'out', '--watch', 'x'], /--watch x \(1–1440\)/],
    'a list that is no JSON': [['render', 'bad.json', '--out', 'out'], /not valid JSON/],
    'an attribute that no element has': [
      ['render', 'typo.json', '--out', 'out'],
      /there is no “scr”; possible are .*src/,
    ],
    'a list that leaves its folder': [['render', 'up.json', '--out', 'out'], /Block 1: “file” must name/],
    'all mistakes of a list': [
      ['render', 'wrong.json', '--out', 'out'],
      /Block 1: there is no “scr”.*\n.*Block 2: “tag” .*\n.*Block 2: “lang” .*\n.*Block 2: “file” must name/,
    ],
  };
  for (const [name, [args, says]] of Object.entries(faults)) {
    it(`refuses ${name} with a sentence, and changes nothing`, async () => {
      await place.write('bad.json', '{"blocks": [');
      await place.write(
        'typo.json',
        '{"blocks": [{"file": "x.html", "tag": "featured-news", "attributes": {"scr": "/rss.xml"}}]}',
      );
      await place.write('up.json', '{"blocks": [{"file": "../x.html", "tag": "featured-news"}]}');
      await place.write(
        'wrong.json',
        JSON.stringify({
          blocks: [
            { file: 'x.html', tag: 'featured-news', attributes: { scr: '/rss.xml' } },
            { file: 'http://[', tag: 'featured-new', lang: 'fr' },
          ],
        }),
      );
      const { status, stderr } = await runProgram(args, place.folder);
      assert.equal(status, 2, stderr);
      assert.match(stderr, says);
      assert.equal(await place.read('trang.html'), PAGE);
    });
  }

  it('says of a page without blocks that there are none, and of relative sources that it must know the portal', async () => {
    await place.write('none.html', '<p>x</p>');
    const none = await runProgram(['render', 'none.html', '--out', 'out'], place.folder);
    assert.equal(none.status, 0);
    assert.match(none.stderr, /no blocks in these pages/);
    const relative = await runProgram(['render', 'trang.html', '--out', 'out'], place.folder);
    assert.equal(relative.status, 1);
    assert.match(relative.stderr, /src="\/rss\.xml", --base/);
  });

  it('asks nobody in a private network whom the portal does not name', async () => {
    const args = ['render', 'trang.html', '--out', 'out', '--base', 'https://cong.example/'];
    await place.write('trang.html', `<featured-news src="${portal.origin}/rss.xml"></featured-news>`);
    const { status, stderr } = await runProgram(args, place.folder);
    assert.equal(status, 1);
    assert.match(stderr, /127\.0\.0\.1, of a private network: --internal/);
    assert.equal(portal.requests.length, 0);
    assert.equal((await runProgram([...args, '--internal'], place.folder)).status, 0);
  });

  for (const engine of engineNames) {
    it(`is the first data of the blocks in ${engine}: nothing is asked for, and what is below moves by less than a line`, async () => {
      await serveBuilt(portal);
      const widths = [320, 360, 600, 900];
      const page = (script) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title>
        <link rel="stylesheet" href="/dist/themes/xanh.css">${script}</head><body style="margin: 0">${widths.map(columnOf).join('')}</body></html>`;
      await place.write('before.html', page(''));
      await place.write('after.html', page('<script type="module" src="/dist/autoload.js"></script>'));
      const args = ['render', 'before.html', 'after.html', '--out', 'out', '--base', `${portal.origin}/`];
      assert.equal((await runProgram(args, place.folder)).status, 0);
      for (const name of ['before', 'after']) {
        const body = await place.read(`out/${name}.html`);
        portal.answers[`/${name}.html`] = () => ({ headers: { 'content-type': types['.html'] }, body });
      }
      portal.requests.length = 0;
      const before = await openPage(engine, `${portal.origin}/before.html`);
      const written = await before.evaluate(heightsOf, tags);
      await before.close();
      const after = await openPage(engine, `${portal.origin}/after.html`);
      await after.waitFor(
        (names) =>
          [...document.querySelectorAll(names)].every(
            ({ state, shadowRoot, localName }) =>
              state === 'ready' &&
              (localName !== 'news-article' || shadowRoot.textContent.includes('Đoạn hai')),
          ),
        tags,
      );
      const shown = await after.evaluate(heightsOf, tags);
      // What is below moves by less than a line.
      const moved = shown.filter(({ height }, index) => Math.abs(height - written[index].height) > 24);
      assert.deepEqual(moved, []);
      const texts = await after.evaluate(
        (names) =>
          [...document.querySelectorAll(names)].map(({ shadowRoot }) =>
            shadowRoot.textContent.replace(/\s+/g, ' '),
          ),
        tags,
      );
      for (const [index, says] of [
        /Hà Nội.*27°/,
        /Tin số 0/,
        /Đoạn một đậm/,
        /Đoạn một đậm/,
        /Điện thoại 1/,
        /Tin số 0/,
      ].entries())
        assert.match(texts[index], says);
      const asked = portal.requests
        .map(({ path }) => path)
        .filter((path) => path !== noPage && !/^\/(dist|before|after|favicon)/.test(path));
      assert.deepEqual(asked, []);
      await after.close();
    });
  }
});

const tags = 'weather-regions, featured-news, news-article, html-portlet';

/** Every kind of block in a column of so many pixels. News need a width for which their room is known with what the feed has. */
const columnOf = (width) => `<div style="width: ${width}px">
  <weather-regions src="/weather" regions="ha-noi; Pleiku; Nowhere"></weather-regions>
  <div style="width: ${Math.max(360, width)}px"><featured-news src="/rss.xml" layout="list"></featured-news></div>
  <news-article src="/rss.xml" article-id="1" tools="none"></news-article>
  <news-article src="/rss.xml" article-id="1"></news-article>
  <html-portlet src="/fragment.html" heading="Liên hệ"></html-portlet>
  <div style="width: ${Math.max(360, width)}px"><featured-news src="/rss.xml" layout="list" lang="en" sort="source"></featured-news></div>
</div>`;

/** How high each block is, and how wide its column. */
const heightsOf = (names) =>
  [...document.querySelectorAll(names)].map((block) => {
    const { width, height } = block.getBoundingClientRect();
    return { tag: block.localName, width, height: Math.round(height) };
  });

/** The built files, as a portal has them. */
async function serveBuilt({ answers }) {
  for (const folder of ['dist', 'dist/chunks', 'dist/themes']) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = `/${folder}/${entry.name}`;
      if (!entry.isFile()) continue;
      const body = await readFile(join(process.cwd(), path));
      answers[path] = () => ({ headers: { 'content-type': types[extname(path)] ?? 'text/plain' }, body });
    }
  }
}
