/** How long an idle moment is waited for, in milliseconds. */
const TIMEOUT_MS = 2_000;

/** Resolves when the page has nothing more urgent to do. */
export const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    // Safari has it behind a flag.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, TIMEOUT_MS / 10);
    else requestIdleCallback(resolve, { timeout: TIMEOUT_MS });
  });
