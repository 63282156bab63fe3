import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { lifetimes } from '../data/lifetimes.js';
import type { Failure } from '../data/error.js';
import type { DataRequest } from '../data/request.js';
import { articleHeading } from '../locale/article/heading.js';
import { vi } from '../locale/article/vi.js';
import { table } from '../locale/translations.js';
import type { NewsItem } from '../news/news-item.js';
import type { LazyModule } from '../platform/lazy-module.js';
import type { NewsFormat } from '../news/formats.js';
import type { NameList } from '../portlet/attributes.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { pageUrl } from '../sanitize/urls.js';
import { ArticleBody } from './article-body.js';
import { ArticleSelection } from './article-selection.js';
import { viewOf } from './article.js';
import type { Article, ArticleView } from './article.js';
import { enhance } from './enhance.js';
import type { InPageNavigation } from './in-page-navigation.js';
import { english, LazyParts, metadata, navigation } from './lazy.js';
import { LightboxController } from './lightbox/lightbox-controller.js';
import { LightDomArticle } from './light-dom-article.js';
import type { MetadataController } from './metadata/metadata-controller.js';
import { styles } from './news-article.css.js';
import { ReadAloud } from './read-aloud/read-aloud.js';
import { RelatedStories } from './related/related-stories.js';
import { ArticleTools } from './tools/article-tools.js';
import type { Tool } from './tools/article-tools.js';
import { contents } from './views/contents.js';
import { documentTable } from './views/document.js';
import { footer } from './views/footer.js';
import { header, skeleton } from './views/header.js';
import { leadingImage } from './views/leading-image.js';

const words = table('article', {
  vi,
  get en() {
    return english.value?.en ?? vi;
  },
});

/**
 * One article: from whatever the portal already serves, or the one inside the element, which is shown first and stays when
 * nothing newer can be loaded.
 *
 * @attribute {number} [heading-level=2] - Level of the article's title in the page's outline, 1 to 6.
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
 * @csspart contents - The list of its headings, where there are four or more.
 * @csspart text - The text.
 * @csspart byline - Who wrote it.
 * @csspart source - Where it was taken over from.
 * @csspart attachments - Its files.
 * @csspart related - The links to other stories of the list.
 */
export class NewsArticle extends PortletElement<readonly NewsItem[]> {
  static override get styles(): CSSResult[] {
    return [...PortletElement.styles, styles];
  }

  static override get properties(): PropertyDeclarations {
    return {
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
    };
  }

  /** Format of the source: `auto` (default) detects it; else its name, such as `rss` or `wordpress`. */
  format: NewsFormat = 'auto';

  /**
   * For custom JSON, Liferay and SharePoint: which of its fields holds what, `title=tieuDe; body=noiDung`. As in
   * `<featured-news>`, with which this element shares a response where both have the same attributes.
   */
  fields: string | null = null;

  /** With `format="html"`: as in `<featured-news>`. */
  selectors: string | null = null;

  /** Which article of the source is shown: its id there, or its URL. Default: the first. */
  articleId: string | null = null;

  /** The parameter of the page's URL that names the article, `tin` in `/chi-tiet?tin=123`. Goes before `article-id`. */
  param: string | null = null;

  /** Which tools stand above the text: any of `size`, `print`, `share`, `copy` and `listen`, or `none`. Default: all. */
  tools: NameList<Tool> | null = null;

  /**
   * Hosts, beside YouTube, Vimeo and VTV, whose frames are videos that a click may open in their place: `video.example.vn`,
   * several separated by spaces. A frame of any other host is a link. Default: none.
   */
  videoHosts: string | null = null;

  /**
   * How many other stories of the same list are linked below the article, 0 to 20, beside the next newer and the next older one.
   * Default: none, nor those two.
   */
  related: number | null = null;

  /**
   * URL of the page that shows such a story, with `{id}` in place of its id: `/chi-tiet?tin={id}`. Default: this page, where
   * `param` is given; else the story's own URL.
   */
  articleHref: string | null = null;

  /**
   * Describes the article in the head of the page, in Dublin Core and schema.org. For a page that is about this one article. What
   * the page has there itself is left alone, and only one element of a page does it.
   */
  meta = false;

  /** URL of the page with all stories, linked where an article cannot be loaded. Default: no such link. */
  moreHref: string | null = null;

  protected override readonly contentKind = 'article';
  protected override readonly lifetime = lifetimes.article;
  protected override readonly highestHeadingLevel = 1;
  protected override readonly english = english;

  private readonly selection = new ArticleSelection(this, () => this.srcUrl()?.href);
  private readonly lightDom = new LightDomArticle(this, this.slotted);
  private readonly parts = new LazyParts(this);
  private readonly readAloud = new ReadAloud(this);
  private readonly body = new ArticleBody(this, (chunk) =>
    enhance(chunk, { text: words(this.language), enlarge: this.enlarge }),
  );
  private readonly lightbox = new LightboxController(this);
  private readonly toolbar = new ArticleTools(this, this.readAloud, () => this.body.plainText);
  private readonly relatedStories = new RelatedStories(this, this.parts);
  /** What is shown. */
  private view: ArticleView | undefined;
  private metadata: MetadataController | undefined;
  private navigation: InPageNavigation | undefined;
  /** URL of the leading image that could not be loaded. */
  private failedImage = '';

  constructor() {
    super();
    // An article is headed by its own title, on the page's ground.
    this.heading = '';
    this.frame = 'none';
  }

  override async reload(): Promise<void> {
    this.selection.retry();
    this.parts.retry();
    this.body.retry();
    await super.reload();
  }

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    const { lazyModule } = this.lightDom;
    return [...this.selection.lazyModules, ...(lazyModule ? [lazyModule] : [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // What the page shows stays until there is something to show in its place.
    if (this.body.isWaiting) return;
    while (this.selection.update((request) => this.result(request), this.isLoading)) this.startLoading();
    const article = this.selectArticle();
    if (article?.title !== this.view?.article.title) this.readAloud.close();
    this.view =
      article && viewOf(article, this.body.findings, words(this.language), this.titleLevel(article));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.view || this.windowState === 'minimized') this.readAloud.close();
    if (this.view) this.showBody(this.view);
    if (this.state !== 'idle' && this.state !== 'loading') this.addControllers();
  }

  /** Those that do nothing before something is shown. */
  private addControllers(): void {
    const Metadata = this.meta && this.parts.get(metadata);
    if (Metadata) this.metadata ??= new Metadata(this, this.body, () => this.view);
    const Navigation = this.param && this.parts.get(navigation);
    const openedTitle = () => (this.selection.isInitial ? undefined : this.view?.article.title);
    if (Navigation) this.navigation ??= new Navigation(this, openedTitle);
  }

  protected override defaultHeading(): string {
    return this.view?.article.title || articleHeading(this.language);
  }

  /** The light DOM is of the article that the page's URL named first. */
  protected override hasSlottedContent(): boolean {
    return this.selection.isInitial && super.hasSlottedContent();
  }

  protected override configError(): Failure | undefined {
    const { isMissing, id = '' } = this.selection;
    if (!isMissing) return undefined;
    return { reason: 'no-items', detail: `no article "${id}" in ${this.srcUrl()?.href}` };
  }

  protected override requests(): readonly DataRequest<readonly NewsItem[]>[] | undefined {
    if (this.selection.lazyModules.some((module) => !module.value)) return undefined;
    const request = this.selection.request();
    return request ? [request] : [];
  }

  /** The article's own page, else the page with all of them, else the site that it comes from. */
  protected override fallbackLink(): FallbackLink | undefined {
    // Never what the page's own URL names: anybody may write that.
    const named = /^https?:/.test(this.articleId ?? '') ? pageUrl(this.articleId) : undefined;
    const own = this.view?.article.url ?? (this.selection.id === this.articleId ? named : undefined);
    if (own && own.split('#')[0] !== location.href.split('#')[0])
      return { href: own, text: new URL(own).host };
    const more = pageUrl(this.moreHref);
    if (more) return { href: more, text: words(this.language).newsPage };
    const { origin, host } = this.srcUrl() ?? location;
    return origin === location.origin ? undefined : { href: origin, text: host };
  }

  protected override contentSummary(): string {
    const { id = '', title = '', body = '' } = this.view?.article ?? {};
    return `${id} ${title} ${body}`;
  }

  protected override hasContent(): boolean {
    // What the page has written stays until there is text to take its place.
    return this.view !== undefined && (this.body.hasBegun || !this.hasSlottedContent());
  }

  protected override renderContent(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { article, text, caption, language } = view;
    const { image } = article;
    return html`<article class="article" part="article" lang=${language === 'vi' ? 'vi' : nothing}>
      ${header(view)} ${this.toolbar.render(view)} ${this.readAloud.render()}
      ${
        image && image.src !== this.failedImage
          ? leadingImage({
              image,
              caption,
              text,
              enlarge: this.enlarge,
              onError: () => {
                this.failedImage = image.src;
                this.requestUpdate();
              },
            })
          : nothing
      }
      ${contents(this.body.headings, text.contents)} ${this.body.element}
      ${documentTable(this.body, this.parts, this.language)} ${footer(view)}
      ${this.relatedStories.render(view, this.selection.selected)}
    </article>`;
  }

  protected override renderSkeleton(): unknown {
    return skeleton();
  }

  protected override renderEmpty(): unknown {
    return html`<p class="empty">${this.param ? words(this.language).choose : this.text.empty}</p>`;
  }

  private readonly enlarge = async (from: HTMLElement): Promise<void> => {
    if (!(await this.lightbox.open(from))) this.toolbar.report(words(this.language).tools.notLoaded);
  };

  private showBody({ article, headingLevel }: ArticleView): void {
    this.body.show({
      source: article.body ?? '',
      base: article.base,
      title: article.title,
      lead: article.lead ?? '',
      image: article.image?.src ?? '',
      headingLevel,
      videoHosts: this.videoHosts,
      language: this.language,
    });
  }

  /** A source that has only the beginning takes nothing away of what the light DOM has of the same article. */
  private selectArticle(): Article | undefined {
    const article = this.selection.selected?.article;
    if (article ? article.body || !article.id : this.body.hasFailed) return article;
    if (!this.hasSlottedContent()) return article;
    const { value } = this.lightDom;
    return article && value?.body ? { ...article, body: value.body, base: value.base } : (article ?? value);
  }

  private titleLevel({ headingLevel }: Article): number {
    const { validHeadingLevel } = this;
    if (this.heading) return Math.min(6, validHeadingLevel + 1);
    return (!this.hasAttribute('heading-level') && headingLevel) || validHeadingLevel;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
