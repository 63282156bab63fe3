import { fixtureSync } from '@open-wc/testing';
import '../../src/featured-news/define.js';
import type { FeaturedNews } from '../../src/featured-news/featured-news.js';
import { inState } from '../portlet/in-state.js';

export { captureWarnings } from '../portlet/capture-warnings.js';
export { inState };

/** A block as a page writes it, in a column of this width, after its first rendering. */
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

/** The same, once its load has ended. */
export async function settled(...given: Parameters<typeof block>): Promise<FeaturedNews> {
  const element = await block(...given);
  await inState(element, 'ready', 'stale', 'error', 'empty');
  return element;
}

/** Nodes of the block, placeholders not counted. */
export const all = <T extends Element = HTMLElement>(element: FeaturedNews, selector: string): T[] =>
  [...element.shadowRoot!.querySelectorAll<T>(selector)].filter((node) => !node.closest('[inert]'));

/** The nodes of these parts, in their order in the block. */
export const parts = <T extends Element = HTMLElement>(element: FeaturedNews, ...names: string[]): T[] =>
  all<T>(element, names.map((name) => `[part~="${name}"]`).join());

/** What is written in the parts of that name. */
export const texts = (element: FeaturedNews, name: string) =>
  parts(element, name).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());

/** The headings of the stories. */
export const headings = (element: FeaturedNews) => all(element, '[part~="story"] [part~="heading"]');

/** The titles, as a reader sees them. */
export const titles = (element: FeaturedNews) => headings(element).map(({ innerText }) => innerText.trim());

export const links = (element: FeaturedNews) => parts<HTMLAnchorElement>(element, 'link');

export const images = (element: FeaturedNews) => all<HTMLImageElement>(element, '[part~="picture"] img');

/** Those of the nodes that a reader sees. */
export const visible = <T extends Element>(nodes: readonly T[]) =>
  nodes.filter((node) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true }));

/** In the wide form of `focus`: numbers of the stories that stand in the large place, by their summaries. */
export const large = (element: FeaturedNews) => {
  const summaries = parts(element, 'summary');
  return visible(summaries).map((summary) => summaries.indexOf(summary));
};
