import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { elementsOf } from '../../build/manifest.js';
import { withoutVietnamese } from '../../demo/site/reference.js';

it('everything that the elements promise is described in Vietnamese, too (hosts/attributes.js, hosts/reference-vi.js)', async () => {
  const elements = elementsOf(JSON.parse(await readFile('dist/custom-elements.json', 'utf8')));
  assert.deepEqual(withoutVietnamese(elements), []);
});
