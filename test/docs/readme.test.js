import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const { homepage, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const inRepository = `${homepage.split('#')[0]}/blob/main/`;
const readmes = ['README.md', 'README.vi.md'];

/** The blocks of HTML in a page, each as it would be copied. */
const htmlBlocks = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/^( *)```html\n([^]*?)^ *```$/gm)].map(([, indent, text]) =>
    text.replaceAll(`\n${indent}`, '\n').trim(),
  );

for (const path of readmes) {
  describe(path, () => {
    it('gives webmasters lines that survive every editor, each on one line', () => {
      const lines = htmlBlocks(path).filter((text) => text.includes('data-portlet'));
      assert.ok(lines.length >= 1);
      for (const line of lines) assert.doesNotMatch(line, /\n/);
      const check = execFileSync(process.execPath, ['snippets/check.js', ...lines]).toString();
      assert.equal(check.match(/^✓/gm).length, lines.length);
    });

    it('gives the script on one line, by the name that a release has', () => {
      const [line, ...others] = htmlBlocks(path).filter((text) => text.includes('<script'));
      assert.equal(line, '<script src="/html-portlets/html-portlets.classic.js" defer></script>');
      assert.deepEqual(others, []);
    });

    it('names commands that there are', () => {
      const named = [...readFileSync(path, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
      for (const name of ['start', 'test', ...named]) assert.ok(scripts[name], name);
    });
  });
}

describe('pages of the package', () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [{ files }] = JSON.parse(execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts']));
  const packed = files.map(({ path }) => path);

  it('are those that somebody reads on npm', () => {
    for (const path of [...readmes, 'CHANGELOG.md', 'SECURITY.md']) assert.ok(packed.includes(path), path);
  });

  for (const page of packed.filter((path) => path.endsWith('.md'))) {
    it(`${page} has no dead link: each leads into the package, or to a file of the repository`, () => {
      const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
      for (const link of links) {
        const [path] = link.split('#');
        if (link.startsWith(inRepository)) assert.ok(existsSync(path.slice(inRepository.length)), link);
        else if (!/^https?:/.test(link)) assert.ok(packed.includes(join(dirname(page), path)), link);
      }
    });
  }
});
