/** Missing or empty: no URL, not the base itself. */
export type UrlValue = string | null | undefined;

/** An absolute URL of one of these schemes, or nothing. A user name or password before the host only serves to deceive. */
export function parseUrl(value: UrlValue, base: string, schemes: RegExp): URL | undefined {
  if (!value) return undefined;
  try {
    const url = new URL(value, base || undefined);
    return schemes.test(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The URL check: whatever becomes a link or is loaded passes one of the functions here or in `media-urls.ts`, where it enters a model
 * and again where it is bound. `lint` refuses any other binding. What fails is `undefined`: no link, no request.
 *
 * Where a link may lead: http, https, mailto, tel.
 * @param base Default: the page itself, as a foreign `<base>` must not send readers elsewhere.
 */
export const linkUrl = (value: UrlValue, base = location.href): string | undefined =>
  parseUrl(value, base, /^(?:https?|mailto|tel):$/)?.href;

/** The URL of a page or of data: http and https. */
export const pageUrl = (value: UrlValue, base = location.href): string | undefined =>
  parseUrl(value, base, /^https?:$/)?.href;
