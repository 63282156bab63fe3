import { nextTask } from '../platform/next-task.js';

/** Work that has gone on for longer, in milliseconds, lets the page draw and answer. A quarter of what a reader notices. */
const BUDGET = 12;

/** Keeps long work from holding up the page. */
export class Breath {
  private since = performance.now();

  /** Resolves at once, or, where it is time, when the page has had its turn. Rejects with the signal's reason when that is aborted. */
  async draw(signal?: AbortSignal, isDue = performance.now() - this.since > BUDGET): Promise<void> {
    if (!isDue) return;
    await nextTask();
    if (signal?.aborted) throw signal.reason;
    this.since = performance.now();
  }

  get isDue(): boolean {
    return performance.now() - this.since > BUDGET;
  }
}
