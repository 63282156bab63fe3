import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../engines/index.js';
import { engineNames, openPage, servePages } from './harness.js';
import { startPuppeteer } from './puppeteer-pages.js';

let site;
before(async () => (site = await servePages(new URL('pages', import.meta.url))));
after(() => site.stop());

for (const engine of engineNames) {
  describe(`a page in ${engine}`, () => {
    it('is read, awaited and listened to', async () => {
      const page = await openPage(engine, `${site.origin}/hello.html`);
      await page.waitFor((name) => document.body.dataset[name], 'later');
      assert.equal(
        await page.evaluate((selector) => document.querySelector(selector).textContent, 'p'),
        'Hello',
      );
      assert.equal(await page.evaluate(async () => (await fetch('/hello.html')).status), 200);
      const messages = await page.consoleMessages();
      assert.deepEqual(messages.slice(0, 2), [
        { type: 'info', text: 'first 1' },
        { type: 'warn', text: 'second' },
      ]);
      assert.equal(messages[2].type, 'error');
      assert.match(messages[2].text, /third/);
      await page.close();
    });
  });
}

for (const { name, start } of (await engines()).filter((engine) => engine.name !== 'webkit')) {
  it(`a page in ${name} is opened in another browser where the one before has ended`, async () => {
    const browser = await startPuppeteer(start);
    await browser.stop();
    const page = await browser.open(`${site.origin}/hello.html`);
    assert.equal(await page.evaluate(() => document.querySelector('p').textContent), 'Hello');
    await browser.stop();
  });
}
