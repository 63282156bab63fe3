import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { imageUrl } from '../../sanitize/media-urls.js';
import { urlWithId } from '../../sanitize/url-parts.js';
import { linkUrl } from '../../sanitize/urls.js';
import type { RelatedText } from '../../locale/article/article-text.js';
import { longDate, machineTime } from '../../time/format.js';
import type { NewsItem } from '../../news/news-item.js';
import { renderHeading } from '../../portlet/heading.js';
import { idInUrl } from '../article.js';

export { styles } from './related.css.js';

export interface RelatedOptions {
  readonly item: NewsItem;
  /** The list that it is of. */
  readonly items: readonly NewsItem[];
  /** How many others than the two adjacent ones, at most. */
  readonly count: number;
  readonly headingLevel: number;
  readonly text: RelatedText;
  /** URL of the page that shows an item, with `{id}` in place of its id. */
  readonly articleHref: string | null;
  /** The parameter of this page's URL that names an item. */
  readonly param: string | null;
}

/** Links to the story that came after it, the one before it, and others of the same list. Nothing where there is none. */
export function related(options: RelatedOptions): TemplateResult | typeof nothing {
  const { item, items, count, headingLevel, text } = options;
  const { newer, older, others } = relatedItems(item, items, count);
  const link = (story: NewsItem, label?: string) => {
    const href = linkUrl(urlOf(story, options));
    const { published, title } = story;
    const heading = html`${label ? html`<span class="label">${label}</span>` : nothing}
      <span class="story-title">${title}</span>`;
    return html`<li>
      ${label ? nothing : thumbnail(story)}
      <div>
        ${href ? html`<a href=${href}>${heading}</a>` : html`<div>${heading}</div>`}
        ${
          published
            ? html`<time datetime=${machineTime(published.instant, published.precision === 'minute')}
                >${longDate(published.instant)}</time
              >`
            : nothing
        }
      </div>
    </li>`;
  };
  if (!newer && !older && !others.length) return nothing;
  return html`<div class="related" part="related">
    ${renderHeading(headingLevel, text.heading)}
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
  </div>`;
}

/** One that cannot be loaded leaves its place to the title. */
function thumbnail({ images: [image] }: NewsItem): TemplateResult | typeof nothing {
  const src = imageUrl(image?.src);
  if (!src) return nothing;
  const onError = ({ target }: Event) => ((target as HTMLElement).hidden = true);
  return html`<img class="thumbnail" alt="" loading="lazy" decoding="async" src=${src} @error=${onError} />`;
}

/** Where an item is read: with a parameter, this page with the item named as its own URL names it, else by its id. */
function urlOf({ id, url }: NewsItem, { articleHref, param }: RelatedOptions): string | undefined {
  if (articleHref) return urlWithId(articleHref, id);
  if (!param) return url;
  const page = new URL(location.href);
  page.searchParams.set(param, (url && idInUrl(url, param)) || id);
  page.hash = '';
  return page.href;
}

/**
 * The items around one of a list: by date where all have one, else in the order of the list, which is that of its editors.
 * The others: those of the same category first, then the newest.
 */
function relatedItems(item: NewsItem, items: readonly NewsItem[], count: number) {
  const isDated = items.every(({ published }) => published);
  const sorted = isDated
    ? [...items].sort((one, other) => other.published!.instant - one.published!.instant)
    : items;
  const index = sorted.indexOf(item);
  const [newer, older] = [sorted[index - 1], sorted[index + 1]];
  const names = new Set(item.categories.map(({ name }) => name));
  const isSameCategory = ({ categories }: NewsItem) => categories.some(({ name }) => names.has(name));
  const rest = sorted.filter((other) => other !== item && other !== newer && other !== older);
  const others = [...rest.filter(isSameCategory), ...rest.filter((other) => !isSameCategory(other))];
  return { newer, older, others: others.slice(0, count) };
}
