import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { engines } from '../../engines/index.js';

// A secure page may not ask a source without TLS: the browser refuses, whatever the source would answer.

const PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>
<featured-news src="http://nguon.example/tin.xml"></featured-news>
<script src="/dist/html-portlets.classic.js"></script>`;

// A page with an address of its own, without a certificate, can be had in Chromium.
for (const { start } of (await engines()).filter(({ name }) => name === 'chromium'))
  describe('a source without TLS on a secure page', () => {
    let browser;
    before(async () => (browser = await launch(start)));
    after(() => browser.close());

    it('is not said to be out of order: readers hear that the page may not ask, editors why', async () => {
      const page = await browser.newPage();
      const warnings = [];
      const urls = [];
      page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        urls.push(request.url());
        const { pathname } = new URL(request.url());
        const isPage = pathname === '/';
        if (isPage || pathname.startsWith('/dist/'))
          await request.respond({
            contentType: isPage ? 'text/html; charset=utf-8' : 'text/javascript',
            body: isPage ? PAGE : await readFile(`.${pathname}`),
          });
        else await request.abort();
      });
      await page.goto('https://cong.example/');
      const notice = await page.waitForFunction(() => {
        const element = document.querySelector('featured-news');
        return element.state === 'error' && element.shadowRoot.querySelector('[part~="notice"]')?.textContent;
      });
      assert.match(
        await notice.jsonValue(),
        /Chưa lấy được “Tin nổi bật”: trang này chưa được phép lấy từ nơi cung cấp\./,
      );
      assert.match(warnings.join('\n'), /<featured-news> .*mixed content: http: on https:/);
      assert.ok(!urls.some((url) => url.startsWith('http:')), urls.join(' '));
    });
  });
