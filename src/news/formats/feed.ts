import { parseDate } from '../date.js';
import type { ParseOptions, RawItem } from '../raw-item.js';
import { parseAttributes } from '../tag-attributes.js';
import { plainText, unescapeMarkup } from '../text.js';
import { fileName, toPageUrl } from '../urls.js';
import { Xml } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { ChildElements } from './child-elements.js';
import { mediaOf } from './feed-media.js';

/** Items of a feed that are parsed at most, where the newest may stand at its end. */
const MAX_ITEMS = 10_000;

/** What is parsed of a feed before its items. */
interface Feed {
  readonly xml: Xml;
  readonly url: string;
  readonly generator: string;
  readonly isAtom: boolean;
  /** What `xml:base` says, if it does. */
  readonly base: string | undefined;
  readonly authors: readonly string[];
}

export interface ParsedFeed {
  readonly items: readonly RawItem[];
  /** There are as many as were wanted, and none further on would stand before them. */
  readonly isEnough: boolean;
}

/**
 * Parses RSS 0.90–2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and CDF, with the modules content, dc, dcterms, media and itunes, sound or
 * not (see `Xml`). The feed's own date is never read: many servers print the time of the response there.
 *
 * @param text From the root's start tag on.
 */
export function parseFeed(text: string, { limit, url, sort }: ParseOptions): ParsedFeed {
  const xml = new Xml(text);
  const head: XmlElement[] = [];
  const items: RawItem[] = [];
  const distinct = new Set<string>();
  let feed: Feed | undefined;
  let isEnough = false;
  let isNewestFirst = true;
  for (const element of xml.elements()) {
    if (element.name !== 'item' && element.name !== 'entry') {
      head.push(element);
      continue;
    }
    feed ??= parseHead(xml, head, url);
    const item = parseItem(element, feed);
    // Without dates the source's order is all that there is.
    const [before, date] = [items[items.length - 1], item].map((each) => each?.published?.instant);
    isNewestFirst &&= !items.length || date === before || date! <= before!;
    items.push(item);
    distinct.add(`${item.id ?? item.url} ${item.title}`);
    isEnough = distinct.size >= limit && (isNewestFirst || sort === 'source');
    if (isEnough || items.length === MAX_ITEMS) break;
  }
  const hasFalseMinutes = !!feed && /nukeviet/i.test(feed.generator);
  return { items: hasFalseMinutes ? withoutFalseMinutes(items) : items, isEnough };
}

function parseHead(xml: Xml, head: readonly XmlElement[], url: string): Feed {
  const children = new ChildElements(xml, head);
  const [root = ''] = /<[^<>]*>/.exec(xml.text) ?? [];
  return {
    xml,
    url,
    generator: children.texts('generator').join(),
    isAtom: /^<(?:[\w-]+:)?feed\b/i.test(root),
    base: baseOf(root, undefined, url),
    authors: authorsOf(children),
  };
}

function parseItem(item: XmlElement, feed: Feed): RawItem {
  const { xml, url } = feed;
  const children = new ChildElements(xml, xml.elements(item.from, item.to));
  const own = parseAttributes(item.tag);
  const base = baseOf(item.tag, feed.base, url);
  const html = (...names: string[]) => {
    for (const element of children.all(...names)) {
      const source = htmlOf(xml, element, feed.isAtom);
      const inner = baseOf(element.tag, base, url);
      if (source) return inner ? withBase(source, inner) : source;
    }
    return '';
  };
  const link = linkOf(children, base ?? url) ?? own.get('rdf:about') ?? own.get('href');
  const updated = children.date('updated', 'modified', 'dc:modified') ?? parseDate(own.get('lastmod'));
  // An entry taken over from elsewhere has the authors of its source.
  const authors = [children, ...children.inside('source')].map(authorsOf).find(({ length }) => length);
  const title = plainText(html('title', 'dc:title', 'media:title', 'itunes:title'));
  const { description, ...media } = mediaOf(children);
  const described = html(
    'summary',
    'description',
    'abstract',
    'dc:description',
    'itunes:summary',
    'dc:abstract',
    'itunes:subtitle',
  );
  const categories = children
    .all('category', 'dc:subject', 'media:category', 'itunes:category')
    .map((category) => {
      const attributes = parseAttributes(category.tag);
      const [label, term, text] = ['label', 'term', 'text'].map((name) => attributes.get(name));
      return plainText(label || xml.textOf(category)) || term || text;
    });
  const bodies = ['content:encoded', 'xhtml:body', 'content', 'body', 'fullitem'];
  const body = html(...bodies, ...(children.all('summary').length ? ['description'] : []));
  // What is said of an image is the lead of those that have no text of their own: films.
  const lead = described || (body ? '' : description);
  return {
    id: children.texts('guid', 'id', 'dc:identifier')[0] ?? own.get('rdf:about'),
    title,
    ...(!title && { fallbackTitle: titleFromUrl(link) }),
    url: link,
    base,
    published:
      children.date(
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'dc:issued',
        'created',
        'dc:created',
        'date',
      ) ?? updated,
    updated,
    lead,
    body: body || (hasBlocks(lead) ? lead : ''),
    ...media,
    authors: authors ?? feed.authors,
    categories: [...new Set(categories)].map((name) => ({ name })),
  };
}

/** An element's text as HTML. What Atom calls text becomes HTML that says the same; RSS does not say what it is. */
function htmlOf(xml: Xml, element: XmlElement, isAtom: boolean): string {
  const { name, tag, from, to } = element;
  const attributes = parseAttributes(tag);
  const type = attributes.get('type')?.toLowerCase() ?? '';
  // Markup that stands in the feed as it is keeps its references; prefixes mean nothing to HTML.
  if ((/xhtml/.test(type) && attributes.get('mode') !== 'escaped') || name === 'xhtml:body')
    return xml.text.slice(from, to).replace(/<(\/?)[\w-]{1,40}:(?=\w)/g, '<$1');
  const text = xml.textOf(element).trim();
  // Atom 0.3 says so; Atom 1.0 means it by the type of something that is no text.
  if (attributes.get('mode') === 'base64' || type === 'application/octet-stream') return decodeBase64(text);
  if (!isAtom || /html/.test(type)) return unescapeMarkup(text).replace(SIGNATURE, '');
  // It should be text then; servers forget to say that it is HTML.
  if (!type) return unescapeMarkup(text.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  if (!/^text/.test(type)) return '';
  // .NET calls everything text.
  return WHOLE_MARKUP.test(text) ? text : text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** What a plugin of WordPress sets behind each text. */
const SIGNATURE = /<p>(?:The post|Bài viết) (?:<a [^<]*<\/a>[^<]*){2}<\/p>$/;

const WHOLE_MARKUP = /^<[a-z][^]*<\/\w+>$/i;

function decodeBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

const hasBlocks = (source: string) => /<(?:p|div|table|ul|ol|h\d)\b/i.test(source);

/** The item's own page: never the feed itself, a comment or a file. Of several the one in HTML. */
function linkOf(children: ChildElements, base: string): string | undefined {
  const links = children.all('link', 'a').flatMap((link) => {
    const text = children.textOf(link);
    // Some write a whole link there.
    const attributes = parseAttributes(text.startsWith('<') ? text : link.tag);
    const url = attributes.get('href') || text;
    if (!url || !/\balternate$/i.test(attributes.get('rel') || 'alternate')) return [];
    const inner = baseOf(link.tag, undefined, base);
    return [{ url: (inner && toPageUrl(url, inner)) ?? url, type: attributes.get('type') ?? 'html' }];
  });
  const link = links.find(({ type }) => type.includes('html')) ?? links[0];
  // FeedBurner's own links lead nowhere any more.
  const [original = link?.url] = children.texts('feedburner:origlink');
  if (original) return original;
  const [permalink] = children
    .all('guid', 'id')
    .filter(({ tag }) => !/ispermalink\s?=\W{0,2}false/i.test(tag))
    .map((id) => children.textOf(id))
    .filter((id) => /^https?:/i.test(id));
  return permalink ?? children.all('content').map(({ tag }) => parseAttributes(tag).get('src'))[0];
}

/** `/2020/khai-truong-cong.html`: khai truong cong. */
const titleFromUrl = (url = '') =>
  fileName(url)
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_+]+/g, ' ');

/** As written: `dc:creator`, Atom's `author > name`, RSS's `author`. */
function authorsOf(children: ChildElements): string[] {
  const names = children
    .all('dc:creator', 'author', 'dc:author')
    .map((author) => {
      const [name] = children.childrenOf(author).texts('name');
      return plainText(name ?? children.textOf(author));
    })
    .filter(Boolean);
  return names.length ? names : children.texts('itunes:author');
}

/**
 * NukeViet 3.4–4.5 print the month where the minutes belong, `09:08:25 GMT` for 09:07 in August. Where every item of such a feed
 * does, no time of day is shown.
 */
function withoutFalseMinutes(items: readonly RawItem[]): RawItem[] {
  const isFalse = ({ published }: RawItem) => {
    const date = published && new Date(published.instant);
    return !date || date.getUTCMinutes() === date.getUTCMonth() + 1;
  };
  if (!items.every(isFalse)) return [...items];
  return items.map(({ published, ...item }) => ({
    ...item,
    published: published && { ...published, precision: 'day' },
  }));
}

/** `xml:base` counts from an element on. `undefined` where none says it. */
function baseOf(tag: string, outer: string | undefined, url: string): string | undefined {
  const inner = tag.includes('xml:base') ? parseAttributes(tag).get('xml:base') : undefined;
  return (inner && toPageUrl(inner, outer ?? url)) || outer;
}

const SRCSET = /(\ssrcset\s?=\s?["'])([^"'<>]*)/gi;
const CANDIDATE_URL = /(^\s{0,9}|,\s{1,9})([^\s,]{1,2000})/g;
const URL_ATTRIBUTE = /(\s(?:href|src|poster|data-(?:original|src|lazy-src))\s?=\s?)("[^"<>]*"|'[^'<>]*')/gi;

/** HTML whose URLs start from another base than its page's. */
const withBase = (source: string, base: string): string =>
  source
    .replace(URL_ATTRIBUTE, (written, before: string, quoted: string) => {
      const url = /^.(?:[a-z][\w+.-]*:|#)/i.test(quoted) ? undefined : toPageUrl(quoted.slice(1, -1), base);
      return url === undefined ? written : `${before}"${url}"`;
    })
    .replace(
      SRCSET,
      (_, before: string, set: string) =>
        before +
        set.replace(CANDIDATE_URL, (_, gap: string, url: string) => gap + (toPageUrl(url, base) ?? url)),
    );
