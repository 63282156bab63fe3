import { expect } from '@open-wc/testing';
import { imageSrcset, imageUrl, mediaUrl } from '../../src/sanitize/media-urls.js';
import { urlWithId } from '../../src/sanitize/url-parts.js';
import { linkUrl, pageUrl } from '../../src/sanitize/urls.js';
import { cleaned, markup } from './cleaned.js';

const href = (value: string) => cleaned(`<a href="${value}">x</a>`).firstElementChild!.getAttribute('href');
const src = (value: string) =>
  cleaned(`<img alt="" src="${value}">`).querySelector('img')?.getAttribute('src');
const srcset = (value: string) =>
  cleaned(`<img srcset="${value}">`).querySelector('img')?.getAttribute('srcset');

describe('safe HTML: addresses', () => {
  it('resolves links against the page they come from, whatever base element they bring', () => {
    expect(href('bai-2.html')).to.equal('https://cong.example.vn/tin/bai-2.html');
    expect(href('/')).to.equal('https://cong.example.vn/');
    expect(href('//khac.example/a')).to.equal('https://khac.example/a');
    expect(cleaned('<base href="https://evil.example/"><a href="b">x</a>').querySelector('a')!.href).to.equal(
      'https://cong.example.vn/tin/b',
    );
  });

  it('keeps links to pages, mail and telephones', () => {
    expect(href('http://khac.example/a?b=c#d')).to.equal('http://khac.example/a?b=c#d');
    expect(href('mailto:vanthu@example.vn?subject=x')).to.equal('mailto:vanthu@example.vn?subject=x');
    expect(href('tel:+842363822222')).to.equal('tel:+842363822222');
  });

  it('keeps the words of a link that leads nowhere', () => {
    expect(markup('<a href="javascript:alert(1)">Xem</a>')).to.equal('<a>Xem</a>');
    expect(markup('<a href="https://user:pass@evil.example/">Xem</a>')).to.equal('<a>Xem</a>');
    expect(markup('<a href="https://[">Xem</a>')).to.equal('<a>Xem</a>');
  });

  it('tells other sites nothing of the page, and leaves links within the site alone', () => {
    expect(cleaned('<a href="https://khac.example/">x</a>').querySelector('a')!.rel).to.equal(
      'noopener noreferrer',
    );
    expect(cleaned('<a href="/a">x</a>', { base: location.href }).querySelector('a')!.rel).to.equal('');
    expect(cleaned('<a href="mailto:a@b.vn">x</a>').querySelector('a')!.rel).to.equal('');
  });

  it('leaves out every relative address when the base is none', () => {
    expect(markup('<a href="/a">x</a><img src="/b" alt="Ảnh">', { base: '' })).to.equal('<a>x</a> Ảnh');
  });

  it('keeps pictures, with the way in which they load said before the address', () => {
    expect(
      markup('<img src="a.jpg" alt="Cầu Rồng" width="640" height="50%" onerror=x style=x class=x border=0>'),
    ).to.equal(
      '<img loading="lazy" decoding="async" referrerpolicy="no-referrer" alt="Cầu Rồng" width="640" ' +
        'src="https://cong.example.vn/tin/a.jpg">',
    );
  });

  it('takes small raster pictures written in the address, and no others', () => {
    expect(src('data:image/png;base64,iVBORw0KGgo=')).to.equal('data:image/png;base64,iVBORw0KGgo=');
    expect(src('data:image/svg+xml;base64,PHN2Zz4=')).to.equal(undefined);
    expect(src('data:image/png,<x>')).to.equal(undefined);
    expect(src('data:text/html;base64,PHN2Zz4=')).to.equal(undefined);
    expect(src(`data:image/png;base64,${'A'.repeat(100 * 1024)}`)).to.equal(undefined);
    expect(href('data:image/png;base64,iVBORw0KGgo=') === null).to.equal(true);
  });

  it('shows what a picture says when it may not be loaded', () => {
    expect(markup('<p>Trước <img src="file:///c:/anh.jpg" alt="Lễ khai mạc"> sau</p>')).to.equal(
      '<p>Trước Lễ khai mạc sau</p>',
    );
  });

  it('takes the true address of pictures that load late', () => {
    expect(src('a.gif" data-src="b.jpg')).to.equal('https://cong.example.vn/tin/b.jpg');
    expect(src('a.jpg" data-src="javascript:x')).to.equal('https://cong.example.vn/tin/a.jpg');
    expect(markup('<img alt="x" data-srcset="c.jpg 2x">')).to.contain(
      'srcset="https://cong.example.vn/tin/c.jpg 2x"',
    );
  });

  it('reads a srcset candidate by candidate', () => {
    const at = 'https://cong.example.vn/tin/';
    expect(srcset('a.jpg, b.jpg 2x')).to.equal(`${at}a.jpg, ${at}b.jpg 2x`);
    expect(srcset(' a,b.jpg 1.5x,c.jpg 300w ')).to.equal(`${at}a,b.jpg 1.5x, ${at}c.jpg 300w`);
    expect(srcset('a.jpg 640w 480h, javascript:alert(1) 2x, data:image/png;base64,AA== 3x')).to.equal(
      `${at}a.jpg 640w`,
    );
    expect(srcset('a.jpg 1x 2x, b.jpg wide, c.jpg -1x, d.jpg,')).to.equal(`${at}d.jpg`);
    expect(srcset(',,, ,')).to.equal(undefined);
  });

  it('asks for http pictures by https where the page itself came so', () => {
    expect(mediaUrl('http://khac.example/a.jpg', location.href, 'https:')).to.equal(
      'https://khac.example/a.jpg',
    );
    expect(mediaUrl('http://khac.example/a.jpg', location.href, 'http:')).to.equal(
      'http://khac.example/a.jpg',
    );
  });

  it('lets films and sound wait for the reader, with controls', () => {
    expect(markup('<video src="a.mp4" autoplay loop poster="p.jpg">Phim</video>')).to.equal(
      '<video controls="" preload="none" poster="https://cong.example.vn/tin/p.jpg" ' +
        'src="https://cong.example.vn/tin/a.mp4">Phim</video>',
    );
  });

  it('makes a frame into a link to the page in it', () => {
    expect(markup('<iframe src="https://www.youtube.com/embed/x" title="Phóng sự"></iframe>')).to.equal(
      '<div><a href="https://www.youtube.com/embed/x" rel="noopener noreferrer">Phóng sự</a></div>',
    );
    expect(cleaned('<iframe src="//ban-do.example/d"></iframe>').textContent).to.equal(
      'https://ban-do.example/d',
    );
    expect(
      cleaned('<iframe src="http://khac.example/" title="Bản đồ"></iframe>').querySelector('a'),
    ).to.include({
      href: 'http://khac.example/',
      textContent: 'Bản đồ',
    });
    expect(markup('<iframe></iframe><iframe srcdoc="<p>a"></iframe>')).to.equal('');
    expect(markup('<iframe src="https://dem.example/?id=1" width="0" height="0"></iframe>')).to.equal('');
  });
});

describe('an author’s URL pattern with a foreign id', () => {
  const at = (pattern: string, id: string) => urlWithId(pattern, id)?.replace(location.origin, '');

  it('takes the id as one piece of the query or of the path', () => {
    expect(at('/chi-tiet?tin={id}', 'a b&c=d#e')).to.equal('/chi-tiet?tin=a%20b%26c%3Dd%23e');
    expect(at('/tin/{id}.html', 'a/../b?c')).to.equal('/tin/a%2F..%2Fb%3Fc.html');
    expect(at('/tin?a={id}', "$& $1 '")).to.match(/^\/tin\?a=%24%26%20%241%20(?:'|%27)$/);
    expect(at('/chi-tiet?tin={id}', 'https://evil.example/')).to.equal(
      '/chi-tiet?tin=https%3A%2F%2Fevil.example%2F',
    );
    expect(at('/chi-tiet?tin={id}', 'nửa\ud800')).to.equal('/chi-tiet?tin=n%E1%BB%ADa%EF%BF%BD');
  });

  it('gives no link where the id would lead elsewhere', () => {
    for (const [pattern, id] of [
      ['https://cong.example{id}', '.evil.example'],
      ['https://{id}/tin', 'evil.example'],
      ['//{id}', 'evil.example'],
      ['/tin/{id}', '..'],
      ['/tin/{id}/a', '..'],
      ['javascript:alarm("{id}")', 'x'],
      ['data:text/html,{id}', 'x'],
      ['https://a:b@evil.example/{id}', 'x'],
    ] as const)
      expect(urlWithId(pattern, id), `${pattern} ${id}`).to.equal(undefined);
    expect(at('{id}', 'javascript:alarm()')).to.match(/^\/javascript%3Aalarm\(\)$/);
  });
});

describe('the URL check', () => {
  it('knows none where there is none, and never takes the base for it', () => {
    for (const check of [linkUrl, pageUrl, mediaUrl, imageUrl, imageSrcset])
      for (const value of ['', null, undefined]) expect(check(value)).to.equal(undefined);
  });

  it('needs no base for an absolute URL', () => {
    expect(pageUrl('https://cong.example.vn', '')).to.equal('https://cong.example.vn/');
    expect(pageUrl('/tin', '')).to.equal(undefined);
  });
});
