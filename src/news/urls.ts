import { mediaUrl, pageUrl } from '../sanitize/urls.js';

/** Characters of an address. Servers refuse longer ones. */
const MAX_LENGTH = 8_000;
/** An address that a parser would give back as it is. Most are, and parsing costs more than all else of an item. */
const NORMAL = /^https?:\/\/[a-z\d.-]*[a-z]\/[\w~!$&()*+,;=:@%/.?-]*$/;
const DOTS = /\/(?:\.|%2e)/i;
const isNormal = (url: string) => NORMAL.test(url) && !DOTS.test(url) && !url.includes('xn--');

/** Where a link may lead, absolute: http and https, without a name or password. */
export function toPageUrl(value: string, base: string): string | undefined {
  const address = value.trim();
  if (address.length > MAX_LENGTH) return undefined;
  return isNormal(address) ? address : pageUrl(address, base);
}

/**
 * What may be loaded, absolute: https alone on an https page.
 *
 * @param shownOn The protocol of the page that shows it. Without a page, as on a server, addresses keep theirs.
 */
export function toImageUrl(
  value: string,
  base: string,
  shownOn = globalThis.location?.protocol ?? 'http:',
): string | undefined {
  const address = value.trim();
  if (address.length > MAX_LENGTH) return undefined;
  if (!isNormal(address)) return mediaUrl(address, base, shownOn);
  return shownOn === 'https:' ? address.replace(/^http:/, shownOn) : address;
}
