import { describe, it } from 'node:test';
import { expect } from 'chai';
import { malformed, TITLE } from './malformed.js';
import { readNews, reasonOf, wall } from './sample.js';

describe('feeds with faults', () => {
  Object.entries(malformed).forEach(([fault, feed]) => {
    it(`gives the items in spite of ${fault}`, async () => {
      const [first] = await readNews(feed, { contentType: 'text/xml; charset=utf-8' });
      expect(first!.title).to.equal(TITLE);
      expect(first!.url).to.equal('https://tin.example.org/a?x=1&y=2');
      expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
      expect(first!.summary).to.equal('Mô tả');
    });
  });

  it('reads what stands in the item with the fault too', async () => {
    const read = async (fault: string) => (await readNews(malformed[fault]!))[0]!;
    expect((await read('an undeclared prefix')).images[0]!.src).to.equal('https://tin.example.org/a.jpg');
    expect((await read('an attribute without quotes')).images[0]!.src).to.equal(
      'https://tin.example.org/a.jpg',
    );
    expect((await read('an unclosed tag')).body).to.equal('Dòng 1<br>Dòng 2');
    expect((await read('a bare <')).categories).to.deep.equal([{ name: 'Lãi suất < 5%' }]);
    expect((await read('Vietnamese letters as references of HTML')).authors).to.deep.equal(['Bô Y tà']);
    expect((await read('a backspace')).categories).to.deep.equal([{ name: 'ab' }]);
  });

  it('leaves out an item that is cut off, and keeps those before it', async () => {
    expect(await readNews(malformed['a missing end']!)).to.have.length(1);
    expect(await readNews(malformed['a missing end within CDATA']!)).to.have.length(1);
  });

  it('ends an item that is not closed where the next begins', async () => {
    const items = await readNews(
      '<rss><channel><item><title>Một</title><link>https://a.vn/1</link>' +
        '<item><title>Hai</title><link>https://a.vn/2</link></item></channel></rss>',
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['Một', 'Hai']);
  });

  it('says of a login page that it is one', async () => {
    const page =
      '<!DOCTYPE html><html><head><title>Đăng nhập</title></head><body><form></form></body></html>';
    expect(await reasonOf(readNews(page, { contentType: 'application/rss+xml' }))).to.equal('html-instead');
  });
});
