/* A classic script, before all others: the page's clock and timers stand until `simulated.pass` moves them. */
(() => {
  const NativeDate = Date;
  const timers = new Map();
  let now = NativeDate.now();
  let elapsed = 0;
  let id = 0;

  class SimulatedDate extends NativeDate {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now() {
      return Math.floor(now);
    }
  }
  globalThis.Date = SimulatedDate;
  globalThis.setTimeout = (run, delay = 0, ...given) => {
    timers.set(++id, { at: elapsed + Math.max(0, Number(delay) || 0), run: () => run(...given) });
    return id;
  };
  globalThis.clearTimeout = (timer) => void timers.delete(timer);

  // The clocks of all tabs agree only between two steps: what a tab tells waits for that, or it would come from the future.
  const told = [];
  const NativeChannel = BroadcastChannel;
  globalThis.BroadcastChannel = class extends NativeChannel {
    set onmessage(listener) {
      super.onmessage = (event) => told.push(() => listener(event));
    }
  };

  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  /** After what waits for nothing but its turn has had it. */
  const turn = () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(0);
    });

  const next = () => {
    let first;
    for (const timer of timers) if (!first || timer[1].at < first[1].at) first = timer;
    return first;
  };

  globalThis.simulated = {
    /** Lets timers fire in their order. */
    async pass(milliseconds) {
      const end = elapsed + milliseconds;
      told.splice(0).forEach((tell) => tell());
      for (let due = next(); due && due[1].at <= end; due = next()) {
        const [timer, { at, run }] = due;
        timers.delete(timer);
        now += at - elapsed;
        elapsed = at;
        run();
        // Answers, renderings and what other tabs tell.
        for (let turns = 0; turns < 4; turns++) await turn();
      }
      now += end - elapsed;
      elapsed = end;
      for (let turns = 0; turns < 4; turns++) await turn();
    },
    set(time) {
      now = time;
    },
    get timers() {
      return timers.size;
    },
  };
})();
