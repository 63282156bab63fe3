import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { PortletErrorEvent } from '../../src/portlet/events.js';
import { LazyModule } from '../../src/platform/lazy-module.js';
import { address, calls, editorHears, inState, seen, withClock } from './stage.js';
import { TestBlock } from './test-block.js';

/** A module that cannot be fetched so many times, and then can. */
function module(failures: number) {
  let asked = 0;
  const part = new LazyModule(async () => {
    if (++asked <= failures) throw new TypeError('Failed to fetch dynamically imported module');
    return 'code';
  });
  return {
    part,
    get asked() {
      return asked;
    },
  };
}

describe('a lazily loaded module', () => {
  editorHears();

  it('is loaded once for all who ask', async () => {
    const lazy = module(0);
    await Promise.all([lazy.part.load(), lazy.part.load()]);
    await lazy.part.load();
    expect([lazy.asked, lazy.part.value, lazy.part.failed]).to.deep.equal([1, 'code', false]);
  });

  it('never rejects; is asked for again by the next, after it has failed', async () => {
    const lazy = module(1);
    await lazy.part.load();
    expect([lazy.asked, lazy.part.value, lazy.part.failed]).to.deep.equal([1, undefined, true]);
    await lazy.part.load();
    expect([lazy.asked, lazy.part.value, lazy.part.failed]).to.deep.equal([2, 'code', false]);
  });

  it('has not failed while it is asked for again', async () => {
    const lazy = module(1);
    await lazy.part.load();
    const again = lazy.part.load();
    expect(lazy.part.failed).to.equal(false);
    await again;
  });

  describe('of a block', () => {
    /** A block that renders with a module, or asks for its data with it. */
    function lazyBlock(part: LazyModule<unknown>, asksWithIt = false) {
      class LazyBlock extends TestBlock {
        protected override lazyModules() {
          return [part];
        }
        protected override requests() {
          return asksWithIt && !part.value ? undefined! : super.requests();
        }
      }
      customElements.define(`lazy-block-${count++}`, LazyBlock);
      return () => {
        const element = new LazyBlock();
        element.src = address('temperature=31.5');
        document.body.append(element);
        return element;
      };
    }
    let count = 0;

    it('is waited for by what is rendered, not by the request', async () => {
      let arrive!: (code: string) => void;
      const element = lazyBlock(new LazyModule(() => new Promise((resolve) => (arrive = resolve))))();
      await waitUntil(async () => (await calls(element.src!)) === 1, 'the data are asked for');
      expect(seen(element)).to.equal(undefined);
      arrive('code');
      await inState(element, 'ready');
      expect(seen(element, '.reading')).to.equal('31.5 °C');
      element.remove();
    });

    it('costs no data where it cannot be had, and is asked for again', () =>
      withClock(async (clock) => {
        const lazy = module(1);
        const element = lazyBlock(lazy.part)();
        await inState(element, 'ready');
        expect(seen(element, '.reading')).to.equal('31.5 °C');
        expect([lazy.asked, lazy.part.failed]).to.deep.equal([1, true]);
        await clock.pass(60_000);
        expect(lazy.part.value).to.equal('code');
        element.remove();
      }));

    it('that the request needs and that cannot be had is an error; the next block and the next attempt have it', async () => {
      const make = lazyBlock(module(1).part, true);
      const first = make();
      const event = await oneEvent<PortletErrorEvent>(first, 'portlet-error');
      expect(event.reason).to.equal('unreachable');
      expect(first.getAttribute('state')).to.equal('error');

      const second = make();
      await second.reload();
      expect(second.getAttribute('state')).to.equal('ready');
      expect(seen(second, '.reading')).to.equal('31.5 °C');

      await first.reload();
      expect(first.getAttribute('state')).to.equal('ready');
      first.remove();
      second.remove();
    });
  });
});
