import { describe, it } from 'node:test';
import { expect } from 'chai';
import { toPageUrl, toImageUrl } from '../../src/news/urls.js';
import { imagesIn, usableImages } from '../../src/news/images.js';
import { firstOf, item, readNews, readSample, rss } from './sample.js';

const BASE = 'https://cong.example.vn/tin/1.html';

/** The addresses of the pictures of an item of RSS. */
const imagesOf = async (more: string) =>
  (await firstOf(readNews(rss(item(more))))).images.map(({ src }) => src);

describe('pictures', () => {
  it('take the largest of a group that is not too large, with the others for srcset, and its words', async () => {
    const [first] = await readSample('rss/media-and-enclosure.xml');
    expect(first!.images).to.deep.equal([
      {
        src: 'https://tin.example.org/anh/1-640.jpg',
        alt: 'Quang cảnh buổi lễ',
        width: 640,
        height: 360,
        srcset: 'https://tin.example.org/anh/1-1600.jpg 1600w, https://tin.example.org/anh/1-640.jpg 640w',
      },
    ]);
  });

  it('take an enclosure whose name is a picture’s, its address made of plain letters, and no tracker', async () => {
    const [, second] = await readSample('rss/media-and-enclosure.xml');
    expect(second!.images.map(({ src }) => src)).to.deep.equal([
      'https://tin.example.org/anh/h%E1%BB%99i%20ngh%E1%BB%8B.jpg',
    ]);
  });

  it('believe the name of a file rather than its type', async () => {
    expect(await imagesOf('<enclosure url="https://a.vn/a.pdf" type="image/jpeg"/>')).to.deep.equal([]);
    expect(await imagesOf('<enclosure url="https://a.vn/a.jpg" type="application/pdf"/>')).to.deep.equal([
      'https://a.vn/a.jpg',
    ]);
    expect(await imagesOf('<enclosure url="https://a.vn/a.jfif"/>')).to.have.length(1);
    expect(await imagesOf('<enclosure url="https://a.vn/a?id=1" type="image/jpeg"/>')).to.have.length(1);
  });

  it('leave files that are none to the attachments', async () => {
    const [first] = await readNews(
      rss(item('<enclosure url="https://a.vn/quy%C3%A9t.pdf" length="1024" type="application/pdf"/>')),
    );
    expect(first!.attachments).to.deep.equal([
      { url: 'https://a.vn/quy%C3%A9t.pdf', name: 'quyét.pdf', size: 1024, type: 'application/pdf' },
    ]);
  });

  it('stand in the order of likelihood', async () => {
    expect(
      await imagesOf(
        '<description><![CDATA[<img src="https://a.vn/6.jpg">]]></description><image><url>https://a.vn/5.jpg</url></image>' +
          '<itunes:image href="https://a.vn/4.jpg"/><enclosure url="https://a.vn/3.jpg"/>' +
          '<media:thumbnail url="https://a.vn/2.jpg"/><media:content url="https://a.vn/1.jpg"/>',
      ),
    ).to.deep.equal([1, 2, 3, 4, 5, 6].map((number) => `https://a.vn/${number}.jpg`));
  });

  it('of HTML come from what loads them late, and start from the article', () => {
    const found = imagesIn(
      '<p><IMG alt="a" data-src="/b.jpg" src="data:image/gif;base64,R0lGOD"><img src=c.jpg width="640px" height=\'360\'></p>',
    );
    expect(usableImages(found, BASE)).to.deep.equal([
      { src: 'https://cong.example.vn/b.jpg', alt: 'a' },
      { src: 'https://cong.example.vn/tin/c.jpg', alt: '', width: 640, height: 360 },
    ]);
  });

  it('are not signs, smileys, faces, counters or data', () => {
    const sources = [
      '<img src="https://a.vn/a.gif" width="1" height="1">',
      '<img src="https://a.vn/a.png" width="16">',
      '<img src="https://s.w.org/images/core/emoji/1f600.png">',
      '<img src="https://www.gravatar.com/avatar/1">',
      '<img src="https://a.vn/pixel.gif">',
      '<img src="https://a.vn/icons/new.gif">',
      '<img src="data:image/png;base64,AAAA">',
      '<img src="javascript:alert(1)">',
      '<img alt="none">',
    ];
    expect(usableImages(imagesIn(sources.slice(0, 4).join('')), BASE)).to.deep.equal([]);
    expect(usableImages(imagesIn(sources.slice(4).join('')), BASE)).to.deep.equal([]);
  });

  const real = 'https://cong.example.vn/tin/anh.png';
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const late: Readonly<Record<string, string>> = {
    'data-original': `<img src="${PIXEL}" data-original="anh.png">`,
    'data-lazy-src': '<img src="loading.gif" data-lazy-src="anh.png">',
    'data-orig-src': `<img data-orig-src="anh.png" src="${PIXEL}">`,
    'data-srcset': `<img src="${PIXEL}" data-srcset="nho.png 300w, anh.png 900w">`,
    noscript: '<img src="/img/placeholder.png"><noscript><img src="anh.png"></noscript>',
    'a <picture>': `<picture><source type="image/png" srcset="anh.png 800w"><img src="${PIXEL}"></picture>`,
    'a pixel before it': '<img src="/t.gif" width="0" height="0"><img src="anh.png">',
    'what is hidden before it': '<img src="/t.gif" style="display:none"><img src="anh.png">',
  };
  Object.entries(late).forEach(([kind, html]) => {
    it(`are found behind ${kind}, and its placeholder is not`, () => {
      expect(usableImages(imagesIn(html), BASE).map(({ src }) => src)).to.deep.equal([real]);
    });
  });

  it('come in the largest size that makes sense', () => {
    const html =
      '<img src="a-300.jpg" width="300" srcset="a-300.jpg 300w, a-1000.jpg 1000w, a-4000.jpg 4000w">';
    const [first] = usableImages(imagesIn(html), BASE);
    expect(first).to.deep.include({ src: 'https://cong.example.vn/tin/a-1000.jpg', width: 1000 });
    expect(first!.srcset).to.contain('a-4000.jpg 4000w');
  });

  it('may have names that only begin like trackers’', () => {
    const names = [
      'country-fair.png',
      'countdown-sea-games.png',
      'tracking-bao-so-3.png',
      'loading-dock.jpg',
    ];
    names.forEach((name) => expect(usableImages([{ src: `/${name}` }], BASE)).to.have.length(1));
    const trackers = ['/count.gif', '/pixel/1.png', '/a/beacon.php?x', 'https://feeds.feedburner.com/~r/a/1'];
    trackers.forEach((src) => expect(usableImages([{ src }], BASE)).to.deep.equal([]));
  });

  it('of an item are found under the names that portals give them', async () => {
    for (const more of [
      '<image>/a.jpg</image>',
      '<image><url>/a.jpg</url></image>',
      '<thumb><![CDATA[<img src="/a.jpg">]]></thumb>',
      '<media:content url="/phim.mp4" type="video/mp4"><media:thumbnail url="/a.jpg"/></media:content>',
      '<atom:link rel="enclosure" type="image/jpeg" href="/a.jpg"/>',
    ])
      expect(await imagesOf(more)).to.deep.equal(['https://cong.example.vn/a.jpg']);
  });

  it('known to be small stand behind their larger form', () => {
    const both = (src: string) => usableImages([{ src }], BASE).map((picture) => picture.src);
    expect(both('https://a.vn/assets/news/2020_08/a.jpg')).to.deep.equal([
      'https://a.vn/uploads/news/2020_08/a.jpg',
      'https://a.vn/assets/news/2020_08/a.jpg',
    ]);
    expect(both('/o/adaptive-media/image/1/Thumbnail-300x300/a.jpg?t=1')).to.deep.equal([
      'https://cong.example.vn/o/adaptive-media/image/1/Preview-1000x0/a.jpg?t=1',
      'https://cong.example.vn/o/adaptive-media/image/1/Thumbnail-300x300/a.jpg?t=1',
    ]);
    expect(both('https://a.vn/wp-content/uploads/a-150x150.jpg')[0]).to.equal(
      'https://a.vn/wp-content/uploads/a.jpg',
    );
    expect(both('https://a.vn/wp-content/uploads/a-1024x576.jpg')).to.have.length(1);
  });

  it('come once each', () => {
    expect(usableImages([{ src: '/a.jpg' }, { src: 'https://cong.example.vn/a.jpg' }], BASE)).to.have.length(
      1,
    );
  });

  it('of http become https on an https page', () => {
    expect(toImageUrl('http://a.vn/a.jpg', BASE, 'https:')).to.equal('https://a.vn/a.jpg');
    expect(toImageUrl('http://a.vn/ảnh.jpg', BASE, 'https:')).to.equal('https://a.vn/%E1%BA%A3nh.jpg');
    expect(toImageUrl('http://a.vn/a.jpg', BASE, 'http:')).to.equal('http://a.vn/a.jpg');
  });
});

describe('addresses that need no parser', () => {
  [
    'https://a.vn/',
    'http://a.vn/tin/1.html?x=1&y=(2)',
    "https://a.vn/?q='x'",
    'https://a.vn/../b',
    'https://a.vn/a/./b',
    'https://a.vn/a/%2e%2e/b',
    'https://a.vn',
    'HTTPS://A.VN/A',
    'https://a.vn:443/a',
    'https://a.vn/a b',
    'https://a.vn/ảnh',
    'https://an:mat-khau@a.vn/',
    'https://a.vn/a#b',
    'https://a.vn/%zz|^',
    'https://a.vn\\b',
    '//a.vn/b',
    '?x',
  ].forEach((address) => {
    it(`come out as from one: ${address}`, () => {
      const url = new URL(address, BASE);
      expect(toPageUrl(address, BASE)).to.equal(url.username ? undefined : url.href);
      expect(toImageUrl(address, BASE, 'http:')).to.equal(url.username ? undefined : url.href);
    });
  });
});
