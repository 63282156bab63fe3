import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl, pageUrl } from '../../sanitize/urls.js';
import type { ArticleText } from '../../locale/article/article-text.js';
import { longDate, wallTime } from '../../time/format.js';
import type { NewsAttachment } from '../../news/news-item.js';
import { icon } from '../../portlet/icon.js';
import type { Article, ArticleView } from '../article.js';
import type { Byline } from '../byline.js';
import { icons } from '../icons.js';

/** Who wrote it, where it is from, its files; on paper, its URL and the time. */
export const footer = ({ article, text, byline, attachments, url }: ArticleView): TemplateResult => html`
  ${article.body ? nothing : fullTextLink(article, text)} ${byline ? renderByline(byline, text) : nothing}
  ${source(article, text)}
  ${
    attachments.length
      ? html`<div class="attachments" part="attachments">
          <p class="label">${text.attachments}</p>
          <ul>
            ${attachments.map(attachment)}
          </ul>
        </div>`
      : nothing
  }
  <p class="printed">
    ${text.address}: ${url}<br />
    ${text.printed(wallTime(Date.now()), longDate(Date.now()))}
  </p>
`;

/** Spaces within the names are shown as they came. */
const renderByline = ({ kind, names }: Byline, { author, source: from }: ArticleText) =>
  html`<p class="byline" part="byline">
    ${kind ? html`<span class="label">${kind === 'author' ? author : from}:</span> ` : nothing}
    <span class="names">${names}</span>
  </p>`;

function fullTextLink({ url }: Article, text: ArticleText) {
  const href = pageUrl(url);
  return html`<p class="no-body">
    ${text.noBody} ${href ? html`<a href=${href} data-full-text>${text.ownPage}</a>.` : nothing}
  </p>`;
}

/** The other site, where the article's own page is on one. */
function source({ url }: Article, text: ArticleText) {
  const href = pageUrl(url);
  const { origin, host } = new URL(href ?? location.href);
  if (origin === location.origin) return nothing;
  return html`<p class="source" part="source">
    <span class="label">${text.source}:</span> <a href=${href ?? nothing} rel="noopener">${host}</a>
  </p>`;
}

function attachment({ url, name, size, type }: NewsAttachment) {
  const kind = /\.(\w{2,5})(?:[?#]|$)/.exec(url.split('/').pop()!)?.[1] ?? type?.split('/')[1];
  const details = [kind?.toUpperCase(), size && readableSize(size)].filter(Boolean).join(', ');
  return html`<li>
    ${icon(icons.paperclip)}
    <span><a href=${linkUrl(url) ?? nothing}>${name}</a>${details ? ` (${details})` : nothing}</span>
  </li>`;
}

/** `1,2 MB`: of 1,024 KB, as Windows and portals count, with the comma that both languages of the portals are used to. */
function readableSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.round(kilobytes)} KB`;
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
