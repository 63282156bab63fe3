import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { soak } from './run.js';

// A short run of `npm run soak`.

describe('forty blocks in three tabs', () => {
  it('grow in nothing, and ask for no more than one tab would', { timeout: 120_000 }, async () => {
    const { problems } = await soak({ days: 0.02, seed: 1, tabs: 3 });
    assert.deepEqual(problems, []);
  });
});
