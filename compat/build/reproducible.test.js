import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

it('dist/ is the same, byte for byte, when it is built again', () => {
  const before = hashes('dist');
  execFileSync(process.execPath, ['build/index.js'], { stdio: 'ignore' });
  assert.deepEqual(hashes('dist'), before);
});

/** All files of a folder, with their hashes. */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path, createHash('sha384').update(readFileSync(path)).digest('base64')]),
  );
}
