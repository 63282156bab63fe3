import { fixtureSync } from '@open-wc/testing';
import '../../src/news-article/define.js';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { navigation, normalizer } from '../../src/news-article/lazy.js';
import { inState } from '../portlet/in-state.js';
import { textIsThere } from './fake-source.js';

export { captureWarnings as editorHears } from '../portlet/capture-warnings.js';
export { inState };

/** An article as a page writes it, in a column of this width, drawn for the first time. */
export async function block(
  attributes: Record<string, string> = {},
  content = '',
  width = 640,
): Promise<NewsArticle> {
  await Promise.all([normalizer.load(), navigation.load()]);
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
  // What the page has written stays until there is text.
  const isComing = !normalizer.failed && /^(ready|stale)$/.test(element.state);
  if (isComing || one(element, '.article:not(.shape)')) await textIsThere(element);
  return element;
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
