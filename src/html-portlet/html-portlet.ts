import { html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import type { Failure } from '../data/error.js';
import { lifetimes } from '../data/lifetimes.js';
import type { DataRequest } from '../data/request.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { htmlHeading } from '../locale/html-portlet.js';
import { PortletElement } from '../portlet/portlet-element.js';
import type { FallbackLink } from '../portlet/portlet-element.js';
import { styles } from './html-portlet.css.js';
import { fragmentModule } from './lazy.js';
import { stylePasted } from './pasted.js';
import { fragmentRequest } from './sources/fragment.js';
import type { HtmlFragment } from './sources/parse-fragment.js';

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
  protected override readonly lifetime = lifetimes.html;

  private shownFragment: HtmlFragment | undefined;
  private shownRank = 0;
  private made: HTMLElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    stylePasted(this);
  }

  protected override defaultHeading(): string {
    return htmlHeading(this.language);
  }

  protected override configError(): Failure | undefined {
    const url = this.srcUrl();
    if (!url || url.origin === location.origin) return undefined;
    return {
      reason: 'cors',
      detail: `src="${this.src}" is on another site; only HTML of ${location.origin} is taken`,
    };
  }

  protected override lazyModules(): readonly LazyModule<unknown>[] {
    return this.src ? [fragmentModule] : [];
  }

  protected override requests(): readonly DataRequest<HtmlFragment>[] {
    const url = this.srcUrl();
    return url ? [fragmentRequest(url.href)] : [];
  }

  protected override hasContent(): boolean {
    return !!fragmentModule.value && super.hasContent();
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
    const [request] = this.loader.requests;
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
    this.shownFragment = fragment;
    this.shownRank = rank;
    return (this.made = fragmentModule.value!.createContent(
      fragment,
      rank || 3,
      (isCramped) => (this.isCramped = isCramped),
    ));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'html-portlet': HtmlPortlet;
  }
}
