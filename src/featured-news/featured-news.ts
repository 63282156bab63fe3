import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { lifetimes } from '../data/lifetimes.js';
import type { Reason } from '../data/error.js';
import type { DataRequest } from '../data/request.js';
import { pageUrl } from '../sanitize/urls.js';
import { previousVisit } from '../platform/previous-visit.js';
import { newsHeading } from '../locale/news/heading.js';
import { en } from '../locale/news/en.js';
import { vi } from '../locale/news/vi.js';
import { table } from '../locale/translations.js';
import type { NewsItem } from '../news/news-item.js';
import { newsFormats } from '../news/formats.js';
import type { NewsFormat } from '../news/formats.js';
import type { SortOrder } from '../news/raw-item.js';
import { NewsSource } from '../news/news-source.js';
import { numberWithin, oneOf } from '../portlet/attributes.js';
import type { NameList } from '../portlet/attributes.js';
import { LazyModule } from '../platform/lazy-module.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { warn } from '../portlet/warn.js';
import { styles } from './featured-news.css.js';
import { footer } from './footer.js';
import { LayoutController } from './layouts/index.js';
import type { LayoutName } from './layouts/index.js';
import type { Story, StoryPart } from './layouts/layout.js';
import { LightDomItems } from './light-dom-items.js';
import { Stories } from './stories.js';
import { StorySelection } from './story-selection.js';

const DEFAULT_LIMIT = 6;

/** Few words, both languages: a file of their own would cost more. */
const words = table('news', { vi, en });

/**
 * News of a portal from whatever it already serves: a feed, an API, a list page, or the list of links inside the element,
 * which is shown first and stays when nothing newer can be loaded.
 *
 * @slot - A list of links by the page's server or editor, each with or without date, image and summary.
 * @csspart list - The list of stories.
 * @csspart story - One story.
 * @csspart link - Its title.
 * @csspart meta - The line with its date.
 * @csspart new - The mark of a story that this reader has not seen yet.
 * @csspart summary - Its summary.
 * @csspart picture - The box of its image.
 * @csspart steps - The buttons of the carousel.
 * @csspart pause - The button that stops and starts autoplay.
 * @csspart foot - The line under the stories.
 * @csspart arrived - The button that shows the stories that have arrived meanwhile.
 * @csspart more - The link to all stories.
 */
export class FeaturedNews extends PortletElement<readonly NewsItem[]> {
  static override get styles(): CSSResult[] {
    return [...PortletElement.styles, styles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      format: {},
      selectors: {},
      fields: {},
      layout: {},
      limit: { type: Number },
      show: {},
      moreHref: { attribute: 'more-href' },
      articleHref: { attribute: 'article-href' },
      newFor: { attribute: 'new-for', type: Number },
      category: {},
      sort: {},
      clamp: { type: Number },
      rotate: { type: Boolean },
      current: { attribute: false },
    };
  }

  /** Format of the source: `auto` (default) detects it; else its name, such as `rss`, `wordpress` or `html`. */
  format: NewsFormat = 'auto';

  /**
   * With `format="html"`: CSS selectors for the parts of a list page, `item=.news li; title=h3 a; date=.date`. Further parts:
   * `picture` and `summary`. All but `item` are matched within an item. Default: the list is found by the structure of
   * the page, and the console says which.
   */
  selectors: string | null = null;

  /**
   * For sources in JSON: which of their fields holds what, `title=tieuDe; published=ngayDang`. A value is a
   * path (`content.title`), several separated by commas, or a pattern (`/tin-tuc/{slug}`).
   */
  fields: string | null = null;

  /**
   * `focus` (default: the first story in large, beside the titles of the others), `list`, `cards`, `carousel` or `headlines` (titles and
   * dates, for a narrow column).
   */
  layout: LayoutName = 'focus';

  /** How many stories are shown at most, 1 to 50. Default 6; in `cards` so many of them as fill the rows. Placeholders stand for them until the source has answered. */
  limit: number | null = null;

  /**
   * What is shown beside the titles: any of `date`, `picture`, `summary` and `category`, separated by spaces or semicolons,
   * or `none`. Default: what suits the layout.
   */
  show: NameList<StoryPart> | null = null;

  /** URL of the page with all stories. Default: no such link. */
  moreHref: string | null = null;

  /** URL of the page that shows a story, with `{id}` in place of its id: `/chi-tiet?tin={id}`. Default: the story's own URL. */
  articleHref: string | null = null;

  /**
   * Hours, 0 to 8760, for which a story counts as new to a reader who has not visited since it was published. Default 48;
   * 0 = never.
   */
  newFor: number | null = null;

  /** Shows stories of these categories only: their names, separated by semicolons. Default: all. */
  category: string | null = null;

  /** `newest` (default): the newest story first, as far as the source tells days. `source`: in the source's own order. */
  sort: SortOrder = 'newest';

  /**
   * How many lines a title may take, 1 to 10; what is longer ends in an ellipsis. The first story's title is whole even then, where it
   * leads. Default: every title is whole, as official ones differ at their ends.
   */
  clamp: number | null = null;

  /** In `focus`, where the first story has a picture: the next story becomes the large one every 8 seconds, until the reader turns to the list or stops it. */
  rotate = false;

  protected override readonly contentKind = 'news';
  protected override readonly lifetime = lifetimes.news;

  private current = 0;
  private readonly source = new NewsSource(this, (message) => warn(this, message));
  private readonly layouts = new LayoutController(this, {
    count: () => (this.selection.items[0]?.images.length ? this.selection.items.length : 0),
    showNext: () => (this.current = (this.current + 1) % this.selection.items.length),
  });
  private readonly selection = new StorySelection();
  private readonly stories = new Stories(this);
  private readonly lightDom = new LightDomItems(this, this.slotted);
  /** What the source has answered. */
  private answer: readonly NewsItem[] | undefined;
  /** The last attempt to load has failed. */
  private hasFailed = false;

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    const { lazyModule } = this.lightDom;
    return [
      ...this.layouts.lazyModules,
      ...this.source.lazyModules,
      ...(lazyModule && !this.answer ? [lazyModule] : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { category } = this;
    const [request] = this.loader.requests;
    this.answer = request && this.result(request)?.value;
    const limit = this.validLimit();
    const url = this.srcUrl()?.href;
    const key = `${url} ${category} ${limit} ${this.sort}`;
    const items = this.answer ?? this.lightDom.value;
    const isLightDom = !this.answer;
    const waysOut = [url, pageUrl(this.moreHref)];
    const startsAnew = this.selection.update({ items, isLightDom, key, category, limit, waysOut }, this);
    if (startsAnew) this.current = 0;
    if (this.answer?.length && !this.selection.items.length && !this.selection.pending) {
      warn(this, `category="${category}": no story of the source is of it.`);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (this.state !== 'loading') this.hasFailed = this.state === 'error';
    super.updated(changed);
  }

  protected override defaultHeading(): string {
    return newsHeading(this.language);
  }

  protected override requests(): readonly DataRequest<readonly NewsItem[]>[] | undefined {
    const url = this.srcUrl()?.href;
    if (!url) return [];
    const limit = this.category ? undefined : this.validLimit();
    const request = this.source.request(url, {
      format: oneOf(this, 'format', this.format, newsFormats),
      limit,
      wanted: limit,
      sort: oneOf<SortOrder>(this, 'sort', this.sort, ['newest', 'source']),
      language: this.language,
    });
    return request && [request];
  }

  protected override fallbackLink(): FallbackLink | undefined {
    const more = pageUrl(this.moreHref);
    if (more) return { href: more, text: words(this.language).newsPage };
    const url = this.srcUrl();
    return !url || url.origin === location.origin ? undefined : { href: url.origin, text: url.host };
  }

  /** A plain import: requests do not wait for what editors are told. */
  protected override async editorHint(reason: Reason): Promise<string> {
    return (await import('../locale/news/reasons.js')).newsReason(reason, this.language);
  }

  protected override contentSummary(): string {
    const { items, pending } = this.selection;
    return `${items.map(({ id }) => id).join()} ${pending?.count ?? ''}`;
  }

  /** Stories of the source, or before it those of the page. */
  protected override hasContent(): boolean {
    return this.selection.items.length > 0 || super.hasContent();
  }

  protected override renderContent(): TemplateResult {
    const { items } = this.selection;
    if (!items.length) return html`<p class="empty">${words(this.language).none}</p>`;
    const stories: (Story | undefined)[] = this.stories.from(items, {
      articleHref: this.selection.isLightDom ? null : this.articleHref,
      newFor: numberWithin(this, 'new-for', this.newFor, [0, 8760], 48),
      lastVisit: previousVisit(this.srcUrl()?.href ?? location.href.split('#')[0]!),
    });
    // The source may have more than the page.
    if (this.isAwaitingSource())
      stories.push(...Array<undefined>(Math.max(0, this.validLimit() - stories.length)));
    return this.renderStories(stories);
  }

  protected override renderSkeleton(): unknown {
    return this.isAwaitingSource() ? this.renderStories([...Array<undefined>(this.validLimit())]) : nothing;
  }

  protected override renderFooter(): unknown {
    const moreHref = pageUrl(this.moreHref);
    const { canAutoplay, autoplay } = this.layouts;
    const isWaiting = this.isAwaitingSource();
    const { length } = this.selection.items;
    const isUseful = length
      ? this.src || moreHref || canAutoplay
      : isWaiting || (this.hasContent() && moreHref);
    if (!isUseful) return nothing;
    const age = this.age();
    return footer({
      text: words(this.language),
      heading: this.heading || this.defaultHeading(),
      receivedAt:
        isWaiting || (length && age >= 0 && isFinite(age)) ? Date.now() - Math.max(0, age) : undefined,
      isWaiting,
      pendingCount: this.selection.pending?.count,
      showPending: this.showPending,
      pauseButton: canAutoplay ? autoplay?.renderButton(words(this.language)) : nothing,
      moreHref,
    });
  }

  private renderStories(stories: readonly (Story | undefined)[]): TemplateResult {
    return this.layouts.render({
      text: words(this.language),
      stories,
      isWaiting: this.isAwaitingSource(),
      isVietnamese: this.language === 'vi',
      current: Math.min(this.current, this.selection.items.length - 1),
      select: (index) => (this.current = index),
      onImageError: this.stories.onImageError,
    });
  }

  private readonly showPending = async (): Promise<void> => {
    this.selection.showPending();
    this.current = 0;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  };

  /** No attempt to load the source has ended yet. */
  private isAwaitingSource(): boolean {
    return !!this.src && !this.hasFailed && this.state !== 'error' && !this.answer;
  }

  private validLimit(): number {
    return Math.round(numberWithin(this, 'limit', this.limit, [1, 50], DEFAULT_LIMIT));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'featured-news': FeaturedNews;
  }
}
