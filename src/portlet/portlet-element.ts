import { html, nothing } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { DataError } from '../data/error.js';
import type { Failure } from '../data/error.js';
import { causeOf, whyOf } from '../locale/failures.js';
import { LazyModule } from '../platform/lazy-module.js';
import { tokens } from '../theme/tokens.css.js';
import { Announcer } from './announcer.js';
import { attempt } from './attempt.js';
import { oneOf } from './attributes.js';
import { ContentElement } from './content-element.js';
import { DensityController } from './density-controller.js';
import { renderDialog } from './dialog.js';
import { PortletLoadEvent, PortletStaleEvent } from './events.js';
import { renderHeader } from './header.js';
import { reportHealth } from './health.js';
import { isDegraded, loadState } from './load-state.js';
import type { LoadState } from './load-state.js';
import { ageSentence, noticeSentence, renderNotice } from './notice.js';
import type { DataStatus, FallbackLink } from './notice.js';
import { PortletBase } from './portlet-base.js';
import { styles } from './portlet.css.js';
import { unwrapTranslations } from './translated-text.js';
import { WindowController } from './window-controller.js';

export type { FallbackLink, LoadState };

const onceSettled = new LazyModule(() => import('./once-settled.js'));

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

  private readonly windowController = new WindowController(this);
  private readonly densityController = new DensityController(this);
  private readonly content = new ContentElement(this);
  private readonly announcer = new Announcer();
  private isDegraded = false;
  /** The first answer, or its failure, has been shown. */
  private hasSettled = false;
  /** Outdated content was shown: what took its place is headed too, so that nothing moves. */
  private wasOutdated = false;
  private staleEvent: PortletStaleEvent | undefined;
  /** Shows the page's own content until the first rendering, which may wait for a module. */
  private firstSlot: HTMLElement | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.firstSlot = root.appendChild(document.createElement('slot'));
    this.firstSlot.style.display = 'contents';
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
        this.loader.accept();
        isTrying = false;
      } catch (cause) {
        thrown = new DataError('bad-answer', `cannot be shown: ${String(cause)}`, 'rendering');
        this.content.reset();
        this.staleEvent = undefined;
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
  }

  /** By now the subclass has chosen what to show. Where the focused thing goes, the reader goes to what has taken its place. */
  protected override update(changed: PropertyValues): void {
    if (this.isConnected && !this.fault) this.updateState();
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    unwrapTranslations(root);
    super.update(changed);
    this.firstSlot?.remove();
    this.firstSlot = undefined;
    if (!focused || focused.isConnected) return;
    const stack = root.querySelector<HTMLElement>('.stack')!;
    stack.tabIndex = -1;
    stack.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const frame = oneOf(this, 'frame', this.frame, ['bar', 'none']);
    const { state } = this.windowController;
    const { text, label, validHeadingLevel: level } = this;
    const isMaximized = state === 'maximized';
    // A heading names what follows it: a region of the same name would be heard twice.
    const name = this.heading === '' && this.contentKind !== 'article' ? label : nothing;
    const body = this.fault ? this.renderFallback() : this.renderBody();
    const status = html`<p class="visually-hidden" role="status">${this.announcer.message}</p>`;
    // What is outside of a modal window is not heard.
    const inWindow = html`<div class="body">${body}</div>
      ${status}`;
    return html`
      <section
        class="portlet ${frame} ${state} ${this.densityController.value}"
        part="portlet"
        lang=${this.language}
        aria-label=${name}
      >
        ${this.heading === '' ? nothing : renderHeader(label, level, text, this.windowController)}
        <div id="body" class="body" part="body" ?hidden=${state === 'minimized'}>
          ${isMaximized ? nothing : body}
        </div>
        ${isMaximized ? renderDialog(label, level, inWindow, text, this.windowController) : status}
      </section>
    `;
  }

  private renderBody(): TemplateResult {
    const { state, text } = this;
    const isShown = this.hasContent();
    const isSlotted = !isShown && this.hasSlottedContent();
    const isBare = !isShown && !isSlotted;
    const isWaiting = isBare && !this.isDegraded && (state === 'idle' || state === 'loading');
    return html`
      ${this.renderAge()}
      <div class="stack">
        ${isShown ? this.content.render(this.renderContent()) : nothing}
        ${
          isWaiting
            ? html`<div class="skeleton" aria-hidden="true" inert>${this.renderSkeleton()}</div>
                <p class="visually-hidden">${text.loading}</p>`
            : nothing
        }
        ${isBare && state === 'empty' ? this.renderEmpty() : nothing}
        ${isBare && this.isDegraded ? html`<div>${this.renderNotice()}${this.renderMissing()}</div>` : nothing}
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

  private renderAge(): unknown {
    if (!this.wasOutdated) return nothing;
    const { status } = this;
    return html`<p class="age" part="age" ?data-outdated=${status.isOutdated}>
      ${ageSentence(status, false)}
    </p>`;
  }

  private renderNotice(): unknown {
    if (!this.isDegraded) return nothing;
    return renderNotice(
      noticeSentence(this.status),
      this.text,
      attempt(() => this.fallbackLink(), undefined),
      this.retry,
    );
  }

  private get status(): DataStatus {
    const { text, label, contentKind: kind, fault, invalid, loader } = this;
    const failure = fault ?? invalid ?? loader.failure;
    const age = fault ? -1 : this.age();
    return {
      text,
      label,
      kind,
      now: Date.now(),
      age,
      isOutdated: age >= this.outdatedAfter,
      isShown: fault ? this.slotted.isPresent : this.hasSlottedContent() || this.hasContent(),
      isIncomplete: failure?.reason === 'cut-off' && loader.isIncomplete,
      why: failure && whyOf(causeOf(failure, kind), this.language),
      isLoading: this.state === 'loading',
      tryingSince: failure === loader.failure ? loader.tryingSince : 0,
    };
  }

  private get label(): string {
    return this.heading || attempt(() => this.defaultHeading(), this.text.contentKind[this.contentKind]);
  }

  private updateState(): void {
    const { loader, invalid } = this;
    const age = this.age();
    const wasDegraded = this.isDegraded;
    this.state = loadState({
      isVisible: this.visibility.isVisible,
      isLoading: !invalid && loader.isPending,
      isBroken: !!invalid,
      requested: loader.requests.length,
      answered: loader.answered,
      failed: loader.failed,
      isStale: age >= this.staleAfter,
      hasSlottedContent: this.hasSlottedContent(),
    });
    this.isDegraded = isDegraded(this.state, wasDegraded, loader.answered + loader.failed > 0);
    this.wasOutdated = loader.answered > 0 && (this.wasOutdated || age >= this.outdatedAfter);
    if (this.state === 'stale' && !wasDegraded) {
      this.staleEvent = new PortletStaleEvent(age, loader.failure?.reason);
    }
    this.announce();
  }

  /** Silent are refreshes that change nothing, another language, and a first load that nobody has asked for and that went well. */
  private announce(): void {
    const { state, text, loader, language } = this;
    if (state === 'idle' || state === 'loading') return;
    const reason = (this.invalid ?? loader.failure)?.reason ?? '';
    this.announcer.update({
      topic: `${state} ${reason} ${loader.answered ? this.contentSummary() : ''}`,
      language,
      isWrong: this.isDegraded,
      message: (isFirst) => {
        if (this.isDegraded) return noticeSentence(this.status);
        const change = isFirst ? text.loaded : text.updated(this.contentKind);
        return `${this.label}: ${state === 'empty' ? text.empty : change}`;
      },
    });
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
    this.isDegraded = true;
    this.wasOutdated = false;
    if (!this.isLoading) this.announcer.interrupt(noticeSentence(this.status));
    attempt(() => {
      PortletElement.prototype.update.call(this, new Map());
      this.windowController.hostUpdated();
    }, undefined);
    this.isUpdatePending = false;
  }

  /** Gives up the height that the page or the theme sheet reserves until the first answer. */
  private releaseReservedSize(): void {
    this.hasSettled = true;
    void onceSettled.load().then(() => onceSettled.value?.onceSettled(this));
    if (parseFloat(getComputedStyle(this).minBlockSize) > 0) this.style.minBlockSize = '0';
  }

  /** Tells scripts, styles and assistive technology of what is shown by now. */
  private dispatchState(): void {
    if (this.state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    if (!this.hasSettled && this.isConnected && this.state !== 'idle' && this.state !== 'loading')
      this.releaseReservedSize();
    const { staleEvent } = this;
    this.staleEvent = undefined;
    if (staleEvent) this.dispatchEvent(staleEvent);
    this.reporter.dispatch();
    if (this.state === 'stale' || this.state === 'error') this.reportHealth();
  }

  private reportHealth(): void {
    const { loader, fault } = this;
    const failure = fault ?? this.invalid ?? loader.failure;
    const age = this.age();
    reportHealth(this, {
      source: loader.requests[0]?.url ?? this.src,
      reason: failure?.reason ?? 'stale',
      lastGood: fault || !loader.answered ? 0 : loader.receivedAt,
      staleSince: failure || !Number.isFinite(age) ? undefined : Date.now() - age + this.staleAfter,
    });
  }

  protected override onLoadSettled(): void {
    const { loader, reporter } = this;
    if (!this.fault && loader.failed < loader.requests.length) {
      this.dispatchEvent(new PortletLoadEvent(loader.receivedAt));
    }
    const failure = this.fault ?? loader.failure;
    if (failure) reporter.report(failure);
    reporter.dispatch();
    reporter.forget();
  }

  /** The reader asks again, and is told that it is being done and how it ends, even where it ends as before. */
  private readonly retry = (): void => {
    this.announcer.interrupt(this.text.loading);
    void this.reload();
  };
}
