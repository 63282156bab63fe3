import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { servePages } from '../page/harness.js';
import { unpackChrome } from './browsers.js';
import { writeTable } from './table.js';

const own = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** Seven blocks, as elements and as carriers. */
const blocks = await own('../hosts/parts/blocks.html');

const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>Cổng thông tin</title><script src="/watch.js"></script></head>
<body>${blocks}
<script type="application/json" id="report"></script>
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
after(() => writeTable(found));

for (const version of [109, 92, 80]) {
  describe(`Chrome ${version}`, () => {
    let site;
    let report;
    before(async () => {
      site = await servePages({
        '/index.html': page,
        '/watch.js': await own('watch.js'),
        '/rss.xml': await own('../hosts/pages/rss.xml'),
      });
      const chrome = await unpackChrome(version);
      const markup = await chrome.open(`${site.origin}/index.html`);
      await chrome.remove();
      report = JSON.parse(/id="report">(.*?)<\/script>/s.exec(markup)[1]);
      found.set(version, report.blocks);
    });
    after(() => site.stop());

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
