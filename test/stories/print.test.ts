import { expect } from '@open-wc/testing';
import { aftermath } from '../../src/portlet/lazy.js';
import { emulateMedia } from '../engines/commands.js';
import { engine } from '../engines/engine.js';
import { storiesIn } from './catalogue.js';
import type { ListedStory } from './catalogue.js';
import { listening } from './console.js';
import { contrastWithGround } from './contrast.js';
import { controlsOf, nameOf } from './controls.js';
import { cutTexts } from './cut.js';
import { flatTree, isShown } from './flat-tree.js';
import { blocksOf, onScreen, tell } from './stage.js';
import { textsOf } from './texts.js';

/** A4 between margins of 2 cm, in CSS pixels. */
const PAPER = 640;

const elements = ['weather-regions', 'featured-news', 'news-article', 'html-portlet'];
const stories = (await Promise.all(elements.map(storiesIn))).flat();
const storyNamed = (wanted: string) => stories.find(({ name }) => name === wanted)!;

/** The stories that are printed are those of these files. */
const printed = /^(weather-regions-views|html-portlet-content|featured-news-layouts|news-article-sources): /;

/** What can be pretended in Chromium alone. */
if (engine === 'chromium') {
  describe('on paper', () => {
    onScreen(PAPER);
    listening();
    afterEach(() => emulateMedia({}));

    async function print(story: ListedStory) {
      const page = await tell(story, PAPER);
      // The styles of paper come with it.
      await aftermath.load();
      await emulateMedia({ media: 'print' });
      return page;
    }

    for (const story of stories.filter(({ name }) => printed.test(name))) {
      // A window is not printed by itself: what it lies over is.
      if (story.name.endsWith(': Maximized')) continue;
      it(`is black on white, whole, and without controls that paper does not have: ${story.name}`, async () => {
        const page = await print(story);
        expect(cutTexts(page)).to.deep.equal([]);
        // A picture that opens larger on the screen, and a table that scrolls there, are a picture and a table.
        const dead = controlsOf(page).filter(
          (control) => !control.matches('a, .toggle, [role="tabpanel"], .enlarge, .scroll, summary'),
        );
        expect(dead.map(nameOf)).to.deep.equal([]);
        const ours = textsOf(page).filter((text) => text.getRootNode() instanceof ShadowRoot);
        for (const text of ours) {
          const { color } = getComputedStyle(text);
          expect(color, text.textContent ?? '').to.equal('rgb(0, 0, 0)');
          expect(contrastWithGround(color, text), text.textContent ?? '').to.equal(21);
        }
      });
    }

    it('has every tab’s place', async () => {
      const page = await print(storyNamed('weather-regions-views: Tabs'));
      const shown = flatTree(page).filter(
        (element) => element.matches('[role="tabpanel"]') && isShown(element),
      );
      expect(shown.map((panel) => (panel as HTMLElement).innerText.split('\n')[0]!.trim())).to.deep.equal([
        'Hà Nội',
        'Đà Nẵng',
        'TP Hồ Chí Minh',
      ]);
    });

    it('has what was folded away on the screen', async () => {
      const page = await print(storyNamed('weather-regions-frame: Minimized'));
      const table = flatTree(page).find((element) => element.localName === 'table');
      expect(table && isShown(table)).to.equal(true);
    });

    it('says that data are missing, without a button', async () => {
      const page = await print(storyNamed('weather-regions-failures: ServerError'));
      const notice = flatTree(page).find((element) => element.matches('.notice') && isShown(element))!;
      expect((notice as HTMLElement).innerText).to.contain('Chưa lấy được');
      expect(controlsOf(page).map(nameOf)).not.to.include('button “Thử lại”');
    });
  });

  describe('with reduced motion', () => {
    onScreen(768);
    listening();
    afterEach(() => emulateMedia({}));

    for (const name of ['Table', 'Cards', 'Tabs']) {
      it(`nothing moves: ${name}`, async () => {
        await emulateMedia({ reducedMotion: 'reduce' });
        const page = await tell(storyNamed(`weather-regions-views: ${name}`), 768);
        for (const block of blocksOf(page)) {
          for (const state of ['minimized', 'normal', 'maximized', 'normal'] as const) {
            block.windowState = state;
            await block.updateComplete;
            const moving = flatTree(page).flatMap((element) => element.getAnimations());
            expect(moving, state).to.deep.equal([]);
          }
        }
      });
    }
  });
}
