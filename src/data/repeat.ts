import { after } from './timer.js';

const MINUTE_MS = 60_000;

/**
 * Runs something about every so many minutes, while someone can see the page and the browser believes in a connection.
 * What fell due meanwhile runs once as soon as both are true again; a pause costs no timer.
 *
 * @param minutes Between two runs, times 0.9 to 1.2 so that pages opened together do not ask together; never less than
 *   one minute. 0, or what is no positive number, is never.
 * @returns Ends it.
 */
export function repeat(run: () => unknown, minutes: number): () => void {
  if (!(minutes > 0)) return () => {};

  let wait: number;
  let due: number;
  let timer: ReturnType<typeof setTimeout>;

  const plan = () => {
    wait = Math.max(MINUTE_MS, minutes * MINUTE_MS * (0.9 + Math.random() * 0.3));
    due = Date.now() + wait;
    resume();
  };
  const resume = () => {
    clearTimeout(timer);
    // A clock that was set back must not stretch the wait.
    if (!document.hidden && navigator.onLine) timer = after(Math.min(due - Date.now(), wait), fire);
  };
  const fire = () => {
    plan();
    run();
  };

  document.addEventListener('visibilitychange', resume);
  addEventListener('online', resume);
  addEventListener('offline', resume);
  plan();

  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', resume);
    removeEventListener('online', resume);
    removeEventListener('offline', resume);
  };
}
