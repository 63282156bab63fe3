import { expect, oneEvent } from '@open-wc/testing';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from './accessibility-tree.js';
import { address, block, editorHears, inState, keep, part, seen, settled } from './stage.js';
import type { TestBlock } from './test-block.js';

const WRITTEN = '<ul><li><a href="/ha-noi">Hà Nội: nhiều mây</a></li></ul>';
const isShown = (element: TestBlock) => element.querySelector('li')!.offsetHeight > 0;

describe('what the page has written into a block', () => {
  editorHears();

  it('is shown at once, and no blank beside it', async () => {
    const element = await block({ src: address('hang') }, WRITTEN);
    expect(isShown(element)).to.equal(true);
    expect(element.shadowRoot!.querySelector('.blank') === null).to.equal(true);
    expect(seen(element, '[part="body"]')).to.equal('');
  });

  it('gives way when there is something newer', async () => {
    const element = await block({ src: address('temperature=31.5') }, WRITTEN);
    await oneEvent(element, 'portlet-load');
    expect(isShown(element)).to.equal(false);
    expect(seen(element, '.reading')).to.equal('31.5 °C');
    await expect(element).to.be.accessible();
  });

  it('gives way to an earlier answer, which is newer than nothing', async () => {
    const src = address('hang');
    keep(src, 60);
    const element = await block({ src }, WRITTEN);
    expect(isShown(element)).to.equal(false);
    expect(seen(element, '.reading')).to.equal('20.5 °C');
  });

  it('stays where nothing newer can be had, above what is said about it', async () => {
    const element = await settled({ src: address('fail=503') }, WRITTEN);
    expect(element.getAttribute('state')).to.equal('error');
    expect(isShown(element)).to.equal(true);
    const notice = part(element, 'notice')!;
    expect(notice.innerText).to.contain('Chưa lấy được số liệu mới');
    expect(notice.getBoundingClientRect().top).to.be.at.least(
      element.querySelector('ul')!.getBoundingClientRect().bottom,
    );
    await expect(element).to.be.accessible();
  });

  it('is shown again when the page asks for something else that cannot be had', async () => {
    const element = await settled({ src: address() }, WRITTEN);
    expect(isShown(element)).to.equal(false);
    element.src = address('fail=404');
    await inState(element, 'loading');
    expect(isShown(element)).to.equal(true);
    await inState(element, 'error');
    expect(isShown(element)).to.equal(true);
  });

  it('is never touched', async () => {
    const element = await block({ src: address() }, WRITTEN);
    const list = element.firstChild;
    await inState(element, 'ready');
    expect(element.firstChild).to.equal(list);
    expect(element.innerHTML).to.equal(WRITTEN);
  });

  it('is taken in when it comes after the element, as from a slow server', async () => {
    const element = await block({ src: address('hang') });
    expect(element.shadowRoot!.querySelector('.blank') === null).to.equal(false);
    const slot = element.shadowRoot!.querySelector('slot')!;
    const changed = oneEvent(slot, 'slotchange');
    element.append(document.createRange().createContextualFragment(WRITTEN));
    await changed;
    await element.updateComplete;
    expect(isShown(element)).to.equal(true);
    expect(element.shadowRoot!.querySelector('.blank') === null).to.equal(true);
  });

  if (engine === 'chromium') {
    it('is what assistive technology reads for as long as it is shown, and no longer', async () => {
      const element = await block({ src: address('delay=150') }, WRITTEN);
      const link = { role: 'link', name: 'Hà Nội: nhiều mây' };
      expect(await accessibilityTree()).to.deep.include(link);
      await inState(element, 'ready');
      expect(await accessibilityTree()).not.to.deep.include(link);
      expect(isShown(element)).to.equal(false);
    });
  }
});
