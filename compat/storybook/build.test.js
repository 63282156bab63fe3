import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the built Storybook', () => {
  let folder;
  after(() => rm(folder, { recursive: true, force: true }));

  it('has every story of every file, and its builder complains of none', { timeout: 180_000 }, async () => {
    folder = await mkdtemp(join(tmpdir(), 'html-portlets-storybook-'));
    const program = join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
    const { stdout, stderr } = await run(
      process.execPath,
      [program, 'build', '--output-dir', folder, '--disable-telemetry', '--loglevel', 'warn'],
      { cwd: root },
    );
    assert.doesNotMatch(`${stdout}${stderr}`, /stor(y|ies)|not found|unresolved/i);

    const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    const built = new Set(Object.values(entries).map(({ importPath }) => importPath));
    assert.deepEqual([...built].sort(), await storyFiles());
  });
});

/** As Storybook's index names them. */
async function storyFiles() {
  const files = await readdir(join(root, 'stories'), { recursive: true });
  return files
    .filter((file) => file.endsWith('.stories.ts'))
    .map((file) => `./stories/${file}`)
    .sort();
}
