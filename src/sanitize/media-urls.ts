import { parseUrl } from './urls.js';
import type { UrlValue } from './urls.js';

/** A raster image in a `data:` URL (an SVG is a document), at most 100 KB of base64. */
const DATA_IMAGE = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;
const DATA_IMAGE_LIMIT = 100 * 1024;

/**
 * What may be loaded: http and https; https alone on an https page, where nothing else would be.
 * @param pageProtocol Of the page that shows it.
 */
export function mediaUrl(
  value: UrlValue,
  base = location.href,
  pageProtocol = location.protocol,
): string | undefined {
  const url = parseUrl(value, base, /^https?:$/);
  if (url && pageProtocol === 'https:') url.protocol = pageProtocol;
  return url?.href;
}

/** What an image may show: a media URL, or a small raster image in a `data:` URL. */
export function imageUrl(value: UrlValue, base = location.href): string | undefined {
  if (value && value.length <= DATA_IMAGE_LIMIT && DATA_IMAGE.test(value)) return value.trim();
  return mediaUrl(value, base);
}

/** One candidate: a URL up to white space, whose last letter is no comma; then, up to a comma, its descriptor. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:\s([^,]*))?/g;
/** A width or a density. A height may follow a width; it says nothing more. */
const DESCRIPTOR = /^(\d{1,5}w|\d{1,2}(?:\.\d{1,4})?x)?(?:(?:^|\s+)\d+h)?$/;

/** A `srcset`, candidate by candidate: those that may be loaded, absolute; `undefined` when none may. */
export function imageSrcset(value: UrlValue, base = location.href): string | undefined {
  const candidates: string[] = [];
  for (const [, source = '', description = ''] of (value ?? '').matchAll(CANDIDATE)) {
    const url = mediaUrl(source, base);
    const size = DESCRIPTOR.exec(description.trim());
    if (url && size) candidates.push(size[1] ? `${url} ${size[1]}` : url);
  }
  return candidates.join(', ') || undefined;
}
