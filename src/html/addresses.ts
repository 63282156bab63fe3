/** A picture written into its own address: raster formats only (an SVG is a document), at most 100 KB of base64. */
const WRITTEN_PICTURE = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;
const WRITTEN_PICTURE_LIMIT = 100 * 1024;

/** As `encodeURIComponent`, which throws on half of a surrogate pair: here it becomes U+FFFD, as in any URL. */
export const encodeComponent = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/** An absolute address of one of these schemes, or nothing. Whoever writes a name or a password before the host means to deceive. */
function absolute(value: string, base: string, schemes: RegExp): URL | undefined {
  try {
    const url = new URL(value, base);
    return schemes.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Where a link may lead: http, https, mailto, tel. */
export const linkAddress = (value: string, base: string): URL | undefined =>
  absolute(value, base, /^(?:https?|mailto|tel):$/);

/** Where a page says something comes from: http and https. */
export const pageAddress = (value: string, base: string): URL | undefined =>
  absolute(value, base, /^https?:$/);

/**
 * What may be loaded: http and https; https alone on an https page, where nothing else would be.
 * @param shownOn The protocol of the page that shows it.
 */
export function mediaAddress(value: string, base: string, shownOn = location.protocol): string | undefined {
  const url = pageAddress(value, base);
  if (url && shownOn === 'https:') url.protocol = shownOn;
  return url?.href;
}

/** What a picture may show: a media address, or a small raster picture in a `data:` address. */
export function pictureAddress(value: string, base: string): string | undefined {
  if (value.length <= WRITTEN_PICTURE_LIMIT && WRITTEN_PICTURE.test(value)) return value.trim();
  return mediaAddress(value, base);
}

/** The part of the base's own document that an address names; `undefined` when it leads elsewhere or to the whole. */
export function fragmentName(url: URL, base: string): string | undefined {
  const fragment = url.hash.slice(1);
  const page = (address: string) => address.split('#')[0];
  if (!fragment || page(url.href) !== page(new URL(base).href)) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
