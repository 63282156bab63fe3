import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from '../../test/page/harness.js';
import { feedOf } from '../../test/server/program.js';
import {
  installPackage,
  packageFolder,
  program,
  projects,
  projectsFolder,
  runProgram,
  svelteCheck,
} from './build.js';

const [engine] = engineNames;
let tarball;
before(async () => {
  tarball = await installPackage();
});

for (const [name, { check, build, serves }] of Object.entries(projects)) {
  describe(name, () => {
    const folder = join(projectsFolder, name);
    if (check) it('finds no fault with the types, those of the package included', () => check(folder));

    it('shows the blocks and hears their events, as built from the packed package', async () => {
      await build(folder);
      copyFileSync('stories/featured-news/feeds/plain.xml', join(folder, serves, 'rss.xml'));
      const site = await servePages(join(folder, serves));
      try {
        const page = await openPage(engine, `${site.origin}/index.html`);
        await page.waitFor(() => {
          const isReady = (tag) => document.querySelector(tag)?.state === 'ready';
          return isReady('weather-regions') && isReady('featured-news');
        });
        const shown = await page.evaluate(() => ({
          cards: document.querySelector('weather-regions').shadowRoot.querySelectorAll('[part="card"]')
            .length,
          stories: document.querySelector('featured-news').shadowRoot.querySelectorAll('[part="list"] > *')
            .length,
        }));
        assert.equal(shown.cards, 3);
        assert.ok(shown.stories >= 3, JSON.stringify(shown));
        await page.waitFor(() => document.querySelector('output').textContent.includes('++'));
        const messages = await page.consoleMessages();
        assert.deepEqual(
          messages.filter(({ type }) => type === 'error'),
          [],
        );
        await page.close();
      } finally {
        await site.stop();
      }
    });
  });
}

describe('lit-ssr', () => {
  it('has frames before a script runs, and asks for nothing that html-portlets render has written', async () => {
    const folder = join(projectsFolder, 'lit-ssr/out');
    const site = await servePages(folder);
    try {
      writeFileSync(join(folder, 'rss.xml'), feedOf(8));
      const page = join(folder, 'index.html');
      const program = join(packageFolder, 'dist/server/cli.js');
      const rendered = join(folder, 'rendered');
      await runProgram(program, ['render', page, '--out', rendered, '--base', `${site.origin}/`]);
      const written = readFileSync(join(rendered, 'index.html'), 'utf8');
      writeFileSync(join(folder, 'after.html'), written);
      writeFileSync(join(folder, 'before.html'), written.replace(/<script type="module".*?<\/script>/, ''));

      const before = await openPage(engine, `${site.origin}/before.html`);
      const first = await before.evaluate(readBlocks);
      await before.close();
      assert.deepEqual(first.headings, ['Thời tiết các vùng', 'Tin mới', 'Liên hệ']);

      const after = await openPage(engine, `${site.origin}/after.html`);
      await after.waitFor(() =>
        [...document.querySelectorAll('weather-regions, featured-news, news-article, html-portlet')].every(
          ({ state, shadowRoot }) =>
            state === 'ready' && shadowRoot.querySelectorAll('[part="portlet"]').length === 1,
        ),
      );
      await after.waitFor(() =>
        document.querySelector('news-article').shadowRoot.querySelector('[part="text"] p'),
      );
      const last = await after.evaluate(readBlocks);
      assert.deepEqual(last, { ...first, isDefined: true });
      assert.equal(first.stories.length, 6);
      const asked = await after.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name, initiatorType }) => (initiatorType === 'fetch' ? name : [])),
      );
      assert.deepEqual(asked, []);
      assert.deepEqual(await after.consoleMessages(), []);
      await after.close();
    } finally {
      await site.stop();
    }
  });
});

/** What a reader sees of the blocks, from the light DOM or from the shadow tree. */
function readBlocks() {
  const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const partsOf = (tag, written, shown) => {
    const element = document.querySelector(tag);
    const root = element.state === 'ready' ? element.shadowRoot : element;
    return [...root.querySelectorAll(element.state === 'ready' ? shown : written)].map(textOf);
  };
  return {
    isDefined: customElements.get('html-portlet') !== undefined,
    headings: [...document.querySelectorAll('weather-regions, featured-news, html-portlet')].map(
      ({ shadowRoot }) => textOf(shadowRoot.querySelector('[part="heading"]')),
    ),
    regions: partsOf('weather-regions', 'tbody tr', '.temperature').map((text) => /-?\d+°/.exec(text)?.[0]),
    stories: partsOf('featured-news', 'li > a', 'li a'),
    paragraphs: partsOf('news-article', 'p', '[part="text"] p').filter((text) => text.startsWith('Đoạn')),
    html: textOf(document.querySelector('html-portlet')),
  };
}

describe('types', () => {
  it('refuse a wrong value in a Svelte template, too', async () => {
    await assert.rejects(svelteCheck(join(projectsFolder, 'svelte-wrong')), /"cardz"' is not assignable/);
  });
});

describe('the package', () => {
  it('gives publint nothing to report', async () => {
    const said = await runProgram(program('publint/src/cli.js'), [packageFolder, '--strict', '--pack=false']);
    assert.match(said, /All good!/);
  });

  it('gives arethetypeswrong nothing to report', async () => {
    const styles = ['./themes/*', './custom-elements.json', './package.json'];
    const said = await runProgram(program('@arethetypeswrong/cli/dist/index.js'), [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      ...styles,
      '--format',
      'ascii',
    ]);
    assert.doesNotMatch(said, /❌/);
  });

  it('has a manifest by the schema', async () => {
    const { default: Ajv } = await import(new URL('node_modules/ajv/dist/ajv.js', import.meta.url));
    const schema = JSON.parse(readFileSync(program('custom-elements-manifest/schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    const manifest = JSON.parse(readFileSync(join(packageFolder, 'dist/custom-elements.json'), 'utf8'));
    assert.ok(validate(manifest), JSON.stringify(validate.errors));
  });

  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const scripts = Object.entries(exports).filter(([, target]) =>
    (target.default ?? target).endsWith?.('.js'),
  );
  for (const [path] of scripts) {
    it(`throws nothing and says nothing on a server that imports ${path}`, async () => {
      const said = await runProgram(
        '--input-type=module',
        ['--eval', `await import('html-portlets${path.slice(1)}')`],
        projectsFolder,
      );
      assert.equal(said, '');
    });
  }
});
