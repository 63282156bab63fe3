import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { engineNames, openPage, servePages } from '../../test/page/harness.js';
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
