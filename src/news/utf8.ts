/**
 * The text of bytes in UTF-8; `undefined` for anything else. A letter cut at the end is left away. What has a zero among its first
 * two bytes is UTF-16, though its plain letters would pass.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, wholeLength(bytes)));
  } catch {
    return undefined;
  }
}

/** How many of the bytes are whole letters. A decoder that is told that more may come finds that out itself, but is much slower. */
function wholeLength(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at > bytes.length - 4; at--) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) === 0x80) continue;
    const size = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 1;
    return at + size > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}
