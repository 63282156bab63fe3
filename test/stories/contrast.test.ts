import { expect } from '@open-wc/testing';
import { appearancesIn, inAppearance } from './appearances.js';
import { storiesIn } from './catalogue.js';
import { listening } from './console.js';
import { contrastOfText, contrastWithGround } from './contrast.js';
import { controlsOf, nameOf } from './controls.js';
import { flatTree, isShown } from './flat-tree.js';
import { onScreen, tell } from './stage.js';
import { textsOf } from './texts.js';

const names = [
  'weather-regions-views: TableWithDays',
  'weather-regions-views: Tabs',
  'weather-regions-states: StaleAndFailing',
];
const stories = await storiesIn('weather-regions');
const samples = names.map((wanted) => stories.find(({ name }) => name === wanted)!);

// What axe does not measure: what has no letters, and colours that the reader's device forces.
for (const preset of ['xanh', 'do'] as const) {
  for (const appearance of appearancesIn(preset)) {
    describe(`in ${appearance.name}, preset ${preset}, there is contrast`, () => {
      onScreen(768);
      inAppearance(appearance);
      listening();

      for (const story of samples) {
        it(`of 7:1 in every text: ${story.name}`, async () => {
          for (const text of textsOf(await tell(story, 768))) {
            expect(contrastOfText(text), text.textContent!).to.be.at.least(7);
          }
        });

        it(`of 3:1 in every icon: ${story.name}`, async () => {
          const page = await tell(story, 768);
          const icons = flatTree(page).filter((element) => element.matches('svg.icon') && isShown(element));
          expect(icons).not.to.have.lengthOf(0);
          for (const icon of icons) {
            const contrast = contrastWithGround(getComputedStyle(icon).color, icon);
            expect(contrast, `${icon.parentElement?.className} ${icon.innerHTML}`).to.be.at.least(3);
          }
        });

        it(`of 3:1 in every focus ring: ${story.name}`, async () => {
          for (const control of controlsOf(await tell(story, 768))) {
            control.focus();
            const contrast = contrastWithGround(getComputedStyle(control).outlineColor, control);
            expect(contrast, nameOf(control)).to.be.at.least(3);
          }
        });
      }
    });
  }
}
