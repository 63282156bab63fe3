const MINUTE_MS = 60_000;

/** An event target keeps one listener's fault from the others, and reports it. */
const ticker = new EventTarget();

let listeners = 0;
let timer: ReturnType<typeof setTimeout>;

/**
 * Calls back at the start of every minute of this device's clock, and when the page is shown again after it was hidden: for
 * ages and midnight. All listeners share one timer, which stops while the page is hidden.
 *
 * @returns Ends it. With the last one the timer ends too.
 */
export function onMinute(run: () => void): () => void {
  let listening = true;
  const listener = () => run();
  ticker.addEventListener('tick', listener);
  if (!listeners++) {
    document.addEventListener('visibilitychange', onVisibilityChange);
    schedule();
  }

  return () => {
    if (!listening) return;
    listening = false;
    ticker.removeEventListener('tick', listener);
    if (!--listeners) {
      document.removeEventListener('visibilitychange', onVisibilityChange);
      clearTimeout(timer);
    }
  };
}

function onVisibilityChange() {
  clearTimeout(timer);
  if (!document.hidden) tick();
}

function tick() {
  schedule();
  ticker.dispatchEvent(new CustomEvent('tick'));
}

/** Measured anew each time, so that neither a late timer nor a corrected clock adds up. */
function schedule() {
  if (!document.hidden) timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS));
}
