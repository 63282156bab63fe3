import { encodeComponent } from '../sanitize/url-parts.js';
import { formats } from './formats.js';
import type { Service } from './formats.js';
import type { SortOrder } from './raw-item.js';

/** The shape of `NewsItem`, as part of a request's key. */
export const MODEL_VERSION = 4;

/** How many items are asked for: few numbers, so that blocks which want different ones can share a response. */
export const newsLimits = [10, 20, 50] as const;

/** The number of items that is asked for where so many are wanted. Default: the most. */
export const newsLimit = (wanted = 50): number => newsLimits.find((limit) => limit >= wanted) ?? 50;

const services: readonly Service[] = Object.values(formats).flat();

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
