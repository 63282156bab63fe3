import { articleHeading } from '../../locale/article/heading.js';
import { newsHeading } from '../../locale/news/heading.js';
import { noticeText } from '../../locale/notice.js';
import { portletText } from '../../locale/portlet.js';
import { en as weatherEn } from '../../locale/weather/en.js';
import { vi as weatherVi } from '../../locale/weather/vi.js';
import { pageUrl } from '../../sanitize/urls.js';
import { causeOf, whyOf } from '../../locale/failures.js';
import type { Failure } from '../../data/error.js';
import type { Block } from '../blocks/block.js';
import { markup } from '../markup.js';
import type { Markup } from '../markup.js';

/** What stands in a block that has never had any content: a true sentence, and where to look instead. */
export function missing({ tag, get, language, pageUrl: page }: Block, failure: Failure): Markup {
  const text = portletText(language);
  const headings: Readonly<Record<string, string>> = {
    'featured-news': newsHeading(language),
    'news-article': articleHeading(language),
    'weather-regions': { vi: weatherVi, en: weatherEn }[language].heading,
  };
  const heading = get('heading') || headings[tag] || text.contentKind.content;
  const src = pageUrl(get('src'), page);
  const elsewhere =
    tag === 'weather-regions'
      ? 'https://nchmf.gov.vn/'
      : (pageUrl(get('more-href'), page) ?? (src && new URL('/', src).href));
  return markup`<div class="portlet-fragment" lang="${language}"><p>${noticeText(language).missing(heading, whyOf(causeOf(failure, tag === 'news-article' ? 'article' : 'content'), language))}${
    elsewhere && markup` ${text.elsewhere} <a href="${elsewhere}">${new URL(elsewhere).host}</a>.`
  }</p></div>`;
}
