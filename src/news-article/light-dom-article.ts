import { LazyModule } from '../platform/lazy-module.js';
import type { SlottedContent } from '../portlet/slotted-content.js';
import type { Article } from './article.js';

const parser = new LazyModule(() => import('./parse-article.js'));

/** The article in an element's light DOM, parsed again only after it has changed. */
export class LightDomArticle {
  private article: Article | undefined;
  private version: number | undefined;

  constructor(
    private readonly host: Element,
    private readonly slotted: SlottedContent,
  ) {}

  /** Parses it, where there is one. Until it has come the light DOM stays as it is. */
  get lazyModule(): LazyModule<unknown> | undefined {
    return this.slotted.isPresent ? parser : undefined;
  }

  /** `undefined` while its parser is missing, and where there are links alone. */
  get value(): Article | undefined {
    const { version } = this.slotted;
    if (!this.article || version !== this.version) this.article = parser.value?.parseArticle(this.host);
    this.version = version;
    return this.article;
  }
}
