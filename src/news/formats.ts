/** A service of a product, known by its path, with the parameters that it needs and the page's author may have left out. */
export interface Service {
  readonly path: RegExp;
  /** The size of a page, and what else the product sends only on demand. */
  readonly parameters: (limit: number) => Readonly<Record<string, string>>;
  /** The newest first, where that is not its own order. */
  readonly newest?: Readonly<Record<string, string>>;
}

const pageLimit = (limit: number) => ({ 'page[limit]': `${limit}` });
const top = (limit: number) => ({ $top: `${limit}` });

/**
 * What a source may be told to be, the default first, with the services that it is known by. `auto` and the names of feeds go by what
 * the bytes are, and so do those of products that answer in JSON; `json` settles that it is a list of the portal's own; `html`
 * is a page of this site that lists news, which is never read unasked.
 */
export const formats = {
  auto: [],
  rss: [],
  atom: [],
  'json-feed': [],
  // Images and authors come only on demand.
  wordpress: [
    {
      path: /\/wp\/v2\/\w+\/?$/,
      parameters: (limit) => ({ _embed: '1', per_page: `${limit}` }),
    },
  ],
  // Without `flatten` it sends only what stands in the root folder.
  liferay: [
    {
      path: /\/headless-delivery\/v1\.0\/.{1,200}\/structured-contents$/,
      parameters: (limit) => ({ pageSize: `${limit}`, flatten: 'true' }),
      newest: { sort: 'datePublished:desc' },
    },
    {
      path: /\/headless-delivery\/v1\.0\/.{1,200}\/content-set-elements$/,
      parameters: (limit) => ({ pageSize: `${limit}` }),
    },
  ],
  drupal: [{ path: /\/jsonapi\/node\/\w+\/?$/, parameters: pageLimit, newest: { sort: '-created' } }],
  joomla: [
    {
      // It also has what is not published.
      path: /\/api\/(?:index\.php\/)?v1\/content\/articles\/?$/,
      parameters: (limit) => ({ ...pageLimit(limit), 'filter[state]': '1' }),
      newest: { 'list[ordering]': 'a.created', 'list[direction]': 'desc' },
    },
  ],
  sharepoint: [
    {
      path: /\/_api\/web\/(?:lists|getlist)\b.{1,200}\/items$/i,
      parameters: top,
      newest: { $orderby: 'Created desc' },
    },
    { path: /\/_api\/sitepages\/pages$/i, parameters: top, newest: { $orderby: 'FirstPublished desc' } },
  ],
  nukeviet: [],
  json: [],
  html: [],
} satisfies Readonly<Record<string, readonly Service[]>>;

export type NewsFormat = keyof typeof formats;
export const newsFormats = Object.keys(formats) as [NewsFormat, ...NewsFormat[]];
