import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl, pageUrl } from '../../sanitize/urls.js';
import type { ArticleText } from '../../locale/article/article-text.js';
import { longDate, wallTime } from '../../time/format.js';
import type { NewsAttachment } from '../../news/news-item.js';
import { icon } from '../../portlet/icon.js';
import type { Article } from '../article.js';
import type { Byline } from '../byline.js';
import { icons } from '../icons.js';

/** What stands under the text. */
export interface Foot {
  readonly article: Article;
  readonly text: ArticleText;
  /** As the text itself ends with it; else the names that the source tells. */
  readonly byline: Byline | undefined;
  readonly attachments: readonly NewsAttachment[];
  /** Where the article is to be found. */
  readonly address: string;
  /** This moment: milliseconds since 1970. */
  readonly now: number;
}

/** Who wrote it, where it is from, its files; on paper, its address and the time. */
export const foot = ({ article, text, byline, attachments, address, now }: Foot): TemplateResult => html`
  ${article.body ? nothing : ownPage(article, text)} ${byline ? signed(byline, text) : nothing}
  ${source(article, text)}
  ${
    attachments.length
      ? html`<div class="attachments" part="attachments" role="group" aria-labelledby="attachments">
          <p id="attachments" class="label">${text.attachments}</p>
          <ul>
            ${attachments.map(attachment)}
          </ul>
        </div>`
      : nothing
  }
  <p class="printed">
    ${text.address}: ${address}<br />
    ${text.printed(wallTime(now), longDate(now))}
  </p>
`;

/** The names' own spaces are shown as they came. */
const signed = ({ of, words }: Byline, { author, source: from }: ArticleText) =>
  html`<p class="byline" part="byline">
    ${of ? html`<span class="label">${of === 'author' ? author : from}:</span> ` : nothing}
    <span class="names">${words}</span>
  </p>`;

function ownPage({ url }: Article, text: ArticleText) {
  const href = pageUrl(url);
  return html`<p class="no-body">
    ${text.noBody} ${href ? html`<a href=${href} data-whole>${text.ownPage}</a>.` : nothing}
  </p>`;
}

/** Another site, where the article's own page is there. */
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
  const told = [kind?.toUpperCase(), size && readableSize(size)].filter(Boolean).join(', ');
  return html`<li>
    ${icon(icons.paperclip)}
    <span><a href=${linkUrl(url) ?? nothing}>${name}</a>${told ? ` (${told})` : nothing}</span>
  </li>`;
}

/** `1,2 MB`: with the comma that both languages of the portals are used to. */
function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const kilobytes = bytes / 1000;
  if (kilobytes < 1000) return `${Math.round(kilobytes)} KB`;
  return `${(kilobytes / 1000).toFixed(1).replace('.', ',').replace(',0', '')} MB`;
}
