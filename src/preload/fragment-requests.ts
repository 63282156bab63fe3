import { lifetimes } from '../data/lifetimes.js';
import { pageUrl } from '../sanitize/urls.js';
import type { Requests } from './requests.js';

/** HTML is taken from this site alone. */
export const fragment: Requests = {
  lifetime: lifetimes.html,
  urls: (blocks, isCached) =>
    blocks.flatMap((block) => {
      const url = pageUrl(block.get('src'));
      return url && new URL(url).origin === location.origin && !isCached(block, `html 1 ${url}`) ? [url] : [];
    }),
};
