import { html, isServer, nothing, ReactiveElement } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { DataError } from '../data/error.js';
import type { Failure } from '../data/error.js';
import { tokens } from '../theme/tokens.css.js';
import { addStyles } from './add-styles.js';
import { attempt } from './attempt.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { PortletLoadEvent } from './events.js';
import { renderHeading } from './heading.js';
import { aftermath } from './lazy.js';
import type { LoadState } from './load-state.js';
import { LoadStatus } from './load-status.js';
import type { FallbackLink } from './notice.js';
import { PlaceController } from './place-controller.js';
import { PortletBase } from './portlet-base.js';
import { styles } from './portlet.css.js';
import { unwrapTranslations } from './translated-text.js';
import type { WindowController } from './window-controller.js';

export type { FallbackLink, LoadState };

/**
 * The frame that every block stands in: heading, window state, load states and what is said about them. An element says
 * which requests it needs and how it looks; this class does the rest.
 *
 * @attribute lang - Language of the block, `vi` or `en`. Default: that of the nearest ancestor which names one, else `vi`.
 * @slot - Content by the page's author, editor or server. Shown until there is something better, and when it cannot be had.
 * @fires {PortletLoadEvent} portlet-load - New data have been read and are shown.
 * @fires {PortletErrorEvent} portlet-error - An attempt brought no new data; `reason` holds the code.
 * @fires {PortletStaleEvent} portlet-stale - What is shown is no longer new; `age` is in milliseconds.
 * @fires {PortletToggleEvent} portlet-toggle - The reader is about to change the window state; can be cancelled.
 * @csspart portlet - The whole block.
 * @csspart header - The heading bar.
 * @csspart heading - The heading element.
 * @csspart toggle - The button in the heading that folds the block.
 * @csspart maximize - The button that opens the block in a window.
 * @csspart close - The button that closes that window.
 * @csspart window - The window itself, a modal dialog.
 * @csspart body - What stands under the heading.
 * @csspart age - The line above the content that says that it is old.
 * @csspart notice - The line that says what is missing, how old the rest is, and where to look instead.
 * @csspart retry - The button in that line.
 * @cssproperty --portlet-accent - Ground of the heading bar.
 * @cssproperty --portlet-mark - What is drawn in that colour on the block's ground: icons, the rule under a heading without bar.
 * @cssproperty --portlet-on-accent - Text on the accent colour.
 * @cssproperty --portlet-surface - Ground of the block.
 * @cssproperty --portlet-surface-muted - Ground of rows and placeholders.
 * @cssproperty --portlet-ink - Text.
 * @cssproperty --portlet-ink-muted - Text of lesser weight.
 * @cssproperty --portlet-link - Links.
 * @cssproperty --portlet-line - Borders and rules.
 * @cssproperty --portlet-notice - Ground of the notice line.
 * @cssproperty --portlet-on-notice - Text of the notice line.
 * @cssproperty --portlet-focus - The focus ring.
 * @cssproperty --portlet-radius - Corners. Default 4px.
 * @cssproperty --portlet-gap - Space between things. Default 12px.
 * @cssproperty --portlet-font-size - Size of text. Default 16px, or the reader's own larger size.
 * @cssproperty --portlet-font-family - Typeface. Default the page's.
 */
export abstract class PortletElement<T = unknown> extends PortletBase<T> {
  static override get styles(): CSSResult[] {
    return [tokens, styles];
  }

  /** The window state and the reader's controls, once the code of them is there. */
  private window: WindowController | undefined;
  private readonly place = new PlaceController(this);
  private readonly content = new ContentElement(this);
  private readonly status = new LoadStatus(() => this.facts());
  /** The first answer, or its failure, has been shown. */
  private hasSettled = false;
  /** What is shown until the first rendering, which may wait for a module: the page's own content, or a server's rendering. */
  private placeholder!: readonly ChildNode[];

  /** Lit's own hydration, where it is loaded, is left out: what a server renders is a frame, and the first rendering is more. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.placeholder = [...(this.shadowRoot?.childNodes ?? [])];
    const root = ReactiveElement.prototype['createRenderRoot'].call(this);
    if (!this.placeholder.length) {
      const slot = root.appendChild(document.createElement('slot'));
      slot.style.display = 'contents';
      this.placeholder = [slot];
    }
    return root;
  }

  /**
   * Lit leaves an element half rendered when something throws. Here what could not be rendered is forgotten and the rest is
   * rendered instead; where that throws too, the frame alone: a sentence, the button, and the slotted content.
   */
  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    const { fault: before } = this;
    this.fault = undefined;
    let failure: Failure | undefined;
    let thrown: Failure | undefined;
    // Other scripts, translators above all, may have taken out what Lit had rendered: that is rendered anew.
    const remedies = [
      () => this.hasUpdated,
      () => this.loader.reject((failure = thrown!)),
      () => this.hasUpdated && this.clearRoot(),
    ];
    for (let isTrying = true; isTrying;) {
      try {
        super.performUpdate();
        this.loader.results.accept();
        isTrying = false;
      } catch (cause) {
        thrown = new DataError('bad-answer', `cannot be shown: ${String(cause)}`, 'rendering');
        this.content.reset();
        this.status.takeEvent();
        isTrying = false;
        while (!isTrying && remedies.length) isTrying = remedies.shift()!();
        if (isTrying) this.requestUpdate();
        else this.fault = failure = before?.detail === thrown.detail ? before : thrown;
      }
    }
    if (!this.fault && !this.loader.hasRejected) failure = undefined;
    if (this.fault) this.renderFault();
    if (failure && failure !== before) {
      if (this.isLoading) this.reporter.warn(failure);
      else this.reporter.report(failure);
    }
    if (this.status.needsSentences && !aftermath.settled) {
      void aftermath.load().then(() => (this.fault ? this.renderFault() : this.requestUpdate()));
    }
    this.dispatchState();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.isConnected) return;
    // The page has set something: what could not be rendered before may be now.
    const { elementProperties } = this.constructor as typeof PortletElement;
    const isAttribute = (name: PropertyKey) => elementProperties.get(name)?.attribute !== false;
    if (
      this.loader.hasRejected &&
      [...changed.keys()].some((name) => name !== 'state' && isAttribute(name))
    ) {
      this.loader.expire();
    }
    this.startLoading();
    if (this.windowState !== 'normal' && aftermath.failed) this.windowState = 'normal';
    this.completeFrame();
  }

  /** By now the subclass has chosen what to show. Where the focused thing goes, the reader goes to what has taken its place. */
  protected override update(changed: PropertyValues): void {
    if (this.isConnected && !this.fault) this.state = this.status.update();
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    unwrapTranslations(root);
    super.update(changed);
    // Not `remove`: that of prototype.js throws where there is nothing to remove.
    this.placeholder.forEach((node) => node.parentNode?.removeChild(node));
    if (!focused || focused.isConnected) return;
    const stack = root.querySelector<HTMLElement>('.stack')!;
    stack.tabIndex = -1;
    stack.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const frame = oneOf(this, 'frame', this.frame, ['bar', 'none']);
    const { window } = this;
    const state = window?.state ?? this.windowState;
    const { label, validHeadingLevel: level } = this;
    const { value: lazy } = aftermath;
    const isMaximized = state === 'maximized' && window;
    const heading = window?.offers('fold')
      ? lazy!.renderToggle(label, window)
      : html`<span class="toggle">${label}</span>`;
    const canEnlarge = this.heading !== '' && window?.offers('enlarge');
    // A heading names what follows it: a region of the same name would be heard twice.
    const name = this.heading === '' && this.contentKind !== 'article' ? label : nothing;
    const body = this.fault || isServer ? this.renderFallback() : this.renderBody();
    const status = html`<p class="visually-hidden" role="status">${this.status.message}</p>`;
    // What is outside of a modal window is not heard.
    const inWindow = html`<div class="body">${body}</div>
      ${status}`;
    return html`
      <section
        class="portlet ${frame} ${state} ${this.place.classes} ${canEnlarge ? 'with-maximize' : ''}"
        part="portlet"
        lang=${this.language}
        aria-label=${name}
      >
        ${
          this.heading === ''
            ? nothing
            : html`<header class="header" part="header">${renderHeading(level, heading)}</header>`
        }
        <div id="body" class="body" part="body" ?hidden=${state === 'minimized'}>
          ${isMaximized ? nothing : body}
        </div>
        ${canEnlarge ? lazy!.renderEnlarge(label, this.language, window!) : nothing}
        ${isMaximized ? lazy!.renderDialog(label, level, inWindow, this.language, window) : status}
      </section>
    `;
  }

  private renderBody(): TemplateResult {
    const { state, text } = this;
    const isShown = this.hasContent();
    const isSlotted = !isShown && this.hasSlottedContent();
    const isBare = !isShown && !isSlotted;
    const isWaiting = isBare && !this.status.isDegraded && (state === 'idle' || state === 'loading');
    return html`
      ${this.status.renderAge()}
      <div class="stack">
        ${isShown ? this.content.render(this.renderContent()) : nothing}
        ${
          isWaiting
            ? html`<div class="skeleton" aria-hidden="true" inert>${this.renderSkeleton()}</div>
                <p class="visually-hidden">${text.loading}</p>`
            : nothing
        }
        ${isBare && state === 'empty' ? this.renderEmpty() : nothing}
        ${isBare && this.status.isDegraded ? html`<div>${this.renderNotice()}${this.renderMissing()}</div>` : nothing}
        <slot ?hidden=${!isSlotted}></slot>
      </div>
      ${isBare ? nothing : this.renderNotice()} ${this.renderFooter()}
    `;
  }

  /** Without anything of the element's own. */
  private renderFallback(): TemplateResult {
    return html`
      <div class="stack"><slot ?hidden=${!this.slotted.isPresent}></slot></div>
      ${this.renderNotice()}
    `;
  }

  private renderNotice(): unknown {
    const fallback = () => attempt(() => this.fallbackLink(), undefined);
    return this.status.renderNotice(this.state === 'loading', fallback, this.retry);
  }

  /** The frame is rendered anew. */
  private clearRoot(): boolean {
    this.renderRoot.textContent = '';
    this.renderOptions.renderBefore = this.renderRoot.appendChild(document.createComment(''));
    return true;
  }

  private renderFault(): void {
    // The state belongs to this rendering, and asks for no other: that would fail again, without end.
    this.isUpdatePending = true;
    this.state = this.isLoading ? 'loading' : 'error';
    this.status.setFault(this.isLoading);
    attempt(() => {
      PortletElement.prototype.update.call(this, new Map());
      this.window?.hostUpdated();
    }, undefined);
    this.isUpdatePending = false;
  }

  /** Tells scripts, styles and assistive technology of what is shown by now. */
  private dispatchState(): void {
    if (this.state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    if (!this.hasSettled && this.isConnected && this.state !== 'idle' && this.state !== 'loading') {
      this.hasSettled = true;
      void aftermath.load().then(() => this.completeFrame());
      this.place.releaseSize();
    }
    const staleEvent = this.status.takeEvent();
    if (staleEvent) this.dispatchEvent(staleEvent);
    this.reporter.dispatch();
    if (this.state === 'stale' || this.state === 'error') this.reportHealth();
  }

  /** Once the code of it is there. */
  private completeFrame(): void {
    const { value } = aftermath;
    if (!value || this.window) return;
    addStyles(this, value.deferredStyles);
    this.window = value.completeFrame(this, () => this.isCramped);
  }

  protected override onLoadSettled(): void {
    const { reporter } = this;
    const { requests, results } = this.loader;
    if (!this.fault && results.failed < requests.length) {
      this.dispatchEvent(new PortletLoadEvent(results.receivedAt));
    }
    const failure = this.fault ?? results.failure;
    if (failure) reporter.report(failure);
    reporter.dispatch();
    reporter.forget();
  }

  /** The reader asks again, and is told that it is being done and how it ends, even where it ends as before. */
  private readonly retry = (): void => {
    this.status.interrupt(this.text.loading);
    void this.reload();
  };
}
