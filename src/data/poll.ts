const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Minutes from the first, second, … failure in a row to the next attempt. */
const PROBES = [1, 2, 5, 10];

/** Whether nothing may be asked for that the reader has not: unseen, without a network, or where data are to be saved. */
const isPaused = (): boolean =>
  document.hidden ||
  !navigator.onLine ||
  !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

/**
 * Calls back about every so many minutes, and sooner after a failure, while the page is visible, the browser online and data need
 * not be saved. What fell due meanwhile runs once as soon as that is so again; after a failure it runs then in any case. A pause
 * costs no timer. Nothing runs by itself in the first minute of an hour, when everybody's clocks strike.
 */
export class Poll {
  private minutes: number | undefined;
  /** In a row. */
  private failures = 0;
  private settledAt = 0;
  private isRunning = false;
  private wait = Infinity;
  private dueAt = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param callback Begins an attempt; `settle` ends it. */
  constructor(private readonly callback: () => unknown) {}

  /**
   * @param minutes Between two runs, times 0.9 to 1.2 so that pages opened together do not ask together; never less than one
   *   minute. 0, or what is no positive number, is never, except after a failure.
   */
  start(minutes: number): void {
    if (this.minutes === minutes) return;
    if (this.minutes === undefined) {
      document.addEventListener('visibilitychange', this.onReturn);
      addEventListener('online', this.onReturn);
      addEventListener('offline', this.resume);
      addEventListener('pageshow', this.onReturn);
    }
    this.minutes = minutes;
    this.schedule();
  }

  stop(): void {
    if (this.minutes === undefined) return;
    document.removeEventListener('visibilitychange', this.onReturn);
    removeEventListener('online', this.onReturn);
    removeEventListener('offline', this.resume);
    removeEventListener('pageshow', this.onReturn);
    clearTimeout(this.timer);
    this.minutes = undefined;
    this.failures = 0;
    this.isRunning = false;
  }

  /**
   * An attempt has ended.
   *
   * @param isOther It was another tab's: this one waits longer than that one will, and so asks when that one has gone.
   */
  settle(hasFailed: boolean, isOther = false): void {
    if (this.minutes === undefined) return;
    const now = Date.now();
    this.isRunning = false;
    if (!hasFailed) this.failures = 0;
    // What other blocks there find at the same time is one failure.
    else if (!isOther || !this.failures || Math.abs(now - this.settledAt) > MINUTE_MS / 2) this.failures++;
    this.settledAt = now;
    this.schedule(isOther ? 0.3 : 0);
  }

  private schedule(later = 0): void {
    const { failures } = this;
    const minutes = this.minutes! > 0 ? this.minutes! : Infinity;
    const probe = failures ? PROBES[Math.min(failures, PROBES.length) - 1]! : Infinity;
    const spread = later + Math.random() * 0.3;
    this.wait = MINUTE_MS * Math.min(Math.max(1, minutes * (0.9 + spread)), probe * (0.7 + spread));
    this.dueAt = Date.now() + this.wait;
    this.resume();
  }

  private readonly resume = (): void => {
    clearTimeout(this.timer);
    // A clock that was set back must not stretch the interval.
    if (!isPaused() && this.wait < Infinity)
      this.timer = setTimeout(this.onTimer, Math.min(this.dueAt - Date.now(), this.wait));
  };

  /** Of `pageshow` only that of a page which comes back. */
  private readonly onReturn = ({ persisted }: Partial<PageTransitionEvent>): void => {
    if (persisted === false) return;
    const isBroken = this.failures > 0 && !this.isRunning;
    if (isPaused() || !(isBroken || this.dueAt <= Date.now())) this.resume();
    else this.run();
  };

  private readonly onTimer = (): void => {
    const sinceHour = Date.now() % HOUR_MS;
    if (sinceHour >= MINUTE_MS) this.run();
    else this.timer = setTimeout(this.onTimer, MINUTE_MS - sinceHour + Math.random() * MINUTE_MS);
  };

  private run(): void {
    this.schedule();
    this.isRunning = true;
    this.callback();
  }
}
