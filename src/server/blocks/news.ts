import { lifetimes } from '../../data/lifetimes.js';
import { filterByCategory } from '../../featured-news/story-selection.js';
import { isVietnamese } from '../../locale/language.js';
import { newsHeading } from '../../locale/news/heading.js';
import { en } from '../../locale/news/en.js';
import { vi } from '../../locale/news/vi.js';
import type { NewsItem } from '../../news/news-item.js';
import { newsFormats } from '../../news/formats.js';
import { newsLimit } from '../../news/request-url.js';
import { newsRequest } from '../../news/source.js';
import type { NewsOptions } from '../../news/source.js';
import { parseFields, parseSelectors } from '../../news/source-options.js';
import { imageSrcset, imageUrl } from '../../sanitize/media-urls.js';
import { urlWithId } from '../../sanitize/url-parts.js';
import { linkUrl, pageUrl } from '../../sanitize/urls.js';
import { longDate, machineTime, wallTime } from '../../time/format.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';
import { wholeNumber } from './block.js';
import type { Block, Plan } from './block.js';
import { headingOf, sourceLine } from './parts.js';

/** The request that the element makes too: by its key the element knows the answer for its own. */
export const listRequest = (
  { get, language }: Block,
  url: string,
  options: Pick<NewsOptions, 'limit' | 'wanted' | 'sort'> = {},
) =>
  newsRequest(url, {
    ...options,
    format: newsFormats.find((name) => name === get('format')),
    language,
    selectors: parseSelectors(get('selectors'), () => undefined),
    fields: parseFields(get('fields'), () => undefined),
  });

export function newsPlan(block: Block, url: string): Plan<readonly NewsItem[]> {
  const { get, language } = block;
  const text = { vi, en }[language];
  const limit = wholeNumber(get('limit'), [1, 50], 6);
  const category = get('category');
  const request = listRequest(block, url, {
    limit: category ? undefined : limit,
    // Lists of one key are one request: what it brings is to do for the longest of them.
    wanted: category ? undefined : newsLimit(limit),
    sort: get('sort') === 'source' ? 'source' : 'newest',
  });
  return {
    requests: [request],
    freshFor: lifetimes.news.fresh * 60_000,
    async write(entries) {
      const entry = entries.get(request.key);
      if (!entry) return undefined;
      // Texts are for those who show them.
      const items = entry.value.map(withoutBody);
      const shown = filterByCategory(items, category).slice(0, limit);
      const more = pageUrl(get('more-href'), block.pageUrl);
      const stories = shown.map((item) => story(item, block));
      return {
        count: shown.length,
        images: shown.filter(({ images }) => images.length).length,
        newest: newest(shown),
        answers: { [request.key]: { ...entry, value: items } },
        markup: markup`${headingOf(block, newsHeading(language))}${
          stories.length ? markup`<ul>${stories}</ul>` : markup`<p>${text.none}</p>`
        }${more && markup`<p><a href="${more}">${text.more}</a></p>`}${sourceLine(block, entry.url, text.updated(timeOf(entry.receivedAt)), entry.receivedAt)}`,
      };
    },
  };
}

/** In order of the element's own layouts: what light DOM items are read from. */
function story(item: NewsItem, { get, language }: Block): Markup {
  const { title, url, published, summary, images } = item;
  const pattern = get('article-href');
  const href = linkUrl(pattern ? urlWithId(pattern, item.id) : url);
  const shows = (part: string) => {
    const show = get('show');
    return show === null || show.split(/[\s;,]+/).includes(part);
  };
  const [image] = shows('picture') ? images : [];
  const src = imageUrl(image?.src);
  const srcset = imageSrcset(image?.srcset);
  const lang = language !== 'vi' && isVietnamese(title) && markup` lang="vi"`;
  return markup`<li>${
    src &&
    markup`<img src="${src}"${srcset && markup` srcset="${srcset}" sizes="160px"`} alt="${image!.alt}"${
      image!.width && image!.height ? markup` width="${image!.width}" height="${image!.height}"` : undefined
    } loading="lazy" decoding="async" referrerpolicy="no-referrer">`
  }${href ? markup`<a href="${href}"${lang}>${title}</a>` : markup`<span${lang}>${title}</span>`}${
    published &&
    shows('date') &&
    markup` <time datetime="${machineTime(published.instant, published.precision === 'minute')}">${longDate(published.instant)}</time>`
  }${summary && get('layout') !== 'headlines' && shows('summary') && markup`<p>${summary}</p>`}</li>`;
}

export function withoutBody(item: NewsItem): NewsItem {
  const copy = { ...item };
  delete (copy as { body?: string }).body;
  return copy;
}

export const timeOf = (instant: number) => `${wallTime(instant)} ${longDate(instant)}`;

export const newest = (items: readonly NewsItem[]): number | undefined => {
  const instants = items.flatMap(({ published }) => (published ? [published.instant] : []));
  return instants.length ? Math.max(...instants) : undefined;
};
