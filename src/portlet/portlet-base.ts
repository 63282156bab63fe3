import { LitElement, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { hasEarlyRequests } from '../data/early-requests.js';
import { missingFile } from '../data/error.js';
import type { Failure, Reason } from '../data/error.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import { pageUrl } from '../sanitize/urls.js';
import type { Language } from '../locale/language.js';
import { en } from '../locale/portlet.en.js';
import { vi } from '../locale/portlet.js';
import type { ContentKind, PortletText } from '../locale/portlet.js';
import { LazyModule } from '../platform/lazy-module.js';
import type { WindowState } from './events.js';
import { attempt } from './attempt.js';
import { numberWithin, oneOf } from './attributes.js';
import { FailureReporter } from './failure-reporter.js';
import type { Density } from './density-controller.js';
import { LanguageController } from './language-controller.js';
import { LoadController } from './load-controller.js';
import { VisibilityController } from './visibility-controller.js';
import type { LoadState } from './load-state.js';
import type { FallbackLink } from './notice.js';
import { SlottedContent } from './slotted-content.js';

/** Few words, which come with the Vietnamese: a file of their own would cost more. */
const english = new LazyModule(() => Promise.resolve({ en }));

/** Whether the heading stands on a coloured bar. */
export type Frame = 'bar' | 'none';

/** When a block asks for its data. */
export type Loading = 'eager' | 'lazy';

/** How long the first rendering waits for an answer that is on its way, in milliseconds. */
const EARLY_ANSWER_MS = 100;

/** The attributes, the hooks and the loading of every block; `PortletElement` renders it. */
export abstract class PortletBase<T> extends LitElement {
  static override get properties(): PropertyDeclarations {
    return {
      heading: {},
      headingLevel: { attribute: 'heading-level', type: Number },
      frame: {},
      density: {},
      windowState: { attribute: 'window-state', reflect: true },
      src: {},
      refresh: { type: Number },
      timeout: { type: Number },
      loading: {},
      beacon: {},
      beaconAfter: { attribute: 'beacon-after', type: Number },
      state: { reflect: true },
    };
  }

  /** Text of the heading. Default: the block's own name in the page's language. Empty: no heading. */
  heading: string | null = null;

  /** Level of the heading in the page's outline, 2 to 6. */
  headingLevel = 2;

  /** `bar`: heading on a coloured bar, with a border. `none`: heading over a rule, no border. */
  frame: Frame = 'bar';

  /**
   * `comfortable`, `compact` (a low bar, text of 14 px and tight lists, as on a portal of 2012), or `auto`: compact where the
   * page's own text is smaller than 15 px, or the block is narrower than 280 px.
   */
  density: Density = 'auto';

  /** `normal`, `minimized` (heading alone) or `maximized` (in a modal window). */
  windowState: WindowState = 'normal';

  /** Address of the data. What it may be, and what is taken without it, is the element's to say. */
  src: string | null = null;

  /** Minutes between refreshes, 0 to 1440; 0 = never. Default: the element's own. */
  refresh: number | null = null;

  /** Seconds that an answer may take, its body included, 1 to 120. */
  timeout = 8;

  /** `eager`: loads at once. `lazy`: loads when the block comes near the visible part of the page. */
  loading: Loading = 'eager';

  /**
   * URL on the page's own site that is told, in one line a day at most, that the block has been stale or failing for long. Default:
   * the `data-beacon` of a script on the page, which is for all blocks. Empty: none.
   */
  beacon: string | null = null;

  /**
   * Hours that the block may be stale or failing before `beacon` is told, 0 to 8760. Default: 6, or the `data-beacon-after` of that
   * script.
   */
  beaconAfter: number | null = null;

  /**
   * Where the block stands with its data.
   *
   * @readonly
   */
  state: LoadState = 'idle';

  /** What the block holds, as the frame's sentences name it. */
  protected readonly contentKind: ContentKind = 'data';

  /** The highest level that `heading-level` may give: 1 where the heading may be the page's own title. */
  protected readonly highestHeadingLevel: number = 2;

  /** How long an answer counts as new, in milliseconds. */
  protected readonly staleAfter: number = 20 * 60_000;
  /** The age from which an answer is headed as old, in milliseconds. */
  protected readonly outdatedAfter: number = 6 * 3600_000;
  /** Minutes between refreshes where the page's author says nothing. */
  protected readonly defaultRefresh: number = 0;

  protected readonly locale = new LanguageController(this);
  protected readonly slotted = new SlottedContent(this);

  protected readonly loader = new LoadController<T>(
    this,
    () => this.onLoadSettled(),
    () => this.onMinute(),
  );
  protected readonly visibility = new VisibilityController(this);
  protected readonly reporter = new FailureReporter(this, (reason) => this.editorHint(reason));
  /** Why nothing can be requested. */
  protected invalid: Failure | undefined;
  /** Why nothing of the element's own can be rendered: its code threw. */
  protected fault: Failure | undefined;
  private readonly frameText = this.locale.strings(vi, english);

  /** The block's own name in the page's language. */
  protected abstract defaultHeading(): string;

  /** The content. Called while `hasContent` says so. */
  protected abstract renderContent(): unknown;

  /**
   * What the block needs from the network; none where its content is in the page; `undefined` while a lazy module is missing
   * to know it. Called at any time, before the first rendering too.
   */
  protected requests(): readonly DataRequest<T>[] | undefined {
    return [];
  }

  /** The modules that the attributes ask for. Rendering waits until each has been had, or could not be. */
  protected lazyModules(): readonly LazyModule<unknown>[] {
    return [];
  }

  /** Why an attribute forbids any request. */
  protected configError(): Failure | undefined {
    return undefined;
  }

  /** Whether there is something to render in place of the slot. Default: an answer. */
  protected hasContent(): boolean {
    return this.loader.answered > 0;
  }

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

  /** What stands where there is nothing to show and nothing has failed. */
  protected renderEmpty(): unknown {
    return html`<p class="empty">${this.text.empty}</p>`;
  }

  /** Where the reader finds the same thing, when it cannot be had here. */
  protected fallbackLink(): FallbackLink | undefined {
    return undefined;
  }

  /** What the page's editor can do about a failure, in the page's language. */
  protected editorHint(_reason: Reason): Promise<string> | undefined {
    return undefined;
  }

  /** Whether the page's own content is to be shown until there is something better. */
  protected hasSlottedContent(): boolean {
    return this.slotted.isPresent;
  }

  /** What the content says: when it changes, that is announced once. */
  protected contentSummary(): string {
    return '';
  }

  /** Since when an answer holds: its arrival, or an earlier time that it names itself. */
  protected asOf(answer: CacheEntry<T>): number {
    return answer.receivedAt;
  }

  protected get language(): Language {
    return this.locale.language;
  }

  /** The frame's own strings. */
  protected get text(): PortletText {
    return this.frameText();
  }

  /** Level of the block's own heading. */
  protected get validHeadingLevel(): number {
    return numberWithin(this, 'heading-level', this.headingLevel, [this.highestHeadingLevel, 6], 2);
  }

  /** `src` as an absolute URL. Relative to the page itself: a foreign `<base>` must not send readers elsewhere. */
  protected srcUrl(): URL | undefined {
    const url = pageUrl(this.src);
    return url ? new URL(url) : undefined;
  }

  /** An attempt has ended and is shown. */
  protected abstract onLoadSettled(): void;

  /** The last good answer to a request. */
  protected result(request: DataRequest<T>): CacheEntry<T> | undefined {
    return this.loader.result(request);
  }

  /** An attempt is under way: `result` may soon be another. */
  protected get isLoading(): boolean {
    return this.loader.isLoading;
  }

  /** Age of the oldest answer shown, in milliseconds; below 0 where there is none, `Infinity` where it is not known. */
  protected age(): number {
    return this.loader.age((answer) => this.asOf(answer));
  }

  /**
   * Asks again now. Resolves when the attempt has ended, well or not, and is shown; never rejects. Outside a page it resolves at
   * once, and the block asks when it is in one.
   */
  async reload(): Promise<void> {
    this.loader.expire();
    if (!this.isConnected) return;
    this.visibility.reveal();
    this.fault = this.invalid = undefined;
    this.reporter.forget();
    const failed = this.neededModules().filter((module) => module.failed);
    await Promise.all(failed.map((module) => module.load()));
    attempt(() => this.startLoading(), undefined);
    this.requestUpdate();
    await this.updateComplete;
    for (let last; last !== this.loader.attempt; await this.updateComplete) {
      last = this.loader.attempt;
      await last;
    }
  }

  /**
   * Waits for the modules that it needs, so that nothing moves when they come; the data are on their way meanwhile. The first time
   * it waits a little for those that the page's entry has asked for, too, which spares a rendering.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const missing = this.neededModules().filter((module) => !module.settled);
    const isEarly = !this.hasUpdated && hasEarlyRequests();
    if (!missing.length && !isEarly) return super.scheduleUpdate();
    // What throws here throws in `willUpdate` too.
    attempt(() => this.startLoading(), undefined);
    const awaited: Promise<unknown>[] = missing.map((module) => module.load());
    if (isEarly) {
      const timeout = new Promise((resolve) => setTimeout(resolve, EARLY_ANSWER_MS));
      awaited.push(Promise.race([this.loader.answers, timeout]));
    }
    return Promise.all(awaited).then(() => super.scheduleUpdate());
  }

  protected neededModules(): readonly LazyModule<unknown>[] {
    this.locale.update();
    return [...this.locale.modules, ...attempt(() => this.lazyModules(), [])];
  }

  protected startLoading(): void {
    this.locale.update();
    const { visibility, loader } = this;
    if (oneOf(this, 'loading', this.loading, ['eager', 'lazy']) === 'eager') visibility.reveal();
    else visibility.observe();
    if (!visibility.isVisible) return;
    let failure: Failure | undefined = this.srcError() ?? this.configError();
    const requests = failure ? [] : this.requests();
    if (!requests && this.lazyModules().some((module) => module.failed)) {
      failure = missingFile('a file of html-portlets could not be loaded');
    }
    if (failure && failure.detail !== this.invalid?.detail) this.reporter.report(failure);
    this.invalid = failure;
    if (!requests) return;
    const refresh = numberWithin(this, 'refresh', this.refresh, [0, 1440], this.defaultRefresh);
    const timeout = numberWithin(this, 'timeout', this.timeout, [1, 120], 8) * 1000;
    // What is due to be renewed is asked for, though it still counts as new.
    const maxAge = Math.min(this.staleAfter, refresh * 60_000 || Infinity);
    loader.update(requests, { timeout, maxAge, refresh });
  }

  private srcError(): Failure | undefined {
    if (!this.src || this.srcUrl()) return undefined;
    return {
      reason: 'bad-answer',
      ownFault: 'setup',
      detail: `src="${this.src}" is not a URL; expected one that begins with https:, http: or /`,
    };
  }

  private onMinute(): void {
    for (const module of this.neededModules()) {
      if (module.failed) void module.load().then(() => this.requestUpdate());
    }
    this.requestUpdate();
  }
}
