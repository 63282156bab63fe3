import { expect } from '@open-wc/testing';
import { objections } from './accessible.js';
import { appearances, inAppearance, otherAppearances } from './appearances.js';
import type { Appearance } from './appearances.js';
import type { ListedStory } from './catalogue.js';
import { listening } from './console.js';
import { onScreen, tell } from './stage.js';

/**
 * Asserts of each story that everybody can read it: in light, dark and forced colours, narrow and wide, Vietnamese and English.
 * Not in each of the combinations: each value is in one of a story's, and every second story has the others.
 */
export function testLook(stories: readonly ListedStory[]) {
  look(
    stories.filter((_, index) => index % 2 === 0),
    appearances,
  );
  look(
    stories.filter((_, index) => index % 2 === 1),
    otherAppearances,
  );
}

function look(stories: readonly ListedStory[], looks: readonly Appearance[]) {
  for (const appearance of looks) {
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
