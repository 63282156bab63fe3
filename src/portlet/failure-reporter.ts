import type { Failure, Reason } from '../data/error.js';
import { PortletErrorEvent } from './events.js';
import { warn } from './warn.js';

/** Tells the page of a block's failures: its editor by a warning, its scripts by an event once they are shown. */
export class FailureReporter {
  private readonly queue: Failure[] = [];
  private last: Failure | undefined;

  /** @param hint What the editor can do about it. May throw. */
  constructor(
    private readonly host: Element,
    private readonly hint: (reason: Reason) => Promise<string> | undefined,
  ) {}

  /** Reports a failure, unless it is the one that was reported last. */
  report(failure: Failure): void {
    if (failure === this.last) return;
    this.last = failure;
    this.queue.push(failure);
  }

  /** The next failure is reported even if it is the last one again. */
  forget(): void {
    this.last = undefined;
  }

  /** By now the page shows what was reported. */
  dispatch(): void {
    for (const failure of this.queue.splice(0)) {
      this.warn(failure);
      this.host.dispatchEvent(new PortletErrorEvent(failure.reason, failure.detail));
    }
  }

  warn({ reason, detail }: Failure): void {
    const say = (hint?: string) =>
      warn(this.host, `no new data: ${reason}${detail && ` (${detail})`}.${hint ? ` ${hint}` : ''}`);
    let hint: Promise<string> | undefined;
    try {
      hint = this.hint(reason);
    } catch {
      // The failure counts, not the hint.
    }
    if (hint) hint.then(say, () => say());
    else say();
  }
}
