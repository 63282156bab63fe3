/** The shape of `NewsItem`, as part of a request's key. */
export const MODEL_VERSION = 3;

/** How many items are asked for: few numbers, so that blocks which want different ones can share a response. */
export const newsLimits = [10, 20, 50] as const;

/** The number of items that is asked for where so many are wanted. Default: the most. */
export const newsLimit = (wanted = 50): number => newsLimits.find((limit) => limit >= wanted) ?? 50;

/**
 * The URL to request, with what a known service needs and the page's author left out: WordPress sends images and authors only on
 * demand, Liferay only the root folder's content unless told to flatten the tree, and both in numbers of their own.
 */
export function requestUrl(address: string, limit: number): string {
  const url = new URL(address);
  const service = url.pathname + (url.searchParams.get('rest_route') ?? '');
  const add = (name: string, value: string) => {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  };
  if (/\/wp\/v2\/\w+\/?$/.test(service)) {
    add('_embed', '1');
    add('per_page', `${Math.min(limit, 100)}`);
  } else if (
    service.includes('/headless-delivery/v1.0/') &&
    /\/(?:structured-contents|content-set-elements)$/.test(service)
  ) {
    add('pageSize', `${limit}`);
    if (service.endsWith('/structured-contents')) {
      add('flatten', 'true');
      add('sort', 'datePublished:desc');
    }
  }
  return url.href;
}
