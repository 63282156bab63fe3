import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { imageSrcset, imageUrl } from '../../sanitize/media-urls.js';
import { linkUrl } from '../../sanitize/urls.js';
import { isVietnamese } from '../../locale/language.js';
import { renderHeading } from '../../portlet/heading.js';
import { longDate, machineTime } from '../../time/format.js';
import type { Story, StoryList } from './layout.js';

/** `lang` of a text whose language differs from the block's. */
const langOf = (text: string, list: StoryList) => (!list.isVietnamese && isVietnamese(text) ? 'vi' : nothing);

// Stories are many, so their templates have no white space: each run of it would be a node in every one.

/** The image, then title, date and summary. `sizes`: how wide the image is shown, as in HTML. */
// prettier-ignore
export const storyItem = (story: Story | undefined, index: number, list: StoryList, sizes: string): TemplateResult =>
  html`<li class="story" part=${story ? 'story' : nothing} aria-hidden=${story ? nothing : 'true'}>${image(story, list, sizes, !index)}<div class="text">${title(story, list)}${meta(story, list)}${summary(story, list)}</div></li>`;

/** The title with the only link of the story. Styles extend the link's clickable area over the whole story. */
export function title(story: Story | undefined, list: StoryList): TemplateResult {
  if (!story) return html`<p class="heading"><span class="blank">&nbsp;</span></p>`;
  const { item } = story;
  const href = linkUrl(story.href);
  const text = html`<span class="title" lang=${langOf(item.title, list)} .textContent=${item.title}></span>`;
  return renderHeading(
    list.headingLevel,
    href ? html`<a class="link" part="link" href=${href}>${text}</a>` : text,
  );
}

/** Date, category and the “new” mark, in one line. */
export function meta(story: Story | undefined, { text, parts }: StoryList) {
  const hasDate = parts.includes('date');
  if (!story) return hasDate ? html`<p class="meta"><span class="blank">00/00/0000</span></p>` : nothing;
  const { item, isNew } = story;
  const date = hasDate ? item.published : undefined;
  const category = parts.includes('category') ? item.categories[0]?.name : undefined;
  if (!date && !category && !isNew) return nothing;
  const time =
    date &&
    html`<time
      datetime=${machineTime(date.instant, date.precision === 'minute')}
      .textContent=${longDate(date.instant)}
    ></time>`;
  const shownCategory = category && html`<span class="category">${category}</span>`;
  const mark = isNew ? html`<span class="new" part="new">${text.fresh}</span>` : nothing;
  return html`<p class="meta" part="meta">${time}${shownCategory}${mark}</p>`;
}

export function summary(story: Story | undefined, list: StoryList) {
  if (!list.parts.includes('summary')) return nothing;
  const text = story?.item.summary;
  if (text)
    return html`<p class="summary clamp" part="summary" lang=${langOf(text, list)} .textContent=${text}></p>`;
  // The source may have one.
  return list.isWaiting ? html`<p class="summary clamp"><span class="blank">&nbsp;</span></p>` : nothing;
}

/**
 * The image in a 3:2 box; nothing where the story has none, but an empty one while the source may have it.
 *
 * @param sizes How wide it is shown, as in HTML.
 * @param isFirst It is the first thing seen, so it loads at once and with high priority.
 */
export function image(story: Story | undefined, list: StoryList, sizes: string, isFirst = false) {
  if (!list.parts.includes('picture')) return nothing;
  const shown = story?.image;
  if (!story || !shown) return list.isWaiting ? html`<div class="picture"></div>` : nothing;
  return html`<div class="picture" part="picture">
    <img
      loading=${isFirst ? 'eager' : 'lazy'}
      fetchpriority=${isFirst ? 'high' : nothing}
      decoding="async"
      alt=${shown.alt === story.item.title ? '' : shown.alt}
      width=${shown.width ?? nothing}
      height=${shown.height ?? nothing}
      sizes=${shown.srcset ? sizes : nothing}
      srcset=${imageSrcset(shown.srcset) ?? nothing}
      src=${imageUrl(shown.src) ?? nothing}
      @load=${limitSize}
      @error=${() => list.onImageError(shown.src)}
    />
  </div>`;
}

/** Shows an image no larger than its pixels, which a browser does not tell where there is a choice of sizes. */
function limitSize({ target }: Event): void {
  const { style, srcset, naturalWidth, naturalHeight } = target as HTMLImageElement;
  if (srcset || !naturalWidth) return;
  style.maxInlineSize = `${naturalWidth}px`;
  style.maxBlockSize = `${naturalHeight}px`;
}
