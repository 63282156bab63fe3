import { html, nothing } from 'lit';
import { imageSrcset, imageUrl, linkUrl } from '../../html/urls.js';
import { longDate, machineTime } from '../../time/format.js';
import { isVietnamese } from '../../locale/language.js';
import { renderHeading } from '../../portlet/heading.js';
import { icon } from '../../portlet/icon.js';
import { icons } from '../icons.js';
import type { Layout, Story } from './layout.js';

/** The language of a text, where it differs from the block's. */
const langOf = (text: string, { vietnamese }: Layout) => (!vietnamese && isVietnamese(text) ? 'vi' : nothing);

/** The title, and its link: the only one of the story. The styles stretch what it is hit by over the whole story. */
export function title(story: Story | undefined, layout: Layout) {
  if (!story) return renderHeading(layout.rank, html`<span class="words blank">&nbsp;</span>`);
  const { item } = story;
  const href = linkUrl(story.href);
  const words = html`<span class="words" lang=${langOf(item.title, layout)}>${item.title}</span>`;
  return renderHeading(
    layout.rank,
    href ? html`<a class="link" part="link" href=${href}>${words}</a>` : words,
  );
}

/** Day, category and the mark of what is new, in one line. */
export function meta(story: Story | undefined, { text, show }: Layout, brackets = false) {
  const dated = show.includes('date');
  if (!story) return dated ? html`<p class="meta"><span class="blank">00/00/0000</span></p>` : nothing;
  const { item, fresh } = story;
  const day = dated ? item.published : undefined;
  const category = show.includes('category') ? item.categories[0]?.name : undefined;
  if (!day && !category && !fresh) return nothing;
  const time =
    day &&
    html`<time datetime=${machineTime(day.instant, day.trusted === 'minute')}
      >${longDate(day.instant)}</time
    >`;
  return html`<p class="meta" part="meta">
    ${time && (brackets ? html`<span>(${time})</span>` : time)}
    ${category ? html`<span class="category">${category}</span>` : nothing}
    ${fresh ? html`<span class="new" part="new">${text.fresh}</span>` : nothing}
  </p>`;
}

/** The lead. */
export function summary(story: Story | undefined, layout: Layout) {
  if (!layout.show.includes('summary')) return nothing;
  if (!story) return html`<p class="summary"><span class="words blank">&nbsp;</span></p>`;
  const { summary: lead } = story.item;
  return lead
    ? html`<p class="summary" part="summary">
        <span class="words" lang=${langOf(lead, layout)}>${lead}</span>
      </p>`
    : nothing;
}

/**
 * The picture in its place of 3:2, or what quietly fills the place of one that is not there.
 * @param sizes How wide it is drawn, as in HTML.
 * @param first It is what the reader sees first: it does not wait.
 */
export function picture(story: Story | undefined, layout: Layout, sizes: string, first = false) {
  if (!layout.show.includes('picture')) return nothing;
  const chosen = story?.picture;
  return html`<div class="picture" part="picture">
    ${
      chosen
        ? html`<img
            loading=${first ? 'eager' : 'lazy'}
            fetchpriority=${first ? 'high' : nothing}
            decoding="async"
            alt=${chosen.alt === story?.item.title ? '' : chosen.alt}
            width=${chosen.width ?? nothing}
            height=${chosen.height ?? nothing}
            sizes=${chosen.srcset ? sizes : nothing}
            srcset=${imageSrcset(chosen.srcset) ?? nothing}
            src=${imageUrl(chosen.src) ?? nothing}
            @error=${() => layout.pictureFailed(chosen.src)}
          />`
        : story && icon(icons.newspaper)
    }
  </div>`;
}
