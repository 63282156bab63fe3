import { expect } from '@open-wc/testing';
import { objections } from './accessible.js';
import { appearancesIn, dress, undress } from './appearances.js';
import { stories } from './catalogue.js';
import { listening } from './console.js';
import { onScreen, tell } from './stage.js';

for (const { width, preset } of [
  { width: 320, preset: 'xanh' },
  { width: 1280, preset: 'do' },
] as const) {
  describe(`at ${width} px, in the preset ${preset}, everybody can read`, () => {
    onScreen(width);
    afterEach(undress);
    const said = listening();

    for (const story of stories) {
      it(story.name, async () => {
        const page = await tell(story, width);
        expect(page.scrollWidth, 'width of what is shown').to.be.at.most(width);
        for (const appearance of appearancesIn(preset)) {
          await dress(appearance);
          expect(await objections(page), appearance.name).to.deep.equal([]);
        }
        expect(said.errors).to.deep.equal([]);
        for (const warning of said.warnings) expect(warning).to.match(/^<(weather-regions|html-portlet)> /);
      });
    }
  });
}

describe('in English everybody can read', () => {
  onScreen(320);
  const said = listening();

  for (const story of stories) {
    it(story.name, async () => {
      const page = await tell(story, 320, 'en');
      expect(page.scrollWidth, 'width of what is shown').to.be.at.most(320);
      expect(await objections(page)).to.deep.equal([]);
      expect(said.errors).to.deep.equal([]);
    });
  }
});
