import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { engineNames, openPage, servePages } from '../page/harness.js';

/** What the compiler and the tests of the examples read. */
const copied = ['src', 'hosts', 'build', 'snippets', 'test/runner', 'package.json', 'tsconfig.json'];
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Each file of an example: its path in bold, then the whole of it or what changes in it. */
const block = /^\*\*`([^`]+)`\*\*\n+```(\w+)\n([^]*?)^```$/gm;

const [, ...examples] = readFileSync('CONTRIBUTING.md', 'utf8')
  .split(/^## .*worked examples$/m)[1]
  .split(/^## /m)[0]
  .split(/^### /m)
  .map((text) => ({
    title: text.split('\n', 1)[0],
    files: [...text.matchAll(block)].map(([, path, language, content]) => ({ path, language, content })),
  }));

/** Changes a file as the lines between two `@@` say: what stands there, with what goes and what comes. */
function change(text, hunk, path) {
  const lines = hunk.split('\n').filter(Boolean);
  const without = (sign) =>
    lines.filter((line) => !line.startsWith(sign)).map((line) => `${line.slice(1)}\n`);
  const before = without('+').join('');
  assert.equal(text.split(before).length, 2, `once in ${path}:\n${before}`);
  return text.replace(before, () => without('-').join(''));
}

describe('the worked examples in CONTRIBUTING.md', () => {
  let copy;
  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'example-'));
    for (const path of copied) cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'dir');
    for (const { path, language, content } of examples.flatMap(({ files }) => files)) {
      const file = join(copy, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        language === 'diff'
          ? content
              .split(/^@@\n/m)
              .reduce((text, hunk) => change(text, hunk, path), readFileSync(file, 'utf8'))
          : content,
      );
    }
  });
  after(() => rmSync(copy, { recursive: true }));

  it('compile, all of them together', () => {
    assert.ok(examples.length >= 4);
    const { stdout } = spawnSync(process.execPath, [compiler, '--project', copy], { cwd: copy });
    assert.equal(stdout.toString(), '');
  });

  for (const { title, files } of examples) {
    it(`${title}: its own test passes`, () => {
      const tests = files.map(({ path }) => path).filter((path) => path.endsWith('.node-test.ts'));
      assert.ok(tests.length);
      const setup = ['--import', './test/runner/node-setup.js', '--test'];
      // Else it would report to this runner.
      const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
      execFileSync(process.execPath, [...setup, ...tests], { cwd: copy, env, stdio: 'pipe' });
    });
  }

  it('A language: a reader meets its words in a block, and English where it has none', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import './featured-news/define.js'; import './weather-regions/define.js';",
        resolveDir: join(copy, 'src'),
      },
      bundle: true,
      write: false,
    });
    const site = await servePages({
      '/blocks.js': outputFiles[0].text,
      '/page.html': `<!doctype html><html lang="fr-FR"><meta charset="utf-8"><script src="blocks.js" defer></script>
        <featured-news more-href="/all"><ul><li><a href="/story">Lễ hội hoa</a></li></ul></featured-news>
        <weather-regions regions="hue" loading="lazy" style="margin-top: 9999px"></weather-regions>`,
    });
    try {
      const page = await openPage(engineNames[0], `${site.origin}/page.html`);
      await page.waitFor(() =>
        document.querySelector('featured-news').shadowRoot?.textContent.includes('Lễ hội hoa'),
      );
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('featured-news, weather-regions')]
          .map(({ shadowRoot }) => shadowRoot.querySelector('[part="portlet"]'))
          .map(({ lang, textContent }) => `${lang}: ${textContent}`),
      );
      assert.match(texts[0], /^fr:\s*À la une[^]*Tout voir/);
      assert.match(texts[1], /^fr:\s*Weather by region/);
      await page.close();
    } finally {
      await site.stop();
    }
  });
});
