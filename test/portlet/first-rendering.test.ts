import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { LazyModule } from '../../src/platform/lazy-module.js';
import { registry } from '../../src/registry/registry.js';
import { address, editorHears, inState, seen } from './stage.js';
import { TestBlock } from './test-block.js';

/** Blocks whose code comes when the test says so. */
let arrive!: (code: string) => void;
const code = new LazyModule(() => new Promise((resolve) => (arrive = resolve)));
customElements.define(
  'waiting-block',
  class extends TestBlock {
    protected override lazyModules() {
      return [code];
    }
  },
);

describe('the first rendering', () => {
  editorHears();
  afterEach(() => delete registry().requests);

  it('leaves what the page has written to be seen while it waits for code', async () => {
    const element = fixtureSync<TestBlock>(
      '<waiting-block style="display: block"><p>Của trang</p></waiting-block>',
    );
    const height = element.getBoundingClientRect().height;
    expect(height).to.be.greaterThan(10);
    await waitUntil(() => arrive, 'the code is asked for');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    arrive('code');
    await inState(element, 'ready');
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
  });

  /** A block whose data the page's entry has asked for; what it first renders. */
  async function firstRendering(answer: Promise<Response>): Promise<string | undefined> {
    const src = address();
    registry().requests = new Map([[new URL(src, location.href).href, answer]]);
    const element = document.createElement('test-block');
    element.src = src;
    fixtureSync<HTMLElement>('<div></div>').append(element);
    await element.updateComplete;
    return seen(element, '.reading');
  }

  it('has the answer to an early request that is as good as there', async () => {
    const answer = new Response(JSON.stringify({ current: { temperature_2m: 12.5 } }));
    expect(await firstRendering(Promise.resolve(answer))).to.equal('12.5 °C');
  });

  it('does not wait for one that is slow', async () => {
    expect(await firstRendering(new Promise(() => {}))).to.equal('00,0 °C');
  });
});
