import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../build/generate/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'generate-'));
const run = (...options) => spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' });
const stale = 'src/weather-regions/conditions.generated.ts';

after(() => rmSync(root, { recursive: true }));

test('what is in the package is up to date', () => {
  const { status, stderr } = run('--check');
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('a file that is out of date is named by the check, left alone, and made anew without it', () => {
  const written = run('--root', root);
  assert.equal(written.status, 0);
  assert.ok(written.stdout.split('\n').includes(stale));
  assert.equal(run('--root', root, '--check').status, 0);

  const file = join(root, stale);
  const good = readFileSync(file, 'utf8');
  appendFileSync(file, '// by hand\n');
  const check = run('--root', root, '--check');
  assert.equal(check.status, 1);
  assert.deepEqual(check.stderr.trim().split('\n'), [`${stale} is out of date: run node build/generate`]);
  assert.equal(readFileSync(file, 'utf8'), `${good}// by hand\n`);

  assert.equal(run('--root', root).stdout, `${stale}\n`);
  assert.equal(readFileSync(file, 'utf8'), good);
});

test('a file that is missing is out of date', () => {
  rmSync(join(root, stale));
  assert.equal(run('--root', root, '--check').status, 1);
  run('--root', root);
  assert.ok(statSync(join(root, stale)).size);
});
