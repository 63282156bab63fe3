import { html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Failure } from '../data/error.js';
import type { DataRequest } from '../data/request.js';
import { safeHtml } from '../sanitize/safe-html.js';
import { htmlHeading } from '../locale/html-portlet.js';
import { scrollToFragment } from '../portlet/fragment-links.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { styles } from './html-portlet.css.js';
import { stylePasted } from './pasted.js';
import { scrollByKeyboard } from './scroll-by-keyboard.js';
import { fragmentRequest } from './sources/fragment.js';
import type { HtmlFragment } from './sources/fragment.js';

/** What a text needs to be seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Pasted HTML in the frame, or with `src` a fragment of the same site (the body, where it is a whole page), cleaned as foreign
 * HTML is. Pasted content is the page's own: it stays where it is, and is shown until the fragment is there.
 *
 * @slot - Pasted content.
 * @csspart content - Content that came from `src`.
 */
export class HtmlPortlet extends PortletElement<HtmlFragment> {
  static override get styles(): CSSResult[] {
    return [...PortletElement.styles, styles];
  }

  protected override readonly contentKind = 'content';
  protected override readonly defaultRefresh = 15;

  private shownFragment: HtmlFragment | undefined;
  private shownRank = 0;
  private made: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    stylePasted(this);
  }

  protected override defaultHeading(): string {
    return htmlHeading[this.language];
  }

  protected override configError(): Failure | undefined {
    const url = this.srcUrl();
    if (!url || url.origin === location.origin) return undefined;
    return {
      reason: 'cors',
      detail: `src="${this.src}" is on another site; only HTML of ${location.origin} is taken`,
    };
  }

  protected override requests(): readonly DataRequest<HtmlFragment>[] {
    const url = this.srcUrl();
    return url ? [fragmentRequest(url.href)] : [];
  }

  /** HTML of another site is not taken in, but it may be visited. */
  protected override fallbackLink(): FallbackLink | undefined {
    const url = this.srcUrl();
    return url && url.origin !== location.origin ? { href: url.href, text: url.host } : undefined;
  }

  protected override contentSummary(): string {
    return this.fragment()?.source ?? '';
  }

  protected override renderContent(): unknown {
    const fragment = this.fragment();
    return fragment && this.contentOf(fragment);
  }

  protected override renderSkeleton(): TemplateResult {
    const line = html`<span class="blank">&nbsp;</span>`;
    return html`<div class="lines">${line}${line}${line}</div>`;
  }

  private fragment(): HtmlFragment | undefined {
    const [request] = this.requests();
    return request && this.result(request)?.value;
  }

  /** The content as one element, made anew only when it has changed: a reader's place in it survives a refresh and a window. */
  private contentOf(fragment: HtmlFragment): HTMLElement {
    const rank = this.heading === '' ? this.headingLevel : this.headingLevel + 1;
    const { shownFragment: shown } = this;
    if (
      this.made &&
      shown?.source === fragment.source &&
      shown.base === fragment.base &&
      rank === this.shownRank
    ) {
      return this.made;
    }
    const content = document.createElement('div');
    content.className = 'fetched';
    content.setAttribute('part', 'content');
    content.addEventListener('click', scrollToFragment);
    content.append(safeHtml(fragment.source, { base: fragment.base, headingLevel: rank || 3 }));
    if (!VISIBLE.test(content.textContent) && !content.querySelector('img,video,audio,hr')) {
      throw new TypeError('nothing of it can be shown');
    }
    scrollByKeyboard(content, (isCramped) => (this.isCramped = isCramped));
    this.shownFragment = fragment;
    this.shownRank = rank;
    return (this.made = content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'html-portlet': HtmlPortlet;
  }
}
