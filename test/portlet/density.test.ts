import { expect } from '@open-wc/testing';
import { block, editorHears, part } from './stage.js';
import type { TestBlock } from './test-block.js';

const textOf = (element: TestBlock) => getComputedStyle(part(element, 'portlet')!).fontSize;
const barOf = (element: TestBlock) => part(element, 'header')!.offsetHeight;

describe('the density', () => {
  const said = editorHears();
  const { style } = document.documentElement;
  afterEach(() => (style.fontSize = ''));

  async function on(page: { text?: string; width?: string }, attributes: Record<string, string> = {}) {
    style.fontSize = page.text ?? '';
    const element = await block(attributes, '<p>Nội dung</p>');
    element.parentElement!.style.inlineSize = page.width ?? '';
    return element;
  }

  it('is comfortable by itself: text of 16 px under a bar of 40', async () => {
    const element = await on({});
    expect([textOf(element), barOf(element)]).to.deep.equal(['16px', 40]);
  });

  it('is compact where the author says so: text of 14 px under a bar of 30', async () => {
    const element = await on({}, { density: 'compact' });
    expect([textOf(element), barOf(element)]).to.deep.equal(['14px', 30]);
  });

  it('is compact on a page of small text, unless the author says otherwise', async () => {
    expect(textOf(await on({ text: '14.9px' }))).to.equal('14px');
    expect(textOf(await on({ text: '15px' }))).to.equal('16px');
    expect(textOf(await on({ text: '12px' }, { density: 'comfortable' }))).to.equal('16px');
  });

  it('is compact in a column narrower than 280 px, unless the author says otherwise', async () => {
    const element = await on({ width: '279px' });
    expect([textOf(element), barOf(element)]).to.deep.equal(['14px', 30]);
    element.parentElement!.style.inlineSize = '280px';
    expect([textOf(element), barOf(element)]).to.deep.equal(['16px', 40]);
    expect(textOf(await on({ width: '231px' }, { density: 'comfortable' }))).to.equal('16px');
  });

  it('is as if unsaid where the value is unknown, and the editor is told', async () => {
    expect(textOf(await on({}, { density: 'dense' }))).to.equal('16px');
    expect(said).to.deep.equal([
      '<test-block> density="dense": expected auto, comfortable, compact; taking auto.',
    ]);
  });
});
