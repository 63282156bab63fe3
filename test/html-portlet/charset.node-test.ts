import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeHtml } from '../../src/html-portlet/sources/charset.js';

/** `Hà Nội` in windows-1258, which writes the mark of ộ by itself. */
const OLD = [0x48, 0xe0, 0x20, 0x4e, 0xf4, 0xf2, 0x69];
const bytes = (text: string, tail: number[] = []) =>
  new Uint8Array([...new TextEncoder().encode(text), ...tail]);
const plain = (text: string) => text.normalize('NFC');

describe('the encoding of a fragment', () => {
  it('is what the header says', () => {
    expect(plain(decodeHtml(bytes('', OLD), 'text/html; charset=windows-1258'))).to.equal('Hà Nội');
  });

  it('is what the page says of itself, where the header is silent', () => {
    expect(plain(decodeHtml(bytes('<meta charset="windows-1258">', OLD), 'text/html'))).to.contain('Hà Nội');
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258">';
    expect(plain(decodeHtml(bytes(old, OLD), ''))).to.contain('Hà Nội');
  });

  it('is UTF-8 where nobody says anything, or something unknown', () => {
    expect(decodeHtml(bytes('Hà Nội'), '')).to.equal('Hà Nội');
    expect(decodeHtml(bytes('Hà Nội'), 'text/html; charset=tcvn-3')).to.equal('Hà Nội');
  });
});
