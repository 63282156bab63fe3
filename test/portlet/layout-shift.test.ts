import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/weather-regions/define.js';
import { setViewport } from '../engines/commands.js';
import { engine } from '../engines/engine.js';
import { measureShift, pictures } from './layout-shift.js';
import { editorHears, inState } from './stage.js';

const HOUR = 3600_000;

/** An answer as a slow or broken line gives it, after two pictures of what was before. */
async function failing(): Promise<Response> {
  await pictures();
  return new Response('{"error":true,"reason":"The service is overloaded"}', { status: 503 });
}

/**
 * A column of a portal with the weather in it and a paragraph below.
 *
 * @returns How far the page moved from the first picture to the last, by the browser's measure and by the block's height.
 */
async function movement(width: number, attributes: Record<string, string>, end: string) {
  const column = fixtureSync<HTMLElement>('<div><div></div><p>Tin tức khác trong cột này</p></div>');
  column.style.inlineSize = `${width}px`;
  const block = document.createElement('weather-regions');
  Object.entries(attributes).forEach(([name, value]) => block.setAttribute(name, value));
  column.firstElementChild!.append(block);
  await inState(block, 'loading', 'ready', 'stale', 'error');
  const heights = new Set<number>();
  const tables = new Set<string>();
  const observer = new ResizeObserver(([entry]) => {
    heights.add(entry!.contentRect.height);
    tables.add(JSON.stringify(block.shadowRoot!.querySelector('[part="table"]')!.getBoundingClientRect()));
  });
  observer.observe(block);
  await pictures();
  const shift = measureShift();
  await inState(block, end as 'ready');
  await pictures();
  observer.disconnect();
  return { heights: [...heights], tables: [...tables], shift: shift?.() ?? 0 };
}

/** Lets a block have an answer of this age, in milliseconds. */
async function keepFor(src: string, age: number, attributes: Record<string, string>) {
  const { now } = Date;
  Date.now = () => now() - age;
  const column = fixtureSync<HTMLElement>('<div></div>');
  const block = document.createElement('weather-regions');
  Object.entries({ ...attributes, src }).forEach(([name, value]) => block.setAttribute(name, value));
  column.append(block);
  await inState(block, 'ready');
  column.remove();
  Date.now = now;
}

// How lines break is the browser's; Chromium alone measures what that moves.
(engine === 'chromium' ? describe : () => undefined)('nothing on the page moves', () => {
  const { fetch } = window;
  editorHears();
  before(() => setViewport({ width: 800, height: 900 }));
  afterEach(() => (window.fetch = fetch));

  const service = (...switches: string[]) =>
    `/open-meteo/${[`id=shift-${Math.random().toString(36).slice(2)}`, 'code=2', ...switches].join('/')}/v1/forecast`;

  for (const lang of ['vi', 'en']) {
    for (const width of [230, 640]) {
      for (const frame of ['bar', 'none']) {
        const attributes = { frame, lang };

        describe(`below a block of ${width} px, frame ${frame}, in ${lang}`, () => {
          const still = async (src: string, end: string) => {
            const { heights, shift } = await movement(width, { ...attributes, src }, end);
            expect(heights, 'heights').to.have.length(1);
            expect(shift, 'layout shift').to.equal(0);
          };

          it('when the answer comes in time', () => still(service('delay=50'), 'ready'));

          it('when it comes late', () => still(service('delay=600'), 'ready'));

          for (const hours of [1, 20]) {
            it(`when an answer ${hours} hours old is renewed`, async () => {
              const src = service('delay=50');
              await keepFor(src, hours * HOUR, attributes);
              await still(src, 'ready');
            });

            it(`but for what is below the notice, when an answer ${hours} hours old cannot be renewed`, async () => {
              const src = service();
              await keepFor(src, hours * HOUR, attributes);
              window.fetch = failing;
              const { tables } = await movement(width, { ...attributes, src }, 'stale');
              expect(tables, 'places of the table').to.have.length(1);
            });
          }
        });
      }
    }
  }
});

if (engine === 'chromium') {
  describe('the measure of layout shift', () => {
    it('notices a paragraph that is pushed down', async () => {
      const column = fixtureSync<HTMLElement>('<div><div></div><p>Tin tức khác</p></div>');
      await pictures();
      const shift = measureShift()!;
      (column.firstElementChild as HTMLElement).style.blockSize = '100px';
      await pictures();
      expect(shift()).to.be.above(0);
    });
  });
}
