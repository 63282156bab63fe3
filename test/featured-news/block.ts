import { fixtureSync } from '@open-wc/testing';
import '../../src/featured-news/define.js';
import type { FeaturedNews } from '../../src/featured-news/featured-news.js';

/** A block as a page writes it, in a column of this width, drawn for the first time. */
export async function block(
  attributes: Record<string, string> = {},
  content = '',
  width = 320,
): Promise<FeaturedNews> {
  const column = fixtureSync<HTMLElement>('<div lang="vi"></div>');
  column.style.inlineSize = `${width}px`;
  const element = document.createElement('featured-news');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(document.createRange().createContextualFragment(content));
  column.append(element);
  await element.updateComplete;
  return element;
}

/** The same, once it has come to rest. */
export async function settled(...given: Parameters<typeof block>): Promise<FeaturedNews> {
  const element = await block(...given);
  await inState(element, 'ready', 'stale', 'error', 'empty');
  return element;
}

/** Resolves when the block has come to one of these states and has drawn it. */
export async function inState(element: FeaturedNews, ...states: string[]): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(element, { attributeFilter: ['state'] });
    look();
    function look() {
      if (!states.includes(element.getAttribute('state') ?? '')) return;
      observer.disconnect();
      resolve();
    }
  });
  await element.updateComplete;
}

/** Parts of the block, but for the blanks that hold its room unseen. */
export const all = <T extends Element = HTMLElement>(element: FeaturedNews, selector: string): T[] =>
  [...element.shadowRoot!.querySelectorAll<T>(selector)].filter((part) => !part.closest('.body > .room'));

/** What stands in the list, skeletons not counted. */
const LIST = '.news:not(.skeleton *)';

/** The titles, as a reader sees them. */
export const titles = (element: FeaturedNews) =>
  all(element, `${LIST} .heading`).map(({ innerText }) => innerText.trim());

export const links = (element: FeaturedNews) => all<HTMLAnchorElement>(element, `${LIST} .link`);

/** What the parts of that name say. */
export const said = (element: FeaturedNews, selector: string) =>
  all(element, `${LIST} ${selector}`).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

/** Collects what is said to the page's editor. Call it in a `describe`. */
export function editorHears(): string[] {
  const heard: string[] = [];
  const real = console.warn;
  beforeEach(() => {
    heard.length = 0;
    console.warn = (...words: unknown[]) => void heard.push(words.join(' '));
  });
  afterEach(() => void (console.warn = real));
  return heard;
}
