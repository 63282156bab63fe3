import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** @param {string[]} args @param {'vi' | 'en'} language */
const run = (args, language = 'en') =>
  spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: language } });

describe('a command that is given what it does not know does nothing, and says what it takes', () => {
  for (const command of [
    'bench/day/run.js',
    'bench/page/run.js',
    'build/hosts/index.js',
    'build/index.js',
    'build/release/index.js',
    'compat/run.js',
    'demo/pictures/readme.js',
    'demo/pictures/sheets.js',
    'demo/server.js',
    'demo/site/build.js',
    'snippets/check.js',
    'test/fuzz/run.js',
    'test/run.js',
    'test/soak/run.js',
    'test/transcripts/write.js',
  ]) {
    it(command, () => {
      const { status, stdout, stderr } = run([command, '--oops']);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /options|The command takes: --\w/);
      assert.doesNotMatch(stderr, /\n +at |Error/);
    });
  }

  for (const [value, language, sentence] of [
    ['--days=abc', 'vi', /^Không dùng được --days=abc\. Lệnh này có: --days=<số dương> /],
    ['--days=abc', 'en', /^--days=abc cannot be used\. The command takes: --days=<positive number> /],
    ['--days', 'en', /^--days cannot be used\. /],
    ['abc', 'en', /^abc cannot be used\. /],
  ]) {
    it(`${value}, in the reader’s language (${language})`, () => {
      const { status, stderr } = run(['test/soak/run.js', value], language);
      assert.equal(status, 2);
      assert.match(stderr, sentence);
    });
  }
});
