import { normalizer } from '../../src/news-article/lazy.js';
import { expect, fixtureSync } from '@open-wc/testing';
import { render } from 'lit';
import '../../src/index.js';
import { PortletElement } from '../../src/portlet/portlet-element.js';
import { emulateMedia, setViewport } from '../engines/commands.js';
import type { ListedStory } from './catalogue.js';

/**
 * Gives all tests of a `describe` a window of this size, in CSS pixels, and a page without the margin that browsers give it.
 * Afterwards takes back what they have pretended.
 */
export function onScreen(width: number, height = 800) {
  let former: { width: number; height: number };
  before(async () => {
    former = { width: innerWidth, height: innerHeight };
    document.body.style.margin = '0';
    await setViewport({ width, height });
  });
  after(async () => {
    document.body.style.margin = '';
    await emulateMedia({});
    await setViewport(former);
  });
}

/**
 * Tells a story until its blocks have come to rest as it promises.
 *
 * @param width Of the page, or of the column in it, in CSS pixels: some engines' windows cannot be as narrow.
 * @returns The page or column.
 */
export async function tell(story: ListedStory, width: number, lang = 'vi'): Promise<HTMLElement> {
  await story.prepare();
  const page = fixtureSync<HTMLElement>(`<div lang="${lang}"></div>`);
  page.style.inlineSize = `${width}px`;
  const reasons = new Set<string>();
  page.addEventListener('portlet-error', ({ reason }) => reasons.add(reason));
  render(story.template(), page);
  await Promise.all(blocksOf(page).map((block) => atRest(block, story.settles)));
  expect([...reasons], 'reasons').to.deep.equal(story.reason ? [story.reason] : []);
  return page;
}

/** The blocks of a page, in its order. */
export const blocksOf = (page: ParentNode) =>
  [...page.querySelectorAll('*')].filter((element) => element instanceof PortletElement);

/** Resolves when the block has come to that state and has drawn it. */
async function atRest(block: PortletElement, state: string | undefined) {
  await block.updateComplete;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(check);
    observer.observe(block, { attributeFilter: ['state'] });
    check();
    function check() {
      if (block.getAttribute('state') !== state) return;
      observer.disconnect();
      resolve();
    }
  });
  // The text of an article comes in chunks, when the code for it is there.
  if (block.localName === 'news-article') await normalizer.load();
  await block.updateComplete;
  const hasText = () => block.shadowRoot!.querySelector('.text[data-complete], .empty');
  while (block.localName === 'news-article' && /^(ready|stale)$/.test(state!) && !hasText()) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await block.updateComplete;
}
