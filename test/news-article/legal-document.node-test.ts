import { describe, it } from 'node:test';
import { expect } from 'chai';
import { findLegalDocument } from '../../src/news-article/document/legal-document.js';

const day = (text: string) => Date.parse(`${text}T00:00+07:00`);
const head = ['ỦY BAN NHÂN DÂN', 'THỊ XÃ SƠN TÂY', 'Số: 1234/QĐ-UBND'];
const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const decision = [...head, ...state, 'Sơn Tây, ngày 13 tháng 8 năm 2020', 'QUYẾT ĐỊNH'];

describe('the head of a legal document', () => {
  it('has number, day and issuer, whose name may take two lines', () => {
    expect(findLegalDocument(decision)).to.deep.equal({
      number: '1234/QĐ-UBND',
      day: day('2020-08-13'),
      issuer: 'ỦY BAN NHÂN DÂN THỊ XÃ SƠN TÂY',
    });
  });

  it('is found in either order of its columns, and whatever the spaces', () => {
    const { number, issuer } = findLegalDocument([
      ...state,
      'UBND THÀNH PHỐ HÀ NỘI',
      'SỞ TÀI CHÍNH',
      'Số :  15 / 2020 / TT - STC',
      ' Hà Nội,  ngày 05 tháng 01 năm 2021 ',
    ])!;
    expect([number, issuer]).to.deep.equal(['15/2020/TT-STC', 'SỞ TÀI CHÍNH']);
  });

  it('is told without an issuer where none is named in capitals', () => {
    expect(findLegalDocument(['Số 35-CT/TU', 'Vinh, ngày 2 tháng 9 năm 2019'])).to.deep.equal({
      number: '35-CT/TU',
      day: day('2019-09-02'),
      issuer: undefined,
    });
  });

  for (const [why, lines] of [
    ['without a number', decision.filter((line) => !line.startsWith('Số'))],
    ['whose number is not written yet', decision.map((line) => line.replace('1234', '   '))],
    ['without a day', decision.filter((line) => !line.includes('ngày'))],
    ['of a day that there is not', decision.map((line) => line.replace('13 tháng 8', '31 tháng 2'))],
    ['with two numbers', [...decision, 'Số: 99/TB-UBND']],
    ['with two days', [...decision, 'Hà Nội, ngày 1 tháng 1 năm 2020']],
    [
      'that a story only speaks of',
      ['Theo Quyết định số 1234/QĐ-UBND ngày 13/8/2020 của UBND thị xã', 'Một đoạn khác.'],
    ],
    ['far down in the text', [...Array<string>(20).fill('Một đoạn.'), ...decision]],
  ] as const) {
    it(`is none ${why}`, () => {
      expect(findLegalDocument(lines)).to.equal(undefined);
    });
  }

  it('is looked for in linear time', () => {
    const long = ['Số: '.repeat(50_000), 'ỦY BAN '.repeat(50_000), `${'A '.repeat(50_000)}, ngày 1`];
    expect(findLegalDocument([...long, ...decision])!.number).to.equal('1234/QĐ-UBND');
  });
});
