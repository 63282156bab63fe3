import { adoptStyles, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Reason } from '../data/error.js';
import type { DataRequest } from '../data/request.js';
import { pageUrl, urlWithId } from '../html/urls.js';
import { previousVisit } from '../platform/preferences.js';
import { newsHeading } from '../locale/news/heading.js';
import type { NewsText } from '../locale/news/news-text.js';
import { en } from '../locale/news/en.js';
import { vi } from '../locale/news/vi.js';
import type { NewsItem } from '../news/news-item.js';
import { newsFormats } from '../news/read.js';
import { newsRequest } from '../news/source.js';
import { numberWithin, oneOf, subheadingLevel } from '../portlet/attributes.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { warn } from '../portlet/warn.js';
import { styles } from './featured-news.css.js';
import { foot } from './foot.js';
import { isFresh } from './fresh.js';
import { focusLayout } from './layouts/focus.js';
import { LAYOUTS, SHOWN } from './layouts/layout.js';
import type { Layout, LayoutName, Shown, Story } from './layouts/layout.js';
import { furtherLayouts, rotation, sourceOptions } from './lazy.js';
import { arrivals, ofCategory } from './selection.js';
import { readWritten } from './written.js';

const STANDARD_LIMIT = 6;

/** What each layout shows where the author says nothing. */
const STANDARD_SHOWN: Readonly<Record<LayoutName, readonly Shown[]>> = {
  focus: ['date', 'picture', 'summary'],
  list: ['date', 'picture', 'summary'],
  cards: ['date', 'picture', 'summary'],
  carousel: ['date', 'picture'],
  headlines: ['date'],
};

/**
 * News of a portal, from whatever it already serves: a feed, an interface, a list page, or the list of links inside the
 * element, which is taken over as the first stories and stays when nothing newer can be had.
 *
 * @slot - A list of links by the page's server or editor, each with or without day, picture and lead.
 * @csspart list - The list of stories.
 * @csspart story - One story.
 * @csspart link - Its title.
 * @csspart meta - The line with its day.
 * @csspart new - The mark of what this reader has not seen yet.
 * @csspart summary - Its lead.
 * @csspart picture - The place of its picture.
 * @csspart steps - The buttons of the carousel.
 * @csspart pause - The button that stops the change of stories.
 * @csspart foot - The line under the stories.
 * @csspart arrived - The button that shows what has come meanwhile.
 * @csspart more - The link to all stories.
 */
export class FeaturedNews extends PortletElement<readonly NewsItem[]> {
  static override styles = [...PortletElement.styles, styles];

  /** What stands at `src`: `auto` finds out by itself; else the name of a format, such as `rss`, `wordpress` or `html`. */
  @property() format = 'auto';

  /**
   * With `format="html"`: CSS selectors for the parts of a list page, `item=.news li; title=h3 a; date=.date`. Further parts:
   * `picture` and `summary`. All but `item` are looked for within an item. Default: the lists that are known.
   */
  @property() selectors: string | null = null;

  /**
   * For JSON of the portal's own, Liferay and SharePoint: which of its fields means what, `title=tieuDe; published=ngayDang`.
   * A value is a path (`content.title`), several between commas, or a pattern (`/tin-tuc/{slug}`).
   */
  @property() fields: string | null = null;

  /**
   * `focus` (one large story beside the titles of all), `list`, `cards`, `carousel` or `headlines` (titles and days, for a
   * narrow column).
   */
  @property() layout = 'focus';

  /** How many stories are shown, 1 to 50. Default 6. */
  @property({ type: Number }) limit: number | null = null;

  /**
   * What is shown beside the titles: any of `date`, `picture`, `summary` and `category`, between spaces or semicolons, or
   * `none`. Default: what suits the layout.
   */
  @property() show: string | null = null;

  /** Address of the page with all stories. Default: no such link. */
  @property({ attribute: 'more-href' }) moreHref: string | null = null;

  /** Address of the page that shows a story, with `{id}` in place of its name: `/chi-tiet?tin={id}`. Default: the story's own page. */
  @property({ attribute: 'article-href' }) articleHref: string | null = null;

  /** Hours for which a story counts as new to a reader who has not been here since it came. Default 48; 0 = never. */
  @property({ attribute: 'new-for', type: Number }) newFor: number | null = null;

  /** Shows stories of these categories alone: their names, between semicolons. Default: all. */
  @property() category: string | null = null;

  /** In `focus`: another story takes the large place every 8 seconds, until the reader turns to the list or stops it. */
  @property({ type: Boolean }) rotate = false;

  protected override readonly contentKind = 'news';
  protected override readonly defaultRefresh = 15;
  protected override readonly staleAfter = 3600_000;
  protected override readonly outdatedAfter = 3 * 86_400_000;

  @state() private current = 0;
  @state() private paused = false;
  @state() private stories: readonly NewsItem[] = [];
  /** Stories that have come while the reader was reading, with how many of them are new. */
  @state() private held: { readonly stories: readonly NewsItem[]; readonly count: number } | undefined;

  /** What `stories` were chosen from, and by what. */
  private chosenFrom: readonly NewsItem[] | undefined;
  private chosenBy = '';
  /** The stories are the page's own. */
  private written = false;
  private readonly failedPictures = new Set<string>();
  /** How many of the styles that parts bring have been taken. */
  private dressed = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.onVisibility);
  }

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    return [
      ...(this.chosenLayout() !== 'focus' ? [furtherLayouts] : this.rotate ? [rotation] : []),
      ...(this.selectors || this.fields ? [sourceOptions] : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.takeStories();
  }

  protected override updated(changed: PropertyValues): void {
    const further = [furtherLayouts.value?.furtherStyles ?? [], rotation.value?.rotationStyles ?? []].flat();
    if (further.length > this.dressed) {
      adoptStyles(this.renderRoot as ShadowRoot, [...FeaturedNews.elementStyles, ...further]);
      this.dressed = further.length;
    }
    super.updated(changed);
  }

  protected override defaultHeading(): string {
    return newsHeading[this.language];
  }

  protected override requests(): readonly DataRequest<readonly NewsItem[]>[] {
    const address = this.address();
    return address ? [this.request(address)] : [];
  }

  protected override fallbackLink(): FallbackLink | undefined {
    const more = this.moreAddress();
    if (more) return { href: more, text: this.words.newsPage };
    const address = this.address();
    if (!address) return undefined;
    const { origin, host } = new URL(address);
    return origin === location.origin ? undefined : { href: origin, text: host };
  }

  /** A plain import: no block's request waits for what is said to editors. */
  protected override async editorHint(reason: Reason): Promise<string> {
    const { language } = this;
    return (await import('../locale/news/reasons.js')).newsReason(reason, language);
  }

  protected override contentSummary(): string {
    return `${this.stories.map(({ id }) => id).join()} ${this.held?.count ?? ''}`;
  }

  /** Stories of the source, or before it those that the page has written. */
  protected override hasContent(): boolean {
    return this.stories.length > 0 || super.hasContent();
  }

  protected override renderContent(): TemplateResult {
    return this.stories.length
      ? this.draw(this.stories.map((item) => this.story(item)))
      : html`<div class="news"><p class="empty">${this.words.none}</p></div>`;
  }

  protected override renderFooter(): unknown {
    return this.hasContent() ? this.foot(false) : nothing;
  }

  protected override renderSkeleton(): TemplateResult {
    return this.drawBlanks();
  }

  private drawBlanks(): TemplateResult {
    return this.draw([...Array<undefined>(this.chosenLimit())]);
  }

  private draw(stories: readonly (Story | undefined)[]): TemplateResult {
    const name = this.chosenLayout();
    const waiting = stories[0] === undefined;
    const show = this.chosenShown(name).filter(
      (shown) => waiting || stories.some((story) => story && hasPart(story.item, shown)),
    );
    const current = Math.min(this.current, stories.length - 1);
    const turn = () => (this.current = (current + 1) % stories.length);
    const turns = this.rotates(stories.length) && !this.paused && !waiting && !document.hidden;
    const layout: Layout = {
      name,
      text: this.words,
      stories,
      show,
      rank: subheadingLevel(this),
      vietnamese: this.language === 'vi',
      current,
      choose: (index) => (this.current = index),
      clock: turns ? rotation.value?.clock(turn) : nothing,
      pictureFailed: (src) => {
        this.failedPictures.add(src);
        this.requestUpdate();
      },
    };
    const draw = (name !== 'focus' && furtherLayouts.value?.[name]) || focusLayout;
    return html`<div class="news ${show.map((shown) => `with-${shown}`).join(' ')}">
      ${draw(layout)}${waiting ? this.foot(true) : nothing}
    </div>`;
  }

  private foot(waiting: boolean): unknown {
    const rotates = this.rotates(waiting ? this.chosenLimit() : this.stories.length);
    const more = this.moreAddress();
    if (!this.src && !more && !rotates) return nothing;
    const press = waiting ? undefined : () => (this.paused = !this.paused);
    const now = Date.now();
    const age = this.age();
    return foot({
      text: this.words,
      name: this.heading || this.defaultHeading(),
      waiting,
      read: waiting ? now : age < 0 ? undefined : now - age,
      arrived: this.held?.count,
      showArrived: this.showArrived,
      pause: rotates ? rotation.value?.pauseButton(this.words, this.paused, press) : nothing,
      more,
    });
  }

  /** The reader asks for what has come: it is shown, and read from its beginning. */
  private readonly showArrived = async (): Promise<void> => {
    if (this.held) this.stories = this.held.stories;
    this.held = undefined;
    this.written = false;
    this.current = 0;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.link')?.focus();
  };

  /** Nobody sees a hidden page: its stories do not change, and the first one after it has its full time. */
  private readonly onVisibility = (): void => {
    if (this.rotate) this.requestUpdate();
  };

  /** Takes what the source, or before it the page itself, has to show. A reader in the middle of the list is not disturbed. */
  private takeStories(): void {
    const latest = this.answer()?.value;
    const by = `${this.address()} ${this.category} ${this.chosenLimit()}`;
    const isOther = by !== this.chosenBy;
    if (latest && latest === this.chosenFrom && !isOther && !this.held) return;
    const all = latest ? ofCategory(latest, this.category) : readWritten(this, this.address());
    const stories = all.slice(0, this.chosenLimit());
    if (latest?.length && !stories.length) {
      warn(this, `category="${this.category}": no story of the source is of it.`);
    }
    const count = latest && !isOther ? arrivals(this.stories, stories) : 0;
    this.chosenFrom = latest;
    this.chosenBy = by;
    if (count && this.stories.length && this.isBeingRead()) {
      this.held = { stories, count };
      return;
    }
    this.held = undefined;
    this.written = !latest;
    if (isOther || count) this.current = 0;
    this.stories = stories;
  }

  /** The reader points at the list, is in it, has moved its row, or has scrolled into it. */
  private isBeingRead(): boolean {
    const { top, bottom } = this.getBoundingClientRect();
    const row = this.renderRoot.querySelector('.track');
    return (
      this.matches(':hover, :focus-within') || (top < 0 && bottom > 0) || (row ? row.scrollLeft !== 0 : false)
    );
  }

  private story(item: NewsItem): Story {
    const { articleHref, written } = this;
    const hours = numberWithin(this, 'new-for', this.newFor, [0, 8760], 48);
    const visit = previousVisit(this.address() ?? location.href.split('#')[0]!);
    return {
      item,
      href: written || !articleHref ? item.url : urlWithId(articleHref, item.id),
      fresh: isFresh(item.published, Date.now(), hours, visit),
      picture: item.pictures.find(({ src }) => !this.failedPictures.has(src)),
    };
  }

  private answer() {
    const [request] = this.requests();
    return request && this.result(request);
  }

  private request(address: string): DataRequest<readonly NewsItem[]> {
    const complain = (message: string) => warn(this, message);
    return newsRequest(address, {
      format: oneOf(this, 'format', this.format, newsFormats),
      limit: this.category ? undefined : this.chosenLimit(),
      selectors: sourceOptions.value?.readSelectors(this.selectors, complain),
      fields: sourceOptions.value?.readFields(this.fields, complain),
    });
  }

  private address(): string | undefined {
    return this.srcUrl()?.href;
  }

  private moreAddress(): string | undefined {
    return pageUrl(this.moreHref);
  }

  private get words(): NewsText {
    return this.language === 'en' ? en : vi;
  }

  private rotates(count: number): boolean {
    return this.rotate && count > 1 && this.chosenLayout() === 'focus';
  }

  private chosenLayout(): LayoutName {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }

  private chosenLimit(): number {
    return Math.round(numberWithin(this, 'limit', this.limit, [1, 50], STANDARD_LIMIT));
  }

  private chosenShown(layout: LayoutName): readonly Shown[] {
    if (this.show === null) return STANDARD_SHOWN[layout];
    const written = this.show.split(/[\s;,]+/).filter((word) => word && word !== 'none');
    const known = SHOWN.filter((shown) => written.includes(shown));
    if (known.length < written.length) {
      warn(this, `show="${this.show}": expected any of ${SHOWN.join(', ')}, or none.`);
    }
    return known;
  }
}

/** No room is kept for what no story has. */
function hasPart({ published, pictures, summary, categories }: NewsItem, part: Shown): boolean {
  return {
    date: !!published,
    picture: pictures.length > 0,
    summary: !!summary,
    category: categories.length > 0,
  }[part];
}

declare global {
  interface HTMLElementTagNameMap {
    'featured-news': FeaturedNews;
  }
}
