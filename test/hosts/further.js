import assert from 'node:assert/strict';
import { canReadPaper, textOfPaper } from './paper.js';

/**
 * What is asserted of one page beyond what is asserted of all: before its blocks are looked at (`first`), and after (`then`).
 *
 * @type {Record<string, { first?(page: OpenPage): Promise<void>, then?(page: OpenPage): Promise<void> }>}
 * @typedef {import('../page/harness.js').OpenPage} OpenPage
 */
export const further = {
  '/quirks.html': {
    then: async (page) => assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat'),
  },
  '/windows-1258.html': {
    then: async (page) => assert.equal(await page.evaluate(() => document.characterSet), 'windows-1258'),
  },
  '/mootools.html': {
    then: async (page) => assert.notDeepEqual(await page.evaluate(() => Array.from(new Set([1, 2]))), [1, 2]),
  },
  '/requirejs.html': {
    first: (page) => page.waitFor(() => window.required),
    then: async (page) => assert.equal(await page.evaluate(() => window.anonymous), 0),
  },
  '/webforms.html': {
    async then(page) {
      const sent = await page.evaluate(() => {
        document
          .querySelectorAll('.column > *')
          .forEach((block) =>
            block.shadowRoot
              ?.querySelectorAll('button')
              .forEach((button) => button.matches('[part="toggle"]') && button.click()),
          );
        return window.sent;
      });
      assert.equal(sent, 0);
    },
  },
  '/head.html': {
    async then(page) {
      const { readyWhile } = await page.evaluate(() => window[Symbol.for('page-watch')]);
      assert.equal(readyWhile, 'loading');
    },
  },
  '/interrupted.html': {
    async then(page) {
      const text = (selector) =>
        page.evaluate((name) => {
          const portlet = document.querySelector(name);
          return [portlet?.localName, portlet?.textContent.replace(/\s+/g, ' ').trim()];
        }, selector);
      assert.deepEqual(await text('.interrupted > *'), ['html-portlet', 'OneTwoThree Four']);
      assert.deepEqual(await text('.fostered'), ['html-portlet', 'FiveSix']);
    },
  },
  '/navigation.html': {
    first: (page) => page.waitFor(() => document.body.hasAttribute('data-navigated')),
  },
  '/document-write.html': {
    first: (page) => page.waitFor(() => document.querySelectorAll('featured-news').length === 2),
    async then(page) {
      assert.equal(await page.evaluate(() => document.readyState), 'loading');
    },
  },
  '/moved.html': { first: (page) => page.waitFor(() => window.steps >= 13) },
  '/many.html': {
    first: (page) => page.waitFor(() => document.querySelectorAll('#many > [state="ready"]').length === 293),
    async then(page) {
      assert.equal(await page.evaluate(() => document.querySelectorAll('#many > *').length), 293);
    },
  },
  '/twice.html': {
    async then(page) {
      const said = (await page.consoleMessages()).filter(({ text }) => text.startsWith('html-portlets:'));
      assert.deepEqual(
        said.map(({ type, text }) => [type, /classic\.js\) already runs.*stands aside/.test(text)]),
        [
          ['info', true],
          ['info', true],
        ],
      );
    },
  },
  '/print.html': {
    async then(page) {
      if (!page.print || !canReadPaper()) return;
      const text = await textOfPaper(await page.print());
      for (const word of ['Trong khung thu nho', 'Vinh', 'Buôn Ma Thuột', 'Nộp hồ sơ trực tuyến', 'Đà Lạt'])
        assert.ok(text.includes(word), `${word} in: ${text}`);
      assert.doesNotMatch(text, /Thu gọn|Mở rộng|Phóng to/);
    },
  },
  '/prototype-1.6.html': {
    then: async (page) => assert.equal(await page.evaluate(() => JSON.stringify([1])), '"[1]"'),
  },
  '/strict-other-lit.html': {
    async then(page) {
      const text = () => document.querySelector('other-lit').shadowRoot.textContent;
      assert.equal(await page.evaluate(text), 'Other');
    },
  },
};
