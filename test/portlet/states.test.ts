import { expect, oneEvent } from '@open-wc/testing';
import type { PortletErrorEvent, PortletLoadEvent, PortletStaleEvent } from '../../src/portlet/events.js';
import { engine } from '../engines/engine.js';
import { accessibilityTree } from './accessibility-tree.js';
import { address, block, editorHears, inState, keep, part, seen, settled, withClock } from './stage.js';
import { temperatureAt, TestBlock } from './test-block.js';

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

  describe('by the age of what is shown', () => {
    const MINUTE = 60_000;

    it('is ready for just under 20 minutes, and stale from then on', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        const at = async (milliseconds: number) => {
          clock.jump(milliseconds);
          element.requestUpdate();
          await element.updateComplete;
          return element.getAttribute('state');
        };
        expect(await at(20 * MINUTE - 1)).to.equal('ready');
        expect(await at(1)).to.equal('stale');
        expect(await at(-1)).to.equal('ready');
      }));

    it('is told as old from six hours on', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        const after = async (milliseconds: number) => {
          clock.jump(milliseconds);
          element.requestUpdate();
          await element.updateComplete;
          return seen(element);
        };
        expect(await after(360 * MINUTE - 1)).to.match(/Cập nhật lúc \d\d:\d\d.*, 6 giờ trước\./);
        expect(await after(1)).to.match(/Số liệu cũ, lúc \d\d:\d\d/);
      }));

    it('is of no known age where it is more than five minutes in the future', () =>
      withClock(async (clock) => {
        const element = await settled({ src: address() });
        const back = async (milliseconds: number) => {
          clock.jump(-milliseconds);
          element.requestUpdate();
          await element.updateComplete;
          return element.getAttribute('state');
        };
        expect(await back(300_000)).to.equal('ready');
        expect(await back(1)).to.equal('stale');
      }));
  });

  describe('of a block that asks for two things', () => {
    /** Shows what several addresses, between spaces, answer. */
    class PairBlock extends TestBlock {
      protected override requests() {
        return (this.src ?? '').split(' ').map((src) => temperatureAt(src));
      }
    }
    customElements.define('pair-block', PairBlock);
    async function pair(...sources: string[]) {
      const element = new PairBlock();
      element.src = sources.join(' ');
      document.body.append(element);
      await inState(element, 'ready', 'stale', 'error');
      return element;
    }

    it('is ready with the one that came; the editor hears of the other', async () => {
      const element = await pair(address('temperature=31.5'), address('fail=503'));
      expect(element.getAttribute('state')).to.equal('ready');
      expect(part(element, 'notice') === null).to.equal(true);
      expect(said).to.have.length(1);
      element.remove();
    });

    it('is stale where neither came and earlier answers are there', async () => {
      const sources = [address('fail=503'), address('fail=503')];
      sources.forEach((src) => keep(src, 5));
      const element = await pair(...sources);
      expect(element.getAttribute('state')).to.equal('ready');
      await element.reload();
      expect(element.getAttribute('state')).to.equal('stale');
      element.remove();
    });

    it('is an error where neither came', async () => {
      const element = await pair(address('fail=503'), address('offline'));
      expect(element.getAttribute('state')).to.equal('error');
      element.remove();
    });

    it('is as old as the older of the two', async () => {
      const sources = [address('fail=503'), address('fail=503')];
      keep(sources[0]!, 180);
      keep(sources[1]!, 5);
      const element = await pair(...sources);
      expect(seen(element, '[part="notice"]')).to.contain(', 3 giờ trước.');
      element.remove();
    });
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
    expect(part(element, 'notice')!.innerText).to.contain('trang này chưa được phép lấy từ nơi cung cấp');
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
