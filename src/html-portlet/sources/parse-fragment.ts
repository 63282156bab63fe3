import { DataError } from '../../data/error.js';
import type { ResponseInfo } from '../../data/request.js';
import { textBlocks } from '../../sanitize/text-blocks.js';
import { decodeHtml } from './charset.js';
import { notAFragment } from './not-a-fragment.js';

/** HTML as a server of this site sent it: not yet safe to show. */
export interface HtmlFragment {
  readonly source: string;
  /** The URL that it came from in the end: its relative URLs resolve against it. */
  readonly base: string;
}

const SHOWS_MORE_THAN_WORDS = /<(?:img|video|audio|iframe|hr)\b/i;

/** @param origin Of the page's own site. Throws a `DataError` for what is no fragment of it. */
export function parseFragment(
  bytes: Uint8Array,
  { contentType, url: base, isRedirected }: ResponseInfo,
  origin: string,
): HtmlFragment {
  const source = decodeHtml(bytes, contentType);
  const refused = notAFragment(source);
  // Where a login is, or another site, the request was not to go.
  if (new URL(base).origin !== origin || (refused && isRedirected)) {
    throw new DataError('redirect', `to ${base}`);
  }
  if (refused) throw new DataError('not-a-fragment', refused);
  if (!textBlocks(source).length && !SHOWS_MORE_THAN_WORDS.test(source)) throw new DataError('empty-source');
  return { source, base };
}
