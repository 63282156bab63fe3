import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Reason } from '../../src/data/error.js';
import { newsReason } from '../../src/locale/news/reasons.js';

const reasons: readonly Reason[] = [
  'offline',
  'timeout',
  'cors',
  'http-403',
  'http-404',
  'http-503',
  'http-400',
  'rate-limited',
  'html-instead',
  'empty-source',
  'not-a-feed',
  'too-large',
  'entities-refused',
  'no-items',
  'bad-selector',
  'bad-answer',
];

describe('reasons for editors', () => {
  it('have a sentence of their own in each language, that says what to do', () => {
    const vietnamese = reasons.map((reason) => newsReason(reason, 'vi'));
    const english = reasons.map((reason) => newsReason(reason, 'en'));
    expect(new Set([...vietnamese, ...english]).size).to.equal(2 * reasons.length);
    vietnamese.forEach((sentence) => expect(sentence).to.match(/Hãy|hãy/));
    english.forEach((sentence) => expect(sentence).to.match(/[.;] (?:\w|’)+ .*\.$/));
  });

  it('tell statuses apart by what they ask for', () => {
    const advice = (status: number) => newsReason(`http-${status}`, 'vi');
    expect(advice(401)).to.equal(advice(403));
    expect(advice(410)).to.equal(advice(404));
    expect(advice(500)).to.equal(advice(504));
    expect(advice(418)).to.equal(advice(400));
  });
});
