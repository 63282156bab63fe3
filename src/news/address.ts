import { mediaUrl, pageUrl } from '../html/urls.js';

/** An address that a parser would give back as it is. Most are, and parsing costs more than all else of an item. */
const NORMAL = /^https?:\/\/(?![^/]*xn--)[a-z\d.-]*[a-z](?!.*\/(?:\.|%2e))\/[\w~!$&()*+,;=:@%/.?-]*$/;

/** Where a link may lead, absolute: http and https, without a name or password. */
export function linkTo(value: string, base: string): string | undefined {
  const address = value.trim();
  return NORMAL.test(address) ? address : pageUrl(address, base);
}

/**
 * What may be loaded, absolute: https alone on an https page.
 *
 * @param shownOn The protocol of the page that shows it. Without a page, as on a server, addresses keep theirs.
 */
export function pictureAt(
  value: string,
  base: string,
  shownOn = globalThis.location?.protocol ?? 'http:',
): string | undefined {
  const address = value.trim();
  if (!NORMAL.test(address)) return mediaUrl(address, base, shownOn);
  return shownOn === 'https:' ? address.replace(/^http:/, shownOn) : address;
}
