import { pageUrl } from '../../sanitize/urls.js';
import { articlePlan } from './article.js';
import { BlockError } from './block.js';
import type { Block, Plan } from './block.js';
import { htmlPlan } from './html.js';
import { newsPlan } from './news.js';
import { weatherPlan } from './weather.js';

export const tags = ['featured-news', 'html-portlet', 'news-article', 'weather-regions'] as const;

/** Whether a block holds foreign HTML, which needs a DOM to be read. */
export const needsDom = ({ tag, get }: Block): boolean =>
  tag === 'news-article' || tag === 'html-portlet' || get('format') === 'html';

/**
 * What a block needs and how it is written; `undefined` for one that has its content in the page.
 *
 * @param content What is in it.
 * @throws {BlockError} where it cannot be what its author has written.
 */
export async function planOf(block: Block, content: string): Promise<Plan | undefined> {
  const written = block.get('src');
  const src = written ? pageUrl(written, block.pageUrl) : undefined;
  if (written && !src) throw new BlockError(`src="${written}"`);
  if (block.tag === 'weather-regions') return (await weatherPlan(block, src)) as Plan;
  if (!src && !/\S/.test(content)) throw new BlockError('src=""');
  if (!src) return undefined;
  const plans = { 'featured-news': newsPlan, 'html-portlet': htmlPlan, 'news-article': articlePlan };
  return plans[block.tag as keyof typeof plans](block, src) as Plan;
}
