import { toPageUrl } from '../urls.js';
import { parseAttributes } from '../tag-attributes.js';
import type { RawItem, ParseOptions } from '../raw-item.js';
import { plainText } from '../text.js';
import { Xml } from '../xml.js';
import type { XmlElement } from '../xml.js';
import { Fields } from './child-elements.js';
import { mediaOf } from './feed-media.js';

/** What is read of a feed before its items. */
interface Feed {
  readonly generator: string;
  readonly isAtom: boolean;
  /** What the items' relative addresses start from. */
  readonly base: string;
  readonly authors: readonly string[];
}

/**
 * Reads RSS 0.91–2.0, RSS 1.0 (RDF) and Atom 0.3 and 1.0, with the modules content, dc and media, sound or not (see `Xml`). The
 * feed's own date is never read: many servers print the time of the answer there.
 *
 * @param text From the root's start tag on.
 */
export function parseFeed(text: string, { limit, url }: ParseOptions): RawItem[] {
  const xml = new Xml(text);
  const head: XmlElement[] = [];
  const rawItems: RawItem[] = [];
  let feed: Feed | undefined;
  for (const element of xml.elements()) {
    if (element.name === 'item' || element.name === 'entry') {
      feed ??= readHead(xml, head, url);
      rawItems.push(readItem(xml, element, feed));
      if (rawItems.length >= limit) break;
    } else head.push(element);
  }
  return feed && /nukeviet/i.test(feed.generator) ? withoutFalseMinutes(rawItems) : rawItems;
}

function readHead(xml: Xml, head: readonly XmlElement[], url: string): Feed {
  const fields = new Fields(xml, head);
  const [root = ''] = /<[^<>]*>/.exec(xml.text) ?? [];
  return {
    generator: fields.texts('generator').join(),
    isAtom: /^<(?:[\w-]+:)?feed\b/i.test(root),
    base: baseOf(root, url),
    authors: authorsOf(xml, fields),
  };
}

function readItem(xml: Xml, item: XmlElement, feed: Feed): RawItem {
  const fields = new Fields(xml, xml.elements(item.from, item.to));
  const own = parseAttributes(item.tag);
  const base = baseOf(item.tag, feed.base);
  const html = (...names: string[]) => htmlOf(xml, fields.all(...names)[0], feed.isAtom);
  const link = linkOf(xml, fields) ?? own.get('rdf:about');
  const updated = fields.date('updated', 'atom:updated', 'modified', 'dcterms:modified');
  const authors = authorsOf(xml, fields);
  const lead = html('description', 'summary');
  return {
    id: fields.texts('guid', 'id', 'atom:id')[0] ?? own.get('rdf:about'),
    title: titleOf(xml, fields.all('title', 'dc:title')[0], feed.isAtom),
    url: link && (toPageUrl(link, base) ?? link),
    published:
      fields.date(
        'pubdate',
        'dc:date',
        'published',
        'issued',
        'atom:published',
        'dcterms:issued',
        'created',
      ) ?? updated,
    updated,
    lead,
    body: html('content:encoded', 'xhtml:body', 'content', 'body') || (hasBlocks(lead) ? lead : ''),
    ...mediaOf(fields),
    authors: authors.length ? authors : feed.authors,
    categories: fields.all('category', 'dc:subject').map((category) => {
      const attributes = parseAttributes(category.tag);
      return { name: attributes.get('label') ?? attributes.get('term') ?? plainText(xml.textOf(category)) };
    }),
  };
}

/** Titles of RSS are HTML or not, as their server likes; those of Atom say which. */
function titleOf(xml: Xml, title: XmlElement | undefined, isAtom: boolean): string {
  if (!title) return '';
  return isAtom && !isHtml(title) ? xml.textOf(title) : plainText(xml.textOf(title));
}

/** An element's text as HTML. What Atom calls text becomes HTML that says the same. */
function htmlOf(xml: Xml, element: XmlElement | undefined, isAtom: boolean): string {
  if (!element) return '';
  const { name, tag, from, to } = element;
  const type = parseAttributes(tag).get('type') ?? '';
  // Markup that stands in the feed as it is keeps its references; prefixes mean nothing to HTML.
  if (/xhtml/.test(type) || name === 'xhtml:body')
    return xml.text.slice(from, to).replace(/<(\/?)[\w-]{1,40}:(?=\w)/g, '<$1');
  const text = xml.textOf(element).trim();
  if (!isAtom || isHtml(element)) return text;
  return /^(?:text.*)?$/.test(type) ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : '';
}

const isHtml = ({ tag }: XmlElement) => /html/.test(parseAttributes(tag).get('type') ?? '');

const hasBlocks = (source: string) => /<(?:p|div|table|ul|ol|h\d)\b/i.test(source);

/** The item's own page: never the feed itself, a comment or a file. */
function linkOf(xml: Xml, fields: Fields): string | undefined {
  for (const link of fields.all('link', 'atom:link')) {
    const attributes = parseAttributes(link.tag);
    const address = attributes.get('href') ?? xml.textOf(link).trim();
    if (address && (attributes.get('rel') ?? 'alternate') === 'alternate') return address;
  }
  return fields
    .all('guid', 'id')
    .filter(({ tag }) => parseAttributes(tag).get('ispermalink') !== 'false')
    .map((id) => xml.textOf(id).trim())
    .find((id) => /^https?:/.test(id));
}

/** Names: `dc:creator`, Atom's `author > name`, and what RSS writes as `mail (Name)`. A bare mail address is nobody's name. */
function authorsOf(xml: Xml, fields: Fields): string[] {
  const names = fields.all('author', 'atom:author').flatMap((author) => {
    const [name] = new Fields(xml, xml.elements(author.from, author.to)).texts('name', 'atom:name');
    const text = plainText(xml.textOf(author));
    return name ?? /\(([^()]+)\)/.exec(text)?.[1] ?? (text.includes('@') ? [] : text);
  });
  return [...fields.texts('dc:creator').map(plainText), ...names];
}

/**
 * NukeViet 3.4–4.5 print the month where the minutes belong, `09:08:25 GMT` for 09:07 in August. Where every item of such a feed
 * does, no time of day is trusted.
 */
function withoutFalseMinutes(rawItems: readonly RawItem[]): RawItem[] {
  const isFalse = ({ published }: RawItem) => {
    const date = published && new Date(published.instant);
    return !date || date.getUTCMinutes() === date.getUTCMonth() + 1;
  };
  if (!rawItems.every(isFalse)) return [...rawItems];
  return rawItems.map(({ published, ...rawItem }) => ({
    ...rawItem,
    published: published && { ...published, precision: 'day' },
  }));
}

/** `xml:base` counts from an element on. */
function baseOf(tag: string, outer: string): string {
  const inner = parseAttributes(tag).get('xml:base');
  return (inner && toPageUrl(inner, outer)) ?? outer;
}
