const MINUTE_MS = 60_000;

/** An event target keeps one listener's fault from the others, and reports it. */
const ticker = new EventTarget();

let listeners = 0;
let timer: ReturnType<typeof setTimeout>;

/**
 * Runs something at the turn of every minute of this device's clock, and when the page is shown again after it was
 * hidden: to tell ages and to roll over at midnight. All share one timer, which rests while the page is hidden.
 *
 * @returns Ends it. With the last one the timer ends too.
 */
export function everyMinute(run: () => void): () => void {
  let listening = true;
  const tick = () => run();
  ticker.addEventListener('tick', tick);
  if (!listeners++) {
    document.addEventListener('visibilitychange', turn);
    arm();
  }

  return () => {
    if (!listening) return;
    listening = false;
    ticker.removeEventListener('tick', tick);
    if (!--listeners) {
      document.removeEventListener('visibilitychange', turn);
      clearTimeout(timer);
    }
  };
}

function turn() {
  clearTimeout(timer);
  if (!document.hidden) strike();
}

function strike() {
  arm();
  ticker.dispatchEvent(new CustomEvent('tick'));
}

/** Measured anew each time, so that neither a late timer nor a corrected clock adds up. */
function arm() {
  if (!document.hidden) timer = setTimeout(strike, MINUTE_MS - (Date.now() % MINUTE_MS));
}
