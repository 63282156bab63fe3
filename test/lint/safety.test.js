import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenRules } from './planted.js';

const used = (expression) => `export const found = (text: string) => ${expression};`;

describe('lint against slow text work', () => {
  const slow = [
    [String.raw`a prefix that its repetition may hold`, String.raw`/<br\b[^>]*>/`],
    [String.raw`white space before the end`, String.raw`/\s+$/`],
    [String.raw`brackets within brackets`, String.raw`/\(([^)]+)\)/g`],
    [String.raw`neighbours that exchange letters`, String.raw`/^\s*(\w+)?\s*$/`],
    [String.raw`an exponential one`, String.raw`/^(?:a+)+$/`],
    [String.raw`one that text is put into`, `new RegExp(\`\${'a+'}\${'a+'}$\`)`],
  ];
  for (const [what, pattern] of slow) {
    it(`stops ${what}: ${pattern}`, async () => {
      assert.deepEqual(await brokenRules('src/news/planted.ts', used(`${pattern}.test(text)`)), [
        'safety/linear-regexes',
      ]);
    });
  }

  it('stops a pattern that nobody can read', async () => {
    assert.deepEqual(await brokenRules('src/news/planted.ts', used('new RegExp(text).test(text)')), [
      'safety/linear-regexes',
    ]);
  });

  it('lets linear ones pass', async () => {
    for (const pattern of ['/<br\\b[^<>]*>/', '/^\\s+/', '/\\(([^()]+)\\)/g', '/\\d{1,9}[.]\\d{1,9}$/']) {
      assert.deepEqual(await brokenRules('src/news/planted.ts', used(`${pattern}.test(text)`)), [], pattern);
    }
  });

  it('stops text with any number of marks on a letter from being normalized', async () => {
    assert.deepEqual(await brokenRules('src/news/planted.ts', used("text.normalize('NFC')")), [
      'safety/bounded-marks',
    ]);
    assert.deepEqual(await brokenRules('src/platform/unicode.ts', used("text.normalize('NFC')")), []);
  });
});
