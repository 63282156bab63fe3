import { html, nothing } from 'lit';
import type { Failure } from '../data/error.js';
import { portletText } from '../locale/portlet.js';
import { Announcer } from './announcer.js';
import { PortletStaleEvent } from './events.js';
import { aftermath } from './lazy.js';
import { isDegraded, loadState } from './load-state.js';
import type { LoadFacts, LoadState } from './load-state.js';
import { renderNotice } from './notice.js';
import type { FallbackLink } from './notice.js';
import type { DataStatus } from './notice-sentences.js';

/** What a block knows of its data. */
export interface BlockFacts
  extends Omit<LoadFacts, 'isStale' | 'isBroken'>, Omit<DataStatus, 'isLoading' | 'isOutdated' | 'now'> {
  /** Why nothing can be requested, or nothing rendered. */
  readonly broken: Failure | undefined;
  /** Ages in milliseconds from which an answer is no longer new, and from which it is headed as old. */
  readonly staleAfter: number;
  readonly outdatedAfter: number;
  /** What the content says. */
  summary(): string;
}

/** What the frame tells of a block's data: by its state, in the line above the content, in the notice, and aloud. */
export class LoadStatus {
  /** Whether the notice is shown. */
  isDegraded = false;

  private readonly announcer = new Announcer();
  /** Outdated content was shown: what took its place is headed too, so that nothing moves. */
  private wasOutdated = false;
  private staleEvent: PortletStaleEvent | undefined;

  constructor(private readonly facts: () => BlockFacts) {}

  /** Whether there is something to say for which a lazy module has the sentences. */
  get needsSentences(): boolean {
    return this.isDegraded || this.wasOutdated;
  }

  /** What the live region says. */
  get message(): string {
    return this.announcer.message;
  }

  /** Looks at the data anew, and announces what has changed. */
  update(): LoadState {
    const facts = this.facts();
    const { age, failure, answered, failed } = facts;
    const wasDegraded = this.isDegraded;
    const state = loadState({ ...facts, isBroken: !!facts.broken, isStale: age >= facts.staleAfter });
    this.isDegraded = isDegraded(state, wasDegraded, answered + failed > 0);
    this.wasOutdated = answered > 0 && (this.wasOutdated || age >= facts.outdatedAfter);
    if (state === 'stale' && !wasDegraded) this.staleEvent = new PortletStaleEvent(age, failure?.reason);
    if (state !== 'idle' && state !== 'loading') this.announce(state, facts);
    return state;
  }

  /** Nothing of the element's own can be rendered. */
  setFault(isLoading: boolean): void {
    this.isDegraded = true;
    this.wasOutdated = false;
    if (!isLoading) this.interrupt(this.sentence(false));
  }

  /** Says this at once; what comes of it is announced even if it is what was before. */
  interrupt(message: string): void {
    this.announcer.interrupt(message);
  }

  /** The event that is due, once. */
  takeEvent(): PortletStaleEvent | undefined {
    const { staleEvent } = this;
    this.staleEvent = undefined;
    return staleEvent;
  }

  renderAge(): unknown {
    const { value } = aftermath;
    if (!this.wasOutdated || !value) return nothing;
    const status = this.status(false);
    return html`<p class="age" part="age" ?data-outdated=${status.isOutdated}>
      ${value.ageSentence(status, false)}
    </p>`;
  }

  renderNotice(isLoading: boolean, fallback: () => FallbackLink | undefined, retry: () => void): unknown {
    if (!this.isDegraded) return nothing;
    return renderNotice(
      this.sentence(isLoading, this.wasOutdated),
      portletText(this.facts().language),
      fallback(),
      retry,
    );
  }

  /** @param isHeaded The age is told above the content. */
  private sentence(isLoading: boolean, isHeaded = false): string {
    const status = this.status(isLoading);
    return (
      aftermath.value?.noticeSentence(status, isHeaded) ??
      portletText(status.language).unavailable(status.label)
    );
  }

  private status(isLoading: boolean): DataStatus {
    const facts = this.facts();
    return { ...facts, now: Date.now(), isLoading, isOutdated: facts.age >= facts.outdatedAfter };
  }

  /** Silent are refreshes that change nothing, another language, and a first load that nobody has asked for and that went well. */
  private announce(state: LoadState, facts: BlockFacts): void {
    const { language, label, kind, failure, answered } = facts;
    this.announcer.update({
      topic: `${state} ${failure?.reason ?? ''} ${answered ? facts.summary() : ''}`,
      language,
      isWrong: this.isDegraded,
      message: (isFirst) => {
        if (this.isDegraded) return this.sentence(false);
        const text = portletText(language);
        const change = isFirst ? text.loaded : text.updated(kind);
        return `${label}: ${state === 'empty' ? text.empty : change}`;
      },
    });
  }
}
