import { describe, it } from 'node:test';
import { expect } from 'chai';
import { clockTime } from '../../src/time/format.js';
import { vi } from '../../src/locale/portlet.js';
import { en } from '../../src/locale/portlet.en.js';
import type { Reason } from '../../src/data/error.js';

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
    [2 * MINUTE, '2 phút trước', '2 minutes ago'],
    [59.4 * MINUTE, '59 phút trước', '59 minutes ago'],
    [59.5 * MINUTE, '1 giờ trước', '1 hour ago'],
    [60 * MINUTE, '1 giờ trước', '1 hour ago'],
    [89 * MINUTE, '1 giờ trước', '1 hour ago'],
    [90 * MINUTE, '2 giờ trước', '2 hours ago'],
    [24 * HOUR, '24 giờ trước', '24 hours ago'],
    [47 * HOUR, '47 giờ trước', '47 hours ago'],
    [48 * HOUR, '2 ngày trước', '2 days ago'],
    [60 * HOUR, '3 ngày trước', '3 days ago'],
    [2400 * HOUR, '100 ngày trước', '100 days ago'],
    [400 * HOUR, '17 ngày trước', '17 days ago'],
  ] as const) {
    it(`of ${age / MINUTE} minutes is told in its largest unit`, () => {
      expect(vi.age(age)).to.equal(vietnamese);
      expect(en.age(age)).to.equal(english);
    });
  }
});

describe('the frame’s sentences', () => {
  it('are these in Vietnamese', () => {
    expect(vi.asOf('10:15')).to.equal('Cập nhật lúc 10:15.');
    expect(vi.asOf('10:15', '3 giờ trước')).to.equal('Cập nhật lúc 10:15, 3 giờ trước.');
    expect(vi.old('số liệu', '10:15')).to.equal('Số liệu cũ, lúc 10:15.');
    expect(vi.old('tin', '10:15 22/11', '2 ngày trước')).to.equal('Tin cũ, lúc 10:15 22/11, 2 ngày trước.');
    expect(vi.renewing('tin')).to.equal('Đang lấy tin mới…');
    expect(vi.missing('Tin', 'vì thế')).to.equal('Chưa lấy được “Tin”: vì thế.');
    expect(vi.noneNewer('tin', 'vì thế')).to.equal('Chưa lấy được tin mới: vì thế.');
    expect(vi.updated('tin')).to.equal('đã có tin mới');
  });

  it('are these in English', () => {
    expect(en.asOf('10:15')).to.equal('As of 10:15.');
    expect(en.asOf('10:15', '3 hours ago')).to.equal('As of 10:15, 3 hours ago.');
    expect(en.old('data', '10:15')).to.equal('Old data, from 10:15.');
    expect(en.old('news', '10:15 22/11', '2 days ago')).to.equal('Old news, from 10:15 22/11, 2 days ago.');
    expect(en.renewing('news')).to.equal('Getting newer news…');
    expect(en.missing('News', 'so')).to.equal('“News” could not be loaded: so.');
    expect(en.noneNewer('news', 'so')).to.equal('Nothing newer could be loaded: so.');
    expect(en.updated('news')).to.equal('updated');
  });

  it('give each failure its own reason', () => {
    expect(
      (['offline', 'timeout', 'rate-limited', 'no-items', 'http-500'] as const).map(vi.why),
    ).to.deep.equal([
      'thiết bị đang không có mạng',
      'nơi cung cấp trả lời quá lâu',
      'nơi cung cấp đang quá tải',
      'nơi cung cấp chưa có nội dung',
      'nơi cung cấp đang gặp trục trặc',
    ]);
  });
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
