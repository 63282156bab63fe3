import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { linkUrl } from '../../sanitize/urls.js';
import type { RelatedText } from '../../locale/article/article-text.js';
import { longDate, machineTime } from '../../time/format.js';
import type { NewsItem } from '../../news/news-item.js';
import { renderHeading } from '../../portlet/heading.js';
import { neighboursOf } from './neighbours.js';

export { styles } from './related.css.js';

/** What leads on from an article. */
export interface Related {
  readonly item: NewsItem;
  /** The list that it is of. */
  readonly items: readonly NewsItem[];
  /** How many others than the two beside it, at most. */
  readonly count: number;
  /** Rank of the heading. */
  readonly rank: number;
  readonly text: RelatedText;
  /** Where a story is read; `undefined` where that is not known. */
  addressOf(item: NewsItem): string | undefined;
}

/** The story that came after it, the one before it, and others of the same list. Nothing where there is none. */
export function related({
  item,
  items,
  count,
  rank,
  text,
  addressOf,
}: Related): TemplateResult | typeof nothing {
  const { newer, older, others } = neighboursOf(item, items, count);
  const link = (story: NewsItem, label?: string) => {
    const href = linkUrl(addressOf(story));
    const { published, title } = story;
    return html`<li>
      ${label ? html`<span class="label">${label}</span>` : nothing}
      ${href ? html`<a href=${href}>${title}</a>` : html`<span>${title}</span>`}
      ${
        published
          ? html`<time datetime=${machineTime(published.instant, published.precision === 'minute')}
              >${longDate(published.instant)}</time
            >`
          : nothing
      }
    </li>`;
  };
  if (!newer && !older && !others.length) return nothing;
  return html`<nav class="related" part="related" aria-label=${text.heading}>
    ${renderHeading(rank, text.heading)}
    <ul class="beside">
      ${newer ? link(newer, text.newer) : nothing} ${older ? link(older, text.older) : nothing}
    </ul>
    ${
      others.length
        ? html`<ul class="others">
            ${others.map((story) => link(story))}
          </ul>`
        : nothing
    }
  </nav>`;
}
