import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from '../../test/page/harness.js';
import { elements, madeFiles } from './made.js';

const [engine] = engineNames;

/** Whether each block of the page has come to an end with its data: there is no feed here, and the weather is a stand-in's. */
const areSettled = (tags) =>
  [...document.querySelectorAll(tags)].length > 0 &&
  [...document.querySelectorAll(tags)].every(({ state }) => /^(ready|stale|empty|error)$/.test(state));

describe('the pages of the packs, served as their hosts would', () => {
  /** @type {{ origin: string, stop(): Promise<void> }} */
  let site;
  const tags = elements.map(({ tag }) => tag).join();

  before(async () => {
    const pages = {};
    for (const path of madeFiles(/^(html|sharepoint)\//)) pages[`/${path}`] = await readFile(path);
    // Where a portal has them: at the root.
    for (const path of madeFiles(/^(html\/html-portlets|sharepoint\/SiteAssets)\//)) {
      pages[path.replace(/^packs\/(html|sharepoint)/, '')] = await readFile(path);
    }
    for (const { slug } of elements) {
      const part = pages[`/SiteAssets/html-portlets/${slug}.html`];
      pages[`/content-editor/${slug}.html`] = `<!doctype html><form>${part}</form>`;
      const included = [
        pages['/html-portlets/includes/script.html'],
        pages[`/html-portlets/includes/${slug}.html`],
      ];
      pages[`/included/${slug}.html`] = `<!doctype html><html lang="vi">${included.join('')}`;
    }
    site = await servePages(pages);
  });
  after(() => site.stop());

  const roads = ['packs/html', 'packs/sharepoint/embed', 'content-editor', 'included'];
  for (const [index, road] of roads.entries()) {
    // Every element by the first of them; the others differ in how the script comes.
    for (const { tag, slug, fallback } of index ? elements.slice(-1) : elements) {
      it(`show ${tag}: ${road}/${slug}.html`, async () => {
        const page = await openPage(engine, `${site.origin}/${road}/${slug}.html`);
        await page.waitFor(areSettled, tags);
        const shown = await page.evaluate(
          (name) => {
            const link = document.querySelector(`${name} a`);
            return {
              link: link?.getAttribute('href'),
              // Where no article has been chosen, an article's block shows the page's own link alone.
              text: link?.checkVisibility() || document.querySelector(name).shadowRoot.textContent.trim(),
              accent: getComputedStyle(document.documentElement).getPropertyValue('--portlet-accent').trim(),
            };
          },
          tag,
        );
        assert.equal(shown.link, fallback.href);
        assert.notEqual(shown.text, '');
        assert.notEqual(shown.accent, '');
        const refused = (await page.consoleMessages()).filter(({ text }) =>
          /integrity|MIME|Refused/i.test(text),
        );
        assert.deepEqual(refused, []);
        await page.close();
      });
    }
  }

  it('have the doctor at hand, where the address asks for it', async () => {
    const page = await openPage(engine, `${site.origin}/packs/html/thoi-tiet.html?portlet-doctor`);
    await page.waitFor(() =>
      document
        .querySelector('#html-portlets-doctor')
        ?.shadowRoot.querySelector('pre')
        .textContent.includes('weather-regions'),
    );
    await page.close();
  });
});
