import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engineNames, openPage } from '../page/harness.js';
import { areReady, blocksOfColumn, pageWatch } from './in-page.js';
import { further } from './further.js';

/** How many blocks a page has at least: those of `parts/blocks.html`. */
const BLOCKS = 7;

/** What the page itself does that the suite must not take for ours: its own errors, names and looks. */
const known = {
  '/throws.html': { errors: /counter|null|Unexpected token|syntax|missing\.js|404|Failed to load/i },
  '/head.html': { errors: /Unexpected token|SyntaxError|expected expression/ },
  '/document-write.html': { names: /^title$/ },
  '/jquery.html': { names: /^jQuery/ },
  '/jquery-1.4.html': { names: /^jQuery/ },
  '/requirejs.html': { names: /^required$/ },
  '/moved.html': { names: /^(column|parents|i|steps|step)$/ },
  '/many.html': { names: /^(markup|i)$/ },
};

/** Names that we may leave: Lit's versions, and the ledger's name that can be typed. And those of the browser's driver. */
const ours = /^((puppeteer_)?__\w+|(lit|reactive)\w*(Versions|Metadata)|htmlPortlets)$/;

/** Pages whose column is not as wide, and its text smaller, or whose own styles hold for what is written in a block. */
const narrow = new Set(['/narrow.html']);
const otherWritten = new Set(['/shouting.html', '/rem.html', '/global-rules.html']);

/**
 * Opens each page in every engine, and compares its blocks with those of a clean page.
 *
 * @param {{ origin: string, pages: readonly import('./site.js').DirtyPage[] }} site
 * @returns {ReadonlyMap<string, ReadonlySet<string>>} The paths of the pages that have passed, by engine, once the tests have run.
 */
export function testPages({ origin, pages }) {
  const passed = new Map(engineNames.map((engine) => [engine, new Set()]));
  // Side by side, as a page is mostly waited for.
  describe('pages', { concurrency: true }, () => {
    for (const engine of engineNames) testPagesIn(engine, origin, pages, passed.get(engine));
  });
  return passed;
}

/**
 * @param {string} engine
 * @param {string} origin
 * @param {readonly import('./site.js').DirtyPage[]} pages
 * @param {Set<string>} passed
 */
function testPagesIn(engine, origin, pages, passed) {
  describe(`in ${engine}`, { concurrency: 1 }, () => {
    let clean;
    before(async () => {
      const page = await openPage(engine, `${origin}/clean.html`);
      await page.waitFor(areReady, BLOCKS);
      clean = await page.evaluate(blocksOfColumn);
      await page.close();
    });

    for (const { path, dirt } of pages) {
      it(dirt, async () => {
        const page = await openPage(engine, `${origin}${path}`);
        await further[path]?.first?.(page);
        await page.waitFor(areReady, BLOCKS);
        const blocks = await page.evaluate(blocksOfColumn);
        assert.deepEqual(
          blocks.map((block) => sizeless(block, narrow.has(path))),
          clean.map((block) => sizeless(block, narrow.has(path))),
        );
        if (!narrow.has(path)) {
          const compared = ({ tag }) => tag !== 'html-portlet' || !otherWritten.has(path);
          assert.deepEqual(blocks.filter(compared).map(size), clean.filter(compared).map(size));
        }
        const { violations, changes } = await page.evaluate(pageWatch);
        assert.deepEqual(violations, []);
        const isOurs = (change) =>
          !ours.test(change.replace('name: ', '')) && !known[path]?.names?.test(change.replace('name: ', ''));
        assert.deepEqual(changes.filter(isOurs), []);
        const errors = (await page.consoleMessages()).filter(({ type }) => type === 'error');
        assert.deepEqual(
          errors.filter(({ text }) => !known[path]?.errors?.test(text)),
          [],
        );
        await further[path]?.then?.(page);
        await page.close();
        passed.add(path);
      });
    }
  });
}

/** What must be the same however wide a column is. In a narrow one text is smaller, and what stood beside may stand below. */
function sizeless({ tag, text, written, cut, type }, isNarrow) {
  if (!isNarrow) return { tag, text, written, cut, type };
  const small = type.replace('16px', '14px').replace('24px', '21px');
  return { tag, text: text.replace(/\s/g, ''), written, cut, type: small };
}

function size({ tag, width, height }) {
  return `${tag} ${width} × ${height}`;
}
