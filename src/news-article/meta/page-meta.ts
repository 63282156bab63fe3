import { dataBlock } from '../../sanitize/trusted-types.js';
import { dublinCore, newsArticle } from './facts.js';
import type { Facts } from './facts.js';

/** Marks what is ours in the page's head. */
const MARK = 'data-portlet-meta';
const SCHEMA = 'http://purl.org/dc/elements/1.1/';

/** Who tells of the page, of all copies of this script. */
const TELLER = Symbol.for('html-portlets:meta');

type Page = Document & { [TELLER]?: Element | undefined };

/**
 * Tells of an article in the head of the page, in place of what was told of the one before.
 *
 * @returns Whether this element is the one that tells: the first that asks is, as long as it is in the page.
 */
export function tellOfPage(element: Element, told: Omit<Facts, 'publisher'>): boolean {
  const page = element.ownerDocument as Page;
  const teller = page[TELLER];
  if (teller && teller !== element && teller.isConnected) return false;
  page[TELLER] = element;
  const nodes = nodesOf({ ...told, address: told.address.split('#')[0]!, publisher: publisherOf(page) });
  const ours = [...page.head.querySelectorAll(`[${MARK}]`)];
  // What has not changed is not touched: other scripts may watch.
  if (ours.length === nodes.length && ours.every((node, index) => node.isEqualNode(nodes[index]!)))
    return true;
  ours.forEach((node) => node.remove());
  page.head.append(...nodes);
  return true;
}

/** Takes back what this element has told. */
export function tellNoMore(element: Element): void {
  const page = element.ownerDocument as Page;
  if (page[TELLER] !== element) return;
  page[TELLER] = undefined;
  page.head.querySelectorAll(`[${MARK}]`).forEach((node) => node.remove());
}

/** The site's name, as the page tells it to others. */
function publisherOf(page: Document): string {
  const named = page.head.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"], meta[name="application-name"], meta[name="DC.publisher" i]',
  );
  return named?.content || location.host;
}

/** What the page's server has told itself is left to it. */
function nodesOf(facts: Facts): Element[] {
  const told = [...document.head.querySelectorAll<HTMLMetaElement>(`meta[name]:not([${MARK}])`)].map(
    ({ name }) => name.toLowerCase().replace(/^dcterms\./, 'dc.'),
  );
  const rows = dublinCore(facts)
    .filter(([name]) => !told.includes(name.toLowerCase()))
    .map(([name, content]) => mark(Object.assign(document.createElement('meta'), { name, content })));
  const schema = rows.length
    ? [mark(Object.assign(document.createElement('link'), { rel: 'schema.DC', href: SCHEMA }))]
    : [];
  return [
    ...schema,
    ...rows,
    ...(hasOwnArticle()
      ? []
      : [dataBlock(newsArticle(facts))].flatMap((block) => (block ? [mark(block)] : []))),
  ];
}

const hasOwnArticle = () =>
  [...document.querySelectorAll(`script[type="application/ld+json"]:not([${MARK}])`)].some((script) =>
    /"@type"\s*:\s*"(?:News)?Article"/.test(script.textContent ?? ''),
  );

function mark(node: Element): Element {
  node.setAttribute(MARK, '');
  return node;
}
