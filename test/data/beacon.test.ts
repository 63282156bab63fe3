import { expect } from '@open-wc/testing';
import { dueReport } from '../../src/data/beacon.js';

describe('what is remembered of blocks in trouble', () => {
  afterEach(() => localStorage.clear());

  it('is since when the data themselves tell, where they do', () => {
    const since = Date.now() - 7000;
    const report = (after: number) => dueReport({ block: 'a', lastGood: Date.now(), since }, after);
    expect(report(8000)).to.equal(undefined);
    expect(report(6000)).to.equal(since);
    expect(report(6000)).to.equal(undefined);
  });

  it('takes a bounded part of storage', () => {
    for (let block = 0; block < 60; block++) dueReport({ block: `block ${block}`, lastGood: 0 }, 1000);
    expect(Object.keys(JSON.parse(localStorage.getItem('html-portlets:health')!)).length).to.equal(50);
  });
});
