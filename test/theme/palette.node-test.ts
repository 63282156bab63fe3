import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { expect } from 'chai';
import { contrastDocument } from './contrast-document.js';
import { forcedPairs, forcedRules, pairs, palette, presets, ratio, schemes } from './palette.js';

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

describe('with forced colours', () => {
  /** Every rule for them in the library. */
  async function rules() {
    const files = (await readdir('src', { recursive: true })).filter((file) => /\.css(\.ts)?$/.test(file));
    const sheets = await Promise.all(files.map((file) => readFile(`src/${file}`, 'utf8')));
    return sheets.flatMap(forcedRules);
  }
  const stands = (colour: string | undefined, ground: string) =>
    forcedPairs.some((pair) => pair[1] === colour && pair[2] === ground);

  it('what stands on a ground of its own has the colour that belongs to it', async () => {
    const found = await rules();
    expect(found.length).to.be.above(5);
    for (const { selector, colours, isExempt } of found) {
      const ground = colours.get('background') ?? colours.get('background-color');
      // What is painted beside another ground, an outline or a stroke, is of the text's colour.
      const colour = colours.get('color') ?? colours.get('outline') ?? 'CanvasText';
      if (ground && !selector.startsWith('::highlight')) expect(isExempt, selector).to.equal(true);
      if (ground) expect(stands(colour, ground), `${selector}: ${colour} on ${ground}`).to.equal(true);
      else expect(colour, selector).to.be.oneOf(['CanvasText', 'GrayText']);
      for (const [property, value] of colours)
        if (/border|outline|fill|stroke/.test(property))
          expect(value, `${selector}: ${property}`).to.be.oneOf(['CanvasText', 'Canvas', 'GrayText', ground]);
    }
  });

  it('grey is what cannot be pressed now, and nothing else', async () => {
    for (const { selector, colours } of await rules())
      expect([...colours.values()].includes('GrayText'), selector).to.equal(/disabled/.test(selector));
  });
});

describe('docs/contrast.md', () => {
  it('is what npm run docs:contrast writes', async () => {
    expect(await readFile('docs/contrast.md', 'utf8')).to.equal(await contrastDocument());
  });
});
