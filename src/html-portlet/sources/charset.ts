/** How far into a page its `<meta charset>` may stand, in bytes (html.spec.whatwg.org, "prescan a byte stream"). */
const PRESCAN = 1024;
const CHARSET = /charset\s?=\s?["']?([\w-]{1,40})/i;

/**
 * The text of a page or of a part of one: old portals send windows-1258 and say so in a header or a `<meta>`. UTF-8 where they
 * say nothing, or something unknown.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const [, label = 'utf-8'] = CHARSET.exec(contentType) ?? CHARSET.exec(head) ?? [];
  return decoder(label).decode(bytes);
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
