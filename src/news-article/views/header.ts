import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ArticleText } from '../../locale/article/article-text.js';
import { linkUrl } from '../../sanitize/urls.js';
import { longDate, machineTime, wallTime } from '../../time/format.js';
import type { NewsDate } from '../../news/news-item.js';
import { renderHeading } from '../../portlet/heading.js';
import type { Article, ArticleView } from '../article.js';

/** A change so soon after the publication corrects a typing error: milliseconds. */
const SAME = 60_000;

/** Title, dates, categories and lead. */
export const header = ({ article, text, headingLevel }: ArticleView): TemplateResult => html`
  ${article.title ? renderHeading(headingLevel, html`<span class="title" part="title">${article.title}</span>`) : nothing}
  ${dates(article, text)}${categories(article, text)}
  ${article.lead ? html`<p class="lead" part="lead">${article.lead}</p>` : nothing}
`;

/** A shape like that of an article, for the time before it. */
export const skeleton = (): TemplateResult => {
  const line = html`<span class="blank">&nbsp;</span>`;
  return html`<div class="article shape">
    <span class="blank title">&nbsp;</span>${line}${line}${line}${line}${line}${line}
  </div>`;
};

/** `Ngày đăng 13/08/2020 | 16:07`, and when it was changed, where that is another time. */
function dates({ published, updated }: Article, text: ArticleText) {
  const changed = updated && (!published || isLater(updated, published)) ? updated : undefined;
  if (!published && !changed) return nothing;
  return html`<p class="dates" part="dates">
    ${published ? html`<span>${text.posted} ${time(published)}</span>` : nothing}
    ${changed ? html`<span>${text.changed} ${time(changed)}</span>` : nothing}
  </p>`;
}

function isLater(updated: NewsDate, published: NewsDate): boolean {
  if (updated.precision === 'day' || published.precision === 'day') {
    return updated.instant > published.instant && longDate(updated.instant) !== longDate(published.instant);
  }
  return updated.instant - published.instant > SAME;
}

function time({ instant, precision }: NewsDate) {
  const minutes = precision === 'minute';
  return html`<time datetime=${machineTime(instant, minutes)}
    >${longDate(instant)}${minutes ? ` | ${wallTime(instant)}` : ''}</time
  >`;
}

function categories({ categories: named }: Article, text: ArticleText) {
  if (!named.length) return nothing;
  return html`<p class="categories" part="categories">
    ${text.categories}:
    ${named.map(({ name, url }, index) => {
      const href = linkUrl(url);
      return html`${index ? ', ' : nothing}${href ? html`<a href=${href}>${name}</a>` : html`<span>${name}</span>`}`;
    })}
  </p>`;
}
