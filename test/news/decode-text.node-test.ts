import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeText } from '../../src/news/decode-text.js';
import { readSample, sampleBytes } from './sample.js';

const SENTENCE = 'Ủy ban nhân dân tỉnh khai trương';

/** Windows-1258 of the sentence: vowels with loose tone marks behind them. */
const WINDOWS_1258 = Uint8Array.from([
  ...[0x55, 0xd2, 0x79, 0x20, 0x62, 0x61, 0x6e, 0x20, 0x6e, 0x68, 0xe2, 0x6e, 0x20],
  ...[0x64, 0xe2, 0x6e, 0x20, 0x74, 0x69, 0xd2, 0x6e, 0x68, 0x20, 0x6b, 0x68, 0x61, 0x69, 0x20],
  ...[0x74, 0x72, 0xfd, 0xf5, 0x6e, 0x67],
]);

const utf8 = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), littleEndian));
  return new Uint8Array(view.buffer);
};

describe('the bytes of a source', () => {
  it('are UTF-8 whatever header and declaration say', () => {
    const declared = utf8(`<?xml version="1.0" encoding="windows-1258"?>${SENTENCE}`);
    expect(decodeText(declared, 'text/xml; charset=iso-8859-1')).to.contain(SENTENCE);
  });

  it('are read by the header', () => {
    expect(decodeText(WINDOWS_1258, 'text/xml; charset="windows-1258"').normalize('NFC')).to.equal(SENTENCE);
  });

  it('are read by the declaration where the header says nothing or something untrue', () => {
    const declared = joined(utf8('<?xml version="1.0" encoding="windows-1258"?>'), WINDOWS_1258);
    ['', 'text/xml; charset=utf-8', 'text/xml; charset=nonsense'].forEach((header) => {
      expect(decodeText(declared, header).normalize('NFC')).to.contain(SENTENCE);
    });
  });

  it('are no Latin 1 where they look like windows-1258, whoever says so', () => {
    const declared = joined(utf8('<?xml version="1.0" encoding="ISO-8859-1"?>'), WINDOWS_1258);
    ['', 'text/xml; charset=windows-1252'].forEach((header) => {
      expect(decodeText(declared, header).normalize('NFC')).to.contain(SENTENCE);
    });
    const french = Uint8Array.from([0xe9, 0x74, 0xe9, 0x20, 0x6c, 0x61]);
    expect(decodeText(french, 'text/xml; charset=iso-8859-1')).to.equal('été la');
  });

  it('are windows-1258 where nobody says anything and they look like it', () => {
    expect(decodeText(WINDOWS_1258, '').normalize('NFC')).to.equal(SENTENCE);
  });

  it('are UTF-16 by their mark or by their zeros', () => {
    [true, false].forEach((littleEndian) => {
      expect(decodeText(utf16(`\ufeff<rss>${SENTENCE}`, littleEndian), '')).to.equal(`<rss>${SENTENCE}`);
      expect(decodeText(utf16(`<rss>${SENTENCE}`, littleEndian), 'text/xml; charset=utf-8')).to.equal(
        `<rss>${SENTENCE}`,
      );
    });
  });

  it('are UTF-32 by its zeros, and UTF-8 behind a stray one', () => {
    const utf32 = (text: string, littleEndian: boolean) => {
      const letters = [...text];
      const view = new DataView(new ArrayBuffer(letters.length * 4));
      letters.forEach((letter, index) => view.setUint32(index * 4, letter.codePointAt(0)!, littleEndian));
      return new Uint8Array(view.buffer);
    };
    expect(decodeText(utf32(`<rss>${SENTENCE} 😀`, true), '')).to.equal(`<rss>${SENTENCE} 😀`);
    expect(decodeText(utf32(`<rss>${SENTENCE}`, false), '')).to.equal(`<rss>${SENTENCE}`);
    expect(decodeText(utf8(`\0<rss>${SENTENCE}`), '')).to.equal(`<rss>${SENTENCE}`);
  });

  it('stay UTF-8 where a program has cut a letter in two', () => {
    const whole = utf8(`${SENTENCE}. `);
    const broken = joined(utf8(SENTENCE).subarray(0, 1), whole, whole, whole);
    expect(decodeText(broken, '')).to.contain(SENTENCE);
  });

  it('may be the beginning of more, cut within a letter', () => {
    expect(decodeText(utf8(SENTENCE).subarray(0, 2), '')).to.equal('');
    expect(decodeText(utf8(`<rss>${SENTENCE}`).subarray(0, 7), '')).to.equal('<rss>');
  });

  it('of a feed in windows-1258 and of one in UTF-16 come out right and in NFC', async () => {
    for (const name of ['rss/windows-1258.xml.base64', 'rss/utf-16le.xml.base64']) {
      const [first] = await readSample(name);
      expect(first!.title).to.equal('Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công'.normalize('NFC'));
      expect(first!.summary).to.equal('Đại biểu dự lễ, trực tuyến từ 168 xã, phường.'.normalize('NFC'));
    }
  });

  it('of the sample in windows-1258 are not UTF-8 in disguise', async () => {
    const bytes = await sampleBytes('rss/windows-1258.xml.base64');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).to.throw();
  });
});
