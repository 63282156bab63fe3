import { html, nothing, render } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keepChoice, readChoice } from '../data/choice.js';
import { dataClient } from '../data/client.js';
import type { Reason } from '../data/reason.js';
import type { DataRequest } from '../data/request.js';
import { pageAddress } from '../html/addresses.js';
import { sourceOf } from '../html/article-body.js';
import type { ArticleText } from '../locale/article/article-text.js';
import { articleHeading } from '../locale/article/heading.js';
import { vi } from '../locale/article/vi.js';
import { isVietnamese } from '../locale/news/day.js';
import type { NewsItem } from '../news/news-item.js';
import { newsFormats } from '../news/read.js';
import { newsRequest } from '../news/source.js';
import { numberWithin, oneOf } from '../portlet/attributes.js';
import type { Failure } from '../portlet/load.js';
import type { Part } from '../portlet/part.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { Elsewhere } from '../portlet/portlet-element.js';
import { takeOut } from '../portlet/take-out.js';
import { warn } from '../portlet/warn.js';
import { hasWritten } from '../portlet/written.js';
import { articleOf } from './article.js';
import type { Article } from './article.js';
import { Body } from './body.js';
import { dress } from './dress.js';
import { styles } from './news-article.css.js';
import { actions, english, sourceOptions } from './parts.js';
import { SamePage } from './same-page.js';
import { nameIn, placeOf } from './selection.js';
import { toolbar } from './tools/toolbar.js';
import { knownSize, nextSize, TOOLS } from './tools/tools.js';
import type { Tool } from './tools/tools.js';
import { foot } from './views/foot.js';
import { head } from './views/head.js';
import { skeleton } from './views/skeleton.js';
import { readWritten } from './written.js';

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
 * @csspart text - The text.
 * @csspart byline - Who wrote it.
 * @csspart source - Where it was taken over from.
 * @csspart attachments - Its files.
 */
export class NewsArticle extends PortletElement<readonly NewsItem[]> {
  static override styles = [...PortletElement.styles, styles];

  /** What stands at `src`: `auto` finds out by itself; else the name of a format, such as `rss` or `wordpress`. */
  @property() format = 'auto';

  /**
   * For JSON of the portal's own, Liferay and SharePoint: which of its fields means what, `title=tieuDe; body=noiDung`. As in
   * `<featured-news>`, whose answers this element shares where both are told the same.
   */
  @property() fields: string | null = null;

  /** With `format="html"`: as in `<featured-news>`. */
  @property() selectors: string | null = null;

  /** Which article of the source is shown: its name there, or its address. Default: the first. */
  @property({ attribute: 'article-id' }) articleId: string | null = null;

  /** The parameter of the page's address that names the article, `tin` in `/chi-tiet?tin=123`. Goes before `article-id`. */
  @property() param: string | null = null;

  /** Which tools stand over the text: any of `size`, `print`, `share`, `copy` and `listen`, or `none`. Default: all. */
  @property() tools: string | null = null;

  /** Address of the page with all stories, named where an article cannot be had. Default: no such link. */
  @property({ attribute: 'more-href' }) moreHref: string | null = null;

  protected override readonly standardRefresh = 30;
  protected override readonly freshFor = 3600_000;
  protected override readonly oldAfter = 30 * 86_400_000;

  @state() private said = '';
  @state() private size = knownSize(readChoice(SIZE));

  private article: Article | undefined;
  /** Whose article the page has written: the name in the page's address when it came. */
  private writtenFor: string | undefined;
  /** What `article` was made from, so that it is made once. */
  private madeFrom: NewsItem | string | undefined;
  /** The whole list has been asked for, as what was kept of it has not got the article: by source and name. */
  private askedFor = '';
  private asksAll = false;
  /** What the source has not got, by source and name. */
  private missing = '';
  /** Holds the article wherever the frame puts its content, so that it is drawn once and keeps the reader's place in it. */
  private place: HTMLElement | undefined;
  private readonly prose = new Body(
    (piece) => dress(piece, { text: this.words, enlarge: () => undefined }),
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

  override async reload(): Promise<void> {
    this.missing = '';
    await super.reload();
  }

  protected override parts(): readonly Part<unknown>[] {
    return [
      ...(this.language === 'en' ? [english] : []),
      ...(this.selectors || this.fields ? [sourceOptions] : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.takeArticle();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.fillPlace();
    this.nameThePage();
    if (this.arriving && this.article && this.matches(':focus')) this.goToTitle();
  }

  protected override standardHeading(): string {
    return this.article?.title || articleHeading[this.language];
  }

  protected override holdsContent(): boolean {
    return hasWritten(this) && this.writtenFor === this.wantedId();
  }

  protected override why(reason: Reason): string {
    return this.words.why(reason) ?? super.why(reason);
  }

  protected override refusal(): Failure | undefined {
    const address = this.address();
    if (this.src && !address) {
      return { reason: 'bad-answer', detail: `src="${this.src}" is not an address` };
    }
    return this.missing && this.missing === this.wantedKey()
      ? { reason: 'no-items', detail: `no article "${this.wantedId() ?? ''}" in ${address ?? ''}` }
      : undefined;
  }

  protected override requests(): readonly DataRequest<readonly NewsItem[]>[] {
    const list = this.request();
    if (!list) return [];
    const key = this.wantedKey();
    if (key !== this.askedFor) {
      this.askedFor = key;
      const kept = dataClient().kept({ ...list, depth: 1 });
      this.asksAll = !kept || this.placeIn(kept.value) < 0;
    }
    // What a list on the page has asked for is enough where it holds the article.
    return [this.asksAll ? list : { ...list, depth: 1 }];
  }

  /** The article's own page, else the page with all of them, else the site that it comes from. */
  protected override elsewhere(): Elsewhere | undefined {
    const id = this.wantedId();
    const own =
      this.article?.url ?? (id && /^https?:/.test(id) ? pageAddress(id, location.href)?.href : undefined);
    if (own && own.split('#')[0] !== location.href.split('#')[0])
      return { href: own, text: new URL(own).host };
    const more = this.moreHref ? pageAddress(this.moreHref, location.href)?.href : undefined;
    if (more) return { href: more, text: this.words.newsPage };
    const { origin, host } = new URL(this.address() ?? location.href);
    return origin === location.origin ? undefined : { href: origin, text: host };
  }

  protected override gist(): string {
    const { id = '', title = '', body = '' } = this.article ?? {};
    return `${id} ${title} ${body}`;
  }

  /** The article is drawn by `fillPlace`; here is what stands for it while the whole list is asked for. */
  protected override renderContent(): unknown {
    return this.article ? nothing : this.renderSkeleton();
  }

  protected override renderSkeleton(): unknown {
    return this.state === 'error' ? nothing : skeleton();
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

  /** Draws the article beside the slot, in place of what the slot shows. */
  private fillPlace(): void {
    const slot = this.renderRoot.querySelector('slot')!;
    const { article } = this;
    slot.hidden = article !== undefined || !this.holdsContent();
    if (!article) {
      takeOut(this.place);
      return;
    }
    const place = (this.place ??= document.createElement('div'));
    if (slot.nextElementSibling !== place) slot.after(place);
    render(this.renderArticle(article), place, { host: this });
    this.prose.element.style.setProperty('--size', `${this.size}`);
    this.prose.show({
      source: article.body ?? '',
      base: article.base,
      title: article.title,
      lead: article.lead ?? '',
      picture: article.picture?.src ?? '',
      rank: this.titleRank(article),
      language: this.language,
    });
  }

  private renderArticle(article: Article): TemplateResult {
    const { findings } = this.prose;
    const vietnamese = isVietnamese(
      `${article.title} ${article.lead ?? ''} ${(article.body ?? '').slice(0, 2000)}`,
    );
    return html`<article class="article" part="article" lang=${vietnamese ? 'vi' : nothing}>
      ${head(article, this.words, this.titleRank(article))} ${this.renderTools(article)}
      ${
        article.picture
          ? html`<figure class="picture" part="picture">
              <img
                alt=${article.picture.alt}
                src=${article.picture.src}
                srcset=${article.picture.srcset ?? nothing}
                sizes="(min-width: 45em) 42em, 100vw"
                width=${article.picture.width ?? nothing}
                height=${article.picture.height ?? nothing}
                decoding="async"
              />
            </figure>`
          : nothing
      }
      ${this.prose.element}
      ${foot({
        article,
        text: this.words,
        byline: findings?.byline ?? article.authors.join(', '),
        attachments: [...article.attachments, ...(findings?.attachments ?? [])],
        address: this.articleAddress(article),
        now: Date.now(),
      })}
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
      listening: false,
      resize: this.resize,
      use: (tool) => void this.use(tool, article),
      prepare: () => void actions.load(),
    });
  }

  private readonly resize = (by: number): void => {
    this.size = nextSize(this.size, by);
    this.said = this.words.tools.sized(Math.round(this.size * 100));
    keepChoice(SIZE, `${this.size}`);
  };

  private async use(tool: Tool, article: Article): Promise<void> {
    const { tools: text } = this.words;
    this.said = '';
    await actions.load();
    if (!actions.value) {
      this.said = text.failed;
      return;
    }
    const { share, copy, printAlone } = actions.value;
    const address = this.articleAddress(article);
    if (tool === 'print') printAlone(this);
    if (tool === 'share') {
      const done = await share(article.title, address);
      this.said = { shared: '', copied: text.addressCopied, refused: text.refused }[done];
    }
    if (tool === 'copy') {
      const { title, lead = '' } = article;
      const words = [title, lead, this.prose.element.innerText, `${this.words.source}: ${address}`];
      const done = await copy(
        words
          .map((part) => part.trim())
          .filter(Boolean)
          .join('\n\n'),
      );
      this.said = done ? text.textCopied : text.refused;
    }
  }

  /** Takes the article that the source, or before it the page itself, has to show. */
  private takeArticle(): void {
    const request = this.request();
    const answer = request && this.answerTo(request);
    const index = answer ? this.placeIn(answer.value) : -1;
    const item = answer?.value[index];
    if (item) {
      if (item !== this.madeFrom) this.article = articleOf(item, answer.url);
      this.madeFrom = item;
      return;
    }
    if (answer && !this.isAsking() && this.askedFor === this.wantedKey()) {
      // What a list has asked for may be less than there is.
      if (this.asksAll) this.missing = this.wantedKey();
      else this.asksAll = true;
    }
    const source = this.holdsContent() ? sourceOf(this) : undefined;
    if (source === undefined) this.article = undefined;
    else if (source !== this.madeFrom) this.article = readWritten(this);
    this.madeFrom = source;
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

  private request(): DataRequest<readonly NewsItem[]> | undefined {
    const address = this.address();
    // A page that shows what its address names shows nothing before it names something.
    if (!address || (this.param && !this.wantedId())) return undefined;
    const complain = (message: string) => warn(this, message);
    return newsRequest(address, {
      format: oneOf(this, 'format', this.format, newsFormats),
      selectors: sourceOptions.value?.readSelectors(this.selectors, complain),
      fields: sourceOptions.value?.readFields(this.fields, complain),
    });
  }

  /** Relative to the page itself: a foreign `<base>` must not send readers elsewhere. */
  private address(): string | undefined {
    return this.src ? pageAddress(this.src, location.href)?.href : undefined;
  }

  private articleAddress({ url }: Article): string {
    return url ?? location.href;
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
    return (this.language === 'en' && english.value?.en) || vi;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
