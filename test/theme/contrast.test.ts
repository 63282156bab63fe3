import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { engine } from '../engines/engine.js';
import type { TestBlock } from '../portlet/test-block.js';
import { address, block, editorHears, inState, keep, part, settled } from '../portlet/stage.js';
import { contrast, groundOf, painted } from './contrast.js';

/** All that is written in a block, and is seen. */
function textsOf(element: Element): Element[] {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.portlet *')];
  return all.filter(
    (each) =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!)) &&
      !each.closest('.visually-hidden, .blank') &&
      getComputedStyle(each).visibility === 'visible',
  );
}

/** The colours are the same in every engine; how a page's scheme chooses among them may not be. */
const frames = engine === 'chromium' ? ['bar', 'none'] : ['bar'];

for (const preset of ['none', 'xanh', 'do']) {
  for (const scheme of ['light', 'dark']) {
    for (const frame of frames) {
      describe(`with preset ${preset} on a ${scheme} page, frame ${frame}`, () => {
        editorHears();
        let sheet: HTMLLinkElement | undefined;

        before(async () => {
          document.documentElement.style.colorScheme = scheme;
          if (preset === 'none') return;
          const link = document.createElement('link');
          Object.assign(link, { rel: 'stylesheet', href: `/src/theme/${preset}.css` });
          const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
          document.head.append(link);
          sheet = link;
          await loaded;
        });
        after(() => {
          document.documentElement.style.colorScheme = '';
          sheet?.remove();
        });

        async function everyState(): Promise<TestBlock[]> {
          const [old, kept] = [address('fail=503'), address('fail=503')];
          keep(old, 600);
          keep(kept, 60);
          // Side by side, as a failure comes after all retries.
          const sources = [address(), address('fail=503'), kept, old];
          const blocks = await Promise.all([
            ...sources.map((src) => settled({ frame, src })),
            settled({ frame }),
          ]);
          const renewed = address('delay=30');
          keep(renewed, 600);
          const last = await block({ frame, src: renewed });
          await inState(last, 'ready');
          return [...blocks, last];
        }

        it('text stands out at 7:1 in every state', async () => {
          for (const element of await everyState()) {
            const texts = textsOf(element);
            expect(texts).not.to.deep.equal([]);
            for (const text of texts) {
              const ratio = contrast(painted(getComputedStyle(text).color), groundOf(text));
              const { innerText } = text as HTMLElement;
              expect(ratio, `${element.getAttribute('state')}: ${innerText}`).to.be.at.least(7);
            }
          }
        });

        it('focus is a ring of 3 px, at 3:1 on what it stands on', async () => {
          const element = await settled({ frame, src: address('fail=503'), controls: 'fold enlarge' });
          element.parentElement!.style.inlineSize = '360px';
          const before = document.createElement('button');
          element.before(before);
          before.focus();
          const met: (string | null)[] = [];
          for (let stops = 0; stops < 4; stops++) {
            await sendKeys({ press: 'Tab' });
            const focused = element.shadowRoot!.activeElement!;
            met.push(focused.getAttribute('part') ?? focused.localName);
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
            expect([outlineStyle, outlineWidth], met.join()).to.deep.equal(['solid', '3px']);
            expect(contrast(painted(outlineColor), groundOf(focused)), met.join()).to.be.at.least(3);
          }
          expect(met).to.deep.equal(['toggle', 'a', 'retry', 'maximize']);
        });

        if (frame === 'none') {
          it('the rule under the heading stands out at 3:1', async () => {
            const header = part(await settled({ frame }), 'header')!;
            const { borderBlockEndColor, borderBlockEndWidth } = getComputedStyle(header);
            expect(borderBlockEndWidth).to.equal('2px');
            expect(contrast(painted(borderBlockEndColor), groundOf(header))).to.be.at.least(3);
          });
        }
      });
    }
  }
}
