import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from './harness.js';

// A page that was left and comes back is the one that was left: its blocks have not been loaded again, and find out at once
// whether the source is well by now. Chromium keeps no page while a debugger is attached.

const rss =
  '<rss version="2.0"><channel><title>x</title><item><title>Tin một</title><link>/tin/1</link></item></channel></rss>';
const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title>
<script>addEventListener('pageshow', ({ persisted }) => (window.isRestored = persisted));</script>
<featured-news src="/tin.xml"></featured-news>
<script src="/dist/html-portlets.classic.js"></script>`;

describe('the back–forward cache', () => {
  let site;
  let isBroken;
  let requests;
  before(async () => {
    site = await servePages({
      '/trang.html': page,
      '/khac.html': '<!doctype html><title>Trang khác</title>',
      '/tin.xml': async () => {
        requests++;
        return isBroken ? 'no feed' : rss;
      },
    });
  });
  beforeEach(() => {
    isBroken = true;
    requests = 0;
  });
  after(() => site.stop());

  for (const engine of engineNames.filter((name) => name !== 'chromium')) {
    it(`keeps a page with blocks, which ask again as soon as it comes back: ${engine}`, async () => {
      const opened = await openPage(engine, `${site.origin}/trang.html`);
      await opened.waitFor(() => document.querySelector('featured-news').state === 'error');
      await opened.evaluate(() => void setTimeout(() => (location.href = '/khac.html')));
      await opened.waitFor(() => document.title === 'Trang khác');
      isBroken = false;
      const before = requests;
      await opened.evaluate(() => void setTimeout(() => history.back()));
      await opened.waitFor(() => document.querySelector('featured-news')?.state === 'ready');
      const text = await opened.evaluate(
        () => document.querySelector('featured-news').shadowRoot.textContent,
      );
      assert.match(text, /Tin một/);
      assert.equal(await opened.evaluate(() => window.isRestored), true);
      assert.equal(requests, before + 1);
      await opened.close();
    });
  }
});
