import { fixtureSync } from '@open-wc/testing';
import '../../src/news-article/define.js';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { textMaker } from '../../src/news-article/lazy.js';
import { textIsThere } from './wire.js';

/** An article as a page writes it, in a column of this width, drawn for the first time. */
export async function block(
  attributes: Record<string, string> = {},
  content = '',
  width = 640,
): Promise<NewsArticle> {
  await textMaker.load();
  const column = fixtureSync<HTMLElement>('<div lang="vi"></div>');
  column.style.inlineSize = `${width}px`;
  const element = document.createElement('news-article');
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(document.createRange().createContextualFragment(content));
  column.append(element);
  await element.updateComplete;
  return element;
}

/** The same, once it has come to rest with all of its text. */
export async function settled(...given: Parameters<typeof block>): Promise<NewsArticle> {
  const element = await block(...given);
  await inState(element, 'ready', 'stale', 'error', 'empty');
  if (one(element, '.article:not(.shape)')) await textIsThere(element);
  return element;
}

/** Resolves when the block has come to one of these states and has drawn it. */
export async function inState(element: NewsArticle, ...states: string[]): Promise<void> {
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

export const one = <T extends Element = HTMLElement>(element: NewsArticle, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);

export const all = <T extends Element = HTMLElement>(element: NewsArticle, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** What a part says, as a reader sees it. */
export const said = (element: NewsArticle, selector: string): string =>
  one(element, selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** The button of that name in the tools. */
export const tool = (element: NewsArticle, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(element, '.tools button').find(
    (button) => (button.getAttribute('aria-label') ?? button.innerText).trim() === name,
  )!;

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
