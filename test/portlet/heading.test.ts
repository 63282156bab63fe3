import { expect } from '@open-wc/testing';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from './accessibility-tree.js';
import { block, editorHears, part, seen, settled } from './stage.js';
import './test-block.js';

describe('the heading', () => {
  const said = editorHears();

  for (const rank of [2, 3, 4, 5, 6]) {
    it(`is a real heading of rank ${rank}`, async () => {
      const element = await block({ 'heading-level': `${rank}` });
      expect(part(element, 'heading')!.localName).to.equal(`h${rank}`);
    });
  }

  it('has rank 2 where the page does not say', async () => {
    expect(part(await block(), 'heading')!.localName).to.equal('h2');
  });

  for (const written of ['1', '7', 'h3', 'NaN']) {
    it(`has rank 2 where the page says ${written}, and the editor is told`, async () => {
      const element = await block({ 'heading-level': written });
      expect(part(element, 'heading')!.localName).to.equal('h2');
      expect(said).to.deep.equal([
        `<test-block> heading-level="${written}": expected a number, 2 to 6; taking 2.`,
      ]);
    });
  }

  it('is the block’s own name, or what the page writes', async () => {
    const element = await block();
    expect(seen(element, '[part="heading"]')).to.equal('Nhiệt độ');
    element.heading = 'Hôm nay';
    await element.updateComplete;
    expect(seen(element, '[part="heading"]')).to.equal('Hôm nay');
    element.removeAttribute('heading');
    element.heading = null;
    await element.updateComplete;
    expect(seen(element, '[part="heading"]')).to.equal('Nhiệt độ');
  });

  it('is taken as text, whatever stands in it', async () => {
    const element = await block({ heading: '<img src=x onerror=alert(1)>' });
    expect(seen(element, '[part="heading"]')).to.equal('<img src=x onerror=alert(1)>');
  });

  it('is left out where the page wants none, and the block is still named', async () => {
    const element = await settled({ heading: '' }, '<p>Nội dung</p>');
    expect(part(element, 'header') === null).to.equal(true);
    expect(part(element, 'portlet')!.getAttribute('aria-label')).to.equal('Nhiệt độ');
    await expect(element).to.be.accessible();
  });

  it('is never cut', async () => {
    const element = await block({ heading: 'Thông báo của Ủy ban nhân dân phường Sơn Tây'.repeat(3) });
    element.parentElement!.style.inlineSize = '180px';
    const toggle = part(element, 'toggle')!;
    expect(toggle.scrollWidth).to.be.at.most(toggle.clientWidth);
    expect(toggle.scrollHeight).to.be.at.most(toggle.clientHeight);
    expect(getComputedStyle(toggle).textOverflow).to.equal('clip');
  });

  if (engine === 'chromium') {
    it('names the block once in the accessibility tree, by the button that folds it', async () => {
      await settled({ heading: 'Hôm nay' }, '<p>Nội dung</p>');
      expect(await accessibilityTree()).to.deep.equal([
        { role: 'button', name: 'Hôm nay', expanded: true },
        { role: 'button', name: 'Xem lớn: Hôm nay' },
        { role: 'StaticText', name: 'Nội dung' },
        { role: 'status', name: '' },
      ]);
    });
  }
});
