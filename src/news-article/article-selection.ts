import type { ReactiveController, ReactiveElement } from 'lit';
import { dataClient } from '../data/client.js';
import type { CacheEntry } from '../data/request.js';
import type { NewsItem } from '../news/news-item.js';
import { newsFormats } from '../news/formats.js';
import { newsLimits } from '../news/request-url.js';
import { languageOf } from '../locale/language.js';
import { NewsSource } from '../news/news-source.js';
import type { ListRequest } from '../news/source.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { oneOf } from '../portlet/attributes.js';
import { warn } from '../portlet/warn.js';
import { articleFromItem, idInUrl } from './article.js';
import type { Article } from './article.js';

/** The largest number of items that a source is asked for. */
const MAX_ITEMS = 50;

/** An element that shows one article of a list. */
interface Host extends ReactiveElement {
  /** The parameter of the page's URL that names the article; goes before `articleId`. */
  readonly param: string | null;
  readonly articleId: string | null;
  readonly format: string;
  readonly selectors: string | null;
  readonly fields: string | null;
}

/** The article that is wanted, as an item of its list. */
export interface SelectedItem {
  readonly item: NewsItem;
  readonly items: readonly NewsItem[];
  readonly article: Article;
}

/** Which article is shown: what the page's URL names, else the attribute, else the first of the list. */
export class ArticleSelection implements ReactiveController {
  selected: SelectedItem | undefined;

  private readonly source: NewsSource;
  /** Names what has been requested: source and article. */
  private key = '';
  private limit = MAX_ITEMS;
  /** The key of an article that its source does not have. */
  private missingKey: string | undefined;
  /** What the page's URL named when the element came: the article that the page has in the light DOM. */
  private initialId: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly sourceUrl: () => string | undefined,
  ) {
    this.source = new NewsSource(host, (message) => warn(host, message));
    host.addController(this);
  }

  get id(): string | undefined {
    const { param, articleId } = this.host;
    return (param && idInUrl(location.href, param)) || articleId || undefined;
  }

  get isInitial(): boolean {
    return this.id === this.initialId;
  }

  /** The source has answered in full, and the article is not in it. */
  get isMissing(): boolean {
    return this.missingKey !== undefined && this.missingKey === this.keyOf(this.requestFor(MAX_ITEMS));
  }

  hostConnected(): void {
    if (!this.host.hasUpdated) this.initialId = this.id;
  }

  /** What the request needs. */
  get lazyModules(): readonly LazyModule<unknown>[] {
    return this.source.lazyModules;
  }

  retry(): void {
    this.missingKey = undefined;
  }

  /** For a list with the article. A shorter list that is cached already is enough where it has the article. */
  request(): ListRequest | undefined {
    const complete = this.requestFor(MAX_ITEMS);
    const key = this.keyOf(complete);
    if (complete && key !== this.key) {
      const hasArticle = (limit: number) => this.find(dataClient().peek(this.requestFor(limit)!)?.value);
      this.limit = newsLimits.find(hasArticle) ?? MAX_ITEMS;
      this.key = key;
    }
    return this.requestFor(this.limit);
  }

  /**
   * Looks the article up in the answer.
   * @returns Whether something else is to be requested: the complete list, or nothing, as it does not have the article.
   */
  update(
    result: (request: ListRequest) => CacheEntry<readonly NewsItem[]> | undefined,
    isLoading: boolean,
  ): boolean {
    const request = this.request();
    const answer = request && result(request);
    const item = this.find(answer?.value);
    if (answer && item) {
      if (item !== this.selected?.item) {
        this.selected = { item, items: answer.value, article: articleFromItem(item, answer.url) };
      }
      return false;
    }
    this.selected = undefined;
    if (!answer || isLoading || this.isMissing) return false;
    if (this.limit === MAX_ITEMS) this.missingKey = this.key;
    this.limit = MAX_ITEMS;
    return true;
  }

  /**
   * Where no item has the id, the one counts whose URL names it by the same parameter: a source's ids are not always those of
   * its pages.
   */
  private find(items: readonly NewsItem[] = []): NewsItem | undefined {
    const { id } = this;
    const { param } = this.host;
    if (id === undefined) return items[0];
    return (
      items.find((item) => item.id === id || item.url === id) ??
      (param ? items.find(({ url }) => url && idInUrl(url, param) === id) : undefined)
    );
  }

  private requestFor(limit: number): ListRequest | undefined {
    const { host } = this;
    const url = this.sourceUrl();
    // A page that shows what its URL names shows nothing before it names something.
    if (!url || (host.param && !this.id)) return undefined;
    const format = oneOf(host, 'format', host.format, newsFormats);
    return this.source.request(url, { limit, format, language: languageOf(host) });
  }

  private keyOf(request: ListRequest | undefined): string {
    return `${request?.key} ${this.id}`;
  }
}
