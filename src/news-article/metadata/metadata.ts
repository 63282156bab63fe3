import type { NewsDate } from '../../news/news-item.js';
import { dataBlock } from '../../sanitize/trusted-types.js';
import { machineTime } from '../../time/format.js';
import type { ArticleView } from '../article.js';
import { authorsIn } from '../byline.js';

/** Marks our elements in the page's head. */
const MARK = 'data-portlet-meta';
const SCHEMA = 'http://purl.org/dc/elements/1.1/';

/** The element that describes the page, among all copies of this script. */
const OWNER = Symbol.for('html-portlets:meta');

type Page = Document & { [OWNER]?: Element | undefined };

/** What the element shows of its article. */
interface Content {
  /** URLs of its images. */
  readonly images: readonly string[];
  /** Its text, for an article without a lead. */
  readonly plainText: string;
}

/** What a page says about its article to catalogues and search engines. */
export interface Facts extends Content, ArticleView {
  readonly authors: readonly string[];
  readonly publisher: string;
}

/** Characters of a description. */
const DESCRIPTION = 300;

/**
 * Describes an article in the head of the page, in place of the one before.
 *
 * @returns Whether this element describes the page: the first that asks does, as long as it is in the page.
 */
export function writeMetadata(element: Element, view: ArticleView, content: Content): boolean {
  const page = element.ownerDocument as Page;
  const owner = page[OWNER];
  if (owner && owner !== element && owner.isConnected) return false;
  page[OWNER] = element;
  const { article, byline, url } = view;
  const nodes = nodesOf({
    ...view,
    ...content,
    url: url.split('#')[0]!,
    authors: article.authors.length ? article.authors : authorsIn(byline),
    publisher: publisherOf(page),
  });
  const ours = [...page.head.querySelectorAll(`[${MARK}]`)];
  // What has not changed is not touched: other scripts may watch.
  if (ours.length === nodes.length && ours.every((node, index) => node.isEqualNode(nodes[index]!)))
    return true;
  ours.forEach((node) => node.remove());
  page.head.append(...nodes);
  return true;
}

/** Removes what this element has written. */
export function removeMetadata(element: Element): void {
  const page = element.ownerDocument as Page;
  if (page[OWNER] !== element) return;
  page[OWNER] = undefined;
  page.head.querySelectorAll(`[${MARK}]`).forEach((node) => node.remove());
}

/** The site's name, as the page gives it to others. */
function publisherOf(page: Document): string {
  const named = page.head.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"], meta[name="application-name"], meta[name="DC.publisher" i]',
  );
  return named?.content || location.host;
}

/** What the page's server has written itself is left alone. */
function nodesOf(facts: Facts): Element[] {
  const existing = [...document.head.querySelectorAll<HTMLMetaElement>(`meta[name]:not([${MARK}])`)].map(
    ({ name }) => name.toLowerCase().replace(/^dcterms\./, 'dc.'),
  );
  const rows = dublinCore(facts)
    .filter(([name]) => !existing.includes(name.toLowerCase()))
    .map(([name, content]) => Object.assign(document.createElement('meta'), { name, content }));
  const schema = rows.length
    ? [Object.assign(document.createElement('link'), { rel: 'schema.DC', href: SCHEMA })]
    : [];
  const data = hasOwnArticle() ? undefined : dataBlock(newsArticle(facts));
  const nodes: Element[] = [...schema, ...rows, ...(data ? [data] : [])];
  nodes.forEach((node) => node.setAttribute(MARK, ''));
  return nodes;
}

const hasOwnArticle = () =>
  [...document.querySelectorAll(`script[type="application/ld+json"]:not([${MARK}])`)].some((script) =>
    /"@type"\s*:\s*"(?:News)?Article"/.test(script.textContent ?? ''),
  );

/**
 * The elements of Dublin Core that Circular 24/2011/TT-BTTTT (Art. 17 and annex) requires of each piece of news: title,
 * creator, date, description, publisher and identifier; and of those that it recommends what is known of language, source and
 * subject. Several values are joined by `;`.
 */
function dublinCore(facts: Facts): (readonly [name: string, value: string])[] {
  const { article, authors, publisher, url, language } = facts;
  const { origin, host } = new URL(url);
  const rows: (readonly [string, string | undefined])[] = [
    ['title', article.title],
    ['creator', authors.join('; ') || publisher],
    ['date', timeOf(article.published ?? article.updated)],
    ['description', descriptionOf(facts)],
    ['publisher', publisher],
    ['identifier', url],
    ['language', language],
    ['source', origin === location.origin ? undefined : host],
    ['subject', article.categories.map(({ name }) => name).join('; ')],
  ];
  return rows.flatMap(([name, value]) => (value ? [[`DC.${name}`, value]] : []));
}

/** https://schema.org/NewsArticle. What is not known is left out. */
export function newsArticle(facts: Facts): object {
  const { article, authors, publisher, url, language, images } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: descriptionOf(facts),
    datePublished: timeOf(article.published),
    dateModified: timeOf(article.updated),
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: publisher, url: location.origin },
    image: images,
    articleSection: article.categories.map(({ name }) => name),
    inLanguage: language,
    mainEntityOfPage: url,
  };
}

const timeOf = (date: NewsDate | undefined) => date && machineTime(date.instant, date.precision === 'minute');

function descriptionOf({ article, plainText }: Facts): string {
  const text = (article.lead || plainText).replace(/\s+/g, ' ').trim();
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION))}…`;
}
