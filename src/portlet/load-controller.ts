import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataClient } from '../data/client.js';
import { isFresh } from '../data/early-requests.js';
import { list } from '../data/json-values.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import { DataError, toDataError } from '../data/error.js';
import type { Failure } from '../data/error.js';
import { aftermath } from './lazy.js';
import { LoadResults } from './load-results.js';
import type { Refresher, Results } from './refresher.js';
import { serverAnswers } from './server-answers.js';

/** Until the code that keeps a block up to date is asked for again, in milliseconds. */
const MINUTE_MS = 60_000;

/** How a block's requests are made. */
export interface LoadTiming {
  /** How long an answer may take, in milliseconds; counts from the next attempt on. */
  readonly timeout: number;
  /** A cached answer younger than this many milliseconds spares the first attempt its request. */
  readonly maxAge: number;
  /** Minutes between attempts; 0 = never again. */
  readonly refresh: number;
}

/**
 * The loading of one block: makes its requests, holds the answers, and asks again in time. Each attempt replaces the one before
 * it, so that an answer to an older attribute value is never shown.
 */
export class LoadController<T> implements ReactiveController {
  /** What the requests of the present attempt have brought. */
  readonly results = new LoadResults<T>();
  /** The requests of the present attempt. */
  requests: readonly DataRequest<T>[] = [];
  isLoading = false;
  /** An answer to these requests was dropped because it could not be rendered. */
  hasRejected = false;
  /** Since when these requests have brought nothing new: milliseconds since 1970. */
  tryingSince = 0;
  /** The present or the last attempt; resolves when it has ended and is shown. Never rejects. */
  attempt: Promise<void> = Promise.resolve();
  /** Resolves when the answers of the present or the last attempt are there, or will not come; they may not be shown yet. */
  answers: Promise<unknown> = Promise.resolve();

  private requestedKeys: string | undefined;
  /** The next attempt takes nothing from the cache. */
  private isExpired = false;
  private controller: AbortController | undefined;
  private startedAt = 0;
  private timeout = 0;
  private maxAge = 0;
  private refresh = 0;
  private refresher: Refresher<T> | undefined;

  /**
   * @param onSettled An attempt has ended and is shown.
   * @param onMinute A minute has begun: ages are to be told anew.
   * @param isKept Whether there is anything to keep up to date.
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onSettled: () => void,
    private readonly onMinute: () => void,
    private readonly isKept: () => boolean,
  ) {
    host.addController(this);
  }

  /** An attempt is under way, or none has begun. */
  get isPending(): boolean {
    return this.isLoading || this.requestedKeys === undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Portals move nodes about: only a node that is still out of the page after the move has really left. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.controller?.abort();
      this.controller = this.requestedKeys = undefined;
      this.isLoading = false;
      this.refresher?.stop();
      this.refresher = undefined;
    });
  }

  /**
   * Makes `requests`, unless they are under way or were answered; and again every so many minutes, sooner after a failure.
   */
  update(requests: readonly DataRequest<T>[], { timeout, maxAge, refresh }: LoadTiming): void {
    Object.assign(this, { timeout, maxAge, refresh });
    const keys = keysOf(requests);
    if (keys !== this.requestedKeys) {
      this.requestedKeys = keys;
      this.load(requests, this.isExpired ? 0 : maxAge);
    }
    this.refresher?.update(this.requests, refresh);
  }

  /** The next update asks, whatever was asked before or is in the cache. */
  expire(): void {
    this.isExpired = true;
    this.requestedKeys = undefined;
  }

  /** The answers could not be rendered. @returns Whether there were any that had not been rendered before. */
  reject(failure: Failure): boolean {
    const bad = this.results.reject(this.requests, failure);
    bad.forEach((request) => dataClient().forget(request));
    this.hasRejected ||= bad.length > 0;
    return bad.length > 0;
  }

  private load(requests: readonly DataRequest<T>[], maxAge: number): void {
    this.controller?.abort();
    const controller = (this.controller = new AbortController());
    const written = serverAnswers(this.host, this.hasRejected ? [] : requests);
    const isSame = keysOf(requests) === keysOf(this.requests);
    if (!this.tryingSince || !isSame) this.tryingSince = Date.now();
    this.requests = requests;
    this.isExpired = this.hasRejected = false;
    this.isLoading = requests.length > 0;
    this.results.retain(new Set(requests.map(({ key }) => key)));
    const open = requests.filter((request) => {
      const cached = dataClient().peek(request);
      const own = written.get(request.key);
      const isOwn = own && own.receivedAt > (cached?.receivedAt ?? 0);
      const known = isOwn ? own : cached;
      const shown = this.results.get(request.key);
      if (known && !(shown?.isIncomplete && shown.receivedAt > known.receivedAt)) {
        this.results.set(request.key, known);
      }
      return !isOwn || !isFresh(own.receivedAt, maxAge);
    });
    if (!open.length) this.tryingSince = 0;
    this.host.requestUpdate();
    // Nothing that came before a failure makes up for it.
    const sinceLast = Date.now() - this.startedAt;
    this.startedAt = Date.now();
    this.attempt = this.settle(
      open,
      (key) => (this.results.hasFailed(key) ? Math.min(maxAge, sinceLast) : maxAge),
      controller,
    );
  }

  private async settle(
    requests: readonly DataRequest<T>[],
    maxAgeOf: (key: string) => number,
    controller: AbortController,
  ): Promise<void> {
    const { timeout } = this;
    const { signal } = controller;
    const news = new Map<string, CacheEntry<T> | DataError>();
    await (this.answers = Promise.all(
      requests.map(async (request) => {
        const { key } = request;
        try {
          const result = await dataClient().load(request, { signal, timeout, maxAge: maxAgeOf(key) });
          if (controller !== this.controller) return;
          if (result.isIncomplete) throw this.takePart(key, result);
          if (result !== this.results.get(key)) news.set(key, result);
          this.results.succeed(key, result);
          this.tryingSince = 0;
        } catch (error) {
          if (controller !== this.controller) return;
          const failure = toDataError(error);
          this.results.fail(key, failure);
          // What is wrong with this page alone is no news to others.
          if (!failure.ownFault) news.set(key, failure);
        }
      }),
    ));
    if (controller !== this.controller) return;
    this.isLoading = false;
    await this.end(news);
  }

  /** What another tab was answered is taken as if this one had asked. */
  private take(results: Results<T>): void {
    if (this.isLoading || !this.controller) return;
    results.forEach((result, key) => {
      if (result instanceof DataError) {
        this.results.fail(key, result);
      } else {
        this.results.succeed(key, result);
        this.tryingSince = 0;
      }
    });
    this.attempt = this.end();
  }

  /** @param news What other tabs are told; nothing where the attempt was another's. */
  private async end(news?: Results<T>): Promise<void> {
    const { controller } = this;
    const hasRefresher = this.keepUpToDate(news);
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (controller !== this.controller) return;
    this.onSettled();
    if (!hasRefresher && this.isKept()) void this.loadRefresher(news);
  }

  /** @returns Whether the code of it is there. */
  private keepUpToDate(news?: Results<T>): boolean {
    const { value } = aftermath;
    if (!value) return false;
    this.refresher ??= new value.Refresher<T>({
      client: dataClient(),
      // What another block fetched within half of the time serves this one too.
      onDue: () => this.load(this.requests, this.refresh > 0 ? this.refresh * 30_000 : this.maxAge),
      onMinute: this.onMinute,
      onResults: (results) => this.take(results),
    });
    this.refresher.update(this.requests, this.refresh);
    this.refresher.settle(this.results.failed > 0, news);
    return true;
  }

  /** Once the content is shown. */
  private async loadRefresher(news?: Results<T>): Promise<void> {
    const { controller } = this;
    await aftermath.load();
    if (controller !== this.controller || this.keepUpToDate(news)) return;
    setTimeout(() => controller === this.controller && void this.loadRefresher(news), MINUTE_MS);
  }

  /** Takes what came of a response that was cut off, unless as much is there already. */
  private takePart(key: string, result: CacheEntry<T>): DataError {
    const lengthOf = (answer?: CacheEntry<unknown>) => (answer ? list(answer.value).length : -1);
    if (lengthOf(result) > lengthOf(this.results.get(key))) this.results.set(key, result);
    return new DataError('cut-off', `${lengthOf(result)} whole items`);
  }
}

const keysOf = (requests: readonly DataRequest<unknown>[]) => requests.map(({ key }) => key).join();
