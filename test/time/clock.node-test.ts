import { describe, it } from 'node:test';
import { expect } from 'chai';
import { dayOf, wallClock } from '../../src/time/clock.js';
import { clockTime, longDate, machineTime, shortDate, wallTime } from '../../src/time/format.js';

const at = (utc: string) => Date.parse(utc);

describe("Viet Nam's clock", () => {
  it('is seven hours ahead of UTC, all year', () => {
    for (const month of ['01', '07']) {
      expect(wallTime(at(`2026-${month}-15T03:15:00Z`))).to.equal('10:15');
      expect(wallTime(at(`2026-${month}-15T17:00:00Z`))).to.equal('00:00');
      expect(wallTime(at(`2026-${month}-15T16:59:59Z`))).to.equal('23:59');
    }
    expect(wallClock(at('2026-11-23T17:00:00Z')).getUTCDay()).to.equal(2);
  });

  it('has two figures for hours and minutes', () => {
    expect(wallTime(at('2026-11-23T02:09:59Z'))).to.equal('09:09');
    expect(wallTime(at('2026-11-23T03:10:00Z'))).to.equal('10:10');
  });

  it('turns the day at midnight there', () => {
    expect(dayOf(at('2026-11-23T16:59:59Z'))).to.equal('2026-11-23');
    expect(dayOf(at('2026-11-23T17:00:00Z'))).to.equal('2026-11-24');
    expect(dayOf(at('2026-12-31T17:00:00Z'))).to.equal('2027-01-01');
  });

  it("gives way to a place's own", () => {
    expect(dayOf(at('2026-11-23T17:00:00Z'), 0)).to.equal('2026-11-23');
    expect(dayOf(at('2026-11-23T03:00:00Z'), -5 * 3600_000)).to.equal('2026-11-22');
    expect(wallClock(at('2026-11-23T03:00:00Z'), 0).getUTCHours()).to.equal(3);
  });

  it('writes days with the day first', () => {
    expect(shortDate(new Date('2026-01-09T00:00Z'))).to.equal('09/01');
    expect(shortDate(new Date('2026-12-31T23:59Z'))).to.equal('31/12');
    expect(longDate(at('2026-01-08T17:00:00Z'))).to.equal('09/01/2026');
  });

  it('adds the day to a time only where it is not today', () => {
    const now = at('2026-11-23T17:05:00Z');
    expect(clockTime(now, now)).to.equal('00:05');
    expect(clockTime(at('2026-11-24T16:59:00Z'), now)).to.equal('23:59');
    expect(clockTime(at('2026-11-23T16:59:00Z'), now)).to.equal('23:59 23/11');
    expect(clockTime(at('2026-11-24T17:00:00Z'), now)).to.equal('00:00 25/11');
  });

  it('is named for machines with its zone, or by the day alone', () => {
    const instant = at('2020-08-13T09:07:00Z');
    expect(machineTime(instant, true)).to.equal('2020-08-13T16:07+07:00');
    expect(machineTime(instant, false)).to.equal('2020-08-13');
    expect(Date.parse(machineTime(instant, true))).to.equal(instant);
    expect(machineTime(at('2020-08-13T17:00:00Z'), false)).to.equal('2020-08-14');
  });
});
