import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { carriers } from '../../snippets/carriers.js';
import { engineNames, openPage } from '../../test/page/harness.js';
import { canRun, describeMissing } from '../programs.js';
import { editorsPage } from './document.js';
import { judge } from './judge.js';
import { wordpressKses } from './kses.js';
import { serveEditors } from './site.js';

// The editors treat HTML alike in all engines, so one is enough.
const [engine] = engineNames;
const file = 'docs/editors.md';

/** What stands in nobody's editor for long: for comparison. */
const bare = [
  {
    name: 'element',
    markup: '<weather-regions regions="hue"><a href="https://nchmf.gov.vn/">Bản tin</a></weather-regions>',
  },
  { name: 'empty-element', markup: '<weather-regions regions="hue"></weather-regions>' },
];
const snippets = [...carriers, ...bare];
const names = {
  'ckeditor-4': 'CKEditor 4',
  'ckeditor-5': 'CKEditor 5',
  'tinymce-6': 'TinyMCE 6',
  'tinymce-8': 'TinyMCE 8',
};
const variants = { standard: 'mặc định · standard', configured: 'thêm dòng của chúng tôi · with our line' };
const ways = { write: 'xem nguồn · source view', paste: 'chép từ trang · copied' };

/** A page deeper in the site than the one that was edited, as most are. */
const shownAt = () => `${site.origin}/tin-tuc/2026/bai.html`;

/** @type {(import('./table.js').Filter & { editor: string, variant: string, way: string })[]} */
const filters = [];
let site;

before(async () => {
  site = await serveEditors();
  for (const editor of site.editors) await run(editor);
  if (canRun('kses')) await runKses();
  else console.log(describeMissing());
});
after(() => site.stop());

/** @param {string} editor */
async function run(editor) {
  const page = await openPage(engine, `${site.origin}/quan-tri/${editor}.html`);
  await page.waitFor(() => typeof globalThis.openEditor === 'function');
  for (const variant of Object.keys(variants)) {
    for (const way of Object.keys(ways)) {
      const outcomes = {};
      for (const { name, markup } of snippets) {
        const saved = await page.evaluate((...given) => globalThis.roundTrip(...given), variant, way, markup);
        outcomes[name] = await page.evaluate(judge, markup, saved, shownAt());
      }
      filters.push({
        editor,
        variant,
        way,
        name: names[editor],
        setting: `${variants[variant]}, ${ways[way]}`,
        outcomes,
      });
    }
  }
  await page.close();
}

async function runKses() {
  const page = await openPage(engine, `${site.origin}/quan-tri/none.html`);
  const shown = wordpressKses(snippets.map(({ markup }) => markup));
  const outcomes = {};
  for (const [index, { name, markup }] of snippets.entries()) {
    outcomes[name] = await page.evaluate(judge, markup, shown[index], shownAt());
  }
  filters.push({
    editor: 'wordpress',
    variant: 'standard',
    way: 'write',
    name: 'WordPress 6',
    setting: 'wp_kses, wpautop',
    outcomes,
  });
  await page.close();
}

/** @param {Partial<(typeof filters)[number]>} wanted */
const where = (wanted) =>
  filters.filter((filter) => Object.entries(wanted).every(([key, value]) => filter[key] === value));

describe('a snippet in an editor', () => {
  for (const { name } of carriers) {
    it(`${name} survives every editor that has our line, from the source view and copied from a page`, () => {
      const lost = where({ variant: 'configured' }).filter(({ outcomes }) => outcomes[name] !== 'whole');
      assert.deepEqual(lost, []);
      assert.equal(where({ variant: 'configured' }).length, 8);
    });

    it(`${name} keeps its tag and attributes in TinyMCE as it comes`, () => {
      const found = [
        ...where({ editor: 'tinymce-6', variant: 'standard' }),
        ...where({ editor: 'tinymce-8', variant: 'standard' }),
      ];
      assert.equal(found.length, 4);
      for (const { outcomes } of found) assert.match(outcomes[name], /^(whole|addresses)$/);
    });

    if (canRun('kses')) {
      it(`${name} survives WordPress’s filter as it comes`, () => {
        assert.deepEqual(
          where({ editor: 'wordpress' }).map(({ outcomes }) => outcomes[name]),
          ['whole'],
        );
      });
    }
  }

  it('leaves nothing of an empty element in any of them', () => {
    for (const { outcomes } of filters) assert.equal(outcomes['empty-element'], 'nothing');
  });

  it('is judged by what is left of it', async () => {
    const page = await openPage(engine, `${site.origin}/quan-tri/none.html`);
    const before = '<div data-portlet="a" data-b="1"><a href="/x">x y</a></div>';
    const afterwards = {
      '<div data-b="1" data-portlet="a"><p><a href="/x">x\n y</a></p></div>': 'whole',
      '<div data-portlet="a" data-b="1"><a href="../x">x y</a></div>': 'addresses',
      '<div data-portlet="a" data-b="1"><a href="x">x y</a></div>': 'addresses',
      '<div data-portlet="a"><a href="/x">x y</a></div>': 'attributes',
      '<div><a href="/x">x y</a></div>': 'attributes',
      '<div data-portlet="a" data-b="1"><a href="/x">x</a></div>': 'content',
      '<a href="/x">x y</a>': 'tag',
      '<p>&nbsp;</p>': 'nothing',
    };
    for (const [after, outcome] of Object.entries(afterwards)) {
      assert.equal(await page.evaluate(judge, before, after, shownAt()), outcome, after);
    }
    await page.close();
  });

  if (canRun('kses')) {
    it(`is described truly in ${file}: npm run docs:tables writes it anew`, async () => {
      const page = await editorsPage(filters, bare);
      if (process.env.WRITE_TABLES) await writeFile(file, page);
      assert.equal(await readFile(file, 'utf8'), page);
    });
  }
});
