/** Watches for what foreign HTML must not do: run code on this page, or send requests from it. */
export class PageWatch {
  /** What payloads said when they ran: each of them calls `alarm()`. */
  readonly alarms: string[] = [];
  private readonly since = performance.now();
  private readonly page = window as unknown as { alarm?: (word?: unknown) => void };

  constructor() {
    this.page.alarm = (word) => this.alarms.push(String(word ?? 'ran'));
  }

  /** Addresses under `/trap/` that this page asked for since the watch began. */
  async requests(): Promise<string[]> {
    await this.passing();
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime >= this.since && entry.name.includes('/trap/'))
      .map((entry) => new URL(entry.name).pathname);
  }

  end(): void {
    delete this.page.alarm;
  }

  /** Resolves when a request made now has come and gone, and been noted: what was sent before it has been noted too. */
  private passing(): Promise<void> {
    return new Promise((resolve) => {
      const mark = `${import.meta.url}?passing=${Math.random()}`;
      const observer = new PerformanceObserver((list) => {
        if (!list.getEntries().some((entry) => entry.name === mark)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe({ type: 'resource' });
      const picture = new Image();
      picture.src = mark;
    });
  }
}
