import { DataError } from '../../data/error.js';
import { isText, record } from '../../data/json-values.js';
import type { DataRequest } from '../../data/request.js';
import { textBlocks } from '../../sanitize/text-blocks.js';
import { decodeHtml } from './charset.js';
import { notAFragment } from './not-a-fragment.js';

/** HTML as a server of this site sent it: not yet safe to show. */
export interface HtmlFragment {
  readonly source: string;
  /** The URL that it came from in the end: its relative URLs resolve against it. */
  readonly base: string;
}

/** Largest response, in bytes: as much as safe HTML parses. */
const MAX_BYTES = 1024 * 1024;
const SHOWS_MORE_THAN_WORDS = /<(?:img|video|audio|iframe|hr)\b/i;

/** The shape of `HtmlFragment`, as part of the key. */
const MODEL_VERSION = 1;

/**
 * The request for a fragment of HTML, or for a page whose body is wanted.
 * @param url An absolute URL of this site.
 */
export function fragmentRequest(url: string): DataRequest<HtmlFragment> {
  const { origin } = new URL(url);
  return {
    key: `html ${MODEL_VERSION} ${url}`,
    url,
    maxBytes: MAX_BYTES,
    html: true,
    parse(bytes, { contentType, url: base, isRedirected }) {
      const source = decodeHtml(bytes, contentType);
      const refused = notAFragment(source);
      // Where a login is, or another site, the request was not to go.
      if (new URL(base).origin !== origin || (refused && isRedirected)) {
        throw new DataError('redirect', `to ${base}`);
      }
      if (refused) throw new DataError('not-a-fragment', refused);
      if (!textBlocks(source).length && !SHOWS_MORE_THAN_WORDS.test(source))
        throw new DataError('empty-source');
      return { source, base };
    },
    revive(value) {
      const { source, base } = record(value);
      if (!isText(source) || !isText(base) || new URL(base).origin !== origin) {
        throw new TypeError('not a fragment');
      }
      return { source, base };
    },
  };
}
