import { describe, it } from 'node:test';
import { expect } from 'chai';
import { firstOf, item, readNews, readSample, reasonOf, rss, wall } from './sample.js';

describe('RSS and Atom', () => {
  it('of films has what is said of each beside it', async () => {
    const first = await firstOf(
      readNews(
        rss(
          item(
            '<media:group><media:thumbnail url="/a.jpg" width="480"/><media:description type="html">&lt;p&gt;Hội làng.&lt;/p&gt;</media:description></media:group>',
          ),
          '',
          ' xmlns:media="http://search.yahoo.com/mrss/"',
        ),
      ),
    );
    expect(first.summary).to.equal('Hội làng.');
    expect(first.images[0]).to.include({ src: 'https://cong.example.vn/a.jpg', alt: 'Hội làng.' });
  });

  it('gives every field of RSS 2.0', async () => {
    const [first] = await readSample('wordpress/feed.xml');
    const { body = '', ...rest } = first!;
    const { srcset = '' } = rest.images[0]!;
    expect(srcset.match(/ \d+w/g)).to.deep.equal([' 1024w', ' 300w', ' 768w', ' 1536w', ' 1600w']);
    expect(rest).to.deep.equal({
      id: 'https://wp.example.org/2020/08/khai-truong-cong-dich-vu-cong',
      title: 'Khai trương Cổng dịch vụ công & hệ thống “một cửa”',
      url: 'https://wp.example.org/2020/08/khai-truong-cong-dich-vu-cong/',
      published: { instant: Date.UTC(2020, 7, 13, 9, 7), precision: 'minute' },
      summary: 'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công.',
      images: [
        {
          src: 'https://wp.example.org/wp-content/uploads/2026/11/le-khai-truong-1024x576.jpg',
          alt: 'Đại biểu bấm nút khai trương',
          width: 1024,
          height: 576,
          srcset,
        },
      ],
      authors: ['Nguyễn Văn An'],
      categories: [{ name: 'Tin nổi bật' }, { name: 'chuyển đổi số' }, { name: 'dịch vụ công' }],
      attachments: [],
    });
    expect(body).to.match(/^<p><strong>Ngày 13\/8.*ở một số xã\.<\/p>$/s);
  });

  it('gives the same of Atom, with the second date', async () => {
    const [fromRss] = await readSample('wordpress/feed.xml');
    const [fromAtom] = await readSample('wordpress/feed-atom.xml');
    expect(fromAtom).to.deep.equal({
      ...fromRss,
      // The Atom feed has xml:base.
      body: fromRss!.body!.replaceAll('"/wp-content', '"https://wp.example.org/wp-content'),
      updated: { instant: Date.UTC(2020, 7, 13, 9, 7), precision: 'minute' },
    });
  });

  it('gives the same of RDF, but for the name', async () => {
    const [fromRss] = await readSample('wordpress/feed.xml');
    const [fromRdf] = await readSample('wordpress/feed-rdf.xml');
    expect(fromRdf).to.deep.equal({ ...fromRss, id: fromRss!.url });
  });

  it('leaves out the date that RSS 0.92 does not have', async () => {
    const items = await readSample('wordpress/feed-rss.xml');
    items.forEach((each) => expect(each).not.to.have.any.keys('published', 'updated', 'body'));
  });

  it('reads no more items than are wanted', async () => {
    expect(await readSample('wordpress/feed.xml', { limit: 2 })).to.have.length(2);
  });

  it('has no items of an empty feed', async () => {
    expect(await reasonOf(readNews(rss('')))).to.equal('no-items');
    expect(await reasonOf(readNews('<feed xmlns="http://www.w3.org/2005/Atom"/>'))).to.equal('no-items');
  });

  it('gives an item that comes twice once', async () => {
    const items = await readNews(
      rss(item('<guid>1</guid>') + item('<guid>1</guid>') + item('<guid>2</guid>')),
    );
    expect(items.map(({ id }) => id)).to.deep.equal(['1', '2']);
  });

  describe('links', () => {
    const linkOf = async (more: string) =>
      (await firstOf(readNews(rss(`<item><title>T</title>${more}</item>`)))).url;

    it('are the link, else the guid that is one', async () => {
      expect(await linkOf('<link>https://a.vn/1</link><guid>https://a.vn/2</guid>')).to.equal(
        'https://a.vn/1',
      );
      expect(await linkOf('<guid>https://a.vn/2</guid>')).to.equal('https://a.vn/2');
      expect(await linkOf('<guid isPermaLink="false">https://a.vn/2</guid>')).to.equal(undefined);
      expect(await linkOf('<guid>\n news_12 \n</guid>')).to.equal(undefined);
    });

    it('are read as they are meant', async () => {
      const address = 'https://a.vn/1?x=1&y=2';
      expect(await linkOf('<guid>HTTPS://a.vn/1?x=1&amp;y=2</guid>')).to.equal(address);
      expect(await linkOf('<link><![CDATA[https://a.vn/1?x=1&amp;y=2]]></link>')).to.equal(address);
      expect(await linkOf('<atom:link rel=" alternate " href=" https://a.vn/1?x=1&y=2 "/>')).to.equal(
        address,
      );
      expect(await linkOf('<atom:link rel="" href="https://a.vn/1?x=1&y=2"/>')).to.equal(address);
      expect(
        await linkOf(
          '<link>&lt;a href="https://a.vn/1?x=1&amp;amp;y=2" hreflang="vi"&gt;Xem&lt;/a&gt;</link>',
        ),
      ).to.equal(address);
    });

    it('are not those to the feed, to comments or to files', async () => {
      expect(
        await linkOf(
          '<atom:link rel="replies" href="https://a.vn/c"/><atom:link rel="alternate" href="https://a.vn/1"/>',
        ),
      ).to.equal('https://a.vn/1');
    });

    it('start from xml:base, else from the feed', async () => {
      const feed = (base: string) =>
        `<feed xmlns="http://www.w3.org/2005/Atom"${base}><entry><title>T</title><id>1</id><link href="tin/1"/></entry></feed>`;
      expect((await firstOf(readNews(feed('')))).url).to.equal('https://cong.example.vn/nguon/tin/1');
      expect((await firstOf(readNews(feed(' xml:base="https://b.vn/x/"')))).url).to.equal(
        'https://b.vn/x/tin/1',
      );
    });

    it('to images and files start there, too', async () => {
      const [first] = await readNews(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.vn/x/"><entry><title>T</title><id>1</id>' +
          '<link href="https://cong.example.vn/tin/1"/><link rel="enclosure" type="image/jpeg" href="anh.jpg"/>' +
          '<link rel="enclosure" type="application/pdf" href="bieu-mau.pdf"/></entry></feed>',
      );
      expect(first!.images.map(({ src }) => src)).to.deep.equal(['https://b.vn/x/anh.jpg']);
      expect(first!.attachments[0]!.url).to.equal('https://b.vn/x/bieu-mau.pdf');
    });

    it('stand in whatever prefix the feed has for its namespace', async () => {
      const [first] = await readNews(
        '<ns0:feed xmlns:ns0="http://www.w3.org/2005/Atom"><ns0:entry><ns0:title>Tin một</ns0:title><ns0:id>7</ns0:id>' +
          '<ns0:link href="https://a.vn/1"/><ns0:updated>2020-08-13T16:07:00+07:00</ns0:updated></ns0:entry></ns0:feed>',
      );
      expect(first).to.include({ id: '7', title: 'Tin một', url: 'https://a.vn/1' });
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    });
  });

  it('takes RSS and Atom in whatever prefix, also within each other', async () => {
    const story = (prefix: string) =>
      `<${prefix}:title>Tin một</${prefix}:title><${prefix}:link>https://a.vn/1</${prefix}:link>`;
    for (const source of [
      `<r:rss><r:channel><r:item>${story('r')}</r:item></r:channel></r:rss>`,
      `<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><a:entry>${story('a')}</a:entry></channel></rss>`,
      `<rss xmlns:r="http://purl.org/rss/1.0/"><channel><r:item>${story('r')}</r:item></channel></rss>`,
      `<rss xmlns:y="urn:y"><channel><item><y:channel>x</y:channel><y:title>Kênh</y:title>${story('atom')}</item></channel></rss>`,
    ])
      expect((await readNews(source))[0]).to.include({ title: 'Tin một', url: 'https://a.vn/1' });
  });

  it('takes both vocabularies of Dublin Core alike', async () => {
    const terms = ' xmlns:t="http://purl.org/dc/terms/"';
    const [first] = await readNews(
      rss(
        item(
          '<t:creator>Nguyễn An</t:creator><t:subject>Y tế</t:subject><t:date>2020-08-13T16:07:00+07:00</t:date>' +
            '<t:modified>2020-08-14T16:07:00+07:00</t:modified>',
        ),
        '',
        terms,
      ),
    );
    expect(first!.authors).to.deep.equal(['Nguyễn An']);
    expect(first!.categories).to.deep.equal([{ name: 'Y tế' }]);
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(wall(first!.updated?.instant)).to.equal('2020-08-14 16:07');
    const undeclared = rss(item('<dcterms:issued>2020-08-13T16:07:00+07:00</dcterms:issued>'));
    expect(wall((await firstOf(readNews(undeclared))).published?.instant)).to.equal('2020-08-13 16:07');
  });

  it('names categories by their label, else by text or term', async () => {
    const categories =
      '<category term="y-te" label="Y tế &amp;amp; Dân số"/><category term="Hộ tịch" label=""/>';
    const more = '<category domain="x">Giáo dục</category><dc:subject>Giáo dục</dc:subject>';
    const [first] = await readNews(rss(item(categories + more)));
    expect(first!.categories.map(({ name }) => name)).to.deep.equal(['Y tế & Dân số', 'Hộ tịch', 'Giáo dục']);
  });

  describe('names and dates', () => {
    it('takes a date of Atom in RSS by its namespace, as .NET writes it', async () => {
      const [first] = await readNews(
        rss(
          item(
            '<a10:author><a10:name>Nguyễn An</a10:name></a10:author><a10:updated>2020-08-13T16:07:00+07:00</a10:updated>',
          ),
          '',
          ' xmlns:a10="http://www.w3.org/2005/Atom"',
        ),
      );
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
      expect(first!.authors).to.deep.equal(['Nguyễn An']);
    });

    it('takes the name and leaves the mail address', async () => {
      const authorsOf = async (author: string) => (await firstOf(readNews(rss(item(author))))).authors;
      expect(await authorsOf('<author>an@a.vn (Nguyễn Văn An)</author>')).to.deep.equal(['Nguyễn Văn An']);
      expect(await authorsOf('<author>an@a.vn</author>')).to.deep.equal([]);
      expect(await authorsOf('<dc:creator>An</dc:creator><dc:creator>Bình</dc:creator>')).to.deep.equal([
        'An',
        'Bình',
      ]);
    });

    it('takes a name as a reader would write it', async () => {
      const authorsOf = async (author: string) => (await firstOf(readNews(rss(item(author))))).authors;
      expect(await authorsOf('<dc:creator>&lt;b&gt;L&amp;ecirc; An&lt;/b&gt;</dc:creator>')).to.deep.equal([
        'Lê An',
      ]);
      expect(await authorsOf('<author>https://a.vn/an</author>')).to.deep.equal([]);
      expect(await authorsOf('<author><name/><uri>https://a.vn/an</uri></author>')).to.deep.equal([]);
    });

    it("takes Atom's feed's author where the entry names none", async () => {
      const [first] = await readNews(
        '<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Ban biên tập</name></author>' +
          '<entry><title>Tin</title><id>1</id></entry></feed>',
      );
      expect(first!.authors).to.deep.equal(['Ban biên tập']);
    });

    it('never reads the date of the feed', async () => {
      const now = new Date().toUTCString();
      const head = `<pubDate>${now}</pubDate><lastBuildDate>${now}</lastBuildDate>`;
      expect((await firstOf(readNews(rss(item(), head)))).published).to.equal(undefined);
      const [entry] = await readSample('liferay/asset-publisher-atom.xml');
      expect(wall(entry!.published?.instant)).to.equal('2021-08-26 13:14');
    });

    it('does not believe items that are all of this moment', async () => {
      const date = `<pubDate>${new Date().toUTCString()}</pubDate>`;
      const items = await readNews(rss(item(`<guid>1</guid>${date}`) + item(`<guid>2</guid>${date}`)));
      items.forEach(({ published }) => expect(published).to.equal(undefined));
      const old = item('<guid>3</guid><pubDate>Thu, 13 Aug 2020 16:07:00 +0700</pubDate>');
      const mixed = await readNews(rss(item(`<guid>1</guid>${date}`) + old));
      mixed.forEach(({ published }) => expect(published?.precision).to.equal('minute'));
    });
  });

  describe('texts', () => {
    const titleOf = async (title: string) => (await firstOf(readNews(rss(item('', title))))).title;
    const atomTitle = async (title: string) =>
      (
        await firstOf(
          readNews(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>${title}<id>1</id></entry></feed>`),
        )
      ).title;

    it('of RSS titles lose their markup and references', async () => {
      expect(await titleOf('<![CDATA[<em>Khai</em> trương &#038; hệ thống]]>')).to.equal(
        'Khai trương & hệ thống',
      );
      expect(await titleOf('&lt;b&gt;Khai&lt;/b&gt; trương')).to.equal('Khai trương');
      expect(await titleOf('  Khai\n\t trương\u00a0cổng ')).to.equal('Khai trương cổng');
      expect(await titleOf('Tỷ lệ &lt; 50%, &gt; 30%')).to.equal('Tỷ lệ < 50%, > 30%');
    });

    it('of Atom titles are what their type says', async () => {
      expect(await atomTitle('<title>Thẻ &lt;b&gt; của HTML</title>')).to.equal('Thẻ <b> của HTML');
      expect(
        await atomTitle('<title type="html">Thẻ &lt;b&gt;đậm&lt;/b&gt; &amp;amp; nghiêng</title>'),
      ).to.equal('Thẻ đậm & nghiêng');
      expect(
        await atomTitle(
          '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Thẻ <x:b>đậm</x:b></x:div></title>',
        ),
      ).to.equal('Thẻ đậm');
    });

    it('of Atom without a type are what they look like', async () => {
      expect(await atomTitle('<title>&amp;quot;Một cửa&amp;quot; &amp;#8211; hai</title>')).to.equal(
        '"Một cửa" – hai',
      );
      expect(await atomTitle('<title>&lt;b&gt;Một&lt;/b&gt; cửa</title>')).to.equal('Một cửa');
      expect(await atomTitle('<title>x &lt; 5 và y &gt; 3</title>')).to.equal('x < 5 và y > 3');
      expect(await atomTitle('<title>Loài &amp;lt;i&amp;gt;Oryza&amp;lt;/i&amp;gt;</title>')).to.equal(
        'Loài Oryza',
      );
      expect(await atomTitle('<title type="text">Viết &amp;lt; là &lt;</title>')).to.equal('Viết &lt; là <');
    });

    it('of Atom that are HTML from end to end are no plain text, as .NET calls them', async () => {
      const summaryOf = async (summary: string) =>
        (
          await firstOf(
            readNews(
              `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title><id>1</id><summary type="text">${summary}</summary></entry></feed>`,
            ),
          )
        ).summary;
      expect(await summaryOf('&lt;p&gt;Lời dẫn &amp;amp; hết.&lt;/p&gt;')).to.equal('Lời dẫn & hết.');
      expect(await summaryOf('Thẻ &lt;b&gt;đậm&lt;/b&gt; của HTML')).to.equal('Thẻ <b>đậm</b> của HTML');
    });

    it('of RSS that are escaped once more are decoded, wherever their markup stands', async () => {
      const leadOf = async (lead: string) =>
        (await firstOf(readNews(rss(item(`<description>${lead}</description>`))))).summary;
      expect(await leadOf('Hà Nội: &amp;lt;b&amp;gt;khai trương&amp;lt;/b&amp;gt; Cổng')).to.equal(
        'Hà Nội: khai trương Cổng',
      );
      expect(await leadOf('<![CDATA[Dòng một&lt;br /&gt;dòng hai]]>')).to.equal('Dòng một dòng hai');
      expect(await leadOf('Lãi suất &amp;lt; 5%, &amp;lt;b&amp;gt; là thẻ')).to.equal(
        'Lãi suất < 5%, <b> là thẻ',
      );
    });

    it('of WordPress leave out what a plugin sets behind each', async () => {
      const signature = (before: string, between: string) =>
        `<p>${before} <a href="https://a.vn/1">Tin một</a> ${between} <a rel="nofollow" href="https://a.vn">Cổng</a>.</p>`;
      for (const words of [
        signature('The post', 'appeared first on'),
        signature('Bài viết', 'đã xuất hiện đầu tiên vào ngày'),
      ]) {
        const text = `<p>Bài viết <a href="/0">trước</a> đã nêu.</p>\n${words}`;
        const [first] = await readNews(
          rss(
            item(
              `<description><![CDATA[${text}]]></description><content:encoded><![CDATA[${text}]]></content:encoded>`,
            ),
          ),
        );
        expect(first!.summary).to.equal('Bài viết trước đã nêu.');
        expect(first!.body).not.to.contain('nofollow');
      }
    });

    it('of an image are no lead where the item has a text', async () => {
      const image =
        '<media:content url="/1.jpg" medium="image"><media:description>Quang cảnh</media:description></media:content>';
      const body =
        '<content:encoded>&lt;p&gt;Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng.&lt;/p&gt;</content:encoded>';
      const [first] = await readNews(rss(item(image + body)));
      expect(first!.summary).to.equal('Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng.');
      expect(first!.images[0]!.alt).to.equal('Quang cảnh');
    });

    it('come in NFC', async () => {
      expect(await titleOf('Khai trương'.normalize('NFD'))).to.equal('Khai trương'.normalize('NFC'));
    });

    it('that are too long are cut between words', async () => {
      const title = await titleOf('rất dài '.repeat(200));
      expect(title.length).to.be.within(400, 501);
      expect(title).to.match(/ (rất|dài)…$/);
    });

    it('of a lead leave out a picture and a stray </br>, as VnExpress sends them', async () => {
      const [first] = await readSample('rss/description-with-picture.xml');
      expect(first!.summary).to.equal('Ngày 13/8, UBND tỉnh khai trương Cổng dịch vụ công.');
      expect(first!.images[0]!.src).to.equal('https://tin.example.org/anh/le-khai-truong.jpg');
      expect(first!.url).to.equal('https://tin.example.org/khai-truong.html');
    });

    it('of a body give the lead where there is none', async () => {
      const body =
        '<content:encoded><![CDATA[<h2>Thông báo</h2><p>Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng.</p><p>Hai.</p>]]></content:encoded>';
      expect((await firstOf(readNews(rss(item(body))))).summary).to.equal(
        'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng.',
      );
    });

    it('of Atom bodies keep XHTML as HTML, without prefixes', async () => {
      const [first] = await readNews(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title><id>1</id><content type="xhtml">' +
          '<xh:div xmlns:xh="http://www.w3.org/1999/xhtml"><xh:p>Một &amp; <xh:br/>hai</xh:p></xh:div></content></entry></feed>',
      );
      expect(first!.body).to.contain('<p>Một &amp; <br/>hai</p>');
    });

    it('of Atom that are plain become HTML that says the same', async () => {
      const [first] = await readNews(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tin</title><id>1</id><content type="text">1 &lt; 2</content></entry></feed>',
      );
      expect(first!.body).to.equal('1 &lt; 2');
    });

    it('ends CDATA where it ends, whatever it quotes', async () => {
      const [first] = await readNews(
        rss(item('<description><![CDATA[Viết </description> và </item> như thế.]]></description>')),
      );
      expect(first!.summary).to.equal('Viết và như thế.');
    });
  });

  describe('NukeViet', () => {
    it('shows no time of day where the month stands for the minutes', async () => {
      const items = await readSample('nukeviet/rss.xml');
      expect(items.map(({ published }) => published!.precision)).to.deep.equal(['day', 'day']);
      expect(items.map(({ published }) => wall(published!.instant).slice(0, 10))).to.deep.equal([
        '2020-08-13',
        '2020-08-12',
      ]);
    });

    it('shows it where one item has other minutes, or another system made the feed', async () => {
      const feed = (generator: string, minute: string) =>
        rss(
          item('<guid>1</guid><pubDate>Thu, 13 Aug 2020 09:08:25 GMT</pubDate>') +
            item(`<guid>2</guid><pubDate>Thu, 13 Aug 2020 10:${minute}:25 GMT</pubDate>`),
          `<generator>${generator}</generator>`,
        );
      const trusted = async (source: string) => (await firstOf(readNews(source))).published!.precision;
      expect(await trusted(feed('NukeViet v4.0', '08'))).to.equal('day');
      expect(await trusted(feed('NukeViet v4.0', '09'))).to.equal('minute');
      expect(await trusted(feed('WordPress', '08'))).to.equal('minute');
    });

    it('takes the name from a guid among white space, and the large picture', async () => {
      const [first] = await readSample('nukeviet/rss.xml');
      expect(first!.id).to.equal('news_12');
      expect(first!.images.map(({ src }) => src)).to.deep.equal([
        'https://nukeviet.example.org/uploads/news/2020_08/le-khai-truong.jpg',
        'https://nukeviet.example.org/assets/news/2020_08/le-khai-truong.jpg',
      ]);
    });

    it('takes dates in ISO and the whole document of instant articles', async () => {
      const [first] = await readSample('nukeviet/instant-rss.xml');
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
      expect(first!.authors).to.deep.equal(['Nguyễn Văn An']);
      expect(first!.images[0]!.src).to.equal(
        'https://nukeviet.example.org/uploads/news/2020_08/le-khai-truong.jpg',
      );
      expect(first!.body).to.match(/^<!doctype html>/);
    });
  });

  describe('SharePoint', () => {
    it("strips labels and American dates from a list's feed", async () => {
      const [first] = await readSample('sharepoint/listfeed.xml');
      expect(first!.summary).to.equal('Ngày 13/8, UBND tỉnh khai trương.');
      expect(first!.body).not.to.contain('Published');
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    });

    it('reads list items as Atom', async () => {
      const [first, ...others] = await readNews(
        `<?xml version="1.0" encoding="utf-8"?><feed xml:base="https://sp.example.org/_api/" xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">
        <id>1</id><title /><updated>2026-11-23T02:00:00Z</updated>
        <entry m:etag="1"><id>2</id><title /><updated>2026-11-23T02:00:00Z</updated><author><name /></author>
        <content type="application/xml"><m:properties><d:Id m:type="Edm.Int32">1</d:Id><d:Title>Khai trương Cổng</d:Title>
        <d:Created m:type="Edm.DateTime">2020-08-13T09:07:25Z</d:Created><d:Body m:null="true" />
        <d:BannerImageUrl m:type="SP.FieldUrlValue"><d:Description></d:Description><d:Url>https://sp.example.org/a.jpg</d:Url></d:BannerImageUrl>
        <d:FileRef>/tin/khai-truong.aspx</d:FileRef></m:properties></content></entry></feed>`,
      );
      expect(others).to.have.length(0);
      expect(first).to.include({
        id: '1',
        title: 'Khai trương Cổng',
        url: 'https://cong.example.vn/tin/khai-truong.aspx',
      });
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
      expect(first!.images[0]!.src).to.equal('https://sp.example.org/a.jpg');
    });
  });
});
