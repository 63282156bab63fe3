import { DataError } from '../../data/reason.js';
import type { DataRequest } from '../../data/request.js';
import { wordsOf } from '../../html/words.js';
import { decodeHtml } from './charset.js';

/** HTML as a server of this site sent it: not yet safe to show. */
export interface HtmlFragment {
  readonly source: string;
  /** The address that it came from in the end: its relative addresses resolve against it. */
  readonly base: string;
}

/** Largest answer, in bytes: as much as safe HTML parses. */
const MAX_BYTES = 1024 * 1024;
const SHOWS_MORE_THAN_WORDS = /<(?:img|video|audio|iframe|hr)\b/i;

/**
 * The request for a fragment of HTML, or for a page whose body is wanted.
 * @param url An absolute address of this site.
 */
export function fragmentRequest(url: string): DataRequest<HtmlFragment> {
  return {
    key: `html ${url}`,
    url,
    maxBytes: MAX_BYTES,
    html: true,
    decode: decodeHtml,
    read({ text, url: base }) {
      if (new URL(base).origin !== new URL(url).origin) throw new DataError('cors', `redirected to ${base}`);
      if (!wordsOf(text).length && !SHOWS_MORE_THAN_WORDS.test(text)) throw new DataError('empty-source');
      return { source: text, base };
    },
  };
}
