import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser/dist/rss-parser.min.js';
import { parseNews } from '../../src/news/parse-news.ts';

/**
 * A way to read a feed. All begin with the bytes that came over the line and end with the fields that a list of news shows.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {(bytes: Uint8Array, limit: number) => Shown[] | Promise<Shown[]>} read
 *
 * @typedef {{ title: string, url: string, instant: number, summary: string, picture: string }} Shown
 */

const ADDRESS = 'https://cong.example.vn/rss.xml';
const rssParser = new RssParser();
const contentType = 'application/rss+xml; charset=utf-8';

const decode = (bytes) => new TextDecoder().decode(bytes);
const withoutTags = (html = '') => html.replace(/<[^>]*>/g, '').trim();

/** @type {readonly Contender[]} */
export const contenders = [
  {
    name: 'html-portlets',
    async read(bytes, limit) {
      const items = await parseNews(bytes, { contentType, url: ADDRESS }, { limit });
      return items.map(({ title, url, published, summary, images }) => ({
        title,
        url,
        instant: published.instant,
        summary,
        picture: images[0].src,
      }));
    },
  },
  {
    name: 'feedsmith',
    read(bytes, limit) {
      const { feed } = parseFeed(decode(bytes));
      return feed.items.slice(0, limit).map(({ title, link, pubDate, description, enclosures }) => ({
        title,
        url: link,
        instant: Date.parse(pubDate),
        summary: withoutTags(description),
        picture: enclosures[0].url,
      }));
    },
  },
  {
    name: 'rss-parser',
    async read(bytes, limit) {
      const { items } = await rssParser.parseString(decode(bytes));
      return items.slice(0, limit).map(({ title, link, isoDate, content, enclosure }) => ({
        title,
        url: link,
        instant: Date.parse(isoDate),
        summary: withoutTags(content),
        picture: enclosure.url,
      }));
    },
  },
  {
    name: 'DOMParser, as XML',
    read: (bytes, limit) => select(new DOMParser().parseFromString(decode(bytes), 'text/xml'), 'item', limit),
  },
  {
    name: 'DOMParser, as HTML',
    read: (bytes, limit) =>
      select(new DOMParser().parseFromString(asHtml(decode(bytes)), 'text/html'), 'x-item', limit),
  },
];

/** What a parser of HTML can take for unknown elements: prefixed names, no CDATA, no empty tags. */
const asHtml = (text) =>
  text
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, data) => data.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(/<([\w:.-]+)([^<>]*)\/>/g, '<$1$2></$1>')
    .replace(/<(\/?)([a-z])/gi, '<$1x-$2');

/**
 * @param {Document} document
 * @param {string} itemName
 * @param {number} limit
 * @returns {Shown[]}
 */
function select(document, itemName, limit) {
  const prefix = itemName.startsWith('x-') ? 'x-' : '';
  return [...document.querySelectorAll(itemName)].slice(0, limit).map((item) => {
    const text = (name) => item.querySelector(prefix + name)?.textContent ?? '';
    return {
      title: text('title'),
      url: text('link'),
      instant: Date.parse(prefix ? text('pubdate') : text('pubDate')),
      summary: withoutTags(text('description')),
      picture: item.querySelector(`${prefix}enclosure`)?.getAttribute('url') ?? '',
    };
  });
}
