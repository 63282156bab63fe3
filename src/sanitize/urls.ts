/** A raster image in a `data:` URL (an SVG is a document), at most 100 KB of base64. */
const DATA_IMAGE = /^\s*data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]*$/i;
const DATA_IMAGE_LIMIT = 100 * 1024;

/** Missing or empty: no URL, not the base itself. */
type Value = string | null | undefined;

/** An absolute URL of one of these schemes, or nothing. A user name or password before the host only serves to deceive. */
function parse(value: Value, base: string, schemes: RegExp): URL | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, base || undefined);
    return schemes.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The URL check: whatever becomes a link or is loaded passes one of the functions here, where it enters a model and again where
 * it is bound. `lint` refuses any other binding. What fails is `undefined`: no link, no request.
 *
 * Where a link may lead: http, https, mailto, tel.
 * @param base Default: the page itself, as a foreign `<base>` must not send readers elsewhere.
 */
export const linkUrl = (value: Value, base = location.href): string | undefined =>
  parse(value, base, /^(?:https?|mailto|tel):$/)?.href;

/** The URL of a page or of data: http and https. */
export const pageUrl = (value: Value, base = location.href): string | undefined =>
  parse(value, base, /^https?:$/)?.href;

/**
 * What may be loaded: http and https; https alone on an https page, where nothing else would be.
 * @param pageProtocol Of the page that shows it.
 */
export function mediaUrl(
  value: Value,
  base = location.href,
  pageProtocol = location.protocol,
): string | undefined {
  const url = parse(value, base, /^https?:$/);
  if (url && pageProtocol === 'https:') url.protocol = pageProtocol;
  return url?.href;
}

/** What an image may show: a media URL, or a small raster image in a `data:` URL. */
export function imageUrl(value: Value, base = location.href): string | undefined {
  if (value && value.length <= DATA_IMAGE_LIMIT && DATA_IMAGE.test(value)) return value.trim();
  return mediaUrl(value, base);
}

/** One candidate: a URL up to white space, whose last letter is no comma; then, up to a comma, its descriptor. */
const CANDIDATE = /([^\s,](?:\S*[^\s,])?)(?:\s([^,]*))?/g;
/** A width or a density. A height may follow a width; it says nothing more. */
const DESCRIPTOR = /^(\d{1,5}w|\d{1,2}(?:\.\d{1,4})?x)?(?:(?:^|\s+)\d+h)?$/;

/** A `srcset`, candidate by candidate: those that may be loaded, absolute; `undefined` when none may. */
export function imageSrcset(value: Value, base = location.href): string | undefined {
  const candidates: string[] = [];
  for (const [, source = '', description = ''] of (value ?? '').matchAll(CANDIDATE)) {
    const url = mediaUrl(source, base);
    const size = DESCRIPTOR.exec(description.trim());
    if (url && size) candidates.push(size[1] ? `${url} ${size[1]}` : url);
  }
  return candidates.join(', ') || undefined;
}

/** The fragment that a URL names within the base's own document; `undefined` when it leads elsewhere or to the whole. */
export function fragmentOf(url: string, base: string): string | undefined {
  if (!url.includes('#')) return undefined;
  const [page, ...fragment] = url.split('#');
  const name = fragment.join('#');
  if (!name || page !== new URL(base).href.split('#')[0]) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** As `encodeURIComponent`, which throws on half of a surrogate pair: here it becomes U+FFFD, as in any URL. */
export const encodeComponent = (text: string): string =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));

/**
 * An author's URL pattern filled in with a foreign id: `/chi-tiet?tin={id}`. The id stays what it is, a piece of the path or of
 * the query: one that would lead to another host, or up the path, gives no link.
 */
export function urlWithId(pattern: string, id: string): string | undefined {
  const fill = (value: string) => pageUrl(pattern.replace(/\{id\}/g, () => value));
  const url = fill(encodeComponent(id));
  const expected = fill('0');
  if (!url || !expected) return undefined;
  const folder = ({ origin, pathname }: URL) => `${origin} ${pathname.split('/').length}`;
  return folder(new URL(url)) === folder(new URL(expected)) ? url : undefined;
}
