import { describe, it } from 'node:test';
import { expect } from 'chai';
import { sentenceBounds, splitForSpeech } from '../../src/news-article/read-aloud/sentences.js';
import { slowShapes } from '../slow-shapes.js';

const sentences = (text: string) =>
  sentenceBounds(text)
    .map(([from, to]) => text.slice(from, to).trim())
    .filter(Boolean);

describe('the sentences of a text', () => {
  for (const [name, text] of [
    ['end with a stop before a capital or a figure', 'Một câu.|Hai câu! |Ba câu? |4 câu…'],
    ['do not end within a figure', 'Tăng 7,09% và 1.234 người.|Ngày 13.8.2020 họp.'],
    [
      'do not end behind a title or an abbreviation',
      'Tại TP. Hà Nội, PGS.TS. Nguyễn A và ThS. Lê B họp.|Hết.',
    ],
    ['do not end behind initials', 'Ông V. I. Nam đến.|Bà về.'],
    ['do not end behind the number of a list', '1. Đối tượng áp dụng.|II. Nội dung.'],
    ['end with the sign of an official text', 'Các phường khác./.'],
    ['take a closing sign along', 'Ông nói: “Tốt.”|Rồi về.'],
    ['do not end before a small letter', 'Công ty abc.vn đã họp. hôm qua'],
  ] as const) {
    it(name, () => {
      const parts = text.split('|').map((part) => part.trim());
      expect(sentences(parts.join(' '))).to.deep.equal(parts);
    });
  }

  it('are said in chunks, divided at pauses, else between words, and no letter is lost', () => {
    const long = `${'một hai ba bốn năm, '.repeat(20)}hết`;
    const chunks = splitForSpeech(long, 60);
    expect(Math.max(...chunks.map(({ length }) => length))).to.be.at.most(60);
    expect(chunks.slice(0, -1).every((chunk) => chunk.endsWith(','))).to.equal(true);
    expect(chunks.join(' ')).to.equal(long);
    expect(splitForSpeech('x'.repeat(150), 60).map(({ length }) => length)).to.deep.equal([60, 60, 30]);
    expect(splitForSpeech('', 60)).to.deep.equal([]);
  });

  it('are found in linear time', async () => {
    const read = (text: string) => sentences(text).flatMap((sentence) => splitForSpeech(sentence, 160));
    expect(await slowShapes(read, (text) => text, 400_000)).to.deep.equal([]);
  });
});
