import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { emulateMedia } from '../engines/commands.js';
import { engine } from '../engines/engine.js';
import { address, button, editorHears, keep, part, settled } from './stage.js';
import type { TestBlock } from './test-block.js';

const isSeen = (element: Element | null) => (element as HTMLElement).offsetHeight > 0;

describe('right to left', () => {
  editorHears();

  it('everything is mirrored', async () => {
    const element = await settled({ src: address('fail=503'), controls: 'fold enlarge' });
    element.parentElement!.style.inlineSize = '360px';
    const left = (name: string, inner = '') =>
      (inner ? part(element, name)!.querySelector(inner)! : part(element, name)!).getBoundingClientRect()
        .left;
    expect(left('maximize')).to.be.above(left('toggle'));
    expect(left('toggle', '.icon')).to.be.above(left('toggle', 'span'));
    expect(left('retry')).to.be.above(left('notice', '.icon'));
    element.parentElement!.dir = 'rtl';
    expect(left('maximize')).to.be.below(left('toggle'));
    expect(left('toggle', '.icon')).to.be.below(left('toggle', 'span'));
    expect(left('retry')).to.be.below(left('notice', '.icon'));
  });
});

describe('motion', () => {
  editorHears();

  it('is none, whoever wants it reduced', async () => {
    const element = await settled({ src: address('fail=503'), controls: 'fold' });
    button(element, 'toggle').click();
    await element.updateComplete;
    expect(document.getAnimations()).to.deep.equal([]);
    for (const each of element.shadowRoot!.querySelectorAll('*')) {
      const { animationName, transitionDuration } = getComputedStyle(each);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});

if (engine === 'chromium') {
  describe('in print', () => {
    editorHears();
    before(() => emulateMedia({ media: 'print' }));
    after(() => emulateMedia({}));

    it('what is folded is open, and buttons are gone', async () => {
      const element = await settled({
        src: address('fail=503'),
        'window-state': 'minimized',
        controls: 'enlarge',
      });
      expect(isSeen(part(element, 'body'))).to.equal(true);
      expect(isSeen(part(element, 'heading'))).to.equal(true);
      expect(isSeen(part(element, 'notice'))).to.equal(true);
      for (const name of ['maximize', 'retry'] as const) {
        expect(isSeen(button(element, name)), name).to.equal(false);
      }
      expect(getComputedStyle(part(element, 'toggle')!.querySelector('.icon')!).display).to.equal('none');
    });

    it('ink is black and no ground is printed', async () => {
      const src = address('fail=503');
      keep(src, 600);
      const element = await settled({ src });
      for (const each of element.shadowRoot!.querySelectorAll('*')) {
        const { color, backgroundColor } = getComputedStyle(each);
        expect(color, each.className).to.equal('rgb(0, 0, 0)');
        expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'], each.className).to.include(backgroundColor);
      }
    });

    it('what is in a window is printed whole', async () => {
      const element = await settled({ src: address(), 'window-state': 'maximized' });
      const { position, overflow, maxHeight } = getComputedStyle(part(element, 'window')!);
      expect({ position, overflow, maxHeight }).to.deep.equal({
        position: 'absolute',
        overflow: 'visible',
        maxHeight: 'none',
      });
      element.windowState = 'normal';
      await element.updateComplete;
    });
  });

  describe('in forced colours', () => {
    editorHears();
    before(() => emulateMedia({ forcedColors: 'active' }));
    after(() => emulateMedia({}));
    let element: TestBlock;

    beforeEach(async () => {
      const src = address('fail=503');
      keep(src, 600);
      element = await settled({ src });
    });

    it('what was told apart by its ground has a border', () => {
      const border = getComputedStyle(part(element, 'header')!).borderTopColor;
      for (const each of [
        part(element, 'portlet')!,
        part(element, 'header')!,
        part(element, 'notice')!,
        part(element, 'age')!,
      ]) {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(each);
        expect([borderTopWidth, borderTopStyle, borderTopColor]).to.deep.equal(['1px', 'solid', border]);
      }
    });

    it('icons have the colour of their text', () => {
      for (const picture of element.shadowRoot!.querySelectorAll('.icon')) {
        const { stroke, color } = getComputedStyle(picture);
        expect(stroke).to.equal(color);
      }
    });

    it('focus is seen', async () => {
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      for (let stops = 0; stops < 2; stops++) {
        await sendKeys({ press: 'Tab' });
        const focused = element.shadowRoot!.activeElement!;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
        expect(outlineColor).not.to.equal(getComputedStyle(part(element, 'portlet')!).backgroundColor);
      }
    });

    it('axe finds nothing', async () => {
      await expect(element).to.be.accessible();
    });
  });
}
