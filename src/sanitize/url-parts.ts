import { pageUrl } from './urls.js';

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
