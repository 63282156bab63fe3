import { LazyModule } from '../platform/lazy-module.js';
import { stringify } from '../platform/native.js';
import { newsRequest } from './source.js';
import type { ListRequest, NewsOptions } from './source.js';

const parsers = new LazyModule(() => import('./source-options.js'));

/** The source of an element of news. What parses its attributes `selectors` and `fields` is loaded where there are any. */
export class NewsSource {
  private readonly requests = new Map<string, ListRequest>();

  /** @param report Tells the page's editor what is wrong with the attributes. */
  constructor(
    private readonly host: { readonly selectors: string | null; readonly fields: string | null },
    private readonly report: (message: string) => void,
  ) {}

  get lazyModules(): readonly LazyModule<unknown>[] {
    return this.host.selectors || this.host.fields ? [parsers] : [];
  }

  /** The request for the source: the same one as long as it asks for the same. `undefined` while the parsers are missing. */
  request(url: string, options: Omit<NewsOptions, 'selectors' | 'fields'>): ListRequest | undefined {
    const { selectors, fields } = this.host;
    const { value } = parsers;
    if ((selectors || fields) && !value) return undefined;
    const key = stringify([url, options, selectors, fields]);
    const request =
      this.requests.get(key) ??
      newsRequest(url, {
        ...options,
        selectors: value?.parseSelectors(selectors, this.report),
        fields: value?.parseFields(fields, this.report),
      });
    this.requests.set(key, request);
    return request;
  }
}
