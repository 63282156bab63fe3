import { hasEarlyRequests } from '../data/early-requests.js';
import { missingFile } from '../data/error.js';
import type { Failure } from '../data/error.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import { translations } from '../locale/translations.js';
import type { LazyModule } from '../platform/lazy-module.js';
import { attempt } from './attempt.js';
import { numberWithin, oneOf } from './attributes.js';
import { FailureReporter } from './failure-reporter.js';
import { aftermath } from './lazy.js';
import { LoadController } from './load-controller.js';
import type { BlockFacts } from './load-status.js';
import { PortletHooks } from './portlet-hooks.js';
import { VisibilityController } from './visibility-controller.js';

const MINUTE_MS = 60_000;

/** How long the first rendering waits for an answer that is on its way, in milliseconds. */
const EARLY_ANSWER_MS = 100;

/** The loading of every block; `PortletElement` renders it. */
export abstract class PortletBase<T> extends PortletHooks<T> {
  protected readonly loader: LoadController<T> = new LoadController<T>(
    this,
    () => this.onLoadSettled(),
    () => this.onMinute(),
    () => this.loader.requests.length > 0 || this.hasContent(),
  );
  protected readonly visibility = new VisibilityController(this);
  protected readonly reporter = new FailureReporter(this, (reason) => this.editorHint(reason));
  /** Why nothing can be requested. */
  protected invalid: Failure | undefined;
  /** Why nothing of the element's own can be rendered: its code threw. */
  protected fault: Failure | undefined;

  /** Default: an answer. */
  protected override hasContent(): boolean {
    return this.loader.results.answered > 0;
  }

  /** The age from which an answer is no longer new, in milliseconds. */
  protected get staleAfter(): number {
    return this.lifetime.fresh * MINUTE_MS;
  }

  /** An attempt has ended and is shown. */
  protected abstract onLoadSettled(): void;

  /** The last good answer to a request. */
  protected result(request: DataRequest<T>): CacheEntry<T> | undefined {
    return this.loader.results.get(request.key);
  }

  /** An attempt is under way: `result` may soon be another. */
  protected get isLoading(): boolean {
    return this.loader.isLoading;
  }

  /** Age of the oldest answer shown, in milliseconds; below 0 where there is none, `Infinity` where it is not known. */
  protected age(): number {
    return this.loader.results.age((answer) => this.asOf(answer));
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
    const isEarly = !this.hasUpdated && hasEarlyRequests();
    // What throws here throws in `willUpdate` too.
    const start = () => this.isConnected && attempt(() => this.startLoading(), undefined);
    // How old the data are that an earlier visit has left says which modules are needed.
    if (!this.hasUpdated) start();
    const missing = this.neededModules().filter((module) => !module.settled);
    if (!missing.length && !isEarly) return super.scheduleUpdate();
    if (this.hasUpdated) start();
    const awaited: Promise<unknown>[] = missing.map((module) => module.load());
    if (isEarly) {
      const timeout = new Promise((resolve) => setTimeout(resolve, EARLY_ANSWER_MS));
      awaited.push(Promise.race([this.loader.answers, timeout]));
    }
    return Promise.all(awaited).then(() => super.scheduleUpdate());
  }

  protected neededModules(): readonly LazyModule<unknown>[] {
    this.locale.update();
    const needsAftermath = attempt(() => this.needsAftermath(), true);
    const modules = attempt(() => this.lazyModules(), []);
    return [
      ...modules,
      this.language !== 'vi' && this.english,
      translations[this.language],
      needsAftermath && aftermath,
    ].filter((module) => !!module);
  }

  /** Whether the frame has more to tell than the content, or something that the reader can do with it. */
  private needsAftermath(): boolean {
    const { loader, windowState, controls, isCramped } = this;
    const isBroken = !!(this.srcError() ?? this.configError());
    const hasControls = windowState !== 'normal' || controls !== null || isCramped;
    return hasControls || isBroken || loader.results.failed > 0 || this.age() >= this.staleAfter;
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
    const refresh = numberWithin(this, 'refresh', this.refresh, [0, 1440], this.lifetime.refresh);
    const timeout = numberWithin(this, 'timeout', this.timeout, [1, 120], 8) * 1000;
    // What is due to be renewed is asked for, though it still counts as new.
    const maxAge = Math.min(this.staleAfter, refresh * MINUTE_MS || Infinity);
    loader.update(requests, { timeout, maxAge, refresh });
  }

  /** What is known of the data. */
  protected facts(): BlockFacts {
    const { fault, invalid, loader } = this;
    const broken = fault ?? invalid;
    const { results } = loader;
    const failure = broken ?? results.failure;
    const hasSlottedContent = fault ? this.slotted.isPresent : this.hasSlottedContent();
    return {
      language: this.language,
      label: this.label,
      kind: this.contentKind,
      broken,
      failure,
      isVisible: this.visibility.isVisible,
      isLoading: !invalid && loader.isPending,
      requested: loader.requests.length,
      answered: results.answered,
      failed: results.failed,
      age: fault ? -1 : this.age(),
      staleAfter: this.staleAfter,
      outdatedAfter: this.lifetime.outdated * 60_000,
      hasSlottedContent,
      isShown: hasSlottedContent || (!fault && this.hasContent()),
      isIncomplete: failure?.reason === 'cut-off' && results.isIncomplete,
      tryingSince: failure === results.failure ? loader.tryingSince : 0,
      summary: () => this.contentSummary(),
    };
  }

  /** Tells the site, where it wants to know, that the data are stale or missing. */
  protected reportHealth(): void {
    const { fault } = this;
    const { requests, results } = this.loader;
    const failure = fault ?? this.invalid ?? results.failure;
    const age = this.age();
    aftermath.value?.reportHealth(this, {
      source: requests[0]?.url ?? this.src,
      reason: failure?.reason ?? 'stale',
      lastGood: fault || !results.answered ? 0 : results.receivedAt,
      staleSince: failure || !Number.isFinite(age) ? undefined : Date.now() - age + this.staleAfter,
    });
  }

  private onMinute(): void {
    for (const module of this.neededModules()) {
      if (module.failed) void module.load().then(() => this.requestUpdate());
    }
    this.requestUpdate();
  }
}
