import { describe, it } from 'node:test';
import { expect } from 'chai';
import { numberInWords, romanValue } from '../../src/locale/article/numerals.js';
import { speechText } from '../../src/locale/article/speech-text.js';
import { slowShapes } from '../slow-shapes.js';
import { phrases } from './speech-phrases.js';

describe('a Vietnamese text as it is read aloud', () => {
  for (const [kind, lines] of Object.entries(phrases)) {
    it(kind, () => {
      const pairs = lines.trim().split('\n');
      const written = pairs.map((pair) => pair.split(' → ')[0]!);
      expect(written.map((text) => `${text} → ${speechText(text)}`)).to.deep.equal(pairs);
    });
  }

  it('knows 300 phrases', () => {
    expect(Object.values(phrases).join('').match(/ → /g)!.length).to.be.at.least(300);
  });

  it('reads decomposed letters as composed ones', () => {
    expect(speechText('ngày 13/8, HĐND'.normalize('NFD'))).to.equal(
      'ngày mười ba tháng tám, hội đồng nhân dân',
    );
  });

  it('numbers, to their ends', () => {
    const numbers = ['0', '24', '1000', '1000000000', '999999999999'];
    expect(numbers.map(numberInWords)).to.deep.equal([
      'không',
      'hai mươi bốn',
      'một nghìn',
      'một tỷ',
      'chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín',
    ]);
    expect(numberInWords('1234567890123')).to.equal('một hai ba bốn năm sáu bảy tám chín không một hai ba');
  });

  it('Roman numerals up to 39, and nothing that is none', () => {
    const numerals = ['I', 'IV', 'IX', 'XIV', 'XIX', 'XXI', 'XXXIX'];
    expect(numerals.map(romanValue)).to.deep.equal([1, 4, 9, 14, 19, 21, 39]);
    expect(['', 'IIII', 'VX', 'IIX', 'XXXX', 'C'].map(romanValue)).to.deep.equal(Array(6).fill(undefined));
  });

  it('takes linear time, whatever it holds', async () => {
    expect(await slowShapes(speechText, (text) => text, 400_000)).to.deep.equal([]);
  });
});
