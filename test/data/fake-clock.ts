import { recovery } from '../../src/data/lazy.js';
import { nextTask } from '../../src/platform/next-task.js';
import { aftermath } from '../../src/portlet/lazy.js';

// What waits for a file waits longer than for its turn.
await Promise.all([recovery.load(), aftermath.load()]);

/** A clock that stands until a test moves it: `setTimeout`, `clearTimeout` and `Date.now` of the page. */
export interface FakeClock {
  /** Lets time pass: timers fire in their order, and what they set going runs as far as it can without waiting. */
  pass(milliseconds: number): Promise<void>;
  /** Lets time pass while the page is busy with something else, or the computer sleeps: timers fire afterwards. */
  block(milliseconds: number): void;
  /** Sets the wall clock forward or back, as a reader or a time server does: timers do not notice. */
  jump(milliseconds: number): void;
  /** How many timers wait. */
  readonly timers: number;
  restore(): void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** @param now What the wall clock shows at first, in milliseconds since 1970. */
export function fakeClock(now = Date.UTC(2026, 10, 23, 3, 15, 20)): FakeClock {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const timers = new Map<number, Timer>();
  let elapsed = 0;
  let wall = now;
  let id = 0;

  const next = () => [...timers].sort(([, one], [, two]) => one.at - two.at)[0];

  Object.assign(globalThis, {
    setTimeout(run: () => void, delay = 0) {
      // As in browsers, a delay that needs more than 31 bits is none.
      const wait = delay >= 0 && delay < 2 ** 31 ? delay : 0;
      timers.set(++id, { at: elapsed + wait, run });
      return id;
    },
    clearTimeout: (timer: number) => timers.delete(timer),
  });
  Date.now = () => wall;

  return {
    block(milliseconds) {
      wall += milliseconds;
      elapsed += milliseconds;
    },
    async pass(milliseconds) {
      await settled();
      const end = elapsed + milliseconds;
      for (let due = next(); due && due[1].at <= end; due = next()) {
        const [timer, { at, run }] = due;
        timers.delete(timer);
        const late = Math.max(at, elapsed);
        wall += late - elapsed;
        elapsed = late;
        run();
        await settled();
      }
      wall += end - elapsed;
      elapsed = end;
      await settled();
    },
    jump(milliseconds) {
      wall += milliseconds;
    },
    get timers() {
      return timers.size;
    },
    restore() {
      Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.now;
    },
  };
}

/** How many tasks the body of an answer takes to be read, at most: Firefox reads it in several. */
const TASKS = 8;

/** After what waits for nothing but its turn has had it: a task of its own comes after all microtasks and earlier such tasks. */
export async function settled(): Promise<void> {
  for (let task = 0; task < TASKS; task++) await nextTask();
}
