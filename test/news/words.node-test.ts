import { describe, it } from 'node:test';
import { expect } from 'chai';
import { firstOf, item, readNews, readSample, reasonOf, rss, wall } from './sample.js';

const first = (source: string) => firstOf(readNews(source));
const titled = async (title: string) => (await first(rss(item('', title)))).title;

describe('words', () => {
  const titles: Readonly<Record<string, string>> = {
    'Đất 1.200 m&amp;sup2;, 5 &amp;euro;': 'Đất 1.200 m², 5 €',
    '<![CDATA[K&ge;1,2 &laquo;Xanh&raquo; &frac12; &ETH;&agrave; N&#7861;ng]]>': 'K≥1,2 «Xanh» ½ Ðà Nẵng',
    'Mức chi &amp;le; 30%': 'Mức chi ≤ 30%',
    '&amp;#147;Một cửa&amp;#148; &#150; \u0093hai\u0094': '“Một cửa” – “hai”',
    'A &amp;khong-co; B &amp;#xD800;': 'A &khong-co; B \ufffd',
    '&lt;![CDATA[Lịch tiếp công dân]]&gt;': 'Lịch tiếp công dân',
    '&amp;lt;b&amp;gt;Hội nghị&amp;lt;/b&amp;gt;': 'Hội nghị',
    'Lãi suất &lt;5% và x&lt;y': 'Lãi suất <5% và x<y',
    'Khi a&lt;y và z&gt;t': 'Khi a<y và z>t',
    'Khi a&lt;b thì dừng': 'Khi a<b thì dừng',
    'Cột &lt;b&gt;đậm&lt;/b&gt; &lt;a href="x': 'Cột đậm',
    'Mở <![CDATA[<i>hội</i>]]> <!-- ghi chú -->làng': 'Mở hội làng',
  };
  Object.entries(titles).forEach(([written, expected]) => {
    it(`of a title are read: ${written}`, async () => {
      expect(await titled(written)).to.equal(expected);
    });
  });

  const escaped = '&lt;p&gt;Sáng nay, &lt;b&gt;UBND&lt;/b&gt; họp.&lt;/p&gt;';
  it('that were escaped once more are read as markup', async () => {
    const twice = escaped.replace(/&/g, '&amp;');
    for (const text of [twice, `&lt;![CDATA[${escaped}]]&gt;`, `<![CDATA[${escaped}]]>`]) {
      const found = await first(rss(item(`<description>${text}</description>`)));
      expect(found.summary).to.equal('Sáng nay, UBND họp.');
      expect(found.body).to.equal('<p>Sáng nay, <b>UBND</b> họp.</p>');
    }
  });

  it('about markup stay words', async () => {
    const found = await first(rss(item('<description>Thẻ &amp;lt;p&amp;gt; mở một đoạn.</description>')));
    expect(found.summary).to.equal('Thẻ <p> mở một đoạn.');
  });

  const leads = ['dc:description', 'itunes:summary', 'media:description', 'dcterms:abstract'];
  leads.forEach((name) => {
    it(`of a lead may stand in ${name}, whatever its prefix`, async () => {
      const namespaces: Readonly<Record<string, string>> = {
        dc: 'http://purl.org/dc/elements/1.1/',
        itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
        media: 'http://search.yahoo.com/mrss/',
        dcterms: 'http://purl.org/dc/terms/',
      };
      const [prefix = '', local = ''] = name.split(':');
      const source = rss(item(`<q:${local}>Lời dẫn</q:${local}>`), '', ` xmlns:q="${namespaces[prefix]!}"`);
      expect((await first(source)).summary).to.equal('Lời dẫn');
    });
  });

  const authors: Readonly<Record<string, readonly string[]>> = {
    '<author>Hoàng Lan (tổng hợp)</author>': ['Hoàng Lan'],
    '<author>lan@a.vn (Hoàng Lan)</author>': ['Hoàng Lan'],
    '<author>Hoàng Lan (lan@a.vn)</author>': ['Hoàng Lan'],
    '<author>Hoàng Lan &lt;lan@a.vn&gt;</author>': ['Hoàng Lan'],
    '<author>lan@a.vn</author>': [],
    '<dc:creator>lan@a.vn</dc:creator>': [],
    '<dc:author>Hoàng Lan</dc:author>': ['Hoàng Lan'],
    '<itunes:author>Hoàng Lan</itunes:author>': ['Hoàng Lan'],
    '<source><author><name>Hoàng Lan</name></author></source>': ['Hoàng Lan'],
  };
  Object.entries(authors).forEach(([written, expected]) => {
    it(`of a name hold no mail address: ${written}`, async () => {
      expect((await first(rss(item(written)))).authors).to.deep.equal(expected);
    });
  });
});

describe('feeds of every kind', () => {
  const RSS2 = 'http://backend.userland.com/rss2';
  const kinds: Readonly<Record<string, string>> = {
    'RSS under a prefix': `<r:rss xmlns:r="${RSS2}" version="2.0"><r:channel><r:item><r:title>Tin</r:title><r:link>http://a.vn/1</r:link></r:item></r:channel></r:rss>`,
    'RSS with a stranger’s description': `<r:rss xmlns:r="${RSS2}" xmlns:s="urn:s"><r:channel><r:item><s:title>Sai</s:title><r:title>Tin</r:title><s:link>x</s:link><r:link>http://a.vn/1</r:link></r:item></r:channel></r:rss>`,
    'RSS 1.0 under a prefix': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:k="http://purl.org/rss/1.0/"><k:item rdf:about="http://a.vn/1"><k:title>Tin</k:title></k:item></rdf:RDF>`,
    'RSS 0.90': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel><item><title>Tin</title><link>http://a.vn/1</link></item></rdf:RDF>`,
    CDF: '<?xml version="1.0"?><CHANNEL HREF="http://a.vn/"><ITEM HREF="http://a.vn/1" LASTMOD="2020-08-13T16:07"><TITLE>Tin</TITLE><ABSTRACT>Lời dẫn</ABSTRACT></ITEM></CHANNEL>',
    'Atom under a prefix': `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Tin</a:title><a:link href="http://a.vn/1"/></a:entry></a:feed>`,
    'Atom with several links': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title><link rel="self" href="/x"/><link type="application/json" href="/j"/><link type="text/html" href="http://a.vn/1"/></entry></feed>`,
    'Atom in XHTML': `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:b>Tin</h:b></h:div></title><link href="http://a.vn/1"/></entry></feed>`,
    'Atom 0.3 in base64': `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title type="text/html" mode="base64">VGlu</title><link href="http://a.vn/1"/></entry></feed>`,
    'a channel’s title without end': `<rss><channel><title>C<link>http://a.vn/</link><item><title>Tin</title><link>http://a.vn/1</link></item></channel></rss>`,
    'an item’s title without end': `<rss><channel><item><title>Tin<link>http://a.vn/1</link></item></channel></rss>`,
    'CDATA without end': `<rss><channel><item><title>Tin</title><link>http://a.vn/1</link><description><![CDATA[chưa đóng</description></item><item><title><![CDATA[Hai]]></title></item></channel></rss>`,
    'a comment without end': `<rss><channel><item><title>Tin</title><link>http://a.vn/1</link><!-- ghi chú</item></channel></rss>`,
    'an item without end': `<rss><channel><item><title>Tin</title><link>http://a.vn/1</link></channel></rss>`,
    'items in a list': `<rss><channel><items><item><title>Tin</title><link>http://a.vn/1</link></item></items></channel></rss>`,
    'a host without a scheme':
      '<rss><channel><item><title>Tin</title><link>www.a.vn/1</link></item></channel></rss>',
  };
  Object.entries(kinds).forEach(([kind, source]) => {
    it(`are read: ${kind}`, async () => {
      const found = await first(source);
      expect(found.title).to.equal('Tin');
      expect(found.url).to.match(/^http:\/\/(?:www\.)?a\.vn\/1$/);
    });
  });

  it('loses no story behind CDATA without end', async () => {
    expect(await readNews(kinds['CDATA without end']!)).to.have.length(2);
  });

  it('gives the day and the lead of CDF', async () => {
    const found = await first(kinds.CDF!);
    expect(wall(found.published?.instant)).to.equal('2020-08-13 16:07');
    expect(found.summary).to.equal('Lời dẫn');
  });

  it('starts the URLs of a text where xml:base says, on whichever element', async () => {
    const atom = (feed: string, entry: string, content: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"${feed}><entry${entry}><title>Tin</title><link href="tin/1"/>` +
      `<content type="html"${content}>&lt;a href="b"&gt;b&lt;/a&gt;&lt;img src='/c.jpg'&gt;</content></entry></feed>`;
    const base = (url: string) => ` xml:base="${url}"`;
    for (const source of [
      atom(base('http://a.vn/x/'), '', ''),
      atom('', base('http://a.vn/x/'), ''),
      atom(base('http://a.vn/'), base('x/'), ''),
      atom(base('http://a.vn/'), '', base('x/')),
    ])
      expect((await first(source)).body).to.equal(
        `<a href="http://a.vn/x/b">b</a><img src="http://a.vn/c.jpg">`,
      );
    expect((await first(atom(base('http://a.vn/x/'), '', ''))).url).to.equal('http://a.vn/x/tin/1');
  });

  it('starts each URL of a choice of sizes there, too', async () => {
    const source =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://a.vn/x/"><entry><title>Tin</title>' +
      '<content type="HTML">&lt;img srcset="a.jpg 300w, /b,1.jpg 900w"&gt;</content></entry></feed>';
    expect((await first(source)).body).to.equal(
      '<img srcset="http://a.vn/x/a.jpg 300w, http://a.vn/b,1.jpg 900w">',
    );
  });

  it('tells summary and text apart where an item has both', async () => {
    const both = ['<description>Cả bài</description>', '<summary>Lời dẫn</summary>'];
    for (const parts of [both, [...both].reverse()]) {
      const found = await first(rss(item(parts.join(''))));
      expect([found.summary, found.body]).to.deep.equal(['Lời dẫn', 'Cả bài']);
    }
  });

  it('names what a film or a recording is about', async () => {
    const source = rss(
      item('<media:category label="Y tế">1</media:category><itunes:category text="Đời sống"/>'),
    );
    expect((await first(source)).categories).to.deep.equal([{ name: 'Y tế' }, { name: 'Đời sống' }]);
  });

  it('leads past a service that counted readers', async () => {
    const source =
      '<rss><channel><item><title>Tin</title><link>http://feedproxy.google.com/~r/1</link>' +
      '<feedburner:origLink>http://a.vn/1</feedburner:origLink></item></channel></rss>';
    expect((await first(source)).url).to.equal('http://a.vn/1');
  });

  it('takes a photograph without words by its name', async () => {
    const source = rss(
      '<item><link>http://a.vn/anh/hoi-lang_2020.html</link><enclosure url="/1.jpg" type="image/jpeg"/></item>',
    );
    expect((await first(source)).title).to.equal('hoi lang 2020');
  });

  it('says of one that was cut within its first item that it was', async () => {
    let isCut = false;
    const source = '<rss><channel><title>C</title><item><title>Tin</title><descrip';
    expect(await reasonOf(readNews(source, { onCut: () => (isCut = true) }))).to.equal('no-items');
    expect(isCut).to.equal(true);
    await readSample('wordpress/feed.xml', { onCut: () => expect.fail('it is whole') });
  });
});
