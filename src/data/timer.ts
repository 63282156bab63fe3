/** The longest delay that timers take, in milliseconds: one more and they fire at once. */
const LONGEST = 2 ** 31 - 1;

/** `setTimeout` for any delay, however long an attribute makes it. */
export function after(milliseconds: number, run: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(run, Math.min(milliseconds, LONGEST));
}
