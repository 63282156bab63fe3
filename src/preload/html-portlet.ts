import { pageUrl } from '../sanitize/urls.js';
import { core } from './core.js';
import type { Requests } from './requests.js';
import type { Preload } from './start.js';

/** HTML is taken from this site alone. */
export const fragment: Requests = {
  refresh: 15,
  fresh: 20,
  urls: (blocks, isCached) =>
    blocks.flatMap((block) => {
      const url = pageUrl(block.get('src'));
      return url && new URL(url).origin === location.origin && !isCached(block, `html 1 ${url}`) ? [url] : [];
    }),
};

export const htmlPortlet: Preload = {
  tag: 'html-portlet',
  requests: fragment,
  element: () => import('../html-portlet/define.js'),
  common: () => [core(), import('../sanitize/parse.js')],
  named: () => [],
};
