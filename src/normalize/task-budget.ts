import { nextTask } from '../platform/next-task.js';

/** Work that has taken longer, in milliseconds, yields. A quarter of a long task. */
const BUDGET = 12;

/** Divides long work into tasks. */
export class TaskBudget {
  private since = performance.now();

  /** Yields to the main thread if the budget is used up. Rejects with the signal's reason when that is aborted. */
  async yieldIfDue(signal?: AbortSignal, isDue = performance.now() - this.since > BUDGET): Promise<void> {
    if (!isDue) return;
    await nextTask();
    if (signal?.aborted) throw signal.reason;
    this.since = performance.now();
  }

  get isDue(): boolean {
    return performance.now() - this.since > BUDGET;
  }
}
