import { expect, oneEvent } from '@open-wc/testing';
import type { PortletErrorEvent } from '../../src/portlet/events.js';
import { LazyModule, pendingModules } from '../../src/platform/lazy-module.js';
import { address, editorHears, inState, seen } from './stage.js';
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

  it('keeps blocks from asking only while it is on the way', async () => {
    const lazy = module(1);
    const loading = lazy.part.load();
    expect(pendingModules.has(loading)).to.equal(true);
    await loading;
    expect(pendingModules.size).to.equal(0);
  });

  it('that one block could not have, the next block has', async () => {
    const { part } = module(1);
    class LazyBlock extends TestBlock {
      protected override lazyModules() {
        return [part];
      }
    }
    customElements.define('lazy-block', LazyBlock);
    const make = () => {
      const element = new LazyBlock();
      element.src = address('temperature=31.5');
      document.body.append(element);
      return element;
    };
    const first = make();
    const event = await oneEvent<PortletErrorEvent>(first, 'portlet-error');
    expect(event.reason).to.equal('offline');
    expect(first.getAttribute('state')).to.equal('error');

    const second = make();
    const reasons: string[] = [];
    second.addEventListener('portlet-error', ({ reason }) => reasons.push(reason));
    await inState(second, 'ready');
    expect(seen(second, '.reading')).to.equal('31.5 °C');
    expect(reasons).to.deep.equal([]);

    await first.reload();
    expect(first.getAttribute('state')).to.equal('ready');
    first.remove();
    second.remove();
  });
});
