import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dataClient } from '../data/client.js';
import { onMinute } from '../data/minute-ticker.js';
import { poll } from '../data/poll.js';
import type { CacheEntry, DataRequest } from '../data/request.js';
import type { Reason } from '../data/error.js';
import { pendingModules } from '../platform/lazy-module.js';

/** Why a request brought nothing new. */
export interface Failure {
  readonly reason: Reason;
  readonly detail: string;
}

/**
 * The loading of one block: asks for its requests, keeps what came, and asks again in time. Each turn replaces the one
 * before it, so that an answer to an older attribute value is never shown.
 */
export class LoadController<T> implements ReactiveController {
  /** A turn is under way. */
  pending = false;
  /** What the present turn asks for, in one string; `undefined` before the first. */
  asked: string | undefined;
  /** The requests of the present turn. */
  requests: readonly DataRequest<T>[] = [];
  /** Why the last attempt failed, by request key. */
  readonly failures = new Map<string, Failure>();

  /** An answer of these requests was forgotten because it could not be rendered. */
  hasRejected = false;

  private readonly answers = new Map<string, CacheEntry<T>>();
  /** The answers of the last rendering that did not throw. */
  private rendered: ReadonlyMap<string, CacheEntry<T>> = new Map();
  /** The next turn takes nothing from the cache. */
  private expired = false;
  private turn: AbortController | undefined;
  private endTicks: (() => void) | undefined;
  private minutes = 0;
  private timeout = 0;
  private endRepeat: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly settled: () => void,
  ) {
    host.addController(this);
  }

  /** The last good answer to a request of the present turn. */
  answer(request: DataRequest<T>): CacheEntry<T> | undefined {
    return this.answers.get(request.key);
  }

  hostConnected(): void {
    this.endTicks ??= onMinute(() => this.host.requestUpdate());
    this.host.requestUpdate();
  }

  /** Portals move nodes about: only a node that is still out of the page after the move has really left. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.turn?.abort();
      this.turn = this.asked = undefined;
      this.pending = false;
      this.stopRepeating();
      this.endTicks?.();
      this.endTicks = undefined;
    });
  }

  /**
   * Asks for `requests`, unless they are being asked for or were answered; and again every so many minutes. What another
   * block fetched within half of that time serves this one too.
   *
   * @param timeout How long an answer may take, in milliseconds; counts from the next turn on.
   * @param maxAge How old an answer may be that spares the first turn its request, in milliseconds.
   */
  want(requests: readonly DataRequest<T>[], timeout: number, maxAge: number, minutes: number): void {
    this.timeout = timeout;
    const asked = requests.map(({ key }) => key).join();
    if (asked !== this.asked) {
      this.asked = asked;
      this.stopRepeating();
      void this.run(requests, this.expired ? 0 : maxAge);
    }
    if (minutes === this.minutes) return;
    this.stopRepeating();
    this.minutes = minutes;
    if (requests.length) this.endRepeat = poll(() => void this.run(this.requests, minutes * 30_000), minutes);
  }

  /** One turn. Resolves when it has ended and is shown, or another has taken its place. */
  async run(requests: readonly DataRequest<T>[], maxAge: number): Promise<void> {
    this.turn?.abort();
    const turn = (this.turn = new AbortController());
    const client = dataClient();
    this.requests = requests;
    this.expired = this.hasRejected = false;
    const keys = new Set(requests.map(({ key }) => key));
    [...this.answers.keys(), ...this.failures.keys()].forEach((key) => {
      if (keys.has(key)) return;
      this.answers.delete(key);
      this.failures.delete(key);
    });
    requests.forEach((request) => {
      const kept = client.peek(request);
      if (kept) this.answers.set(request.key, kept);
    });
    this.pending = requests.length > 0;
    this.host.requestUpdate();
    if (pendingModules.size) await Promise.all(pendingModules);
    if (turn !== this.turn) return;
    await Promise.all(
      requests.map(async (request) => {
        try {
          const { signal } = turn;
          const answer = await client.load(request, { signal, timeout: this.timeout, maxAge });
          if (turn !== this.turn) return;
          this.answers.set(request.key, answer);
          this.failures.delete(request.key);
        } catch (error) {
          if (turn !== this.turn) return;
          const { reason = 'bad-answer', detail = String(error) } = error as Partial<Failure>;
          this.failures.set(request.key, { reason, detail });
        }
      }),
    );
    if (turn !== this.turn) return;
    this.pending = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (turn === this.turn) this.settled();
  }

  /** The next turn asks, whatever was asked or is in the cache. */
  expire(): void {
    this.expired = true;
    this.asked = undefined;
  }

  /** What the answers say has been rendered. */
  accept(): void {
    this.rendered = new Map(this.answers);
  }

  /**
   * The answers could not be rendered: those that never were are forgotten, and what was rendered before them comes back.
   *
   * @returns Whether there were any.
   */
  reject(failure: Failure): boolean {
    const bad = this.requests.filter(({ key }) => {
      const answer = this.answers.get(key);
      return answer && answer !== this.rendered.get(key);
    });
    this.hasRejected ||= bad.length > 0;
    for (const request of bad) {
      const { key } = request;
      const before = this.rendered.get(key);
      dataClient().forget(request);
      this.failures.set(key, failure);
      if (before) this.answers.set(key, before);
      else this.answers.delete(key);
    }
    return bad.length > 0;
  }

  private stopRepeating(): void {
    this.endRepeat?.();
    this.endRepeat = undefined;
    this.minutes = 0;
  }
}
