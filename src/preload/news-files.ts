import type { Block } from './block.js';

/** What only feeds are called. */
const FEED_URL = /\.(?:rss|xml|atom|rdf)\b|\/(?:rss|feed)\b/i;

/** How every source of news is read. */
export const newsReader = (): Promise<unknown> => import('../news/source.js');

/** How people write days. */
const dateForms = (): Promise<unknown> => import('../news/date-forms.js');
/** How a story of a list in HTML is read. */
const storyMarkup = (): readonly Promise<unknown>[] => [import('../news/story-markup.js'), dateForms()];

/** How the list that a block may have inside is read. */
export const writtenList = ({ element }: Block): readonly Promise<unknown>[] =>
  element.querySelector('a[href]') ? storyMarkup() : [];

/** How the article that a block may have inside is read. */
export const writtenArticle = ({ element }: Block): readonly Promise<unknown>[] =>
  element.textContent?.trim() ? [import('../news-article/parse-article.js'), dateForms()] : [];

/** The readers of sources other than feeds, as far as a block's attributes tell the source. */
export function sourceFiles({ get }: Block): readonly Promise<unknown>[] {
  const format = get('format') || 'auto';
  const src = get('src');
  const isFeed =
    ['rss', 'atom', 'nukeviet'].includes(format) || (format === 'auto' && FEED_URL.test(src ?? ''));
  return [
    ...(src && format === 'html'
      ? [import('../news/formats/list-page.js'), ...storyMarkup(), import('../sanitize/parse.js')]
      : []),
    ...(src && format !== 'html' && !isFeed ? [import('../news/formats/other-formats.js')] : []),
    ...(get('selectors') || get('fields') ? [import('../news/source-options.js')] : []),
  ];
}
