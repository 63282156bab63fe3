import { expect } from '@open-wc/testing';
import { item, readNews, reasonOf, rss } from './sample.js';

const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe('a feed as attack', () => {
  it('is refused where it defines entities, before anything reads it', async () => {
    expect(await reasonOf(readNews(`${bomb}<rss><channel>${item()}</channel></rss>`))).to.equal(
      'entities-refused',
    );
    const long = `<!DOCTYPE rss [${'<!ENTITY a "ha">'.repeat(5_000)}]><rss>${item()}</rss>`;
    expect(await reasonOf(readNews(long))).to.equal('entities-refused');
  });

  it('may declare what is in HTML, or nothing', async () => {
    for (const inner of ['', '<!ENTITY nbsp "&#160;">', '<!ENTITY % HTMLlat1 PUBLIC "x" "y">%HTMLlat1;'])
      expect(await readNews(`<!DOCTYPE rss SYSTEM "x" [${inner}]><rss>${item()}</rss>`)).to.have.length(1);
  });

  it('is not an article about entities', async () => {
    const [first] = await readNews(
      rss(item('<description><![CDATA[<!DOCTYPE rss [ và <!ENTITY là gì]]></description>')),
    );
    expect(first!.title).to.equal('Khai trương Cổng dịch vụ công');
  });

  it('does not lead to scripts, data or with a password', async () => {
    for (const link of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'https://an:mat-khau@a.vn/',
    ]) {
      const [first] = await readNews(
        rss(
          `<item><title>T</title><link><![CDATA[${link}]]></link><guid isPermaLink="false">1</guid>` +
            `<enclosure url="${link.replace(/</g, '&lt;')}" type="image/jpeg"/>` +
            `<description><![CDATA[<img src="${link.replace(/"/g, '')}" onerror=alert(1)>x]]></description></item>`,
        ),
      );
      expect(first, link).to.deep.equal({
        id: '1',
        title: 'T',
        summary: 'x',
        images: [],
        authors: [],
        categories: [],
        attachments: [],
      });
    }
  });

  it('runs nothing of its text', async () => {
    const marks: string[] = [];
    Object.assign(window, { ranFromFeed: () => marks.push('ran') });
    const evil =
      '<img src=x onerror=ranFromFeed()><script>ranFromFeed()</script><svg onload=ranFromFeed()></svg>';
    const [first] = await readNews(
      rss(
        `<item><title><![CDATA[Tin ${evil}]]></title><guid>1</guid><description><![CDATA[Lời ${evil}]]></description>` +
          `<content:encoded><![CDATA[${evil}]]></content:encoded><category><![CDATA[${evil}Mục]]></category></item>`,
      ),
    );
    const [listed] = await readNews(
      `<!doctype html><body onload=ranFromFeed()>${evil}<article><h2><a href="1">Tin</a>${evil}</h2></article>`,
      { format: 'html', url: location.href },
    );
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(marks).to.deep.equal([]);
    expect(first!.title).to.equal('Tin');
    expect(first!.summary).to.equal('Lời');
    expect(listed!.title).to.equal('Tin');
  });

  it('of 10,000 items is read as far as it is wanted', async () => {
    const body = `<description>${'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương. '.repeat(40)}</description>`;
    const items = [...Array(10_000).keys()].map((number) => item(`<guid>${number}</guid>${body}`)).join('');
    const bytes = new TextEncoder().encode(rss(items));
    expect(bytes.length).to.be.above(20_000_000);
    const read = await readNews(bytes, { limit: 10 });
    expect(read.map(({ id }) => id)).to.deep.equal([...'0123456789']);
  });

  it('whose first items are long is read on', async () => {
    const long = `<description>${'x'.repeat(100_000)}</description>`;
    const items = [0, 1, 2, 3, 4, 5].map((number) => item(`<guid>${number}</guid>${long}`)).join('');
    expect(await readNews(rss(items), { limit: 5 })).to.have.length(5);
    expect(await readNews(rss(items), { limit: 10 })).to.have.length(6);
  });

  const busy: Readonly<Record<string, string>> = {
    'tags that never end': `<rss><item><title>T</title>${'<a"'.repeat(600_000)}`,
    'elements that never end': rss(item('<x>'.repeat(600_000))),
    'names without number': rss(item([...Array(200_000).keys()].map((number) => `<x${number}>`).join(''))),
    'elements that never end before the first item': `<rss>${'<x>'.repeat(300_000)}${item()}</rss>`,
    'items that never end': `<rss>${'<item>'.repeat(300_000)}`,
    'CDATA that never ends': rss(item('<![CDATA['.repeat(200_000))),
    'comments that never end': rss(item('<!--'.repeat(400_000))),
    'pictures that never end': rss(item(`<description><![CDATA[${'<img '.repeat(400_000)}]]></description>`)),
    'scripts that never end': rss(
      item(`<description><![CDATA[${'<script>'.repeat(200_000)}]]></description>`),
    ),
    'references without end': rss(item(`<description>${'&#38;#38;'.repeat(200_000)}</description>`)),
    'attributes without number': rss(item(`<enclosure ${'a'.repeat(1_000_000)} url="a.jpg"/>`)),
    'one long word for a date': rss(item(`<pubDate>${'12 thang '.repeat(200_000)}</pubDate>`)),
    'white space': rss(item(`<description>${' \n'.repeat(800_000)}</description>`)),
  };
  Object.entries(busy).forEach(([what, feed]) => {
    // A reader that such a thing keeps busy takes minutes over it, longer than a test may.
    it(`comes to an end with ${what}`, async () => {
      expect(await reasonOf(readNews(feed))).to.match(/^[a-z]+(-[a-z]+)*$/);
    });
  });

  it('is no feed where it is something else', async () => {
    expect(await reasonOf(readNews('Không có gì ở đây'))).to.equal('not-a-feed');
    expect(await reasonOf(readNews('<svg xmlns="http://www.w3.org/2000/svg"/>'))).to.equal('not-a-feed');
    expect(await reasonOf(readNews('%PDF-1.7'))).to.equal('not-a-feed');
  });
});
