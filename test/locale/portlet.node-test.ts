import { describe, it } from 'node:test';
import { expect } from 'chai';
import { clockTime } from '../../src/locale/clock.js';
import { vi } from '../../src/locale/portlet.js';
import { en } from '../../src/locale/portlet.en.js';
import type { Reason } from '../../src/data/index.js';

const reasons: Reason[] = [
  'offline',
  'timeout',
  'cors',
  'http-404',
  'html-instead',
  'empty-source',
  'not-a-feed',
  'too-large',
  'entities-refused',
  'no-items',
  'bad-selector',
  'bad-answer',
  'rate-limited',
];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

for (const [name, text] of Object.entries({ vi, en })) {
  describe(`the frame’s words in ${name}`, () => {
    it('have a plain reason for every code', () => {
      for (const reason of reasons) {
        expect(text.why(reason), reason).to.match(/^\p{Ll}[\p{L} ]+$/u);
      }
    });

    it('are no longer than what room is kept for', () => {
      const lengths = reasons.map((reason) => text.why(reason).length);
      expect(text.why('bad-answer').length).to.equal(Math.max(...lengths));
    });
  });
}

describe('an age', () => {
  for (const [age, vietnamese, english] of [
    [-5 * MINUTE, 'vừa xong', 'just now'],
    [29_000, 'vừa xong', 'just now'],
    [31_000, '1 phút trước', '1 minute ago'],
    [59 * MINUTE, '59 phút trước', '59 minutes ago'],
    [60 * MINUTE, '1 giờ trước', '1 hour ago'],
    [47 * HOUR, '47 giờ trước', '47 hours ago'],
    [48 * HOUR, '2 ngày trước', '2 days ago'],
    [400 * HOUR, '17 ngày trước', '17 days ago'],
  ] as const) {
    it(`of ${age / MINUTE} minutes is told in its largest unit`, () => {
      expect(vi.age(age)).to.equal(vietnamese);
      expect(en.age(age)).to.equal(english);
    });
  }
});

describe('a time', () => {
  const now = Date.UTC(2026, 10, 23, 17, 30);

  it('is Viet Nam’s, wherever the reader is', () => {
    expect(clockTime(now, now)).to.equal('00:30');
  });

  it('has its day where that is not today in Viet Nam', () => {
    expect(clockTime(now - 31 * MINUTE, now)).to.equal('23:59 23/11');
    expect(clockTime(now - 30 * MINUTE, now)).to.equal('00:00');
  });
});
