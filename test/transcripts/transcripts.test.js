import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { engines } from '../engines/index.js';
import { folder } from './folder.js';
import { record } from './record.js';

// Chromium alone tells what it hands to assistive technology.
if ((await engines()).some(({ name }) => name === 'chromium')) {
  const recorded = await record();
  const kept = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.txt'));

  describe('what assistive technology meets, as docs/transcripts keeps it (npm run transcripts writes it)', () => {
    for (const path of new Set([...kept, ...recorded.keys()])) {
      it(path, async () => {
        const text = await readFile(new URL(path, folder), 'utf8').catch(() => '');
        assert.equal(recorded.get(path) ?? '', text);
      });
    }
  });
}
