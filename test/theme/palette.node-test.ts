import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { contrastDocument } from './contrast-document.js';
import { pairs, palette, presets, ratio, schemes } from './palette.js';

for (const preset of presets) {
  for (const scheme of schemes) {
    it(`every colour of preset ${preset} stands out on its grounds on a ${scheme} page`, async () => {
      const colours = await palette(preset, scheme);
      for (const [what, token, ground, least] of pairs) {
        const found = ratio(colours.get(token)!, colours.get(ground)!);
        expect(found, `${what}: ${token} on ${ground}`).to.be.at.least(least);
      }
    });
  }
}

describe('docs/contrast.md', () => {
  it('is what npm run docs:contrast writes', async () => {
    expect(await readFile('docs/contrast.md', 'utf8')).to.equal(await contrastDocument());
  });
});
