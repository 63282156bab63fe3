import { expect } from '@open-wc/testing';
import { safeHtml } from '../../src/sanitize/safe-html.js';
import { BASE, cleaned, markup } from './cleaned.js';

describe('safe HTML: structure and words', () => {
  it('gives new nodes of this document, in none yet', () => {
    const fragment = safeHtml('<p>Chữ</p>', { base: BASE });
    expect(fragment.firstChild!.ownerDocument).to.equal(document);
    expect(fragment.firstChild!.isConnected).to.equal(false);
  });

  it('shows its pictures once they stand in the page', async () => {
    const holder = cleaned(
      `<img alt="" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAADklEQVR4nGMQUDBgAGIAAsgAwfLXW5IAAAAASUVORK5CYII=">`,
    );
    const picture = holder.querySelector('img')!;
    const shown = new Promise((resolve) => picture.addEventListener('load', resolve, { once: true }));
    document.body.append(holder);
    await shown;
    holder.remove();
    expect(picture.naturalWidth).to.equal(3);
  });

  describe('images that scripts load late', () => {
    const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const sources = (html: string) =>
      [...cleaned(html).querySelectorAll('img')].map((image) => new URL(image.src).pathname);

    for (const name of 'data-src data-original data-lazy-src data-orig-src data-lazyload data-echo data-cfsrc'.split(
      ' ',
    ))
      it(`are found in ${name}`, () => {
        expect(sources(`<img src="${PIXEL}" ${name}="/anh/1.jpg">`)).to.deep.equal(['/anh/1.jpg']);
        expect(sources(`<img src="/js/lazy/loading.gif" ${name}="/anh/1.jpg">`)).to.deep.equal([
          '/anh/1.jpg',
        ]);
      });

    it('are found in sizes, and in the choices of a picture', () => {
      const [image] = cleaned(`<img src="${PIXEL}" data-srcset="/a-300.jpg 300w, /a-600.jpg 600w">`).children;
      expect(image!.getAttribute('srcset')).to.match(/\/a-300\.jpg 300w, \S+\/a-600\.jpg 600w$/);
      expect(image!.hasAttribute('src')).to.equal(false);
      const picture = cleaned(`<picture><source data-srcset="/a.webp"><img src="/a.jpg"></picture>`);
      expect(picture.querySelector('source')!.getAttribute('srcset')).to.match(/\/a\.webp$/);
    });

    it('are shown once where noscript comes before them', () => {
      expect(
        sources(
          '<noscript><img src="/1.jpg"></noscript><img src="data:image/svg+xml,%3Csvg%3E" data-src="/1.jpg"><p>a</p><img src="/1.jpg">',
        ).length,
      ).to.equal(2);
    });

    it('are found in noscript, once', () => {
      expect(
        sources('<p>a<img src="/loading.png" alt="b"><noscript><img src="/1.jpg"></noscript></p>'),
      ).to.deep.equal(['/1.jpg']);
      expect(
        sources('<img src="/x/loading.gif" data-src="/1.jpg"><noscript><img src="/1.jpg"></noscript>'),
      ).to.deep.equal(['/1.jpg']);
      expect(sources('<noscript><img src="/1.jpg"></noscript>')).to.deep.equal(['/1.jpg']);
      expect(sources('<noscript><img height="1" width="1" src="/tr?id=1"></noscript>')).to.deep.equal([]);
      expect(cleaned('<noscript>Hãy bật JavaScript</noscript>').textContent).to.equal('');
    });

    it('leave no placeholder behind, and innocent names alone', () => {
      expect(cleaned(`<p>a<img src="${PIXEL}" alt="b" width="9"></p>`).innerHTML).to.equal('<p>a b</p>');
      expect(cleaned('<img src="/i/blank.gif" alt="c">').innerHTML).to.equal('c');
      const innocent = [
        '/loading-dock.jpg',
        '/country-fair.png',
        '/blank-page-award.jpg',
        '/lazy-sunday.png',
      ];
      expect(sources(innocent.map((src) => `<img src="${src}">`).join(''))).to.deep.equal(innocent);
    });
  });

  it('keeps what an article is made of', () => {
    const article =
      '<h2 dir="ltr" lang="en" title="t">A</h2><p>b <strong>c</strong> <em>d</em> H<sub>2</sub>O m<sup>2</sup></p>' +
      '<ol reversed="" start="3" type="a"><li value="5">e</li></ol><blockquote cite="https://a.example/">f</blockquote>' +
      '<figure><figcaption>g</figcaption></figure><details open=""><summary>h</summary>i</details>' +
      '<table><caption>j</caption><colgroup span="2"></colgroup><thead><tr><th abbr="k" scope="col">k</th></tr></thead>' +
      '<tbody><tr><td colspan="2" rowspan="3">l</td></tr></tbody></table>' +
      '<p><time datetime="2020-08-13">13/8</time><br><ruby>漢<rt>hán</rt></ruby></p><hr><pre>  m\n  n</pre>';
    expect(markup(article)).to.equal(article);
  });

  it('keeps every word of Vietnamese, in whichever form it is written', () => {
    const text = 'Nguyễn Thị Ánh Tuyết, thị xã Ðiện Bàn: “bảo đảm” 98% — ăn, ở';
    [text.normalize('NFC'), text.normalize('NFD')].forEach((form) => {
      expect(cleaned(`<p>${form}</p>`).textContent).to.equal(form);
    });
  });

  it('lets unknown elements fall away within a word', () => {
    expect(
      markup('<p class=MsoNormal>Ngh<font color=red>ệ</font> An<o:p></o:p> <st1:place>Huế</st1:place></p>'),
    ).to.equal('<p>Nghệ An Huế</p>');
    expect(
      markup('<my-card><p>Một</p></my-card><big>Hai</big><button>Ba</button><label>Bốn</label>'),
    ).to.equal('<p>Một</p>HaiBaBốn');
  });

  it('keeps the lines of old elements that stood alone, and the meaning of others', () => {
    expect(markup('<center>Một</center><form>Hai</form><marquee>Ba</marquee>')).to.equal(
      '<div>Một</div><div>Hai</div><div>Ba</div>',
    );
    expect(markup('<strike>cũ</strike> <acronym title="Ủy ban">UB</acronym>')).to.equal(
      '<s>cũ</s> <abbr title="Ủy ban">UB</abbr>',
    );
    expect(markup('<xmp><b>không đậm</b></xmp>')).to.equal('<pre>&lt;b&gt;không đậm&lt;/b&gt;</pre>');
  });

  it('drops code, styles, drawings and second choices with what is in them', () => {
    const source =
      '<style>p{}</style><script>1</script><noscript>2</noscript><svg><text>3</text></svg><math><mi>4</mi></math>' +
      '<template>5</template><select><option>6</select><textarea>7</textarea><title>9</title>';
    expect(markup(`a${source}b<!-- c -->`)).to.equal('ab');
  });

  it('takes the body of a whole document', () => {
    const document =
      '<?xml version="1.0"?><!DOCTYPE html><html><head><title>Trang</title><style>a{}</style></head>';
    expect(markup(`${document}<body class="x" onload="alarm()"><p>Thân</p></body></html>\n`)).to.equal(
      '<p>Thân</p>\n',
    );
  });

  it('takes words alone, and nothing', () => {
    expect(markup('Nhiệt độ < 30 °C & mưa')).to.equal('Nhiệt độ &lt; 30 °C &amp; mưa');
    expect(markup('')).to.equal('');
  });

  describe('headings', () => {
    it('puts the highest under the rank asked for, and keeps the order of the others', () => {
      expect(
        markup('<h1 lang="vi">a</h1><h2>b <b>c</b></h2><h4>d</h4><h1>e</h1>', { headingLevel: 3 }),
      ).to.equal('<h3 lang="vi">a</h3><h4>b <b>c</b></h4><h6>d</h6><h3>e</h3>');
    });

    it('ends at the first rank, too', () => {
      expect(markup('<h2>a</h2><h3>b</h3>', { headingLevel: -1 })).to.equal('<h1>a</h1><h1>b</h1>');
    });

    it('ends at the sixth rank', () => {
      expect(markup('<h2>a</h2><h4>b</h4><h6>c</h6>', { headingLevel: 5 })).to.equal(
        '<h5>a</h5><h6>b</h6><h6>c</h6>',
      );
    });

    it('also raises headings that stand too low', () => {
      expect(markup('<h5>a</h5><h6>b</h6>', { headingLevel: 2 })).to.equal('<h2>a</h2><h3>b</h3>');
    });

    it('is not led by headings that fall away', () => {
      expect(markup('<noscript><h1>x</h1></noscript><h3>a</h3>', { headingLevel: 3 })).to.equal('<h3>a</h3>');
    });

    it('leaves them as they came where nothing is asked', () => {
      expect(markup('<h1>a</h1><h4>b</h4>')).to.equal('<h1>a</h1><h4>b</h4>');
    });
  });

  describe('names', () => {
    it('takes over none', () => {
      expect(markup('<p id="location">a</p><a name="b">b</a><img name=c id=d src=/e alt="">')).to.not.match(
        / (?:id|name)=/,
      );
    });

    it('gives new ones to footnotes, in either direction', () => {
      expect(
        markup('<a href="#_ftn1" name="_ftnref1">[1]</a><p id="_ftn1"><a href="#_ftnref1">↑</a></p>'),
      ).to.equal('<a href="#u-_ftn1" id="u-_ftnref1">[1]</a><p id="u-_ftn1"><a href="#u-_ftnref1">↑</a></p>');
    });

    it('gives one that two elements bear to the first', () => {
      expect(markup('<a href="#a">x</a><p id="a">b</p><p id="a">c</p>')).to.equal(
        '<a href="#u-a">x</a><p id="u-a">b</p><p>c</p>',
      );
    });

    it('knows its own document by its full address, and names with marks', () => {
      expect(markup(`<a href="${BASE}#Điều 1">a</a><p id="Điều 1">b</p>`)).to.equal(
        `<a href="#u-${encodeURIComponent('Điều 1')}">a</a><p id="u-Điều 1">b</p>`,
      );
    });

    it('leaves a link without address where its target is not there', () => {
      expect(markup('<a href="#login">a</a>')).to.equal('<a>a</a>');
    });

    it('keeps the header cells that a cell names', () => {
      expect(
        markup('<table><tbody><tr><th id="x">a</th></tr><tr><td headers="x y">b</td></tr></tbody></table>'),
      ).to.equal(
        '<table><tbody><tr><th id="u-x">a</th></tr><tr><td headers="u-x">b</td></tr></tbody></table>',
      );
    });

    it('lets a heading keep its new name when it changes its rank', () => {
      expect(markup('<a href="#a">b</a><h1 id="a">c</h1>', { headingLevel: 2 })).to.equal(
        '<a href="#u-a">b</a><h2 id="u-a">c</h2>',
      );
    });
  });
});
