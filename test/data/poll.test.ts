import { expect } from '@open-wc/testing';
import { Poll } from '../../src/data/poll.js';
import { fakeClock, type FakeClock } from './fake-clock.js';
import { restorePage, setPage } from './page-state.js';

const MINUTE = 60_000;

describe('refreshing', () => {
  const random = Math.random;
  let clock: FakeClock;
  let runs: number;
  let poll: Poll;
  let stop: () => void;

  beforeEach(() => {
    clock = fakeClock();
    setPage({ hidden: false, online: true });
    runs = 0;
    stop = () => {};
  });

  afterEach(() => {
    stop();
    clock.restore();
    restorePage();
    Math.random = random;
  });

  const begin = (run: () => unknown, minutes: number) => {
    poll = new Poll(run);
    stop = () => poll.stop();
    poll.start(minutes);
  };

  /** @param luck What `Math.random` gives: 0 is the shortest wait, 1 the longest. */
  const start = (minutes: number, luck: number) => {
    Math.random = () => luck;
    begin(() => runs++, minutes);
  };

  it('comes after 0.9 of the minutes at the earliest, and again', async () => {
    start(10, 0);
    await clock.pass(9 * MINUTE - 1);
    expect(runs).to.equal(0);
    await clock.pass(1);
    expect(runs).to.equal(1);
    await clock.pass(9 * MINUTE);
    expect(runs).to.equal(2);
  });

  it('comes after 1.2 of the minutes at the latest', async () => {
    start(10, 1);
    await clock.pass(12 * MINUTE - 1);
    expect(runs).to.equal(0);
    await clock.pass(1);
    expect(runs).to.equal(1);
  });

  it('comes once a minute at most', async () => {
    start(0.01, 0);
    await clock.pass(10 * MINUTE);
    expect(runs).to.equal(10);
  });

  for (const minutes of [0, -5, NaN]) {
    it(`never comes for ${minutes} minutes`, async () => {
      start(minutes, 0);
      expect(clock.timers).to.equal(0);
      setPage({ hidden: true });
      setPage({ hidden: false });
      await clock.pass(1000 * MINUTE);
      expect(runs).to.equal(0);
    });
  }

  for (const [pause, resume] of [
    [{ hidden: true }, { hidden: false }],
    [{ online: false }, { online: true }],
  ]) {
    const when = JSON.stringify(pause);

    it(`rests while ${when}, without a timer`, async () => {
      start(10, 0);
      await clock.pass(5 * MINUTE);
      setPage(pause!);
      expect(clock.timers).to.equal(0);
      await clock.pass(100 * MINUTE);
      expect(runs).to.equal(0);
    });

    it(`makes up for ${when} once, as soon as that is over`, async () => {
      start(10, 0);
      setPage(pause!);
      await clock.pass(100 * MINUTE);
      setPage(resume!);
      await clock.pass(0);
      expect(runs).to.equal(1);
      await clock.pass(9 * MINUTE - 1);
      expect(runs).to.equal(1);
      await clock.pass(1);
      expect(runs).to.equal(2);
    });

    it(`keeps its time through a short spell of ${when}`, async () => {
      start(10, 0);
      await clock.pass(2 * MINUTE);
      setPage(pause!);
      await clock.pass(3 * MINUTE);
      setPage(resume!);
      await clock.pass(4 * MINUTE - 1);
      expect(runs).to.equal(0);
      await clock.pass(1);
      expect(runs).to.equal(1);
    });
  }

  it('waits until the page is both visible and online', async () => {
    start(10, 0);
    setPage({ hidden: true, online: false });
    await clock.pass(100 * MINUTE);
    setPage({ online: true });
    await clock.pass(0);
    expect(runs).to.equal(0);
    setPage({ hidden: false });
    await clock.pass(0);
    expect(runs).to.equal(1);
  });

  it('waits no longer than ever when the clock was set back meanwhile', async () => {
    start(10, 0);
    setPage({ hidden: true });
    clock.jump(-365 * 24 * 60 * MINUTE);
    setPage({ hidden: false });
    await clock.pass(9 * MINUTE);
    expect(runs).to.equal(1);
  });

  it('goes on after a run that failed', async () => {
    Math.random = () => 0;
    const attempts: number[] = [];
    begin(() => {
      attempts.push(Date.now());
      throw new Error('this one');
    }, 10);
    await clock.pass(9 * MINUTE).catch(() => 'the fault is the timer’s to report');
    await clock.pass(9 * MINUTE).catch(() => 'as above');
    expect(attempts.length).to.equal(2);
  });

  describe('after a failure', () => {
    /** Each run fails until `isWell`. */
    const failing = (minutes: number, luck: number) => {
      isWell = false;
      times.length = 0;
      Math.random = () => luck;
      begin(() => {
        times.push(Math.round((Date.now() - start0) / MINUTE));
        poll.settle(!isWell);
      }, minutes);
      start0 = Date.now();
      poll.settle(true);
    };
    const times: number[] = [];
    let start0: number;
    let isWell: boolean;

    for (const minutes of [0, 60]) {
      it(`comes after 1, 2, 5 and 10 minutes and then every 10, where the refresh is ${minutes}`, async () => {
        failing(minutes, 1);
        await clock.pass(40 * MINUTE);
        expect(times).to.deep.equal([1, 3, 8, 18, 28, 38]);
      });
    }

    it('comes earlier by chance, by three tenths at most', async () => {
      failing(0, 0);
      await clock.pass(0.7 * MINUTE - 1);
      expect(times.length).to.equal(0);
      await clock.pass(1);
      expect(times.length).to.equal(1);
    });

    it('never comes later than the refresh', async () => {
      failing(3, 0);
      await clock.pass(0.7 * MINUTE + 1.4 * MINUTE + 4 * 2.7 * MINUTE);
      expect(times.length).to.equal(6);
    });

    it('comes as the refresh says as soon as all is well', async () => {
      failing(30, 0);
      await clock.pass(0.7 * MINUTE);
      isWell = true;
      await clock.pass(1.4 * MINUTE);
      expect(times.length).to.equal(2);
      await clock.pass(27 * MINUTE - 1);
      expect(times.length).to.equal(2);
      await clock.pass(1);
      expect(times.length).to.equal(3);
    });

    for (const [what, pause, resume] of [
      ['the page is shown again', { hidden: true }, { hidden: false }],
      ['the network is back', { online: false }, { online: true }],
    ] as const) {
      it(`comes at once when ${what}, and once`, async () => {
        failing(0, 0);
        setPage(pause);
        await clock.pass(30 * MINUTE);
        expect(times.length).to.equal(0);
        setPage(resume);
        expect(times.length).to.equal(1);
      });
    }

    it('comes at once when the page comes back from the back–forward cache', () => {
      failing(0, 0);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      expect(times.length).to.equal(0);
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      expect(times.length).to.equal(1);
    });

    it('does not begin anew what is under way', () => {
      let begun = 0;
      begin(() => begun++, 0);
      poll.settle(true);
      setPage({ online: true });
      setPage({ online: true });
      expect(begun).to.equal(1);
    });
  });

  it('never comes in the first minute of an hour', async () => {
    const seconds: number[] = [];
    clock.restore();
    clock = fakeClock(Date.UTC(2026, 10, 23, 3, 51, 0));
    Math.random = () => 0;
    begin(() => seconds.push((Date.now() % (60 * MINUTE)) / 1000), 10);
    await clock.pass(9 * MINUTE);
    expect(seconds).to.deep.equal([]);
    await clock.pass(3 * MINUTE);
    expect(seconds).to.deep.equal([60]);
  });

  it('never comes by itself where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    start(10, 0);
    poll.settle(true);
    setPage({ online: true });
    await clock.pass(100 * MINUTE);
    Reflect.deleteProperty(navigator, 'connection');
    expect(runs).to.equal(0);
    setPage({ online: true });
    expect(runs).to.equal(1);
  });

  it('leaves nothing behind when stopped', async () => {
    start(10, 0);
    stop();
    expect(clock.timers).to.equal(0);
    setPage({ hidden: true });
    setPage({ hidden: false, online: false });
    setPage({ online: true });
    dispatchEvent(new Event('offline'));
    expect(clock.timers).to.equal(0);
    await clock.pass(100 * MINUTE);
    expect(runs).to.equal(0);
  });

  it('may be stopped by the run itself', async () => {
    Math.random = () => 0;
    begin(() => {
      runs++;
      stop();
    }, 10);
    await clock.pass(100 * MINUTE);
    expect(runs).to.equal(1);
  });
});
