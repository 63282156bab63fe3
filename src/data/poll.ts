const MINUTE_MS = 60_000;

/**
 * Calls back about every so many minutes, while the page is visible and the browser online. What fell due meanwhile runs once
 * as soon as both are true again; a pause costs no timer.
 *
 * @param minutes Between two runs, times 0.9 to 1.2 so that pages opened together do not ask together; never less than
 *   one minute. 0, or what is no positive number, is never.
 * @returns Ends it.
 */
export function poll(callback: () => unknown, minutes: number): () => void {
  if (!(minutes > 0)) return () => {};

  let interval: number;
  let nextAt: number;
  let timer: ReturnType<typeof setTimeout>;

  const schedule = () => {
    interval = Math.max(MINUTE_MS, minutes * MINUTE_MS * (0.9 + Math.random() * 0.3));
    nextAt = Date.now() + interval;
    resume();
  };
  const resume = () => {
    clearTimeout(timer);
    // A clock that was set back must not stretch the interval.
    if (!document.hidden && navigator.onLine)
      timer = setTimeout(run, Math.min(nextAt - Date.now(), interval));
  };
  const run = () => {
    schedule();
    callback();
  };

  document.addEventListener('visibilitychange', resume);
  addEventListener('online', resume);
  addEventListener('offline', resume);
  schedule();

  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', resume);
    removeEventListener('online', resume);
    removeEventListener('offline', resume);
  };
}
