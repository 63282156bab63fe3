import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parseDate } from '../../src/news/date.js';
import { wall } from './sample.js';

const UTC = 0;

describe('dates as portals print them', () => {
  const minutes: Readonly<Record<string, string>> = {
    '13/08/2020 | 16:07': '2020-08-13 16:07',
    'Ngày đăng 13/08/2020 | 16:07': '2020-08-13 16:07',
    '06/01/2016 03:30 PM': '2016-01-06 15:30',
    '06/01/2016 12:30 AM': '2016-01-06 00:30',
    '06/01/2016 12:05 PM': '2016-01-06 12:05',
    '06/01/2016 3:30 CH': '2016-01-06 15:30',
    '13/08/2020 09:07 SA': '2020-08-13 09:07',
    'Thứ năm - 13/08/2020 16:07': '2020-08-13 16:07',
    'Thứ 5, 13/08/2020 | 16:07 GMT+7': '2020-08-13 16:07',
    'Thứ Năm, ngày 13/08/2020 - 16:07': '2020-08-13 16:07',
    '16:07 13/08/2020': '2020-08-13 16:07',
    '16:07 - 13/08/2020': '2020-08-13 16:07',
    '16h07 ngày 13-8-2020': '2020-08-13 16:07',
    '16 giờ 07 phút, 13.08.2020': '2020-08-13 16:07',
    '12 tháng 7 2019, 19:55 +07': '2019-07-12 19:55',
    'ngày 12 tháng 7 năm 2019 lúc 19:55': '2019-07-12 19:55',
    '03/04/2020 16:07': '2020-04-03 16:07',
    '8/13/2020 4:07 PM': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 16:07:25 +0700': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 09:07:25 GMT': '2020-08-13 16:07',
    'Thu, 13 Aug 20 09:07:25 UT': '2020-08-13 16:07',
    '13 August 2020 09:07 Z': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 05:07:25 EDT': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 01:07:25 PST': '2020-08-13 16:07',
    'August 13, 2020 4:07 PM': '2020-08-13 16:07',
    '2020-08-13T16:07:25+07:00': '2020-08-13 16:07',
    '2020-08-13T09:07:25.123Z': '2020-08-13 16:07',
    '2020-08-13T03:37:00-0530': '2020-08-13 16:07',
    '2020-08-13 16:07:25': '2020-08-13 16:07',
    '2020/08/13 16:07': '2020-08-13 16:07',
    '/Date(1597309620000)/': '2020-08-13 16:07',
    '1597309620': '2020-08-13 16:07',
  };
  Object.entries(minutes).forEach(([written, expected]) => {
    it(`reads ${written}`, () => {
      const date = parseDate(written);
      expect(wall(date?.instant)).to.equal(expected);
      expect(date?.precision).to.equal('minute');
    });
  });

  const days: Readonly<Record<string, string>> = {
    '(24/08/2022)': '2022-08-24',
    '03/04/2020': '2020-04-03',
    '12 tháng 7 2019': '2019-07-12',
    '13 Tháng Tám, 2020': '2020-08-13',
    'Tháng Mười Một 5, 2020': '2020-11-05',
    '5 tháng mười hai năm 2020': '2020-12-05',
    '1 tháng năm năm 2021': '2021-05-01',
    '2020-08-13': '2020-08-13',
    '13/8/20': '2020-08-13',
    'Thu, 13 Aug 2020 00:00:00 +0700': '2020-08-13',
    '2021-08-30T00:00:00Z': '2021-08-30',
  };
  Object.entries(days).forEach(([written, expected]) => {
    it(`trusts no more than the day of ${written}`, () => {
      const date = parseDate(written);
      expect(wall(date?.instant).slice(0, 10)).to.equal(expected);
      expect(date?.precision).to.equal('day');
    });
  });

  it('takes the source’s zone where none is printed', () => {
    expect(wall(parseDate('2020-08-13T09:07:00', UTC)?.instant)).to.equal('2020-08-13 16:07');
    expect(wall(parseDate('2025-02-26 10:33:58', UTC)?.instant)).to.equal('2025-02-26 17:33');
  });

  it('reads seconds and milliseconds', () => {
    expect(parseDate(1_597_309_620)?.instant).to.equal(1_597_309_620_000);
    expect(parseDate(1_597_309_620_000)?.instant).to.equal(1_597_309_620_000);
  });

  [
    '',
    'hôm qua',
    '31/02/2020',
    '13/13/2020',
    '00/08/2020',
    '16:07',
    'Số 12/QĐ-UBND',
    undefined,
    null,
    {},
  ].forEach((written) => {
    it(`finds no date in ${JSON.stringify(written)}`, () => {
      expect(parseDate(written)).to.equal(undefined);
    });
  });
});
