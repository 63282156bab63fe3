import { LazyModule } from '../platform/lazy-module.js';
import type { NewsOptions } from './source.js';

const parsers = new LazyModule(() => import('./source-options.js'));

/** The attributes `selectors` and `fields` of an element of news. What parses them is loaded where there are any. */
export class SourceAttributes {
  /** @param report Tells the page's editor what is wrong with them. */
  constructor(
    private readonly host: { readonly selectors: string | null; readonly fields: string | null },
    private readonly report: (message: string) => void,
  ) {}

  get lazyModules(): readonly LazyModule<unknown>[] {
    return this.host.selectors || this.host.fields ? [parsers] : [];
  }

  /** `undefined` while the parsers are missing. */
  get options(): Pick<NewsOptions, 'selectors' | 'fields'> | undefined {
    const { selectors, fields } = this.host;
    if (!selectors && !fields) return {};
    return (
      parsers.value && {
        selectors: parsers.value.parseSelectors(selectors, this.report),
        fields: parsers.value.parseFields(fields, this.report),
      }
    );
  }
}
