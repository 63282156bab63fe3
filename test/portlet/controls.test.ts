import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { block, button, editorHears, part } from './stage.js';
import type { TestBlock } from './test-block.js';

const heading = (element: TestBlock) => part(element, 'heading')!;
const isSeen = (element: HTMLElement | null) => !!element && element.offsetHeight > 0;

describe('the controls of the frame', () => {
  const said = editorHears();

  async function inColumn(width: number, attributes: Record<string, string>): Promise<TestBlock> {
    const element = await block(attributes, '<p>Nội dung</p>');
    element.parentElement!.style.inlineSize = `${width}px`;
    return element;
  }

  it('are none by themselves: the first tab stop is in the content', async () => {
    const element = await block({}, '<a href="#here">Nội dung</a>');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(element.querySelector('a'));
  });

  it('are one tab stop before the content, where the author wants all of them', async () => {
    const element = await block({ controls: 'fold enlarge' }, '<a href="#here">Nội dung</a>');
    element.parentElement!.style.inlineSize = '360px';
    button(element, 'toggle').focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(element.querySelector('a'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(button(element, 'maximize'));
  });

  it('unfold what the page has folded', async () => {
    const element = await block({ 'window-state': 'minimized' }, '<p>Nội dung</p>');
    button(element, 'toggle').click();
    await element.updateComplete;
    expect(isSeen(element.querySelector('p'))).to.equal(true);
    expect(button(element, 'toggle').getAttribute('aria-expanded')).to.equal('true');
  });

  it('enlarge what is wider than its place, unless the author wants none', async () => {
    const element = await inColumn(360, {});
    Reflect.set(element, 'isCramped', true);
    await element.updateComplete;
    expect(isSeen(button(element, 'maximize'))).to.equal(true);
    element.controls = 'none';
    await element.updateComplete;
    expect(part(element, 'maximize') === null).to.equal(true);
  });

  it('do not offer a window that is no larger than the block', async () => {
    const element = await inColumn(document.documentElement.clientWidth - 48, { controls: 'enlarge' });
    expect(isSeen(button(element, 'maximize'))).to.equal(false);
    element.parentElement!.style.inlineSize = '360px';
    button(element, 'maximize').click();
    await element.updateComplete;
    expect(part(element, 'window')!.offsetWidth).to.be.above(element.offsetWidth);
  });

  for (const text of ['Nộp hồ sơ trực tuyến', 'Thời tiết các vùng', 'Lịch tiếp công dân'])
    it(`leave “${text}” on one line at 230 px`, async () => {
      const element = await inColumn(230, { heading: text, controls: 'fold enlarge' });
      expect(heading(element).offsetHeight).to.equal(30);
      expect(isSeen(button(element, 'maximize'))).to.equal(true);
    });

  it('remember a fold for each block', async () => {
    const open = (id: string) => block({ id, controls: 'fold' }, '<p>Nội dung</p>');
    button(await open('lich'), 'toggle').click();
    const [again, other] = [await open('lich'), await open('tin')];
    expect([again.windowState, other.windowState]).to.deep.equal(['minimized', 'normal']);
    expect(isSeen(part(again, 'body'))).to.equal(false);
    button(again, 'toggle').click();
    expect((await open('lich')).windowState).to.equal('normal');
  });

  it('are what the editor is told of, where they are unknown', async () => {
    await block({ controls: 'fold close' });
    expect(said).to.deep.equal([
      '<test-block> controls="fold close": expected any of fold, enlarge, or none.',
    ]);
  });
});

describe('blocks under each other', () => {
  editorHears();

  it('keep a gap where the page gives none, and no more than the page’s own where it does', async () => {
    const page = fixtureSync<HTMLElement>(
      '<div><featured-news style="display: block"></featured-news><test-block></test-block></div>',
    );
    const [first, second] = [...page.children] as [HTMLElement, TestBlock];
    const gap = () =>
      part(second, 'portlet')!.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
    // Also where the script of the block above has not come yet.
    expect(customElements.get('featured-news')).to.equal(undefined);
    await second.updateComplete;
    expect(gap()).to.equal(12);
    page.style.cssText = 'display: grid; gap: 20px';
    page.append(first, second);
    await waitUntil(() => gap() === 20);
  });
});
