import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage } from '../harness.js';
import { faults, foundBy } from './faults.js';
import { lookAt } from './in-page.js';
import { serveFaults } from './site.js';

// Four elements before a source that fails, each with an earlier answer, with nothing, and with content of the page: what a reader is
// told is what docs/states.md says of the reason.

/** Faults that are looked at side by side: browsers have six connections to a site. */
const AT_ONCE = 6;

const KINDS = /** @type {const} */ (['weather', 'news', 'article', 'html']);

const rows = [...(await readFile('docs/states.md', 'utf8')).matchAll(/^\| `([^`]*)` +\| (.*) \|$/gm)].map(
  ([, name, cells]) => [name, .../** @type {string} */ (cells).split('|').map((cell) => cell.trim())],
);

/** @param {string} reason @param {number} kind @returns {string} */
function why(reason, kind) {
  const row =
    rows.find(([name]) => name === reason) ??
    rows.find(([name]) => name === (/^http-4/.test(reason) ? 'http-400' : 'http-500'));
  const [first, ...more] = (row ?? []).slice(1, 5);
  const own = kind ? more[kind - 1] : first;
  return /** @type {string} */ (own === '″' ? first : own);
}

/** The sentences of docs/states.md for an element: nothing is shown, something is shown, cut off. @param {number} kind */
const sentences = (kind) =>
  (rows.filter(([name]) => name?.startsWith('<'))[kind] ?? [])
    .slice(1)
    .map((text) => /** @type {string} */ (text).split(': ')[0]);

for (const engine of engineNames) {
  const names = Object.keys(faults).filter(
    (name, index) => engine === 'chromium' || (index % 3 === 0 && !faults[name].chromium),
  );

  describe(`sources that fail, in ${engine}`, () => {
    /** @type {Awaited<ReturnType<typeof lookAt>>} */
    const found = [];
    /** @type {Awaited<ReturnType<typeof serveFaults>>} */
    let site;

    before(async () => {
      site = await serveFaults();
      const page = await openPage(engine, `http://127.0.0.1:${site.port}/`);
      await page.waitFor(() => customElements.get('html-portlet'));
      const quick = names.filter((name) => !faults[name].slow && !faults[name].alone);
      for (let index = 0; index < quick.length; index += AT_ONCE) {
        found.push(...(await page.evaluate(lookAt, quick.slice(index, index + AT_ONCE), { timeout: '20' })));
      }
      for (const name of names.filter((each) => !quick.includes(each))) {
        found.push(...(await page.evaluate(lookAt, [name], { timeout: faults[name].slow ? '1' : '8' })));
      }
      await page.close();
    });
    after(() => site.stop());

    for (const name of names) {
      it(name, () => {
        for (const [index, kind] of KINDS.entries()) {
          const { reason = null, says, part } = foundBy(faults[name], kind);
          const [missing, noneNewer, incomplete] = sentences(index);
          for (const block of found.filter((each) => each.fault === name && each.kind === kind)) {
            const what = `${kind}, ${block.variant}: ${JSON.stringify(block)}`;
            const isKept = block.variant === 'kept';
            const hasPart = part && !isKept;
            assert.equal(block.reason, reason, what);
            if (says) assert.match(block.notice, says, what);
            if (!reason) {
              assert.equal(block.state, says ? 'stale' : 'ready', what);
              assert.equal(block.shows || kind === 'html', true, what);
              continue;
            }
            assert.equal(block.state, isKept || hasPart ? 'stale' : 'error', what);
            assert.equal(block.hasButton, true, what);
            assert.equal(block.shows, isKept || !!hasPart, what);
            if (block.variant === 'written' && !part) assert.equal(block.isWritten, true, what);
            assert.ok(block.notice.includes(`: ${why(reason, index)}.`), what);
            const begins = hasPart
              ? incomplete
              : block.variant === 'bare'
                ? missing?.split('“')[0]
                : noneNewer;
            assert.ok(block.notice.includes(/** @type {string} */ (begins)), what);
            assert.equal(/Đã thử từ \d\d:\d\d\./.test(block.notice), !isKept && !hasPart, what);
            assert.equal(/thiết bị/.test(block.notice), false, what);
            // A list that was cut replaces none that is longer.
            if (part && kind === 'news') {
              if (isKept) assert.equal(block.items, 12, what);
              else assert.ok(block.items > 0 && block.items <= 12, what);
            }
          }
        }
      });
    }
  });
}

describe('sources that cannot be reached', () => {
  const [engine] = engineNames;
  /** @type {Awaited<ReturnType<typeof serveFaults>>[]} */
  let sites = [];
  before(async () => {
    sites = [
      await serveFaults(),
      await serveFaults(() => ({ 'content-security-policy': "connect-src 'none'" })),
      await serveFaults(),
    ];
    // Nothing listens there any more.
    await sites[2].stop();
  });
  after(() => Promise.all(sites.slice(0, 2).map((site) => site.stop())));

  /**
   * @param {number} site
   * @param {{ origin?: string, offline?: boolean }} options
   */
  async function look(site, { origin = '', offline = false }) {
    const page = await openPage(engine, `http://127.0.0.1:${sites[site].port}/`);
    await page.waitFor(() => customElements.get('html-portlet'));
    if (offline) {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'onLine', { get: () => false });
      });
    }
    const found = await page.evaluate(lookAt, ['reset before headers'], { timeout: '8', origin });
    await page.close();
    return found.filter(({ kind, variant }) => kind !== 'html' && variant === 'bare');
  }

  it('on another site that is not there', async () => {
    for (const { reason, notice } of await look(0, { origin: `http://127.0.0.1:${sites[2].port}` })) {
      assert.equal(reason, 'unreachable');
      assert.match(notice, /không kết nối được tới nơi cung cấp/);
    }
  });

  it('on a host that has no address', async () => {
    for (const { reason, notice } of await look(0, { origin: 'http://nguon.invalid' })) {
      assert.equal(reason, 'unreachable');
      assert.match(notice, /không kết nối được tới nơi cung cấp/);
    }
  });

  it('on another site that forbids it', async () => {
    const page = await openPage(engine, `http://127.0.0.1:${sites[0].port}/`);
    await page.waitFor(() => customElements.get('html-portlet'));
    const found = await page.evaluate(lookAt, ['404'], {
      timeout: '8',
      origin: `http://localhost:${sites[0].port}`,
    });
    await page.close();
    for (const { reason, notice } of found.filter(({ variant }) => variant === 'bare')) {
      assert.equal(reason, 'cors');
      assert.match(notice, /trang này chưa được phép lấy từ nơi cung cấp/);
    }
  });

  it('from a page that forbids it', async () => {
    for (const { reason, notice } of await look(1, {})) {
      assert.equal(reason, 'cors');
      assert.match(notice, /trang này chưa được cài đặt đúng/);
    }
  });

  it('from a device that is offline', async () => {
    for (const { reason, notice } of await look(0, { offline: true })) {
      assert.equal(reason, 'offline');
      assert.match(notice, /thiết bị đang không có mạng/);
    }
  });
});
