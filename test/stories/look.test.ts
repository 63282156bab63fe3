import { expect } from '@open-wc/testing';
import { objections } from './accessible.js';
import { appearancesIn, inAppearance } from './appearances.js';
import { engine } from '../engines/engine.js';
import { stories } from './catalogue.js';
import { listening } from './console.js';
import { onScreen, tell } from './stage.js';

/** What axe says of markup, colours and names is the same in each engine: all of it is asked in one, and a part in the others. */
const screens = [
  { width: 320, preset: 'xanh' },
  { width: 1280, preset: 'do' },
] as const;

for (const { width, preset } of engine === 'chromium' ? screens : screens.slice(0, 1)) {
  for (const appearance of appearancesIn(preset)) {
    describe(`at ${width} px, ${appearance.name}, preset ${preset}: everybody can read`, () => {
      onScreen(width);
      inAppearance(appearance);
      everybodyCanRead(width, 'vi');
    });
  }
}

if (engine === 'chromium') {
  describe('in English everybody can read', () => {
    onScreen(320);
    everybodyCanRead(320, 'en');
  });
}

function everybodyCanRead(width: number, lang: string) {
  const said = listening();

  for (const story of stories) {
    it(story.name, async () => {
      const page = await tell(story, width, lang);
      expect(page.scrollWidth, 'width of what is shown').to.be.at.most(width);
      expect(await objections(page)).to.deep.equal([]);
      expect(said.errors).to.deep.equal([]);
      for (const warning of said.warnings) expect(warning).to.match(/^<[a-z]+(-[a-z]+)+> /);
    });
  }
}
