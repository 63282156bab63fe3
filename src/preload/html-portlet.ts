import { core } from './core.js';
import { fragment } from './fragment-requests.js';
import type { Preload } from './start.js';

export const htmlPortlet: Preload = {
  tag: 'html-portlet',
  requests: fragment,
  element: () => import('../html-portlet/define.js'),
  common: () => [core(), import('../sanitize/parse.js')],
  named: () => [],
};
