import { expect, oneEvent } from '@open-wc/testing';
import type { FakeClock } from '../data/fake-clock.js';
import { setViewport } from '../engines/commands.js';
import { address, block, calls, editorHears, inState, keep, seen, settled, withClock } from './stage.js';
import { TestBlock } from './test-block.js';
import { watchPage } from './page-watch.js';

const MINUTE = 60_000;

describe('loading', () => {
  const said = editorHears();

  describe('a newer value', () => {
    it('drops the answer to the older one, however late that comes', async () => {
      const element = await block({ src: address('delay=200', 'temperature=11') });
      const shown: unknown[] = [];
      element.addEventListener('portlet-load', () => shown.push(seen(element, '.reading')));
      element.src = address('delay=100', 'temperature=31.5');
      await oneEvent(element, 'portlet-load');
      await fetch(address('delay=250'));
      await element.updateComplete;
      expect(shown).to.deep.equal(['31.5 °C']);
      expect(seen(element, '.reading')).to.equal('31.5 °C');
    });

    it('ends the older request', async () => {
      const page = watchPage();
      const element = await block({ src: address('hang') });
      element.src = address();
      await inState(element, 'ready');
      expect(page.open).to.equal(0);
      page.restore();
    });

    it('wins over all that came between', async () => {
      const src = address('delay=50', 'temperature=31.5');
      const element = await block({ src });
      for (const next of [address('temperature=1'), address('fail=503'), src]) {
        element.src = next;
        await element.updateComplete;
      }
      await inState(element, 'ready');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      expect(said).to.deep.equal([]);
    });

    it('forgets what was shown for the older one', async () => {
      const element = await settled({ src: address('temperature=31.5') });
      element.src = address('fail=503');
      await inState(element, 'error');
      expect(seen(element)).not.to.contain('31.5');
    });
  });

  describe('timeout', () => {
    it('counts from the next attempt on', () =>
      withClock(async (clock) => {
        const page = watchPage();
        const element = await settled({ src: address(), refresh: '1', timeout: '120' });
        page.hang();
        element.timeout = 2;
        await element.updateComplete;
        const failed = oneEvent(element, 'portlet-error');
        await clock.pass(1.2 * MINUTE);
        await clock.pass(2000);
        page.restore();
        expect(await failed).to.include({ reason: 'timeout' });
      }));

    for (const written of ['0', '-1', '999', 'lâu']) {
      it(`is 8 seconds where the page says ${written}, and the editor is told`, () =>
        withClock(async (clock) => {
          const page = watchPage();
          page.hang();
          const element = await block({ src: address(), timeout: written });
          const failed = oneEvent(element, 'portlet-error');
          await clock.pass(7999);
          expect(element.getAttribute('state')).to.equal('loading');
          await clock.pass(1);
          page.restore();
          expect(await failed).to.include({ reason: 'timeout' });
          expect(said[0]).to.equal(
            `<test-block> timeout="${written}": expected a number, 1 to 120; taking 8.`,
          );
        }));
    }
  });

  for (const [name, values] of [
    ['timeout', ['1', '120', '0.5', '121']],
    ['refresh', ['0', '1440', '-1', '1441']],
  ] as const) {
    it(`takes ${name} from ${values[0]} to ${values[1]}, and no more`, async () => {
      const bounds = `${values[0]} to ${values[1]}; taking ${name === 'timeout' ? 8 : 0}`;
      for (const value of values) await settled({ src: address(), [name]: value });
      expect(said).to.deep.equal(
        values.slice(2).map((value) => `<test-block> ${name}="${value}": expected a number, ${bounds}.`),
      );
    });
  }

  describe('refresh', () => {
    const { random } = Math;
    afterEach(() => (Math.random = random));

    for (const [minute, count] of [
      [5, 2],
      [3, 3],
    ] as const) {
      it(`of ten minutes, due at the ninth, ${count === 2 ? 'spares' : 'makes'} its request where another block asked at the ${minute}th`, () =>
        withClock(async (clock) => {
          const src = address();
          Math.random = () => 0;
          const element = await settled({ src, refresh: '10' });
          const other = await settled({ src });
          await clock.pass(minute * MINUTE);
          await other.reload();
          expect(await calls(src)).to.equal(2);
          await clock.pass((9 - minute) * MINUTE - 1);
          expect(element.getAttribute('state')).to.equal('ready');
          await clock.pass(1);
          await inState(element, 'ready');
          expect(await calls(src)).to.equal(count);
        }));
    }

    it('asks again every so many minutes', () =>
      withClock(async (clock) => {
        const src = address();
        const element = await settled({ src, refresh: '5' });
        await clock.pass(4.4 * MINUTE);
        expect(await calls(src)).to.equal(1);
        await nextAnswer(clock, element, 1.7);
        expect(await calls(src)).to.equal(2);
      }));

    it('is never where the page says 0, or nothing', () =>
      withClock(async (clock) => {
        const src = address();
        await settled({ src, refresh: '0' });
        const other = address();
        await settled({ src: other });
        await clock.pass(30 * MINUTE);
        expect(await calls(src)).to.equal(1);
        expect(await calls(other)).to.equal(1);
      }));

    it('follows the attribute', () =>
      withClock(async (clock) => {
        const src = address();
        const element = await settled({ src, refresh: '0' });
        element.setAttribute('refresh', '2');
        await element.updateComplete;
        await nextAnswer(clock, element, 2.5);
        element.setAttribute('refresh', '0');
        await element.updateComplete;
        await clock.pass(5 * MINUTE);
        expect(await calls(src)).to.equal(2);
      }));

    it('is the block’s own where the page says nonsense, and the editor is told', async () => {
      const element = await settled({ src: address(), refresh: 'thường xuyên' });
      expect(element.getAttribute('state')).to.equal('ready');
      expect(said).to.deep.equal([
        '<test-block> refresh="thường xuyên": expected a number, 0 to 1440; taking 0.',
      ]);
    });
  });

  describe('loading="lazy"', () => {
    it('waits until the reader comes near', async () => {
      await setViewport({ width: 800, height: 600 });
      const src = address();
      const far = document.createElement('div');
      far.style.marginBlockStart = '9000px';
      const element = new TestBlock();
      Object.assign(element, { src, loading: 'lazy' });
      far.append(element);
      document.body.append(far);
      await element.updateComplete;
      await painted();
      expect(element.getAttribute('state')).to.equal('idle');
      expect(await calls(src)).to.equal(0);
      element.scrollIntoView();
      await inState(element, 'ready');
      expect(await calls(src)).to.equal(1);
      far.remove();
    });

    for (const [distance, state] of [
      [150, 'ready'],
      [260, 'idle'],
    ] as const) {
      it(`is ${state} where it is ${distance} px below what the reader sees`, async () => {
        await setViewport({ width: 800, height: 600 });
        scrollTo(0, 0);
        const page = watchPage();
        const holder = document.createElement('div');
        holder.style.cssText = `position: absolute; inset-block-start: ${600 + distance}px`;
        const element = new TestBlock();
        Object.assign(element, { src: address(), loading: 'lazy' });
        holder.append(element);
        document.body.append(holder);
        await element.updateComplete;
        await painted();
        if (state === 'ready') await inState(element, 'ready');
        expect(element.getAttribute('state')).to.equal(state);
        // What has been seen is no longer watched for: observers of its language and its content are left.
        expect(page.observers).to.equal(state === 'ready' ? 2 : 3);
        holder.remove();
        page.restore();
      });
    }

    it('loads at once where the reader is', async () => {
      const src = address();
      await settled({ src, loading: 'lazy' });
      expect(await calls(src)).to.equal(1);
    });

    it('is eager where the page says so meanwhile', async () => {
      const element = new TestBlock();
      Object.assign(element, { src: address(), loading: 'lazy', hidden: true });
      document.body.append(element);
      await element.updateComplete;
      await painted();
      expect(element.getAttribute('state')).to.equal('idle');
      element.loading = 'eager';
      await inState(element, 'ready');
      element.remove();
    });

    it('is eager where the page says nonsense, and the editor is told', async () => {
      await settled({ src: address(), loading: 'later' });
      expect(said).to.deep.equal(['<test-block> loading="later": expected eager, lazy; taking eager.']);
    });
  });

  describe('reload()', () => {
    it('asks again, and resolves when the answer is shown', async () => {
      const src = address('temperature=31.5', 'fail=503', 'times=3');
      const element = await settled({ src });
      await element.reload();
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      expect(element.getAttribute('state')).to.equal('ready');
      expect(await calls(src)).to.equal(4);
    });

    it('resolves where nothing can be had', async () => {
      const element = await settled({ src: address('fail=503') });
      await element.reload();
      expect(element.getAttribute('state')).to.equal('error');
    });

    it('does not wait for the reader to come near', async () => {
      const element = new TestBlock();
      Object.assign(element, { src: address(), loading: 'lazy', hidden: true });
      document.body.append(element);
      await element.reload();
      expect(element.getAttribute('state')).to.equal('ready');
      element.remove();
    });

    it('resolves where there is nothing to ask for', async () => {
      const element = await settled({}, '<p>Nội dung</p>');
      await element.reload();
      expect(element.getAttribute('state')).to.equal('ready');
    });

    it('does nothing outside a page', async () => {
      const element = new TestBlock();
      element.src = address();
      await element.reload();
      expect(await calls(element.src)).to.equal(0);
    });
  });

  describe('a block that is moved', () => {
    const move = (element: Element) => {
      const other = document.createElement('div');
      element.parentElement!.append(other);
      other.append(element);
    };

    it('neither asks again nor changes', async () => {
      const src = address('temperature=31.5');
      const element = await settled({ src });
      const states: unknown[] = [];
      new MutationObserver(() => states.push(element.getAttribute('state'))).observe(element, {
        attributes: true,
      });
      move(element);
      await painted();
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      expect(states).to.deep.equal([]);
      expect(await calls(src)).to.equal(1);
    });

    it('goes on with its request', async () => {
      const src = address('delay=100');
      const element = await block({ src });
      await painted();
      move(element);
      await inState(element, 'ready');
      expect(await calls(src)).to.equal(1);
    });

    it('goes on being renewed', () =>
      withClock(async (clock) => {
        const src = address();
        const element = await settled({ src, refresh: '5' });
        move(element);
        await nextAnswer(clock, element, 6.1);
        expect(await calls(src)).to.equal(2);
      }));
  });

  describe('a block that is taken away', () => {
    it('ends its request', async () => {
      const page = watchPage();
      const element = await block({ src: address('hang') });
      await painted();
      expect(page.open).to.equal(1);
      element.remove();
      await painted();
      expect(page.open).to.equal(0);
      page.restore();
    });

    it('leaves nothing running', () =>
      withClock(async (clock) => {
        const page = watchPage();
        const element = await settled({ src: address(), refresh: '5' });
        const lazy = await block({ src: address(), loading: 'lazy' });
        lazy.hidden = true;
        expect(clock.timers, 'timers').to.be.above(0);
        expect(page.listeners, 'listeners').to.be.above(0);
        expect(page.observers, 'observers').to.be.above(0);
        element.remove();
        lazy.remove();
        await clock.pass(0);
        const { listeners, observers, open } = page;
        page.restore();
        expect({ listeners, observers, open, timers: clock.timers }).to.deep.equal({
          listeners: 0,
          observers: 0,
          open: 0,
          timers: 0,
        });
      }));

    it('comes back with what it had, without asking', async () => {
      const src = address('temperature=31.5');
      const element = await settled({ src });
      const page = element.parentElement!;
      element.remove();
      await painted();
      page.append(element);
      await inState(element, 'ready');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      expect(await calls(src)).to.equal(1);
    });

    it('comes back to what it was told meanwhile', async () => {
      const element = await settled({ src: address('temperature=11') });
      const page = element.parentElement!;
      element.remove();
      await painted();
      element.src = address('temperature=31.5');
      page.append(element);
      await oneEvent(element, 'portlet-load');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
    });
  });

  describe('an earlier answer', () => {
    it('is asked for anew where the page wants it renewed more often', async () => {
      const src = address();
      keep(src, 5);
      const element = await settled({ src, refresh: '4' });
      expect(element.getAttribute('state')).to.equal('ready');
      expect(await calls(src)).to.equal(1);
    });

    it('that is still new spares the request', async () => {
      const src = address();
      keep(src, 5);
      const element = await settled({ src });
      expect(seen(element, '.reading')).to.equal('20.5 °C');
      expect(await calls(src)).to.equal(0);
    });

    it('that is no longer new is shown while another is fetched', async () => {
      const src = address('temperature=31.5', 'delay=100');
      keep(src, 60);
      const element = await block({ src });
      expect(element.getAttribute('aria-busy')).to.equal('true');
      expect(seen(element, '.reading')).to.equal('20.5 °C');
      await inState(element, 'ready');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
    });
  });

  it('asks once where two blocks want the same', async () => {
    const src = address('delay=50');
    await Promise.all([settled({ src }), settled({ src })]);
    expect(await calls(src)).to.equal(1);
  });
});

/** Lets so many minutes pass, or fewer: when the block asks, time stands until it has its answer. */
async function nextAnswer(clock: FakeClock, element: TestBlock, minutes: number): Promise<void> {
  const step = 5000;
  let asked = false;
  const answered = oneEvent(element, 'portlet-load').then(() => (asked = true));
  for (let left = minutes * MINUTE; left > 0 && !asked; left -= step) {
    await clock.pass(step);
    asked ||= element.getAttribute('state') === 'loading';
  }
  expect(asked, 'asked again').to.equal(true);
  await answered;
}

/** After the next picture: observers of visibility have had their say. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
