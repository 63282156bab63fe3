import { describe, it } from 'node:test';
import { expect } from 'chai';
import { decodeText } from '../../src/news/decode-text.js';
import { parseAttributes } from '../../src/news/tag-attributes.js';
import { parseAnyDate } from '../../src/news/date-forms.js';
import { parseDate } from '../../src/news/date.js';
import { parseFields, parseSelectors } from '../../src/news/source-options.js';
import { slowShapes } from '../slow-shapes.js';
import { readNews, reasonOf, rss } from './sample.js';
import type { Asking } from './sample.js';

const cdata = (text: string) => `<![CDATA[${text.replace(/]]>/g, ']]')}]]>`;
const reading = (options: Asking) => (source: string) => readNews(source, options);

/** Where a long text of each shape is put; in several fields at once, each has its part. */
const places: Readonly<Record<string, [wrap: (text: string) => string, options?: Asking]>> = {
  'a whole answer': [(text) => text],
  'a channel before its items': [(text) => rss('<item><title>a</title></item>', text)],
  'an item': [(text) => rss(`<item>${text}</item>`)],
  'items that share it': [
    (text) => rss(`<item><title>a</title>${text.slice(0, text.length / 50)}</item>`.repeat(50)),
  ],
  'the title of RSS': [(text) => rss(`<item><title>${cdata(text)}</title></item>`)],
  'the lead of RSS': [
    (text) => rss(`<item><title>a</title><description>${cdata(text)}</description></item>`),
  ],
  'the body of RSS': [(text) => rss(`<item><content:encoded>${cdata(`a ${text}`)}</content:encoded></item>`)],
  'an author of RSS': [(text) => rss(`<item><title>a</title><author>${cdata(text)}</author></item>`)],
  'links, dates, names of RSS': [
    (text) => {
      const part = cdata(text.slice(0, text.length / 8));
      const names = [
        'link',
        'guid',
        'pubDate',
        'category',
        'dc:creator',
        'dc:date',
        'media:description',
        'source',
      ];
      return rss(
        `<item><title>a</title>${names.map((name) => `<${name}>${part}</${name}>`).join('')}</item>`,
      );
    },
  ],
  'attributes of RSS': [
    (text) => {
      const value = text.replace(/[<"]/g, '').slice(0, text.length / 50);
      return rss(`<item><title>a</title>${`<enclosure url="${value}" ${value}/>`.repeat(25)}</item>`);
    },
  ],
  Atom: [
    (text) => {
      const part = text.slice(0, text.length / 5);
      const escaped = cdata(part);
      return (
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">${escaped}</title>` +
        `<summary type="html">${escaped}</summary><author><name>${escaped}</name></author><id>${escaped}</id>` +
        `<content type="xhtml">${part}</content></entry></feed>`
      );
    },
  ],
  'a list of SharePoint as Atom': [
    (text) =>
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices">' +
      `<entry><content><m:properties><d:Title>${text}</d:Title></m:properties></content></entry></feed>`,
  ],
  'the RSS of a list of SharePoint': [
    (text) =>
      rss(
        `<item><title>a</title><description>${cdata(text)}</description></item>`,
        '<generator>Microsoft SharePoint Foundation RSS Feed Generator</generator>',
      ),
  ],
  'JSON Feed': [
    json((text) => ({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'a', url: text, title: text, content_html: text, summary: text, date_published: text }],
    })),
  ],
  WordPress: [
    json((text) => [
      {
        id: 1,
        link: text,
        date: text,
        title: { rendered: text },
        excerpt: { rendered: text },
        content: { rendered: text },
        _links: {},
      },
    ]),
  ],
  Liferay: [
    json((text) => ({
      totalCount: 1,
      items: [
        {
          id: 1,
          title: text,
          description: text,
          contentFields: [{ name: text, label: text, contentFieldValue: { data: text } }],
        },
      ],
    })),
    { fields: { url: '/w/{title}' } },
  ],
  Drupal: [
    json((text) => ({
      jsonapi: {},
      data: [
        { id: 'a', attributes: { title: text, created: text, body: { processed: text, summary: text } } },
      ],
    })),
  ],
  Joomla: [
    json((text) => ({
      data: [
        {
          type: 'articles',
          attributes: { title: text, created: text, text, images: { image_intro: text }, metadesc: text },
        },
      ],
    })),
  ],
  'a page of SharePoint': [
    json((text) => ({ value: [{ Title: 'a', CanvasContent1: text, BannerImageUrl: text }] })),
  ],
  'JSON of one\u2019s own': [
    json((text) => [{ title: text, url: text, date: text, summary: text, image: text, author: text }]),
    { format: 'json', fields: { url: '/tin/{title}/{url}', summary: 'a,b,summary' } },
  ],
};

/** JSON whose texts share the size. */
function json(make: (text: string) => unknown): (text: string) => string {
  return (text) => JSON.stringify(make(text.slice(0, text.length / 5)));
}

describe('news sources take linear time', () => {
  Object.entries(places).forEach(([place, [wrap, options = {}]]) => {
    it(`over a long text in ${place}`, async () => {
      expect(await slowShapes(reading(options), wrap)).to.deep.equal([]);
    });
  });

  it('over values that lie within one another', async () => {
    const nested = (open: string, close: string) => {
      const depth = 1_000_000 / open.length;
      return `${open.repeat(depth)}1${close.repeat(depth)}`;
    };
    const sources = [
      nested('[', ']'),
      `{"totalCount":1,"items":[{"title":"a","contentFields":[${nested('{"nestedContentFields":[', ']}')}]}]}`,
      `<feed xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices"><entry><content><m:properties>${nested('<d:a>', '</d:a>')}</m:properties></content></entry></feed>`,
      rss(`<item><title>a</title>${nested('<media:group>', '</media:group>')}</item>`),
      rss(`<item><title>a</title>${nested('<author>', '</author>')}</item>`),
    ];
    for (const source of sources) {
      const start = performance.now();
      expect(await reasonOf(readNews(source)), source.slice(0, 200)).to.match(/^[a-z]+(-[a-z]+)*$/);
      // Half a second on a quiet machine; what is not linear takes minutes.
      expect(performance.now() - start, source.slice(0, 200)).to.be.below(5_000);
    }
  });

  it('over a long text in other encodings, in dates and in attributes of the page', async () => {
    const latin = (text: string) => {
      const bytes = new Uint8Array(text.length);
      for (let index = 0; index < bytes.length; index++) bytes[index] = text.charCodeAt(index) & 0xff || 0x80;
      return bytes;
    };
    expect(await slowShapes((text) => decodeText(latin(`\xe9\xff${text}`), text))).to.deep.equal([]);
    expect(await slowShapes(parseDate)).to.deep.equal([]);
    expect(await slowShapes(parseAnyDate)).to.deep.equal([]);
    expect(await slowShapes(parseAttributes)).to.deep.equal([]);
    const editor = (text: string) => [parseFields(text, () => {}), parseSelectors(text, () => {})];
    expect(await slowShapes(editor)).to.deep.equal([]);
  });
});
