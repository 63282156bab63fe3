/**
 * The text of bytes in UTF-8; `undefined` for anything else. A letter cut at the end is left away. What has a zero among its first
 * two bytes is UTF-16, though its plain letters would pass.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0 || bytes[1] === 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
