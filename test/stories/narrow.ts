import { expect } from '@open-wc/testing';
import type { ListedStory } from './catalogue.js';
import { listening } from './console.js';
import { cutTexts } from './cut.js';
import { onScreen, tell } from './stage.js';

/** Asserts of each story that nothing of it is cut, however narrow its column or the screen. */
export function testNarrow(stories: readonly ListedStory[]) {
  describe('in a column of 180 to 768 px nothing is cut', () => {
    onScreen(1280);
    listening();

    for (const story of stories) {
      it(story.name, async () => {
        const column = await tell(story, 180);
        for (const width of [180, 230, 480, 768]) {
          column.style.inlineSize = `${width}px`;
          expect(column.scrollWidth, `${width} px`).to.be.at.most(width);
          expect(cutTexts(column), `${width} px`).to.deep.equal([]);
        }
      });
    }
  });

  describe('on a screen of 1,280 × 1,024 at 400 % nothing is cut', () => {
    onScreen(320, 256);
    listening();

    for (const story of stories) {
      it(story.name, async () => {
        const page = await tell(story, 320);
        expect(page.scrollWidth).to.be.at.most(320);
        expect(cutTexts(page)).to.deep.equal([]);
      });
    }
  });
}
