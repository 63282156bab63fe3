import { nothing } from 'lit';
import type { LitElement } from 'lit';
import { addStyles } from '../../portlet/add-styles.js';
import { numberWithin } from '../../portlet/attributes.js';
import type { ArticleView } from '../article.js';
import type { SelectedItem } from '../article-selection.js';
import { related } from '../lazy.js';
import type { LazyParts } from '../lazy.js';

interface Host extends LitElement {
  readonly related: number | null;
  readonly articleHref: string | null;
  readonly param: string | null;
}

/** Links an article to other stories of its list; the code is loaded where the attribute asks for them. */
export class RelatedStories {
  constructor(
    private readonly host: Host,
    private readonly parts: LazyParts,
  ) {}

  render({ headingLevel, text }: ArticleView, selected: SelectedItem | undefined): unknown {
    const { host, parts } = this;
    const module = host.related !== null && selected && parts.get(related);
    if (!module) return nothing;
    addStyles(host, module.styles);
    // `related` without a value asks for the two adjacent stories only.
    const count =
      host.getAttribute('related') === '' ? 0 : numberWithin(host, 'related', host.related, [0, 20], 3);
    return module.related({
      ...selected,
      count,
      headingLevel: Math.min(6, headingLevel + 1),
      text: text.related,
      articleHref: host.articleHref,
      param: host.param,
    });
  }
}
