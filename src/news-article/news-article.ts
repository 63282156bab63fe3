import { adoptStyles, html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { setPreference, getPreference } from '../platform/preferences.js';
import { dataClient } from '../data/client.js';
import type { Reason } from '../data/error.js';
import type { DataRequest } from '../data/request.js';
import { pageUrl, urlWithId } from '../sanitize/urls.js';
import type { ArticleText } from '../locale/article/article-text.js';
import { articleHeading } from '../locale/article/heading.js';
import { vi } from '../locale/article/vi.js';
import { isVietnamese } from '../locale/language.js';
import type { NewsItem } from '../news/news-item.js';
import { newsFormats } from '../news/read.js';
import { newsLimits } from '../news/request-url.js';
import { newsRequest } from '../news/source.js';
import { numberWithin, oneOf } from '../portlet/attributes.js';
import type { Failure } from '../portlet/load-controller.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { warn } from '../portlet/warn.js';
import { hasSlottedContent } from '../portlet/slotted-content.js';
import { articleOf } from './article.js';
import type { Article } from './article.js';
import { Body } from './body.js';
import { bylineOf, creatorsIn } from './byline.js';
import type { Byline } from './byline.js';
import { dress, wordsOf } from './dress.js';
import type { Listening } from './listen/listening.js';
import { styles } from './news-article.css.js';
import { actions, english, listening, meta, pictures, related, sourceOptions } from './lazy.js';
import { isRecording } from './recording.js';
import { SamePage } from './same-page.js';
import { addressIn, nameIn, placeOf } from './selection.js';
import { toolbar } from './tools/toolbar.js';
import { knownSize, nextSize, TOOLS } from './tools/tools.js';
import type { Tool } from './tools/tools.js';
import { foot } from './views/foot.js';
import { videoHostsIn } from './video-hosts.js';
import { head } from './views/head.js';
import { leadingPicture } from './views/picture.js';
import { skeleton } from './views/skeleton.js';
import { readWritten } from './written.js';

/** The most stories that a list is asked for. */
const ALL = 50;
/** The name under which a reader's size of text is kept. */
const SIZE = 'text-size';

/**
 * One article: of whatever the portal already serves, or the one that is written inside the element, which is shown first and
 * stays when nothing newer can be had.
 *
 * @slot - The article as the page's server or editor has written it: an `<article>`, or plain paragraphs.
 * @csspart article - The whole article.
 * @csspart title - Its title.
 * @csspart dates - The line that says when it was published and changed.
 * @csspart categories - The line with its categories.
 * @csspart lead - Its lead.
 * @csspart picture - The picture before the text.
 * @csspart tools - The row of tools.
 * @csspart listen - The controls of the reading aloud.
 * @csspart pictures - The dialog with a picture as large as the window.
 * @csspart text - The text.
 * @csspart byline - Who wrote it.
 * @csspart source - Where it was taken over from.
 * @csspart attachments - Its files.
 * @csspart related - The links to other stories of the list.
 */
export class NewsArticle extends PortletElement<readonly NewsItem[]> {
  static override styles = [...PortletElement.styles, styles];

  static override properties = {
    format: {},
    fields: {},
    selectors: {},
    articleId: { attribute: 'article-id' },
    param: {},
    tools: {},
    videoHosts: { attribute: 'video-hosts' },
    related: { type: Number },
    articleHref: { attribute: 'article-href' },
    meta: { type: Boolean },
    moreHref: { attribute: 'more-href' },
    said: { attribute: false },
    size: { attribute: false },
  };

  /** What stands at `src`: `auto` finds out by itself; else the name of a format, such as `rss` or `wordpress`. */
  format = 'auto';

  /**
   * For JSON of the portal's own, Liferay and SharePoint: which of its fields means what, `title=tieuDe; body=noiDung`. As in
   * `<featured-news>`, whose answers this element shares where both are told the same.
   */
  fields: string | null = null;

  /** With `format="html"`: as in `<featured-news>`. */
  selectors: string | null = null;

  /** Which article of the source is shown: its name there, or its address. Default: the first. */
  articleId: string | null = null;

  /** The parameter of the page's address that names the article, `tin` in `/chi-tiet?tin=123`. Goes before `article-id`. */
  param: string | null = null;

  /** Which tools stand over the text: any of `size`, `print`, `share`, `copy` and `listen`, or `none`. Default: all. */
  tools: string | null = null;

  /**
   * Hosts, beside YouTube, Vimeo and VTV, whose frames are films that a click may open in their place: `video.example.vn`,
   * several with spaces between. A frame of any other host is a link. Default: none.
   */
  videoHosts: string | null = null;

  /**
   * How many further stories of the same list are named below the article, 0 to 20, beside the one that came after it and the one
   * before. Default: none of them all.
   */
  related: number | null = null;

  /**
   * Address of the page that shows such a story, with `{id}` in place of its name: `/chi-tiet?tin={id}`. Default: this page, where
   * `param` is given; else the story's own.
   */
  articleHref: string | null = null;

  /**
   * Tells of the article in the head of the page: Dublin Core and schema.org. For a page that is about this one article. What the
   * page has told itself is left alone, and one element of a page tells.
   */
  meta = false;

  /** Address of the page with all stories, named where an article cannot be had. Default: no such link. */
  moreHref: string | null = null;

  protected override readonly defaultRefresh = 30;
  protected override readonly highestHeadingLevel = 1;
  protected override readonly staleAfter = 3600_000;
  protected override readonly outdatedAfter = 30 * 86_400_000;

  private readonly strings = this.locale.strings<ArticleText>(vi, english);

  private said = '';
  private size = knownSize(getPreference(SIZE));

  private article: Article | undefined;
  /** It as a story of its list; `undefined` for what the page has written. */
  private story: { readonly item: NewsItem; readonly items: readonly NewsItem[] } | undefined;
  /** What is being listened to. */
  private listening: Listening | undefined;
  /** The picture before the text that could not be had. */
  private lostPicture = '';
  /** Style sheets of parts that have come. */
  private readonly dressed = new Set<CSSResult>();
  /** Parts that this element has asked for: once each, until it is asked to reload. */
  private readonly asked = new Set<LazyModule<unknown>>();
  /** Whose article the page has written: the name in the page's address when it came. */
  private writtenFor: string | undefined;
  /** What `article` was made from, so that it is made once. */
  private madeFrom: NewsItem | string | undefined;
  /** The whole list has been asked for, as what was kept of it has not got the article: by source and name. */
  private askedFor = '';
  /** How many stories of the list are asked for. */
  private listLimit = ALL;
  /** What the source has not got, by source and name. */
  private missing = '';
  private readonly prose = new Body(
    (piece) => dress(piece, { text: this.words, enlarge: this.enlarge }),
    () => this.requestUpdate(),
  );

  /** What the page was called before a reader opened another article in it. */
  private pageTitle: string | undefined;
  /** A reader waits for the article that they have opened. */
  private arriving = false;

  constructor() {
    super();
    new SamePage(this, () => this.goToArticle());
    // An article is headed by its own title, on the page's own ground.
    this.heading = '';
    this.frame = 'none';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.writtenFor = this.wantedId();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.hush();
    meta.value?.tellNoMore(this);
  }

  override async reload(): Promise<void> {
    this.missing = '';
    this.asked.clear();
    this.prose.retry();
    await super.reload();
  }

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    return [...(this.selectors || this.fields ? [sourceOptions] : [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.takeArticle();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.windowState === 'minimized') this.hush();
    this.showText();
    this.nameThePage();
    this.tellOfPage();
    // Not in a list that was there already: the next update asks for all of it, or says so.
    if (this.isUnsettled()) this.requestUpdate();
    if (this.arriving && this.article && this.matches(':focus')) this.goToTitle();
  }

  protected override defaultHeading(): string {
    return this.article?.title || articleHeading[this.language];
  }

  protected override hasSlottedContent(): boolean {
    return hasSlottedContent(this) && this.writtenFor === this.wantedId();
  }

  protected override reasonText(reason: Reason): string {
    return this.words.why(reason) ?? super.reasonText(reason);
  }

  protected override configError(): Failure | undefined {
    return this.missing && this.missing === this.wantedKey()
      ? { reason: 'no-items', detail: `no article "${this.wantedId() ?? ''}" in ${this.address() ?? ''}` }
      : undefined;
  }

  protected override requests(): readonly DataRequest<readonly NewsItem[]>[] | undefined {
    if ((this.selectors || this.fields) && !sourceOptions.value) return undefined;
    if (!this.request()) return [];
    const key = this.wantedKey();
    if (key !== this.askedFor) {
      this.askedFor = key;
      // What a list on the page has asked for is enough where it holds the article.
      const holds = (limit: number) => {
        const request = this.request(limit);
        const entry = request && dataClient().peek(request);
        return entry && this.placeIn(entry.value) >= 0;
      };
      this.listLimit = newsLimits.find(holds) ?? ALL;
    }
    return [this.request()!];
  }

  /** The article's own page, else the page with all of them, else the site that it comes from. */
  protected override fallbackLink(): FallbackLink | undefined {
    // Never what the page's own URL names: anybody may write that.
    const named = /^https?:/.test(this.articleId ?? '') ? pageUrl(this.articleId) : undefined;
    const own = this.article?.url ?? (this.wantedId() === this.articleId ? named : undefined);
    if (own && own.split('#')[0] !== location.href.split('#')[0])
      return { href: own, text: new URL(own).host };
    const more = pageUrl(this.moreHref);
    if (more) return { href: more, text: this.words.newsPage };
    const { origin, host } = new URL(this.address() ?? location.href);
    return origin === location.origin ? undefined : { href: origin, text: host };
  }

  protected override contentSummary(): string {
    const { id = '', title = '', body = '' } = this.article ?? {};
    return `${id} ${title} ${body}`;
  }

  protected override hasContent(): boolean {
    return this.article !== undefined;
  }

  protected override renderContent(): unknown {
    return this.article && this.renderArticle(this.article);
  }

  protected override renderSkeleton(): unknown {
    return skeleton();
  }

  protected override renderEmpty(): unknown {
    return html`<p class="empty">${this.param ? this.words.choose : this.text.empty}</p>`;
  }

  /** Another article has been opened on the same page: it is read from its beginning, once that is there. */
  private goToArticle(): void {
    this.pageTitle ??= document.title;
    this.nameThePage();
    this.arriving = true;
    this.scrollIntoView();
    this.goToTitle();
  }

  /** The focus waits in the block for the title, unless the reader takes it elsewhere. */
  private goToTitle(): void {
    const root = this.renderRoot as ShadowRoot;
    const title = root.querySelector<HTMLElement>('.article:not(.shape) .heading');
    const place = title ?? root.querySelector<HTMLElement>('.stack')!;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    this.arriving = !title;
  }

  /** The page is called after the article that was opened in it, and as before after the way back. */
  private nameThePage(): void {
    const { pageTitle, article } = this;
    if (pageTitle === undefined) return;
    const isOther = article?.title && this.writtenFor !== this.wantedId();
    document.title = isOther ? `${article.title} · ${pageTitle}` : pageTitle;
  }

  /** Renders the text within the article that has been rendered. */
  private showText(): void {
    const { article } = this;
    if (!article) {
      this.hush();
      return;
    }
    this.articleElement()?.style.setProperty('--size', `${this.size}`);
    this.prose.show({
      source: article.body ?? '',
      base: article.base,
      title: article.title,
      lead: article.lead ?? '',
      picture: article.picture?.src ?? '',
      rank: this.titleRank(article),
      videoHosts: videoHostsIn(this.videoHosts, (message) => warn(this, message)),
      language: this.language,
    });
  }

  private articleElement(): HTMLElement | null {
    return this.renderRoot.querySelector('.article:not(.shape)');
  }

  private renderArticle(article: Article): TemplateResult {
    const { picture } = article;
    const { findings } = this.prose;
    return html`<article class="article" part="article" lang=${this.isVietnamese(article) ? 'vi' : nothing}>
      ${head(article, this.words, this.titleRank(article))} ${this.renderTools(article)}
      ${this.listening?.draw(this.words.listening) ?? nothing}
      ${
        picture && picture.src !== this.lostPicture
          ? leadingPicture({
              picture,
              caption: findings?.caption ?? '',
              name: this.words.enlarge(findings?.caption || picture.alt),
              enlarge: this.enlarge,
              failed: () => {
                this.lostPicture = picture.src;
                this.requestUpdate();
              },
            })
          : nothing
      }
      ${this.prose.element}
      ${foot({
        article,
        text: this.words,
        byline: this.byline(article),
        attachments: [...article.attachments, ...(findings?.attachments ?? [])],
        address: this.articleAddress(article),
        now: Date.now(),
      })}
      ${this.renderRelated(article)}
    </article>`;
  }

  private renderTools(article: Article): unknown {
    const tools = this.chosenTools();
    if (!tools.length) return nothing;
    return toolbar({
      text: this.words.tools,
      tools,
      address: this.articleAddress(article),
      said: this.said,
      smallest: nextSize(this.size, -1) === this.size,
      largest: nextSize(this.size, 1) === this.size,
      listening: this.listening !== undefined,
      resize: this.resize,
      use: (tool) => void this.use(tool, article),
      prepare: () => void actions.load(),
    });
  }

  private renderRelated(article: Article): unknown {
    if (this.related === null || !this.story) return nothing;
    const { related: draw, styles } = this.extra(related) ?? {};
    if (!draw || !styles) return nothing;
    this.wear(styles);
    return draw({
      ...this.story,
      // `related` without a value names the two neighbours alone.
      count:
        this.getAttribute('related') === '' ? 0 : numberWithin(this, 'related', this.related, [0, 20], 3),
      rank: Math.min(6, this.titleRank(article) + 1),
      text: this.words.related,
      addressOf: (item) => this.addressOf(item),
    });
  }

  private readonly resize = (by: number): void => {
    this.size = nextSize(this.size, by);
    this.said = this.words.tools.sized(Math.round(this.size * 100));
    setPreference(SIZE, `${this.size}`);
  };

  private async use(tool: Tool, article: Article): Promise<void> {
    const { tools: text } = this.words;
    this.said = '';
    if (tool === 'listen') {
      await this.listen(article);
      return;
    }
    await actions.load();
    if (!actions.value) {
      this.said = text.failed;
      return;
    }
    const { share, copy, printAlone } = actions.value;
    const address = this.articleAddress(article);
    if (tool === 'print') await printAlone(this, this.renderRoot);
    if (tool === 'share') {
      const done = await share(article.title, address);
      this.said = { shared: '', copied: text.addressCopied, refused: text.refused }[done];
    }
    if (tool === 'copy') {
      const { title, lead = '' } = article;
      const { of = 'author', words: names } = this.byline(article) ?? {};
      const words = [
        title,
        lead,
        this.prose.plainText,
        names ? `${this.words[of]}: ${names}` : '',
        `${this.words.source}: ${address}`,
      ];
      const done = await copy(
        words
          .map((part) => part.trim())
          .filter(Boolean)
          .join('\n\n'),
      );
      this.said = done ? text.textCopied : text.refused;
    }
  }

  /** Opens or ends the listening. A second press while its part is on the way changes nothing. */
  private async listen(article: Article): Promise<void> {
    if (this.listening) {
      this.hush();
      return;
    }
    await listening.load();
    const ground = this.articleElement();
    if (!listening.value) {
      this.said = this.words.tools.failed;
      return;
    }
    // The reader has gone on meanwhile.
    if (this.listening || !ground || article !== this.article || !this.isConnected) return;
    const { Listening: Opened, styles } = listening.value;
    this.wear(styles);
    this.listening = new Opened({
      language: this.isVietnamese(article) ? 'vi' : 'en',
      ground,
      recording:
        this.prose.findings?.recording ??
        [...article.attachments, ...(this.prose.findings?.attachments ?? [])].find(isRecording)?.url,
      places: () => [...ground.querySelectorAll('.title, .lead, .text, .byline')],
      changed: () => this.requestUpdate(),
      close: () => {
        this.hush();
        ground.querySelector<HTMLElement>('.tools [aria-expanded]')?.focus();
      },
    });
    this.requestUpdate();
  }

  private hush(): void {
    if (!this.listening) return;
    this.listening.end();
    this.listening = undefined;
    this.requestUpdate();
  }

  private readonly enlarge = async (from: HTMLElement): Promise<void> => {
    await pictures.load();
    const place = this.articleElement()?.parentElement;
    if (!pictures.value || !place || !from.isConnected) {
      this.said = this.words.tools.failed;
      return;
    }
    this.wear(pictures.value.styles);
    const images = [...place.querySelectorAll<HTMLImageElement>('.enlarge img')];
    const shown = images.map((image) => ({ image, words: wordsOf(image) }));
    const first = images.findIndex((image) => from.contains(image));
    pictures.value.showPictures(place, shown, first, this.words.pictures, from);
  };

  /** Tells of the article in the head of the page, once all of its text is there. */
  private tellOfPage(): void {
    const { article } = this;
    const { tellOfPage, tellNoMore } = (this.meta && this.extra(meta)) || meta.value || {};
    if (!this.meta || !article || !this.isConnected) {
      tellNoMore?.(this);
      return;
    }
    if (!this.prose.findings || !tellOfPage) return;
    const { element } = this.prose;
    const told = tellOfPage(this, {
      article,
      creators: article.authors.length ? article.authors : creatorsIn(this.byline(article)),
      address: this.articleAddress(article),
      language: this.isVietnamese(article) ? 'vi' : 'en',
      pictures: [...this.renderRoot.querySelectorAll<HTMLImageElement>('.enlarge img')].map(({ src }) => src),
      beginning: element.textContent ?? '',
    });
    if (!told) warn(this, 'meta: another article tells of this page already; one of them should.');
  }

  /** A part that reading does without: what needs it is drawn when it is there. */
  private extra<T>(part: LazyModule<T>): T | undefined {
    if (!part.value && !this.asked.has(part)) {
      this.asked.add(part);
      void part.load().then(() => this.requestUpdate());
    }
    return part.value;
  }

  /** The styles of a part, beside those that every article has. */
  private wear(sheet: CSSResult): void {
    if (this.dressed.has(sheet)) return;
    this.dressed.add(sheet);
    adoptStyles(this.renderRoot as ShadowRoot, [...NewsArticle.elementStyles, ...this.dressed]);
  }

  /** Takes the article that the source, or before it the page itself, has to show. */
  private takeArticle(): void {
    // What the page shows stays until there is something to show in its place.
    if (this.prose.isWaiting) return;
    const request = this.request();
    const answer = request && this.result(request);
    const index = answer ? this.placeIn(answer.value) : -1;
    const item = answer?.value[index];
    this.story = item && { item, items: answer.value };
    if (item) {
      if (item !== this.madeFrom) this.take(articleOf(item, answer.url));
      this.madeFrom = item;
      return;
    }
    if (this.isUnsettled()) {
      // What a list has asked for may be less than there is.
      if (this.listLimit === ALL) this.missing = this.wantedKey();
      else this.listLimit = ALL;
    }
    const source = this.hasSlottedContent() && !this.prose.isLost ? this.innerHTML : undefined;
    if (source === undefined) this.article = undefined;
    else if (source !== this.madeFrom) this.take(readWritten(this));
    this.madeFrom = source;
  }

  /** A list has come, and not the article. */
  private isUnsettled(): boolean {
    const key = this.wantedKey();
    if (this.story || this.prose.isWaiting || this.isLoading || this.askedFor !== key || this.missing === key)
      return false;
    const request = this.request();
    return request !== undefined && this.result(request) !== undefined;
  }

  /** A source that tells no more than the beginning takes nothing away of what the page has written of the same story. */
  private take(article: Article): void {
    const written = !article.body && article.id && this.hasSlottedContent() ? readWritten(this) : undefined;
    const { body, base } = written ?? {};
    const taken = body ? { ...article, body, base: base! } : article;
    if (this.article && taken.title !== this.article.title) this.hush();
    this.article = taken;
  }

  private placeIn(items: readonly NewsItem[]): number {
    return placeOf({ id: this.wantedId(), param: this.param }, items);
  }

  /** What the page's address names, else the attribute. */
  private wantedId(): string | undefined {
    return (this.param && nameIn(location.href, this.param)) || this.articleId || undefined;
  }

  private wantedKey(): string {
    return `${this.address() ?? ''} ${this.format} ${this.wantedId() ?? ''}`;
  }

  private request(limit = this.listLimit): DataRequest<readonly NewsItem[]> | undefined {
    const address = this.address();
    // A page that shows what its address names shows nothing before it names something.
    if (!address || (this.param && !this.wantedId())) return undefined;
    const complain = (message: string) => warn(this, message);
    return newsRequest(address, {
      limit,
      format: oneOf(this, 'format', this.format, newsFormats),
      selectors: sourceOptions.value?.readSelectors(this.selectors, complain),
      fields: sourceOptions.value?.readFields(this.fields, complain),
    });
  }

  private address(): string | undefined {
    return this.srcUrl()?.href;
  }

  private articleAddress({ url }: Article): string {
    return url ?? location.href;
  }

  /** Where a story of the list is read. */
  private addressOf(item: NewsItem): string | undefined {
    const { articleHref, param } = this;
    if (articleHref) return urlWithId(articleHref, item.id);
    return param ? addressIn(location.href, param, item) : item.url;
  }

  private byline({ authors }: Article): Byline | undefined {
    return bylineOf(this.prose.findings?.byline ?? authors.join(', '));
  }

  private isVietnamese({ title, lead = '', body = '' }: Article): boolean {
    return isVietnamese(`${title} ${lead} ${body.slice(0, 2000)}`);
  }

  private titleRank({ rank }: Article): number {
    if (this.heading)
      return Math.min(6, numberWithin(this, 'heading-level', this.headingLevel, [2, 6], 2) + 1);
    if (rank && !this.hasAttribute('heading-level')) return rank;
    return numberWithin(this, 'heading-level', this.headingLevel, [1, 6], 2);
  }

  private chosenTools(): readonly Tool[] {
    if (this.tools === null) return TOOLS;
    const written = this.tools.split(/[\s;,]+/).filter((word) => word && word !== 'none');
    const known = TOOLS.filter((tool) => written.includes(tool));
    if (known.length < written.length) {
      warn(this, `tools="${this.tools}": expected any of ${TOOLS.join(', ')}, or none.`);
    }
    return known;
  }

  private get words(): ArticleText {
    return this.strings();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
