import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuzz } from './run.js';

// A short run of `npm run fuzz`.

describe('damaged answers, attributes and storage', () => {
  it('leave no block blank, none waiting, and nothing thrown', { timeout: 120_000 }, async () => {
    for (const { tag, faults } of await fuzz({ steps: 600, seed: 1 })) {
      assert.deepEqual(faults, [], tag);
    }
  });
});
