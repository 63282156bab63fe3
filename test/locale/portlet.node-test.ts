import { describe, it } from 'node:test';
import { expect } from 'chai';
import { clockTime } from '../../src/time/format.js';
import { noticeText } from '../../src/locale/notice.js';
import { portletText } from '../../src/locale/portlet.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const vi = { ...portletText('vi'), ...noticeText('vi') };
const en = { ...portletText('en'), ...noticeText('en') };

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
    expect(vi.asOf('data', '10:15')).to.equal('Cập nhật lúc 10:15.');
    expect(vi.asOf('news', '10:15', '3 giờ trước')).to.equal('Cập nhật lúc 10:15, 3 giờ trước.');
    expect(vi.old('data', '10:15')).to.equal('Số liệu cũ, lúc 10:15.');
    expect(vi.old('news', '10:15 22/11', '2 ngày trước')).to.equal('Tin cũ, lúc 10:15 22/11, 2 ngày trước.');
    expect(vi.undated('data')).to.equal('Không rõ số liệu này có từ lúc nào.');
    expect(vi.renewing('news')).to.equal('Đang lấy tin mới…');
    expect(vi.missing('Tin', 'vì thế')).to.equal('Chưa lấy được “Tin”: vì thế.');
    expect(vi.tryingSince('10:15')).to.equal('Đã thử từ 10:15.');
    expect(vi.noneNewer('news', 'vì thế')).to.equal('Chưa lấy được tin mới: vì thế.');
    expect(vi.incomplete('news', 'vì thế')).to.equal('Mới lấy được một phần tin: vì thế.');
    expect(vi.updated('news')).to.equal('đã có tin mới');
  });

  it('are these in English', () => {
    expect(en.asOf('data', '10:15')).to.equal('As of 10:15.');
    expect(en.asOf('news', '10:15', '3 hours ago')).to.equal('As of 10:15, 3 hours ago.');
    expect(en.old('data', '10:15')).to.equal('Old data, from 10:15.');
    expect(en.old('news', '10:15 22/11', '2 days ago')).to.equal('Old news, from 10:15 22/11, 2 days ago.');
    expect(en.renewing('news')).to.equal('Getting newer news…');
    expect(en.missing('News', 'so')).to.equal('“News” could not be loaded: so.');
    expect(en.tryingSince('10:15')).to.equal('Trying since 10:15.');
    expect(en.noneNewer('news', 'so')).to.equal('Nothing newer could be loaded: so.');
    expect(en.incomplete('news', 'so')).to.equal('Only a part of the news could be loaded: so.');
    expect(en.updated('news')).to.equal('updated');
  });

  it('speak of an article as of one thing, which does not grow old', () => {
    expect(vi.asOf('article', '10:15')).to.equal('Bài viết được lấy về lúc 10:15.');
    expect(vi.old('article', '10:15 22/11/2025')).to.equal('Bài viết được lấy về lúc 10:15 22/11/2025.');
    expect(vi.noneNewer('article', 'vì thế')).to.equal('Chưa cập nhật được bài viết: vì thế.');
    expect(vi.updated('article')).to.equal('bài viết đã được cập nhật');
    expect(en.old('article', '10:15')).to.equal('Article fetched at 10:15.');
    expect(en.noneNewer('article', 'so')).to.equal('The article could not be updated: so.');
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

  it('has its year where that is not this one', () => {
    expect(clockTime(Date.UTC(2025, 11, 31, 17), now)).to.equal('00:00 01/01');
    expect(clockTime(Date.UTC(2025, 11, 31, 16, 59), now)).to.equal('23:59 31/12/2025');
    expect(clockTime(Date.UTC(2026, 11, 31, 17), now)).to.equal('00:00 01/01/2027');
  });
});
