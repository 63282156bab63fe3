import { describe, it } from 'node:test';
import { expect } from 'chai';
import { inWords, speechText } from '../../src/locale/article/speech-text.js';

describe('a Vietnamese text as it is said', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['ngày 13/8', 'ngày mười ba tháng tám'],
    ['Sáng 13/8, đoàn đến', 'Sáng ngày mười ba tháng tám, đoàn đến'],
    ['ngày 13/08/2020', 'ngày mười ba tháng tám năm hai nghìn không trăm hai mươi'],
    ['các ngày 17 - 19/8', 'các ngày mười bảy đến mười chín tháng tám'],
    ['12 và 13/4', 'mười hai và ngày mười ba tháng tư'],
    ['Quyết định số 15/QĐ-UBND', 'Quyết định số mười lăm quyết định ủy ban nhân dân'],
    ['QĐ-UBND', 'quyết định ủy ban nhân dân'],
    [
      'Nghị định 61/2018/NĐ-CP',
      'Nghị định sáu mươi mốt năm hai nghìn không trăm mười tám nghị định chính phủ',
    ],
    ['các TTHC thuộc UBND', 'các thủ tục hành chính thuộc ủy ban nhân dân'],
    ['đạt 98%.', 'đạt chín mươi tám phần trăm.'],
    ['đạt 98,5%', 'đạt chín mươi tám phẩy năm phần trăm'],
    ['4.798.809 người', 'bốn triệu bảy trăm chín mươi tám nghìn tám trăm linh chín người'],
    ['TP.HCM và TP Hà Nội', 'thành phố Hồ Chí Minh và thành phố Hà Nội'],
    ['lúc 16:07 và 8h30', 'lúc mười sáu giờ bảy phút và tám giờ ba mươi phút'],
    ['rộng 25 ha, dài 3 km', 'rộng hai mươi lăm héc ta, dài ba ki lô mét'],
    ['Ngô Quyền./.', 'Ngô Quyền.'],
    ['chỉ số PAPI', 'chỉ số PAPI'],
    ['gọi 0243.112', 'gọi không hai bốn ba.một trăm mười hai'],
  ];
  for (const [written, said] of cases) {
    it(written, () => {
      expect(speechText(written)).to.equal(said);
    });
  }

  it('numbers, to their ends', () => {
    const words = [
      '0',
      '5',
      '10',
      '15',
      '21',
      '24',
      '101',
      '110',
      '1000',
      '1005',
      '2020',
      '1000000',
      '1000000000',
    ];
    expect(words.map(inWords)).to.deep.equal([
      'không',
      'năm',
      'mười',
      'mười lăm',
      'hai mươi mốt',
      'hai mươi bốn',
      'một trăm linh một',
      'một trăm mười',
      'một nghìn',
      'một nghìn không trăm linh năm',
      'hai nghìn không trăm hai mươi',
      'một triệu',
      'một tỷ',
    ]);
    expect(inWords('1234567890123')).to.match(/^một hai ba bốn/);
  });
});
