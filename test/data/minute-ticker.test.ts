import { expect } from '@open-wc/testing';
import { onMinute } from '../../src/data/minute-ticker.js';
import { fakeClock, type FakeClock } from './fake-clock.js';
import { restorePage, setPage } from './page-state.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('every minute', () => {
  let clock: FakeClock;
  let told: string[];
  let stops: (() => void)[];

  beforeEach(() => {
    clock = fakeClock(Date.UTC(2026, 10, 23, 3, 15, 20));
    setPage({ hidden: false });
    told = [];
    stops = [];
  });

  afterEach(() => {
    for (const stop of stops) stop();
    clock.restore();
    restorePage();
  });

  const time = () => new Date(Date.now()).toISOString().slice(11, 19);
  const listen = (run: () => void = () => told.push(time())) => {
    const stop = onMinute(run);
    stops.push(stop);
    return stop;
  };

  it('comes at the turn of the clock’s minute', async () => {
    listen();
    await clock.pass(40 * SECOND - 1);
    expect(told).to.deep.equal([]);
    await clock.pass(2 * MINUTE + 1);
    expect(told).to.deep.equal(['03:16:00', '03:17:00', '03:18:00']);
  });

  it('has one timer for all', async () => {
    listen();
    listen();
    listen();
    expect(clock.timers).to.equal(1);
    await clock.pass(MINUTE);
    expect(told.length).to.equal(3);
    expect(clock.timers).to.equal(1);
  });

  it('hears the same function twice if asked twice', async () => {
    const run = () => told.push(time());
    listen(run);
    const stop = listen(run);
    await clock.pass(MINUTE);
    expect(told.length).to.equal(2);
    stop();
    await clock.pass(MINUTE);
    expect(told.length).to.equal(3);
  });

  it('rests while the page is hidden, and comes at once when it is shown', async () => {
    listen();
    setPage({ hidden: true });
    expect(clock.timers).to.equal(0);
    await clock.pass(90 * MINUTE + 5 * SECOND);
    expect(told).to.deep.equal([]);
    setPage({ hidden: false });
    expect(told).to.deep.equal(['04:45:25']);
    await clock.pass(MINUTE);
    expect(told).to.deep.equal(['04:45:25', '04:46:00']);
  });

  it('begins in a hidden page when that is shown', async () => {
    setPage({ hidden: true });
    listen();
    expect(clock.timers).to.equal(0);
    setPage({ hidden: false });
    expect(told.length).to.equal(1);
  });

  it('finds the turn again after the clock was set', async () => {
    listen();
    clock.jump(-7 * SECOND);
    await clock.pass(40 * SECOND);
    await clock.pass(7 * SECOND);
    expect(told).to.deep.equal(['03:15:53', '03:16:00']);
  });

  it('stops when nobody listens', async () => {
    const first = listen();
    const second = listen();
    first();
    first();
    expect(clock.timers).to.equal(1);
    second();
    expect(clock.timers).to.equal(0);
    setPage({ hidden: true });
    setPage({ hidden: false });
    expect(clock.timers).to.equal(0);
    await clock.pass(5 * MINUTE);
    expect(told).to.deep.equal([]);
  });

  it('starts again for who comes later', async () => {
    listen()();
    listen();
    await clock.pass(MINUTE);
    expect(told).to.deep.equal(['03:16:00']);
  });

  it('lets who is told stop another, who is then not told', async () => {
    listen(() => later());
    const later = listen();
    await clock.pass(MINUTE);
    expect(told).to.deep.equal([]);
  });

  it('keeps one listener’s fault from the others, and reports it', async () => {
    const faults: string[] = [];
    const { onerror } = window;
    const { error: logError } = console;
    console.error = () => {};
    window.onerror = (_message, _source, _line, _column, error) => {
      faults.push(String(error?.message));
      return true;
    };
    listen(() => {
      throw new Error('this one');
    });
    listen();
    await clock.pass(MINUTE);
    window.onerror = onerror;
    console.error = logError;
    expect(told).to.deep.equal(['03:16:00']);
    expect(faults).to.deep.equal(['this one']);
  });
});
