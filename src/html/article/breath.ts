/** Work that has gone on for longer, in milliseconds, lets the page draw and answer. A quarter of what a reader notices. */
const BUDGET = 12;

/** Keeps long work from holding up the page. */
export class Breath {
  private since = performance.now();

  /** Resolves at once, or, where it is time, when the page has had its turn. Rejects with the signal's reason when that is aborted. */
  async draw(signal?: AbortSignal, isDue = performance.now() - this.since > BUDGET): Promise<void> {
    if (!isDue) return;
    await turn();
    if (signal?.aborted) throw signal.reason;
    this.since = performance.now();
  }

  get isDue(): boolean {
    return performance.now() - this.since > BUDGET;
  }
}

/** The next task. Timers would wait longer, and a hidden page has no frames. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
