import { lifetimes } from '../../data/lifetimes.js';
import { isVietnamese } from '../../locale/language.js';
import { en } from '../../locale/article/en.js';
import { en as newsEn } from '../../locale/news/en.js';
import { vi as newsVi } from '../../locale/news/vi.js';
import { vi } from '../../locale/article/vi.js';
import { articleFromItem } from '../../news-article/article.js';
import type { Article } from '../../news-article/article.js';
import { authorsIn, parseByline } from '../../news-article/byline.js';
import { newsArticle } from '../../news-article/metadata/metadata.js';
import type { NewsItem, NewsDate } from '../../news/news-item.js';
import { articleBody } from '../../normalize/article-body.js';
import { imageUrl } from '../../sanitize/media-urls.js';
import { linkUrl } from '../../sanitize/urls.js';
import { longDate, machineTime, wallTime } from '../../time/format.js';
import { jsonMarkup, markup, serialize } from '../markup.js';
import type { Markup } from '../markup.js';
import { wholeNumber } from './block.js';
import type { Block, Plan } from './block.js';
import { listRequest, timeOf, withoutBody } from './news.js';
import { sourceLine } from './parts.js';

export function articlePlan(block: Block, url: string): Plan<readonly NewsItem[]> {
  const { get, language } = block;
  const text = { vi, en }[language];
  const request = listRequest(block, url);
  const id = get('article-id');
  return {
    requests: [request],
    freshFor: lifetimes.article.fresh * 60_000,
    async write(entries) {
      const entry = entries.get(request.key);
      const item = entry?.value.find((candidate) => !id || candidate.id === id || candidate.url === id);
      if (!entry || !item) return undefined;
      const article = articleFromItem(item, entry.url);
      const level = wholeNumber(get('heading-level'), [1, 6], 2);
      const pieces: Markup[] = [];
      const findings = await articleBody(
        article.body ?? '',
        {
          base: article.base,
          headingLevel: level,
          title: article.title,
          lead: article.lead ?? '',
          picture: article.image?.src ?? '',
          videoHosts: (get('video-hosts') ?? '').split(/[\s;,]+/).filter(Boolean),
        },
        (piece) => pieces.push(serialize(piece)),
      );
      const plain = pieces.map((piece) => piece.text.replace(/<[^<>]*>/g, ' ')).join(' ');
      const byline = parseByline(findings.byline ?? article.authors.join(', '));
      const authors = article.authors.length ? article.authors : authorsIn(byline);
      const spoken = isVietnamese(`${article.title} ${plain.slice(0, 2000)}`) ? 'vi' : 'en';
      const shown = pieces.flatMap((piece) =>
        [...piece.text.matchAll(/<img [^>]{0,2000}? src="(https?:[^"]{1,2000})"/g)].map(([, src]) => src!),
      );
      const data = newsArticle({
        article,
        text,
        language: spoken,
        headingLevel: level,
        url: article.url ?? block.pageUrl,
        byline,
        attachments: [],
        recording: undefined,
        caption: '',
        images: [...new Set([...(article.image ? [article.image.src] : []), ...shown])],
        plainText: plain,
        authors,
        publisher: new URL(article.url ?? entry.url).host,
      });
      // The text is in the page; what else the element knows of it is not read out of it again.
      const own = {
        ...withoutBody(item),
        summary: article.lead ?? '',
        images: article.image ? [article.image] : [],
      };
      const isPlain = get('param') === null && get('related') === null;
      return {
        count: 1,
        images: shown.length + (article.image ? 1 : 0),
        newest: item.published?.instant,
        answers: isPlain ? { [request.key]: { ...entry, value: [own] } } : {},
        markup: markup`<article lang="${spoken}">${head(article, level, text)}<div class="portlet-text">${pieces}</div>${
          byline && authors.length > 0 && markup`<p class="portlet-byline">${authors.join(', ')}</p>`
        }</article>${links(article, text)}${sourceLine(block, article.url ?? entry.url, { vi: newsVi, en: newsEn }[language].updated(timeOf(entry.receivedAt)), entry.receivedAt)}<script type="application/ld+json">${jsonMarkup(data)}</script>`,
      };
    },
  };
}

function head(article: Article, level: number, { posted, changed }: typeof vi): Markup {
  const { title, lead, image, published, updated } = article;
  const src = imageUrl(image?.src);
  const later = updated && published && updated.instant - published.instant > 60_000 ? updated : undefined;
  return markup`<h${level}>${title}</h${level}>${
    published &&
    markup`<p class="portlet-dates">${posted} ${time(published)}${later && markup` ${changed} ${time(later)}`}</p>`
  }${lead && markup`<p class="lead">${lead}</p>`}${src && markup`<p><img src="${src}" alt="${image!.alt}" decoding="async" referrerpolicy="no-referrer"></p>`}`;
}

const time = ({ instant, precision }: NewsDate) =>
  markup`<time datetime="${machineTime(instant, precision === 'minute')}">${longDate(instant)}${
    precision === 'minute' && ` | ${wallTime(instant)}`
  }</time>`;

function links({ attachments }: Article, text: typeof vi): Markup | undefined {
  const files = attachments.flatMap(({ url, name }) => {
    const href = linkUrl(url);
    return href ? [markup`<li><a href="${href}">${name}</a></li>`] : [];
  });
  return files.length ? markup`<p>${text.attachments}</p><ul>${files}</ul>` : undefined;
}
