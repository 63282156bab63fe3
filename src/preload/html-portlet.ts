import { core } from './core.js';
import { fragment } from './fragment-requests.js';
import type { Preload } from './start.js';

export const htmlPortlet: Preload = {
  tag: 'html-portlet',
  requests: fragment,
  element: () => import('../html-portlet/define.js'),
  common: () => [core()],
  named: ({ get }) =>
    get('src')
      ? [
          import('../html-portlet/fragment-content.js'),
          import('../sanitize/parse.js'),
          import('../sanitize/entities.js'),
        ]
      : [],
};
