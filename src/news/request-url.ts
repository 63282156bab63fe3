import { encodeComponent } from '../sanitize/urls.js';
import type { SortOrder } from './raw-item.js';

/** The shape of `NewsItem`, as part of a request's key. */
export const MODEL_VERSION = 4;

/** How many items are asked for: few numbers, so that blocks which want different ones can share a response. */
export const newsLimits = [10, 20, 50] as const;

/** The number of items that is asked for where so many are wanted. Default: the most. */
export const newsLimit = (wanted = 50): number => newsLimits.find((limit) => limit >= wanted) ?? 50;

/** A known service by its path, with the parameters that it needs and the page's author may have left out. */
interface Service {
  readonly path: RegExp;
  /** The size of a page, and what else the product sends only on demand. */
  readonly parameters: (limit: number) => Readonly<Record<string, string>>;
  /** The newest first, where that is not its own order. */
  readonly newest?: Readonly<Record<string, string>>;
}

const services: readonly Service[] = [
  {
    // WordPress: images and authors come only on demand.
    path: /\/wp\/v2\/\w+\/?$/,
    parameters: (limit) => ({ _embed: '1', per_page: `${limit}` }),
  },
  {
    // Liferay: without `flatten` it sends only what stands in the root folder.
    path: /\/headless-delivery\/v1\.0\/.{1,200}\/structured-contents$/,
    parameters: (limit) => ({ pageSize: `${limit}`, flatten: 'true' }),
    newest: { sort: 'datePublished:desc' },
  },
  {
    path: /\/headless-delivery\/v1\.0\/.{1,200}\/content-set-elements$/,
    parameters: (limit) => ({ pageSize: `${limit}` }),
  },
  {
    // Drupal
    path: /\/jsonapi\/node\/\w+\/?$/,
    parameters: (limit) => ({ 'page[limit]': `${limit}` }),
    newest: { sort: '-created' },
  },
  {
    // Joomla: also sends what is not published.
    path: /\/api\/(?:index\.php\/)?v1\/content\/articles\/?$/,
    parameters: (limit) => ({ 'page[limit]': `${limit}`, 'filter[state]': '1' }),
    newest: { 'list[ordering]': 'a.created', 'list[direction]': 'desc' },
  },
  {
    // SharePoint
    path: /\/_api\/web\/(?:lists|getlist)\b.{1,200}\/items$/i,
    parameters: (limit) => ({ $top: `${limit}` }),
    newest: { $orderby: 'Created desc' },
  },
  {
    path: /\/_api\/sitepages\/pages$/i,
    parameters: (limit) => ({ $top: `${limit}` }),
    newest: { $orderby: 'FirstPublished desc' },
  },
];

/** The URL to request, with what a known service needs and the page's author left out. */
export function requestUrl(address: string, limit: number, sort: SortOrder = 'newest'): string {
  const url = new URL(address);
  const path = url.pathname + (url.searchParams.get('rest_route') ?? '');
  const service = services.find((known) => known.path.test(path));
  if (!service) return url.href;
  const parameters = { ...service.parameters(limit), ...(sort === 'newest' && service.newest) };
  const added = Object.entries(parameters)
    .filter(([name]) => !url.searchParams.has(name))
    .map(([name, value]) => `${name}=${encodeComponent(value)}`);
  // Appended as text: the author's own query stays as it is written.
  if (added.length) url.search = [url.search.slice(1), ...added].filter(Boolean).join('&');
  return url.href;
}
