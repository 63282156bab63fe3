import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parseTable, readTable } from '../../build/generate/table.js';

test('a table is rows by column, with empty cells kept', () => {
  assert.deepEqual(parseTable('a\tb\n\t2\n1\t\n', 'x'), [
    { a: '', b: '2' },
    { a: '1', b: '' },
  ]);
});

test('a row of another length is refused by its line', () => {
  assert.throws(() => parseTable('a\tb\n1\t2\n3\n', 'x'), /x, line 3: 1 cells instead of 2/);
});

test('text that is not composed is refused', () => {
  assert.throws(() => parseTable('a\nHuế\n'.normalize('NFD'), 'x'), /NFC/);
});

test('every table of ours is readable and has its README', () => {
  const files = readdirSync(new URL('../../build/tables/', import.meta.url));
  assert.ok(files.includes('README.md'));
  const tables = files.filter((file) => file.endsWith('.tsv'));
  assert.equal(tables.length, files.length - 1);
  for (const file of tables) assert.ok(readTable(file.replace('.tsv', '')).length, file);
});
