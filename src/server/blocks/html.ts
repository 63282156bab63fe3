import { lifetimes } from '../../data/lifetimes.js';
import { en } from '../../locale/news/en.js';
import { vi } from '../../locale/news/vi.js';
import { fragmentRequest } from '../../html-portlet/sources/fragment.js';
import type { HtmlFragment } from '../../html-portlet/sources/parse-fragment.js';
import { safeHtml } from '../../sanitize/safe-html.js';
import { markup, serialize } from '../markup.js';
import { BlockError, wholeNumber } from './block.js';
import type { Block, Plan } from './block.js';
import { timeOf } from './news.js';
import { headingOf, sourceLine } from './parts.js';

export function htmlPlan(block: Block, url: string): Plan<HtmlFragment> {
  const { get, language } = block;
  if (new URL(url).origin !== new URL(block.pageUrl).origin) throw new BlockError(`src="${url}"`);
  const request = fragmentRequest(url);
  return {
    requests: [request],
    freshFor: lifetimes.html.fresh * 60_000,
    async write(entries) {
      const entry = entries.get(request.key);
      if (!entry) return undefined;
      const { source, base } = entry.value;
      const level = wholeNumber(get('heading-level'), [2, 6], 2);
      const content = serialize(
        safeHtml(source, { base, headingLevel: get('heading') === '' ? level : level + 1 }),
      );
      return {
        count: 1,
        images: content.text.split('<img ').length - 1,
        answers: { [request.key]: entry },
        markup: markup`${headingOf(block, '')}<div>${content}</div>${sourceLine(block, entry.url, { vi, en }[language].updated(timeOf(entry.receivedAt)), entry.receivedAt)}`,
      };
    },
  };
}
