import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { feedOf, forecastOf, runProgram, startPortal, temporaryFolder } from './program.js';

const PAGE = `<!doctype html><html lang="vi"><body>
<featured-news src="/rss.xml" limit="3"></featured-news>
<div data-portlet="weather-regions" data-src="/weather" data-regions="ha-noi"></div>
<featured-news src="/old.xml"></featured-news>
<news-article src="/none.xml"></news-article>
<featured-news src="/login"></featured-news>
<html-portlet><p>Liên hệ</p></html-portlet>
</body></html>`;

describe('html-portlets check', () => {
  /** @type {Awaited<ReturnType<typeof startPortal>>} */
  let portal;
  /** @type {Awaited<ReturnType<typeof temporaryFolder>>} */
  let place;
  const check = (...args) => runProgram(['check', ...args], place.folder);

  before(async () => {
    const xml = { 'content-type': 'text/xml' };
    portal = await startPortal({
      '/trang.html': () => ({ headers: { 'content-type': 'text/html' }, body: PAGE }),
      '/good.html': () => ({ body: '<featured-news src="/rss.xml"></featured-news>' }),
      '/old.html': () => ({ body: '<featured-news src="/old.xml"></featured-news>' }),
      '/rss.xml': () => ({ headers: { ...xml, age: '600' }, body: feedOf(5) }),
      '/old.xml': () => ({ headers: xml, body: feedOf(2, Date.now() - 30 * 86_400_000) }),
      '/weather': () => ({ headers: { 'content-type': 'application/json' }, body: forecastOf(1) }),
      '/login': () => ({
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html><form>Đăng nhập</form>',
      }),
    });
    place = await temporaryFolder({ 'trang.html': PAGE, 'none.html': '<p>x</p>' });
  });
  after(async () => {
    await portal.stop();
    await place.remove();
  });

  it('refuses a page that has no end, and says why one cannot be had', async () => {
    portal.answers['/endless.html'] = () => ({ body: Buffer.alloc(33 * 1024 * 1024) });
    const endless = await check(`${portal.origin}/endless.html`);
    assert.deepEqual([endless.status, endless.stderr.match(/larger than 32 MB/)?.length], [2, 1]);
    const { status, stderr } = await check('http://127.0.0.1:3/x.html');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be read: the server does not take connections\./);
  });

  it('reports each block of a page with what its source has, how old that is, and what to do', async () => {
    const { status, stdout } = await check(`${portal.origin}/trang.html`);
    assert.equal(status, 2);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => line.slice(portal.origin.length));
    assert.match(
      lines[0],
      /^\/trang\.html:2 <featured-news> RSS; 3 items; newest \d\d\/\d\d\/\d{4}; 10 minutes ago; 0 with images; NO IMAGES\.$/,
    );
    assert.match(lines[1], /:3 <weather-regions> Open-Meteo; 1 item; newest .*; just now\.$/);
    assert.match(lines[2], /:4 <featured-news> RSS; 2 items; .*OLD/);
    assert.match(lines[3], /:5 <news-article> NOT LOADED\. There is nothing at the address in “src”/);
    assert.match(lines[4], /:6 <featured-news> HTML; NOT LOADED\. .*login/);
    assert.match(lines[5], /:7 <html-portlet> Its content is in the page\.$/);
    assert.match(stdout, /Blocks that a script adds .* cannot be seen from here/);
  });

  it('speaks Vietnamese, and JSON', async () => {
    const { stdout } = await check('trang.html', '--base', `${portal.origin}/`, '--lang', 'vi');
    assert.match(stdout, /^trang\.html:2 <featured-news> RSS; 3 mục; mới nhất ngày .*10 phút trước/m);
    assert.match(stdout, /KHÔNG LẤY ĐƯỢC\. Không có gì ở địa chỉ trong “src”/);
    const json = JSON.parse((await check('trang.html', '--base', `${portal.origin}/`, '--json')).stdout);
    assert.deepEqual(
      json.blocks.map(({ line, items, conditions, reason }) => [line, items, conditions, reason]),
      [
        [2, 3, ['images'], undefined],
        [3, 1, [], undefined],
        [4, 2, ['old', 'images'], undefined],
        [5, undefined, ['missing'], 'http-404'],
        [6, undefined, ['missing'], 'html-instead'],
        [7, undefined, [], undefined],
      ],
    );
    assert.equal(json.blocks[0].age, 600);
  });

  it('tells monitoring by its exit status what it was asked to mind', async () => {
    const statusOf = async (...args) => (await check(...args)).status;
    const [good, old] = ['good', 'old'].map((name) => `${portal.origin}/${name}.html`);
    assert.equal(await statusOf(good), 0);
    assert.equal(await statusOf(good, '--warn', 'images'), 1);
    assert.equal(await statusOf(old), 1);
    assert.equal(await statusOf(old, '--max-age', '1000'), 0);
    assert.equal(await statusOf(old, '--fail', 'missing,old'), 2);
    assert.equal(await statusOf(good, old, '--warn', 'none'), 0);
  });

  it('says what it was not given', async () => {
    const none = await check('none.html');
    assert.equal(none.status, 0);
    assert.match(none.stderr, /no blocks in these pages/);
    for (const [args, says] of [
      [[], /Usage/],
      [['missing.html'], /missing\.html cannot be read/],
      [[`${portal.origin}/404`], /HTTP 404/],
      [['none.html', '--fail', 'broken'], /--fail broken \(missing, empty, old, images, none\)/],
    ]) {
      const { status, stderr } = await check(...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
    }
  });
});
