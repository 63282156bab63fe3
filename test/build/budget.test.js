import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { limits } from '../../build/budget.js';

describe("the README's sizes", () => {
  it('are the limits that the build holds', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `([\w.-]+\.js)`.*\| +([\d,]+) \|$/gm);
    const told = Object.fromEntries([...rows].map(([, file, size]) => [file, Number(size.replace(',', ''))]));
    assert.deepEqual(told, { ...limits });
  });
});
