import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

describe('a folder with somebody’s files', () => {
  for (const program of ['build/hosts/index.js', 'demo/site/build.js']) {
    it(`is left as it is by ${program} --out`, async (test) => {
      const folder = await mkdtemp(join(tmpdir(), 'html-portlets-out-'));
      test.after(() => rm(folder, { recursive: true }));
      await writeFile(join(folder, 'index.php'), '');
      const { status, stderr } = spawnSync(process.execPath, [program, '--out', folder], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'en' },
      });
      assert.equal(status, 2);
      assert.match(stderr, /stays as it is: name a new or an empty folder/);
      assert.deepEqual(await readdir(folder), ['index.php']);
    });
  }
});
