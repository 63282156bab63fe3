import { missingFile } from '../../data/error.js';
import { isText, record } from '../../data/json-values.js';
import type { DataRequest } from '../../data/request.js';
import { fragmentModule } from '../lazy.js';
import type { HtmlFragment } from './parse-fragment.js';

/** Largest response, in bytes: as much as safe HTML parses. */
const MAX_BYTES = 1024 * 1024;

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
    async parse(bytes, info) {
      await fragmentModule.load();
      if (!fragmentModule.value) throw missingFile('the file that reads fragments could not be loaded');
      return fragmentModule.value.parseFragment(bytes, info, origin);
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
