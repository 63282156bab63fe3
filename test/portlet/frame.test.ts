import { expect } from '@open-wc/testing';
import { address, block, editorHears, part, settled } from './stage.js';
import './test-block.js';

describe('the frame', () => {
  const said = editorHears();

  it('is a bar with a border, or neither', async () => {
    const element = await settled({ src: address() });
    const border = () => getComputedStyle(part(element, 'portlet')!).borderTopWidth;
    const ground = () => getComputedStyle(part(element, 'header')!).backgroundColor;
    expect([border(), ground()]).to.deep.equal(['1px', 'rgb(0, 87, 173)']);
    element.frame = 'none';
    await element.updateComplete;
    expect([border(), ground()]).to.deep.equal(['0px', 'rgba(0, 0, 0, 0)']);
    await expect(element).to.be.accessible();
  });

  for (const [name, value, expected] of [
    ['frame', 'round', 'bar, none; taking bar'],
    ['window-state', 'full', 'normal, minimized, maximized; taking normal'],
    ['window-state', 'Minimized', 'normal, minimized, maximized; taking normal'],
  ] as const) {
    it(`takes its default for ${name}="${value}", and tells the editor once`, async () => {
      const element = await block({ [name]: value }, '<p>Nội dung</p>');
      element.requestUpdate();
      await element.updateComplete;
      expect(part(element, 'portlet')!.classList.contains('bar')).to.equal(true);
      expect(part(element, 'body')!.offsetHeight).to.be.above(0);
      expect(said).to.deep.equal([`<test-block> ${name}="${value}": expected ${expected}.`]);
    });
  }

  it('takes its defaults for empty values, without a word', async () => {
    const names = [
      'frame',
      'density',
      'controls',
      'window-state',
      'heading-level',
      'loading',
      'timeout',
      'refresh',
    ];
    await settled({ src: address(), ...Object.fromEntries(names.map((name) => [name, ''])) });
    expect(said).to.deep.equal([]);
  });

  it('says which language its words are in', async () => {
    const element = await settled({}, '<p>Nội dung</p>');
    expect(part(element, 'portlet')!.lang).to.equal('vi');
    const english = await settled({ lang: 'en' }, '<p>Content</p>');
    expect(part(english, 'portlet')!.lang).to.equal('en');
  });

  it('is as wide as its place, and asks for 180 px where that has no width', async () => {
    const element = await settled({ src: address() });
    const place = element.parentElement!;
    place.style.cssText = 'float: left';
    expect(element.offsetWidth).to.be.at.least(180);
    place.style.cssText = 'inline-size: 120px';
    expect(element.offsetWidth).to.equal(120);
    place.style.cssText = 'inline-size: 640px';
    expect(element.offsetWidth).to.equal(640);
  });

  it('goes where the page hides it', async () => {
    const element = await settled({ src: address() });
    element.hidden = true;
    expect(element.offsetHeight).to.equal(0);
    element.hidden = false;
    element.parentElement!.style.visibility = 'hidden';
    expect(getComputedStyle(part(element, 'heading')!).visibility).to.equal('hidden');
  });
});
