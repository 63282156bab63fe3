import { expect } from '@open-wc/testing';
import { poll } from '../../src/data/poll.js';
import { fakeClock, type FakeClock } from './fake-clock.js';
import { restorePage, setPage } from './page-state.js';

const MINUTE = 60_000;

describe('refreshing', () => {
  const random = Math.random;
  let clock: FakeClock;
  let runs: number;
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

  /** @param luck What `Math.random` gives: 0 is the shortest wait, 1 the longest. */
  const start = (minutes: number, luck: number) => {
    Math.random = () => luck;
    stop = poll(() => runs++, minutes);
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
    stop = poll(() => {
      attempts.push(Date.now());
      throw new Error('this one');
    }, 10);
    await clock.pass(9 * MINUTE).catch(() => 'the fault is the timer’s to report');
    await clock.pass(9 * MINUTE).catch(() => 'as above');
    expect(attempts.length).to.equal(2);
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
    stop = poll(() => {
      runs++;
      stop();
    }, 10);
    await clock.pass(100 * MINUTE);
    expect(runs).to.equal(1);
  });
});
