import { before, describe, it } from 'node:test';
import { expect } from 'chai';
import { dateForms, parseDate, settleDates } from '../../src/news/date.js';
import { parseAnyDate } from '../../src/news/date-forms.js';
import { wall } from './sample.js';

const UTC = 0;

describe('dates as portals print them', () => {
  before(() => dateForms.load());

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
    '16 giờ 07 ngày 13 tháng 8 năm 2020': '2020-08-13 16:07',
    '16 giờ 7 phút 25 giây, ngày 13/8/2020': '2020-08-13 16:07',
    "16h07' ngày 13/08/2020": '2020-08-13 16:07',
    '16g07, 13/8/20': '2020-08-13 16:07',
    'Lúc 4:07 chiều, thứ Năm ngày 13-8-2020': '2020-08-13 16:07',
    '7 giờ 30 sáng 13/8/2020': '2020-08-13 07:30',
    '12 giờ trưa ngày 13/8/2020': '2020-08-13 12:00',
    '1 giờ trưa 13/8/2020': '2020-08-13 13:00',
    '8 giờ tối 13/8/2020': '2020-08-13 20:00',
    '13/08/2020 4:07:25 CH': '2020-08-13 16:07',
    '13.08.2020 16.07': '2020-08-13 16:07',
    '13 – 8 – 2020, 16 giờ 07': '2020-08-13 16:07',
    'Cập nhật lúc 16:07, Thứ Năm, 13/08/2020 (GMT+7)': '2020-08-13 16:07',
    'Ngày đăng: 13/08/2020 - 16:07 - Lượt xem: 1234': '2020-08-13 16:07',
    'Th 5, 13 thg 8 2020 16:07:00 +0700': '2020-08-13 16:07',
    'Th 5 thg 8 13 16:07:00 ICT 2020': '2020-08-13 16:07',
    'thg 8 13, 2020 4:07:00 CH': '2020-08-13 16:07',
    'Thu Aug 13 16:07:00 ICT 2020': '2020-08-13 16:07',
    'Thu Aug 13 09:07:00 GMT 2020': '2020-08-13 16:07',
    'Thu Aug 13 2020 16:07:00 GMT+0700 (Giờ Đông Dương)': '2020-08-13 16:07',
    'Aug 13 2020  4:07PM': '2020-08-13 16:07',
    '2020-08-13 16:07:25.000': '2020-08-13 16:07',
    '2020-08-13T16:07:00.0000000+07:00': '2020-08-13 16:07',
    '20200813T090725Z': '2020-08-13 16:07',
    '20200813160725': '2020-08-13 16:07',
    '202008131607': '2020-08-13 16:07',
    '20200813 16:07': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 10:07:00 BST': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 11:07:00 CEST': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 04:07:00 ET': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 08:07:00 A': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 10:07:00 N': '2020-08-13 16:07',
    'Thu, 13 Aug 2020 16:07:00 ICT': '2020-08-13 16:07',
    '13-AUG-20 04.07.00.000000 PM': '2020-08-13 16:07',
    '16:07 Aug 13, 2020': '2020-08-13 16:07',
    '13/08/2020 4:07 p.m.': '2020-08-13 16:07',
    '13/08/2020-16:07': '2020-08-13 16:07',
    '4 giờ rưỡi chiều 13/8/2020': '2020-08-13 16:30',
    '16h:07 ngày 13/08/2020': '2020-08-13 16:07',
    '/Date(1597309620000)/': '2020-08-13 16:07',
    '/Date(1597309620000+0700)/': '2020-08-13 16:07',
    '1597309620.25': '2020-08-13 16:07',
    '1597309620': '2020-08-13 16:07',
  };
  Object.entries(minutes).forEach(([written, expected]) => {
    it(`reads ${written}`, () => {
      const date = parseDate(written);
      expect(wall(date?.instant)).to.equal(expected);
      expect(date?.precision).to.equal('minute');
      expect(parseAnyDate(written)).to.deep.equal(date);
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
    '13 thg 8, 2020': '2020-08-13',
    '13 Th8 2020': '2020-08-13',
    'Th8 13, 2020': '2020-08-13',
    'Thứ Năm, Tháng 8 13, 2020': '2020-08-13',
    'Hà Nội, ngày 13 tháng 8 năm 2020': '2020-08-13',
    'T5, 13/08/2020': '2020-08-13',
    'CN 16.8.2020': '2020-08-16',
    'ngày 13/8 năm 2020': '2020-08-13',
    'mồng 5 tháng Giêng năm 2020': '2020-01-05',
    '4 tháng tư 2019': '2019-04-04',
    '2020-Aug-13': '2020-08-13',
    '13-Aug-2020': '2020-08-13',
    'August 13th, 2020': '2020-08-13',
    '20200813': '2020-08-13',
    'Thu, 13 Aug 2020 00:00:00 +0900': '2020-08-13',
    'Thu, 13 Aug 2020 00:00:00 -0500': '2020-08-13',
    '13/08/2020 99:99': '2020-08-13',
    'Thu, 13 Aug 2020 16.07.25 +0700': '2020-08-13',
  };
  Object.entries(days).forEach(([written, expected]) => {
    it(`trusts no more than the day of ${written}`, () => {
      const date = parseDate(written);
      expect(wall(date?.instant).slice(0, 10)).to.equal(expected);
      expect(date?.precision).to.equal('day');
      expect(parseAnyDate(written)).to.deep.equal(date);
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
    'Quyết định 12/8/2020/QĐ-UBND',
    'Nghị định 13/2020/NĐ-CP',
    '32 Aug 2020',
    'Tháng 8, 2020',
    '2020-13-08',
    '2020-08',
    '2020',
    '13/08 16:07',
    '2 giờ trước',
    '13/08/2099',
    '0001-01-01T00:00:00',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    'Thu, 01 Jan 1970 00:00:00 +0000',
    '/Date(-62135596800000)/',
    '31/12/1989',
    undefined,
    null,
    {},
  ].forEach((written) => {
    it(`finds no date in ${JSON.stringify(written)}`, () => {
      expect(parseDate(written)).to.equal(undefined);
      expect(parseAnyDate(written)).to.equal(undefined);
    });
  });

  it('may lie a day ahead, as clocks differ, and no more', () => {
    const ahead = (hours: number) => parseDate(Date.now() + hours * 3_600_000);
    expect(ahead(23)).to.have.property('precision', 'minute');
    expect(ahead(25)).to.equal(undefined);
  });

  const settled = (...dates: readonly string[]) =>
    settleDates(dates.map((date) => parseDate(date))).map((date) => date && wall(date.instant).slice(0, 10));

  it('are month first throughout a source where one of them can be nothing else', () => {
    expect(settled('9/30/2019 7:11 AM', '10/3/2019 8:05 AM', 'hôm qua', '10/12/2019')).to.deep.equal([
      '2019-09-30',
      '2019-10-03',
      undefined,
      '2019-10-12',
    ]);
  });

  it('are day first where one can be nothing else, or none tells', () => {
    expect(settled('10/3/2019', '9/30/2019', '13/1/2019')).to.deep.equal([
      '2019-03-10',
      '2019-09-30',
      '2019-01-13',
    ]);
    expect(settled('10/3/2019', '4/5/2019')).to.deep.equal(['2019-03-10', '2019-05-04']);
  });
});
