import { LitElement, html, nothing, render } from 'lit';
import type { PropertyValues, RootPart, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Reason } from '../data/error.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import { pageUrl } from '../html/urls.js';
import { clockTime } from '../time/format.js';
import { languageOf, onLanguageChange } from '../locale/language.js';
import type { Language } from '../locale/language.js';
import { en } from '../locale/portlet.en.js';
import { vi } from '../locale/portlet.js';
import type { PortletText, ContentKind } from '../locale/portlet.js';
import { tokens } from '../theme/tokens.css.js';
import { numberWithin, oneOf } from './attributes.js';
import { PortletErrorEvent, PortletLoadEvent, PortletStaleEvent, PortletToggleEvent } from './events.js';
import type { WindowState } from './events.js';
import { renderHeading } from './heading.js';
import { icon } from './icon.js';
import { icons } from './icons.js';
import { LoadController } from './load-controller.js';
import type { Failure } from './load-controller.js';
import { renderNotice } from './notice.js';
import type { FallbackLink } from './notice.js';
import { LazyModule } from '../platform/lazy-module.js';
import { styles } from './portlet.css.js';
import { warn } from './warn.js';
import { renderDialog } from './dialog.js';
import { hasSlottedContent } from './slotted-content.js';

export type { FallbackLink };

/** How long what was said to assistive technology stays there to be read, in milliseconds. */
const LINGER = 10_000;

/** Where a block stands with its data. */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

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
export abstract class PortletElement<T = unknown> extends LitElement {
  static override styles = [tokens, styles];

  /** Text of the heading. Default: the block's own name in the page's language. Empty: no heading. */
  @property() heading: string | null = null;

  /** Rank of the heading in the page's outline, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** `bar`: heading on a coloured bar, with a border. `none`: heading over a rule, no border. */
  @property() frame = 'bar';

  /** `normal`, `minimized` (heading alone) or `maximized` (in a modal window). */
  @property({ attribute: 'window-state', reflect: true }) windowState: WindowState = 'normal';

  /** Address of the data. What it may be, and what is taken without it, is the element's to say. */
  @property() src: string | null = null;

  /** Minutes between refreshes; 0 = never. Default: the element's own. */
  @property({ type: Number }) refresh: number | null = null;

  /** Seconds that an answer may take, its body included. */
  @property({ type: Number }) timeout = 8;

  /** `eager`: loads at once. `lazy`: loads when the block comes near the visible part of the page. */
  @property() loading = 'eager';

  /** Where the block stands with its data. Read only. */
  @property({ reflect: true }) state: LoadState = 'idle';

  /** The language of the nearest ancestor that names one. */
  protected language: Language = 'vi';

  /** The frame's sentences in that language. */
  protected text: PortletText = vi;

  /** What the block holds, as the frame's sentences name it. */
  protected readonly contentKind: ContentKind = 'data';

  /** How long an answer counts as new, in milliseconds. */
  protected readonly staleAfter: number = 20 * 60_000;

  /** The age from which an answer is headed as old, in milliseconds. */
  protected readonly outdatedAfter: number = 6 * 3600_000;

  /** Minutes between refreshes where the page's author says nothing. */
  protected readonly defaultRefresh: number = 0;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('#body') private readonly body!: HTMLElement;
  @query('.stack') private readonly stack!: HTMLElement;

  /** Holds the content in the block and in its window: moved as a node, it keeps the reader's place, focus and players. */
  private content = document.createElement('div');
  private contentPart: RootPart | undefined;
  private readonly load = new LoadController<T>(this, () => this.settle());
  private near = false;
  private watcher: IntersectionObserver | undefined;
  private endLanguage: (() => void) | undefined;
  private spoken = '';
  private spokenFor: string | undefined;
  private spokenAt = 0;
  private translated = false;
  private refused: Failure | undefined;
  /** Why nothing of the element's own can be rendered: its code threw, whatever the answers. */
  private fault: Failure | undefined;
  private slotted: readonly ChildNode[] = [];
  /** The failure that the page was last told of. */
  private reported: Failure | undefined;
  /** Stale or failed, and not well since: while asking again, the reader keeps the notice and its button. */
  private trouble = false;
  /** The longest that the notice may have come to say of what is, or was, shown: room for it is kept. */
  private room = '';
  /** What headed the content when it was old: likewise. */
  private oldRoom = '';

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The block's own name in the page's language. */
  protected abstract defaultHeading(): string;

  /**
   * What the block needs from the network; none where its content is in the page; `undefined` while that is not yet
   * known (the element asks for an update when it is).
   */
  protected requests(): readonly DataRequest<T>[] | undefined {
    return [];
  }

  /** The parts of the library that this element's attributes ask for, beyond its own file. */
  protected lazyModules(): readonly LazyModule<unknown>[] {
    return [];
  }

  /** Why nothing can be asked for, where an attribute forbids it: said to readers as any failure, to editors by `detail`. */
  protected configError(): Failure | undefined {
    return undefined;
  }

  /** Whether there is something to render in place of what the page has written. Default: an answer. */
  protected hasContent(): boolean {
    return this.answered();
  }

  /** The content, made from `result`. Called while `hasContent` says so. */
  protected abstract renderContent(): unknown;

  /** The line under all else in the block. */
  protected renderFooter(): unknown {
    return nothing;
  }

  /** A shape of the same size as the content, for the time before it. */
  protected renderSkeleton(): unknown {
    return nothing;
  }

  /** What is missing, by name, where nothing could be had. */
  protected renderMissing(): unknown {
    return nothing;
  }

  /** Where the reader finds the same thing, when it cannot be had here. */
  protected fallbackLink(): FallbackLink | undefined {
    return undefined;
  }

  /** What the page's editor can do about a failure, in the page's language. Asked for when something has failed. */
  protected editorHint(_reason: Reason): Promise<string> | undefined {
    return undefined;
  }

  /** Whether the page itself has written something here to show. */
  protected hasSlottedContent(): boolean {
    return hasSlottedContent(this);
  }

  /** Why nothing could be had, in plain words, as the second half of a sentence no longer than that for `bad-answer`. */
  protected reasonText(reason: Reason): string {
    return this.text.why(reason);
  }

  /** What the content says, in words: when it changes, that is said once. */
  protected contentSummary(): string {
    return '';
  }

  /** Since when an answer holds: its arrival, or an earlier time that it names itself. */
  protected asOf(answer: CacheEntry<T>): number {
    return answer.receivedAt;
  }

  /** The block's place when it has nothing to show and nothing has failed. */
  protected renderEmpty(): unknown {
    return html`<p class="empty">${this.text.empty}</p>`;
  }

  /** The last good answer to a request. */
  protected result(request: DataRequest<T>): CacheEntry<T> | undefined {
    return this.load.answer(request);
  }

  /** An attempt is under way: what `result` tells may soon be another. */
  protected isLoading(): boolean {
    return this.load.pending;
  }

  /**
   * Asks again now. Resolves when the attempt has ended, well or not, and is shown; never rejects. Outside a page it resolves at
   * once, and the block asks when it is in one.
   */
  async reload(): Promise<void> {
    if (!this.isConnected) {
      this.load.expire();
      return;
    }
    this.near = this.load.pending = true;
    await Promise.all(this.needed().map((part) => part.load()));
    this.fault = undefined;
    this.refuse(undefined);
    this.requestUpdate();
    await this.updateComplete;
    const requests = this.refused ? [] : this.attempt(() => this.requests(), undefined);
    if (requests && this.isConnected) {
      await this.load.run(requests, 0);
      return;
    }
    if (!this.isConnected) this.load.expire();
    this.load.pending = false;
    this.requestUpdate();
    await this.updateComplete;
    if (this.fault) this.report(this.fault);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.endLanguage ??= onLanguageChange(this, () => this.requestUpdate());
    this.contentPart?.setConnected(true);
    this.needed().forEach((part) => void part.load());
    if (!this.hasUpdated) return;
    this.watch();
    // A dialog that was moved with its block is open and no longer modal.
    this.dialog?.removeAttribute('open');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.contentPart?.setConnected(false);
    this.endLanguage?.();
    this.watcher?.disconnect();
    this.watcher = this.endLanguage = undefined;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** Draws nothing before the parts it needs are there, so that nothing moves when they come. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const missing = this.needed().filter((part) => !part.value && !part.failed);
    if (!missing.length) return super.scheduleUpdate();
    return Promise.all(missing.map((part) => part.load())).then(() => super.scheduleUpdate());
  }

  /**
   * Lit leaves an element half rendered when something throws. Here what could not be rendered is forgotten and the rest is
   * rendered instead; where that throws too, the frame alone: a sentence, the button, and what the page has written.
   */
  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    const before = this.fault;
    this.fault = undefined;
    let failure: Failure | undefined;
    for (let isTrying = true; isTrying;) {
      try {
        super.performUpdate();
        this.load.accept();
        isTrying = false;
      } catch (cause) {
        failure = { reason: 'bad-answer', detail: `cannot be shown: ${String(cause)}` };
        // A half rendered tree is given up.
        this.content = document.createElement('div');
        isTrying = this.load.reject(failure);
        if (isTrying) this.requestUpdate();
        else this.fault = failure = before?.detail === failure.detail ? before : failure;
      }
    }
    if (this.fault) this.renderFault(this.fault);
    if (!failure || failure === before) return;
    if (this.load.pending) this.warnEditor(failure);
    else this.report(failure);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.load.hasRejected && this.hasNewSettings(changed)) this.load.expire();
    const text = this.language === 'en' ? en : vi;
    this.translated = this.hasUpdated && text !== this.text;
    this.text = text;
    if (!this.isConnected) return;
    if (oneOf(this, 'loading', this.loading, ['eager', 'lazy']) === 'eager') this.near = true;
    if (this.near) {
      const lost = this.lazyModules().some(({ value, isRequired }) => isRequired && !value);
      this.refuse(
        lost
          ? { reason: 'offline', detail: 'a file of html-portlets could not be loaded' }
          : (this.srcFault() ?? this.configError()),
      );
      const requests = this.refused ? [] : this.requests();
      const timeout = numberWithin(this, 'timeout', this.timeout, [1, 120], 8) * 1000;
      const minutes = numberWithin(this, 'refresh', this.refresh, [0, 1440], this.defaultRefresh);
      // What is due to be renewed is asked for, though it still counts as new.
      const maxAge = Math.min(this.staleAfter, minutes * 60_000 || Infinity);
      if (requests) this.load.want(requests, timeout, maxAge, minutes);
    }
    if (this.hasUpdated && changed.has('windowState')) this.leavePlace();
  }

  /**
   * By now the element has chosen what to show. Where the focused thing goes, the reader goes to what has taken its place.
   */
  protected override update(changed: PropertyValues): void {
    if (this.isConnected && !this.fault) {
      this.judge();
      this.speak();
    }
    const held = (this.renderRoot as ShadowRoot).activeElement;
    super.update(changed);
    if (!held || held.isConnected) return;
    this.stack.tabIndex = -1;
    this.stack.focus({ preventScroll: true });
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.watch();
  }

  protected override updated(_changed: PropertyValues): void {
    this.showState();
  }

  protected override render(): TemplateResult {
    const frame = oneOf(this, 'frame', this.frame, ['bar', 'none']);
    const state = this.shown();
    const name = this.name();
    const maximized = state === 'maximized';
    // What is outside of a modal window is not heard.
    const inside = html`<p class="visually-hidden" role="status">${this.spoken}</p>`;
    return html`
      <section class="portlet ${frame} ${state}" part="portlet" lang=${this.language} aria-label=${name}>
        ${this.heading === '' ? nothing : this.renderHeader(name, state)}
        <div id="body" class="body" part="body" ?hidden=${state === 'minimized'}>
          ${maximized ? nothing : this.renderBody()}
        </div>
        ${
          maximized
            ? renderDialog(
                name,
                this.rank(),
                html`<div class="body">${this.renderBody()}</div>
                  ${inside}`,
                this.text,
                () => this.change('normal'),
                () => {
                  if (this.dialog?.open === false) this.windowState = 'normal';
                },
              )
            : inside
        }
      </section>
    `;
  }

  /** `src` as the absolute URL to ask. Relative to the page itself: a foreign `<base>` must not send readers elsewhere. */
  protected srcUrl(): URL | undefined {
    const url = pageUrl(this.src);
    return url ? new URL(url) : undefined;
  }

  private srcFault(): Failure | undefined {
    if (!this.src || this.srcUrl()) return undefined;
    return {
      reason: 'bad-answer',
      detail: `src="${this.src}" is not an address; expected one that begins with https:, http: or /`,
    };
  }

  /** The frame, without anything that the element's own code has to say. */
  private renderFault({ reason }: Failure): void {
    const isAsking = this.load.pending;
    this.state = isAsking ? 'loading' : 'error';
    this.trouble = true;
    this.room = this.text.missing(this.name(), this.text.why(reason));
    this.oldRoom = '';
    this.spokenFor = reason;
    if (!isAsking) this.spoken = this.room;
    PortletElement.prototype.update.call(this, new Map());
    this.showState();
  }

  /** What follows from the state outside of Lit's templates. */
  private showState(): void {
    if (this.state === 'loading') this.setAttribute('aria-busy', 'true');
    else this.removeAttribute('aria-busy');
    const { dialog } = this;
    if (!dialog) this.body.style.minBlockSize = '';
    else if (!dialog.open && this.isConnected) dialog.showModal();
  }

  /** A slot is told of a change when it is rendered anew too; the page has changed nothing then. */
  private readonly onSlotChange = (): void => {
    const nodes = [...this.childNodes];
    const { slotted } = this;
    this.slotted = nodes;
    if (nodes.length !== slotted.length || nodes.some((node, index) => node !== slotted[index])) {
      this.requestUpdate();
    }
  };

  /** What the element's own code has to say, where it can. */
  private attempt<R>(say: () => R, otherwise: R): R {
    try {
      return say();
    } catch {
      return otherwise;
    }
  }

  /** The page has set something: what could not be rendered before may be now. */
  private hasNewSettings(changed: PropertyValues): boolean {
    const { elementProperties } = this.constructor as typeof LitElement;
    return [...changed.keys()].some(
      (name) => name !== 'state' && elementProperties.get(name)?.attribute !== false,
    );
  }

  /** The language of this moment, and the parts of the library that it and the attributes ask for. */
  private needed(): readonly LazyModule<unknown>[] {
    this.language = languageOf(this);
    return this.attempt(() => this.lazyModules(), []);
  }

  private renderHeader(name: string, state: WindowState): TemplateResult {
    const folded = state === 'minimized';
    return html`
      <header class="header" part="header">
        ${renderHeading(
          this.rank(),
          html`<button
            class="toggle"
            part="toggle"
            type="button"
            aria-expanded=${folded ? 'false' : 'true'}
            aria-controls="body"
            @click=${() => this.change(folded ? 'normal' : 'minimized')}
          >
            <span>${name}</span>${icon(icons['chevron-down'], 'fold')}
          </button>`,
        )}
        <button
          class="tool"
          part="maximize"
          type="button"
          aria-label="${this.text.maximize}: ${name}"
          title=${this.text.maximize}
          @click=${() => this.change('maximized')}
        >
          ${icon(icons['maximize-2'])}
        </button>
      </header>
    `;
  }

  private renderBody(): TemplateResult {
    if (this.fault) {
      return html`
        <div class="stack">
          <slot ?hidden=${!hasSlottedContent(this)} @slotchange=${this.onSlotChange}></slot>
        </div>
        ${this.renderNotice()}
      `;
    }
    const { state, text } = this;
    const written = this.hasSlottedContent();
    const shown = this.hasContent();
    const bare = !shown && !written;
    const waiting = bare && !this.trouble && (state === 'idle' || state === 'loading');
    return html`
      ${this.oldRoom && this.renderAge()}
      <div class="stack">
        ${shown ? this.updateContent() : nothing}
        ${
          bare && state !== 'empty'
            ? html`<div class="skeleton" aria-hidden="true" inert ?data-over=${!waiting}>
                ${this.renderSkeleton()}
              </div>`
            : nothing
        }
        ${waiting ? html`<p class="visually-hidden">${text.loading}</p>` : nothing}
        ${bare && state === 'empty' ? this.renderEmpty() : nothing}
        ${bare && this.trouble ? html`<div>${this.renderNotice()}${this.renderMissing()}</div>` : nothing}
        <slot ?hidden=${shown || !written} @slotchange=${this.onSlotChange}></slot>
      </div>
      ${bare ? nothing : this.renderNotice()} ${this.renderFooter()}
    `;
  }

  private updateContent(): HTMLElement {
    this.contentPart = render(this.renderContent(), this.content, { host: this });
    return this.content;
  }

  /** Heads what is old with its time; and, since that took room, what has taken its place with its own. */
  private renderAge(): TemplateResult {
    const age = this.age();
    const old = age >= this.outdatedAfter;
    return html`<div class="age stack" ?data-old=${old}>
      <p class="room" aria-hidden="true">${this.oldRoom}</p>
      <p part="age">${old ? this.oldRoom : this.text.asOf(this.since(age))}</p>
    </div>`;
  }

  private renderNotice(): unknown {
    const { trouble } = this;
    if (!this.room) return nothing;
    return renderNotice(
      trouble || this.state === 'loading'
        ? { sentence: this.notice(), retry: trouble ? this.retry : undefined }
        : undefined,
      this.room,
      this.fault ? this.attempt(() => this.fallbackLink(), undefined) : this.fallbackLink(),
      this.text,
    );
  }

  /** The sentence of the notice line at this moment. */
  private notice(): string {
    const renewing = this.state === 'loading';
    if (this.fault) return renewing ? `${this.room} ${this.text.renewing(this.named())}` : this.room;
    const sentence = this.sentence(renewing ? undefined : this.failure()?.reason);
    return renewing ? `${sentence} ${this.text.renewing(this.named())}` : sentence;
  }

  /** What is missing and why, or how old the rest is and why nothing newer came. */
  private sentence(reason: Reason | undefined): string {
    const { text } = this;
    const age = this.age();
    if (age < 0) return reason ? text.missing(this.name(), this.reasonText(reason)) : '';
    const [since, ago] = [this.since(age), text.age(age)];
    const sentence = age >= this.outdatedAfter ? text.old(this.named(), since, ago) : text.asOf(since, ago);
    return reason ? `${sentence} ${text.noneNewer(this.named(), this.reasonText(reason))}` : sentence;
  }

  private named(): string {
    return this.text.contentKind[this.contentKind];
  }

  private since(age: number): string {
    const now = Date.now();
    return clockTime(now - age, now);
  }

  private name(): string {
    return this.heading || this.attempt(() => this.defaultHeading(), this.named());
  }

  private rank(): number {
    return numberWithin(this, 'heading-level', this.headingLevel, [2, 6], 2);
  }

  private shown(): WindowState {
    return oneOf(this, 'window-state', this.windowState, ['normal', 'minimized', 'maximized']);
  }

  private answered(): boolean {
    return this.load.requests.some((request) => this.load.answer(request));
  }

  /** Age of the oldest answer shown, in milliseconds; below 0 where there is none. An answer from the future is of no known age. */
  protected age(): number {
    const now = Date.now();
    let oldest = -1;
    this.load.requests.forEach((request) => {
      const answer = this.load.answer(request);
      if (!answer) return;
      const age = now - this.asOf(answer);
      oldest = Math.max(oldest, age < -300_000 ? this.staleAfter : Math.max(0, age));
    });
    return oldest;
  }

  private failure(): Failure | undefined {
    return this.refused ?? [...this.load.failures.values()].pop();
  }

  private stand(): LoadState {
    const { requests, failures, pending } = this.load;
    if (!this.near) return 'idle';
    if (pending || this.load.asked === undefined) return 'loading';
    if (this.refused) return 'error';
    if (!requests.length) return this.hasSlottedContent() ? 'ready' : 'empty';
    if (!this.answered()) return 'error';
    return this.age() >= this.staleAfter || failures.size === requests.length ? 'stale' : 'ready';
  }

  /** Settles where the block stands, and what follows from it. */
  private judge(): void {
    const answered = this.answered();
    const state = (this.state = this.stand());
    const { trouble } = this;
    this.trouble =
      state === 'stale' ||
      state === 'error' ||
      (trouble && state === 'loading' && (answered || this.failure() !== undefined));
    const age = this.age();
    if (!answered) this.room = this.oldRoom = '';
    if (this.trouble || age >= this.staleAfter) this.room = this.sentence('bad-answer');
    if (age >= this.outdatedAfter) this.oldRoom = this.text.old(this.named(), this.since(age));
    if (state === 'stale' && !trouble) {
      this.dispatchEvent(new PortletStaleEvent(age, this.failure()?.reason));
    }
  }

  /**
   * Says a change once: of what is shown, or of how the block stands. Silent are refreshes that change nothing, a page
   * that has another language now, and a block that has nothing to ask for when it is first seen.
   */
  private speak(): void {
    const { state, text, translated } = this;
    if (state === 'idle' || state === 'loading') return;
    const now = `${state} ${this.failure()?.reason} ${this.answered() ? this.contentSummary() : ''}`;
    const first = this.spokenFor === undefined;
    const isNews =
      now !== this.spokenFor && !translated && (!first || this.trouble || this.load.requests.length > 0);
    this.spokenFor = now;
    if (isNews) {
      this.spokenAt = Date.now();
      if (this.trouble) this.spoken = this.notice();
      else
        this.spoken = `${this.name()}: ${state === 'empty' ? text.empty : first ? text.loaded : text.updated(this.named())}`;
    } else if (translated || Date.now() - this.spokenAt > LINGER) {
      this.spoken = '';
    }
  }

  /** A turn has ended and is shown. */
  private settle(): void {
    const { requests, failures } = this.load;
    if (!this.fault && requests.some(({ key }) => !failures.has(key))) {
      this.dispatchEvent(new PortletLoadEvent(Date.now() - Math.max(0, this.age())));
    }
    const failure = this.fault ?? [...failures.values()].pop();
    if (failure && failure !== this.reported) this.report(failure);
    this.reported = undefined;
  }

  private refuse(configError: Failure | undefined): void {
    const isNew = configError && configError.detail !== this.refused?.detail;
    this.refused = configError;
    if (isNew) this.report(configError);
  }

  /** Tells the page: its editor by a warning, its scripts by an event. */
  private report(failure: Failure): void {
    this.reported = failure;
    this.warnEditor(failure);
    this.dispatchEvent(new PortletErrorEvent(failure.reason, failure.detail));
  }

  private warnEditor({ reason, detail }: Failure): void {
    const say = (advice?: string) =>
      warn(this, `no new data: ${reason}${detail && ` (${detail})`}.${advice ? ` ${advice}` : ''}`);
    const advice = this.attempt(() => this.editorHint(reason), undefined);
    if (advice) advice.then(say, () => say());
    else say();
  }

  /** The reader asks again, and is told that it is being done and how it ends, even where it ends as before. */
  private readonly retry = (): void => {
    this.spoken = this.text.loading;
    this.spokenFor = undefined;
    void this.reload();
  };

  /** Changes the window state for the reader, unless the page objects. */
  private change(to: WindowState): void {
    if (this.dispatchEvent(new PortletToggleEvent(to, this.shown()))) this.windowState = to;
  }

  /** Into the window: what is left behind keeps its height. Out of it: the focus goes back to where it came from. */
  private leavePlace(): void {
    if (this.shown() === 'maximized') this.body.style.minBlockSize = `${this.body.offsetHeight}px`;
    else this.dialog?.close();
  }

  /** Waits, where asked to, until the block comes near the visible part of the page. */
  private watch(): void {
    if (this.near || this.watcher) return;
    if (!('IntersectionObserver' in window)) {
      this.near = true;
      this.requestUpdate();
      return;
    }
    this.watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.watcher?.disconnect();
        this.near = true;
        this.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.watcher.observe(this);
  }
}
