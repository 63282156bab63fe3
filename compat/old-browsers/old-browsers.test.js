import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { servePages } from '../../test/page/harness.js';
import { unpackChrome } from './browsers.js';
import { file, oldBrowsersPage } from './table.js';

const own = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** Seven blocks, as elements and as carriers. */
const blocks = await own('../../test/hosts/parts/blocks.html');

const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Cổng thông tin</title><script src="/watch.js"></script></head>
<body>${blocks}
<script src="/dist/html-portlets.classic.js" defer></script></body>
</html>`;

/** What a reader must find of each block, wherever it comes from, in the page's order. */
const words = [
  /Hà Nội.*Huế/,
  /Đà Lạt/,
  /Cần Thơ/,
  /Nộp hồ sơ trực tuyến/,
  /Khai giảng năm học mới.*Ra quân vệ sinh môi trường/,
  /Công bố quy hoạch chi tiết.*Tiêm chủng mở rộng/,
  /Họp Hội đồng nhân dân.*kỳ họp khai mạc/,
];

/** What stands in the page itself, and so is there without any script. */
const writtenWords = [null, /Dự báo/, /Cần Thơ/, /Nộp hồ sơ/, /Khai giảng/, /Tin nổi bật/, /kỳ họp khai mạc/];

/** @type {Map<number, readonly { tag: string, state: string | null, drawn: string }[]>} */
const found = new Map();

/** How long a page may take in an old Chrome, on a busy machine. */
const TIMEOUT = 120_000;

for (const version of [109, 92, 80]) {
  describe(`Chrome ${version}`, () => {
    let site;
    let report;
    let chrome;
    before(
      async () => {
        let received;
        const reported = new Promise((resolve) => (received = resolve));
        site = await servePages({
          '/index.html': page,
          '/watch.js': await own('watch.js'),
          '/rss.xml': await own('../../test/hosts/pages/rss.xml'),
          async '/report'(request) {
            received(JSON.parse(Buffer.concat(await request.toArray()).toString()));
            return '';
          },
        });
        chrome = await unpackChrome(version);
        chrome.open(`${site.origin}/index.html`);
        report = await reported;
        found.set(version, report.blocks);
      },
      { timeout: TIMEOUT },
    );
    after(async () => {
      await chrome?.remove();
      await site.stop();
    });

    it('throws nothing', () => {
      assert.deepEqual(report.errors, []);
    });

    it('leaves every block readable', () => {
      assert.equal(report.blocks.length, words.length);
      report.blocks.forEach(({ tag, drawn, written, height }, index) => {
        const text = `${drawn} ${written}`;
        assert.ok(
          words[index].test(text) || writtenWords[index]?.test(text) || (drawn && !writtenWords[index]),
          `${tag}: ${text}`,
        );
        assert.ok(height > 0, `${tag} is ${height} px high`);
      });
    });

    if (version === 109) {
      it('has every block ready, with the right words', () => {
        report.blocks.forEach(({ tag, state, drawn, written }, index) => {
          assert.equal(state, 'ready', tag);
          assert.match(`${drawn} ${tag === 'html-portlet' ? written : ''}`, words[index]);
        });
      });
    }
  });
}

describe('the table of old browsers', () => {
  it(`is what was found: ${file} (npm run docs:tables writes it anew)`, async () => {
    const page = await oldBrowsersPage(found);
    if (process.env.WRITE_TABLES) await writeFile(file, page);
    assert.equal(await readFile(file, 'utf8'), page);
  });
});
