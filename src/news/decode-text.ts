import { decodeUtf8 } from './utf8.js';

const FALLBACK = 'windows-1252';
/** Bytes that tell how the others are to be read. */
const SAMPLE = 128 * 1024;

/**
 * The text that the bytes of a feed, a file or a page stand for. In turn: UTF-8 whatever is said (nothing else looks like it, and
 * old servers say anything), the mark or the zeros of UTF-16 and UTF-32, the header, the text's own declaration. Without any of them
 * windows-1258 where its loose tone marks stand behind vowels, else windows-1252, out of which TCVN3 and VNI can be recognised.
 *
 * @param bytes May be the beginning of something longer: a letter cut at the end is left away.
 * @param contentType The header of that name, or `''`.
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const strict = decodeUtf8(bytes);
  if (strict !== undefined) return strict;

  const [first, second, third, fourth] = bytes;
  if (first === 0 && second === 0) return decodeUtf32(bytes, false);
  if (third === 0 && fourth === 0) return decodeUtf32(bytes, true);
  if ((first === 0xff && second === 0xfe) || second === 0) return decode('utf-16le', bytes)!;
  if ((first === 0xfe && second === 0xff) || (first === 0 && third === 0)) return decode('utf-16be', bytes)!;
  if (first === 0) return decodeText(bytes.subarray(1), contentType);
  const sample = bytes.subarray(0, SAMPLE);
  if (isMostlyUtf8(decode('utf-8', sample)!)) return decode('utf-8', bytes)!;

  const head = decode(FALLBACK, bytes.subarray(0, 1024))!;
  const declared =
    /<\?xml[^<>]{0,200}?\sencoding\s?=\s?["']([\w.:-]{1,40})/i.exec(head) ?? CHARSET.exec(head);
  for (const said of [CHARSET.exec(contentType), declared]) {
    const text = said && !NEEDLESS.test(said[1]!) ? decode(said[1]!, bytes, true) : undefined;
    if (text !== undefined) return text;
  }
  return decode(hasLooseTones(decode('windows-1258', sample)!) ? 'windows-1258' : FALLBACK, bytes)!;
}

/** No `TextDecoder` knows it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= view.byteLength; at += 4) {
    const code = view.getUint32(at, isLittleEndian);
    text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** What could be read as ASCII is not UTF-16, and UTF-8 has been tried. Latin 1 is what servers say of all that they do not know. */
const NEEDLESS = /^utf|8859-1$|1252$/i;
const CHARSET = /charset\s?=\s?["']?([\w.:-]{1,40})/i;

/** `undefined` for an unknown label and, where `fatal`, for bytes that the encoding cannot mean. */
function decode(label: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** UTF-8 in which a program has cut letters in two, here and there. */
function isMostlyUtf8(text: string): boolean {
  return count(text, /\ufffd/g) * 10 < count(text, /[\u0080-\ufffc]/g);
}

function hasLooseTones(text: string): boolean {
  const tones = count(text, /[\u0300-\u0323]/g);
  return tones > 0 && count(text, /[aeiouyăâêôơư][\u0300-\u0323]/gi) > tones * 0.9;
}
