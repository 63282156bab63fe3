import { expect } from '@open-wc/testing';
import { objections } from './accessible.js';
import { appearances, inAppearance } from './appearances.js';
import type { ListedStory } from './catalogue.js';
import { listening } from './console.js';
import { onScreen, tell } from './stage.js';

/**
 * Asserts of each story that everybody can read it: in light, dark and forced colours, narrow and wide, Vietnamese and English.
 * Not in each of the twelve combinations: each value is in one.
 */
export function testLook(stories: readonly ListedStory[]) {
  for (const appearance of appearances) {
    const { name, preset, width, lang } = appearance;
    describe(`at ${width} px, ${name}, preset ${preset}, ${lang}: everybody can read`, () => {
      onScreen(width);
      inAppearance(appearance);
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
    });
  }
}
