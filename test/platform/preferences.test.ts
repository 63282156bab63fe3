import { expect } from '@open-wc/testing';
import { previousVisit } from '../../src/platform/preferences.js';

const HOUR = 3600_000;
const note = (name: string, text: string) => localStorage.setItem(`html-portlets:visit:${name}`, text);
const noted = (name: string) => localStorage.getItem(`html-portlets:visit:${name}`)!.split(' ').map(Number);

let count = 0;
const place = () => `place-${Date.now()}-${count++}`;

describe('an earlier visit', () => {
  afterEach(() => localStorage.clear());

  it('is none for who has never been here, and is noted', () => {
    const name = place();
    expect(previousVisit(name)).to.equal(undefined);
    expect(noted(name)[1]).to.be.closeTo(Date.now(), 2000);
  });

  it('is the one before this, once the reader was away', () => {
    const name = place();
    const last = Date.now() - 2 * HOUR;
    note(name, `${last - HOUR} ${last}`);
    expect(previousVisit(name)).to.equal(last);
  });

  it('stays the same while the reader goes from page to page', () => {
    const name = place();
    const before = Date.now() - 5 * HOUR;
    note(name, `${before} ${Date.now() - 60_000}`);
    expect(previousVisit(name)).to.equal(before);
    expect(noted(name)[0]).to.equal(before);
    expect(noted(name)[1]).to.be.closeTo(Date.now(), 2000);
  });

  it('is told alike to all who ask on one page', () => {
    const name = place();
    const last = Date.now() - 2 * HOUR;
    note(name, `NaN ${last}`);
    expect([previousVisit(name), previousVisit(name)]).to.deep.equal([last, last]);
  });

  it('is none where the note is rubbish, or of a clock that was ahead', () => {
    const [rubbish, ahead, never] = [place(), place(), place()];
    note(rubbish, '{"v":');
    note(never, '-1e300 5');
    note(ahead, `${Date.now() + HOUR} ${Date.now() + HOUR}`);
    for (const name of [rubbish, ahead, never]) expect(previousVisit(name)).to.equal(undefined);
  });

  it('is none where storage is refused', () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    const visit = previousVisit(place());
    Object.defineProperty(window, 'localStorage', real);
    expect(visit).to.equal(undefined);
  });
});
