import { mediaUrl } from '../sanitize/media-urls.js';
import { pageUrl } from '../sanitize/urls.js';

/** Characters of a URL. Servers refuse longer ones. */
const MAX_LENGTH = 8_000;
/** A URL that a parser would give back as it is. Most are, and parsing costs more than all else of an item. */
const NORMAL = /^https?:\/\/[a-z\d.-]*[a-z]\/[\w~!$&()*+,;=:@%/.?-]*$/;
const DOTS = /\/(?:\.|%2e)/i;
const isNormal = (url: string) => NORMAL.test(url) && !DOTS.test(url) && !url.includes('xn--');

/** Trimmed, with `&` where it is escaped once more than it should be, and with a scheme where editors type a host without one. */
function cleaned(value: string): string {
  const url = value.trim().replace(/&amp;/g, '&');
  return /^www\.[\w-]/i.test(url) ? `http://${url}` : url;
}

/** Of the page: asked for once, as it takes longer than to look at a URL. */
const OWN_PROTOCOL = globalThis.location?.protocol ?? 'http:';

/** Where a link may lead, absolute: http and https, without a name or password. */
export function toPageUrl(value: string, base: string): string | undefined {
  const url = cleaned(value);
  if (url.length > MAX_LENGTH) return undefined;
  return isNormal(url) ? url : pageUrl(url, base);
}

/**
 * What may be loaded, absolute: https alone on an https page.
 *
 * @param pageProtocol Of the page that shows it. Without a page, as on a server, URLs keep theirs.
 */
export function toImageUrl(value: string, base: string, pageProtocol = OWN_PROTOCOL): string | undefined {
  const url = cleaned(value);
  if (url.length > MAX_LENGTH) return undefined;
  if (!isNormal(url)) return mediaUrl(url, base, pageProtocol);
  return pageProtocol === 'https:' ? url.replace(/^http:/, pageProtocol) : url;
}

/** The last part of a URL's path, as people read it. */
export function fileName(url: string): string {
  const name = url.split(/[?#]/)[0]!.replace(/\/$/, '').split('/').pop()!;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
