import { expect } from '@open-wc/testing';
import { layoutNames } from '../../src/featured-news/layouts/index.js';
import { fakeClock } from '../data/fake-clock.js';
import { watchPage } from '../portlet/page-watch.js';
import { captureWarnings, inState, links, settled, titles } from './fixtures.js';
import { someStories, source, useFakeSources } from './fake-source.js';

const LIST = '<ul><li><a href="/tin/1">Tin một</a></li><li><a href="/tin/2">Tin hai</a></li></ul>';

describe('a <featured-news> that is taken out of the page', () => {
  useFakeSources();
  captureWarnings();

  for (const [layout, content] of layoutNames
    .filter((name) => name !== 'carousel')
    .flatMap((name) => [[name, ''] as const, [name, LIST] as const]))
    it(`leaves nothing running: ${layout}${content && ', with a written list'}`, async () => {
      const clock = fakeClock();
      const page = watchPage();
      const attributes = { src: source().src, layout, refresh: '5', rotate: '', lang: 'vi' };
      const element = await settled(attributes, content, 900);
      expect(page.listeners).to.be.above(0);
      element.remove();
      await clock.pass(0);
      const { listeners, observers, open } = page;
      page.restore();
      const { timers } = clock;
      clock.restore();
      expect({ listeners, observers, open, timers }).to.deep.equal({
        listeners: 0,
        observers: 0,
        open: 0,
        timers: 0,
      });
    });

  it('comes back with its stories and goes on', async () => {
    const fake = source(someStories(2));
    const element = await settled({ src: fake.src }, '', 900);
    const parent = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(element);
    await inState(element, 'ready');
    expect(titles(element)).to.have.length(2);
    fake.stories = [{ title: 'Tin vừa đến' }];
    await element.reload();
    expect(titles(element)).to.deep.equal(['Tin vừa đến']);
  });

  it('keeps its nodes when it is moved', async () => {
    const element = await settled({ src: source(someStories(2)).src });
    const before = links(element);
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await element.updateComplete;
    expect(links(element)).to.deep.equal(before);
  });

  it('keeps its nodes, and the reader’s story, in the window and back', async () => {
    const element = await settled({ src: source(someStories(3)).src }, '', 900);
    const before = links(element);
    for (const state of ['maximized', 'normal'] as const) {
      element.windowState = state;
      await element.updateComplete;
      expect(links(element)).to.deep.equal(before);
      expect(links(element)[0]!.closest('dialog') !== null).to.equal(state === 'maximized');
    }
  });
});
