import { expect, oneEvent } from '@open-wc/testing';
import type { PortletErrorEvent, PortletLoadEvent, PortletStaleEvent } from '../../src/portlet/events.js';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from './accessibility-tree.js';
import { address, block, editorHears, inState, keep, part, seen, settled, withClock } from './stage.js';
import { TestBlock } from './test-block.js';

/** Goes through the states from the first drawing on, and what is told about each. */
function journey(element: Element): string[] {
  const states: string[] = [];
  const note = () => {
    const busy = element.getAttribute('aria-busy');
    states.push(`${element.getAttribute('state')}${busy ? ` busy=${busy}` : ''}`);
  };
  new MutationObserver(note).observe(element, { attributeFilter: ['state'] });
  return states;
}

describe('the load state', () => {
  const said = editorHears();

  it('is loading, then ready, and busy only while loading', async () => {
    const element = new TestBlock();
    const states = journey(element);
    element.src = address();
    document.body.append(element);
    await inState(element, 'ready');
    expect(states).to.deep.equal(['loading busy=true', 'ready']);
    expect(seen(element, '.reading')).to.match(/^-?\d.* °C$/);
    await expect(element).to.be.accessible();
    element.remove();
    expect(said).to.deep.equal([]);
  });

  it('is loading, then error, where the service fails', async () => {
    const element = new TestBlock();
    const states = journey(element);
    element.src = address('fail=503');
    document.body.append(element);
    await inState(element, 'error');
    expect(states).to.deep.equal(['loading busy=true', 'error']);
    await expect(element).to.be.accessible();
    element.remove();
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<test-block> no new data: http-503 \(.+\)\.$/);
  });

  it('is idle while the block is far from the reader', async () => {
    const element = await block({ src: address(), loading: 'lazy' });
    element.remove();
    const far = document.createElement('div');
    far.style.cssText = 'position: absolute; inset-block-start: 9000px';
    document.body.append(far);
    const lazy = new TestBlock();
    Object.assign(lazy, { src: address(), loading: 'lazy' });
    far.append(lazy);
    await lazy.updateComplete;
    expect(lazy.getAttribute('state')).to.equal('idle');
    expect(lazy.hasAttribute('aria-busy')).to.equal(false);
    far.remove();
  });

  it('is empty where there is nothing to ask for and nothing written', async () => {
    const element = await settled();
    expect(element.getAttribute('state')).to.equal('empty');
    expect(seen(element, '[part="body"]')).to.equal('Chưa có nội dung.');
    await expect(element).to.be.accessible();
  });

  for (const [what, content] of [
    ['blanks', ' \n\t&nbsp; '],
    ['an editor’s empty paragraph', '<p>&nbsp;</p><br>'],
    ['a comment', '<!-- weather -->'],
    ['what is never shown', '<script type="text/plain">x</script><style>p{}</style><template>x</template>'],
    ['what is for browsers without script', '<noscript>Hãy bật JavaScript</noscript>'],
  ] as const) {
    it(`is empty where there is only ${what}`, async () => {
      expect((await settled({}, content)).getAttribute('state')).to.equal('empty');
    });
  }

  for (const [what, content] of [
    ['text', 'Nội dung'],
    ['a picture', '<p><svg width="10" height="10"><title>Mưa</title></svg></p>'],
    ['a form', '<input aria-label="Tìm">'],
  ] as const) {
    it(`is ready where the page has written ${what}`, async () => {
      const element = await settled({}, content);
      expect(element.getAttribute('state')).to.equal('ready');
      expect(seen(element)).not.to.contain('Chưa có nội dung.');
      await expect(element).to.be.accessible();
    });
  }

  it('becomes ready when the page writes something, and empty when it takes it away', async () => {
    const element = await settled();
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Nội dung';
    element.append(paragraph);
    await inState(element, 'ready');
    paragraph.remove();
    await inState(element, 'empty');
  });

  it('is stale where only an earlier answer is there', async () => {
    const src = address('fail=503');
    keep(src, 60);
    const element = await settled({ src });
    expect(element.getAttribute('state')).to.equal('stale');
    expect(seen(element, '.reading')).to.equal('20.5 °C');
    await expect(element).to.be.accessible();
  });

  it('is the element’s to set, not the page’s', async () => {
    const element = await settled({ src: address() });
    element.setAttribute('state', 'empty');
    await element.updateComplete;
    expect(element.getAttribute('state')).to.equal('ready');
  });

  describe('told by events', () => {
    it('portlet-load, when the data are shown', async () => {
      const element = await block({ src: address('temperature=31.5') });
      const before = Date.now();
      const event = await oneEvent<PortletLoadEvent>(element, 'portlet-load');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      expect(element.getAttribute('state')).to.equal('ready');
      expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
      expect(event.receivedAt).to.be.within(before - 1000, Date.now());
    });

    it('portlet-error, with the code and what an editor should know', async () => {
      const element = await block({ src: address('fail=429') });
      const event = await oneEvent<PortletErrorEvent>(element, 'portlet-error');
      expect(event).to.include({ reason: 'rate-limited', bubbles: true, composed: true, cancelable: false });
      expect(event.detail).to.contain('limit');
      expect(element.getAttribute('state')).to.equal('error');
    });

    it('portlet-stale, once, however often it is asked again', async () => {
      const src = address('fail=503');
      keep(src, 60);
      const element = await block({ src });
      const events: PortletStaleEvent[] = [];
      element.addEventListener('portlet-stale', (event) => events.push(event));
      await inState(element, 'stale');
      await element.reload();
      await element.reload();
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ reason: 'http-503', bubbles: true, composed: true, cancelable: false });
      expect(events[0]!.age).to.be.within(59 * 60_000, 61 * 60_000);
    });

    it('portlet-stale, by age alone', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        const stale = oneEvent<PortletStaleEvent>(element, 'portlet-stale');
        await clock.pass(21 * 60_000);
        const event = await stale;
        expect(event.reason).to.equal(undefined);
        expect(event.age).to.be.at.least(20 * 60_000);
        expect(element.getAttribute('state')).to.equal('stale');
      }));
  });

  describe('when the clock jumps', () => {
    it('a day on, what is shown is old', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        clock.jump(24 * 3600_000);
        await clock.pass(60_000);
        expect(element.getAttribute('state')).to.equal('stale');
        expect(seen(element, '[part="age"]')).to.match(/^Số liệu cũ, lúc \d\d:\d\d \d\d\/\d\d\.$/);
      }));

    it('a day back, what is shown is of no known age', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        clock.jump(-24 * 3600_000);
        await clock.pass(60_000);
        expect(element.getAttribute('state')).to.equal('stale');
      }));

    it('a minute back, nothing happens', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        clock.jump(-60_000);
        await clock.pass(60_000);
        expect(element.getAttribute('state')).to.equal('ready');
      }));
  });

  it('is said for what is refused, and asked for nowhere', async () => {
    const src = address();
    const element = new TestBlock();
    Object.assign(element, { src, refuses: { reason: 'cors', detail: 'not from there' } });
    document.body.append(element);
    const event = await oneEvent<PortletErrorEvent>(element, 'portlet-error');
    expect(event.reason).to.equal('cors');
    await inState(element, 'error');
    expect(part(element, 'notice')!.innerText).to.contain('nơi cung cấp đang gặp trục trặc');
    expect(said).to.deep.equal(['<test-block> no new data: cors (not from there).']);
    element.remove();
  });

  if (engine === 'chromium') {
    it('keeps what is only drawn out of the accessibility tree while loading', async () => {
      await block({ src: address('hang') });
      const texts = (await accessibilityTree()).map(({ name }) => name);
      expect(texts).to.include('Đang tải…');
      expect(texts.join()).not.to.contain('00,0');
    });
  }
});
