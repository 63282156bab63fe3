import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/classic.js';
import type { FeaturedNews } from '../../src/featured-news/featured-news.js';
import type { PortletElement } from '../../src/portlet/portlet-element.js';
import { address, editorHears, inState, seen } from '../portlet/stage.js';

/** Resolves when what was done to the page has been seen by those who watch it. */
const noticed = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A part of the page that holds this markup, after it has been looked at. */
async function page(markup: string): Promise<HTMLElement> {
  const column = fixtureSync<HTMLElement>('<div></div>');
  column.append(document.createRange().createContextualFragment(markup));
  await noticed();
  return column;
}

const service = () => address().split('?')[0]!;

describe('a carrier', () => {
  const said = editorHears();

  it('becomes the block that it asks for, with its name, class, language and content', async () => {
    const column = await page(
      `<p>before</p><div data-portlet="weather-regions" data-regions="ha-noi; hue" data-src="${service()}" id="thoi-tiet"
        class="col-3 box" lang="en" title="Weather" data-track="7"><a href="https://nchmf.gov.vn/">Forecast</a></div><p>after</p>`,
    );
    const block = column.children[1] as PortletElement;
    expect(block.localName).to.equal('weather-regions');
    expect(column.children).to.have.length(3);
    expect([block.id, block.className, block.lang, block.title, block.dataset.track]).to.deep.equal([
      'thoi-tiet',
      'col-3 box',
      'en',
      'Weather',
      '7',
    ]);
    expect(block.textContent).to.equal('Forecast');
    await inState(block, 'ready');
    expect(seen(block)).to.contain('Weather by region').and.to.contain('Huế');
  });

  it('gives every setting of the element, and data-feed as its src', async () => {
    const column = await page(
      `<div data-portlet=" Featured-News " data-feed="/rss.xml" data-src="/portal/0/rss.xml" data-layout="list" data-heading-level="3"
        data-more-href="/tin" data-refresh="0" data-loading="lazy"></div>`,
    );
    const block = column.firstElementChild as FeaturedNews;
    const { src, layout, headingLevel, moreHref, refresh, loading } = block;
    expect({ src, layout, headingLevel, moreHref, refresh, loading }).to.deep.equal({
      src: '/rss.xml',
      layout: 'list',
      headingLevel: 3,
      moreHref: '/tin',
      refresh: 0,
      loading: 'lazy',
    });
  });

  it('gives nothing that the element does not know: filters let every data attribute pass', async () => {
    const column = await page(
      `<div data-portlet="html-portlet" data-onclick="document.title = 'taken'" data-style="color: red" data-state="error" style="order: 2"
        data-id="x" data-class="y"><p>Text</p></div>`,
    );
    const block = column.firstElementChild as HTMLElement;
    await inState(block as PortletElement, 'ready');
    expect(block.getAttributeNames().filter((name) => /^(on.*|id|class)$/.test(name))).to.deep.equal([]);
    expect(block.style.cssText).to.equal('order: 2;');
    expect(block.dataset.onclick).to.equal("document.title = 'taken'");
  });

  it('that is a list stays as the list of the news', async () => {
    const column = await page(
      `<ul data-portlet="featured-news" data-heading="Tin mới" id="tin" class="list"><li><a href="/mot">Tin thứ nhất của tuần</a></li>
        <li><a href="/hai">Tin thứ hai của tuần</a></li></ul>`,
    );
    const block = column.firstElementChild as FeaturedNews;
    await inState(block, 'ready');
    expect(block.localName).to.equal('featured-news');
    const list = block.firstElementChild as HTMLElement;
    expect([list.localName, list.id, list.className]).to.deep.equal(['ul', 'tin', 'list']);
    expect([...document.querySelectorAll('#tin')]).to.have.length(1);
    expect(seen(block)).to.match(/Tin mới.*Tin thứ nhất.*Tin thứ hai/);
  });

  it('that is a link gives its address as the source, and stays as the link', async () => {
    const column = await page('<p><a data-portlet="featured-news" href="/rss.xml">Tin nổi bật</a></p>');
    const block = column.querySelector('featured-news')!;
    expect(block.src).to.equal(new URL('/rss.xml', document.baseURI).href);
    expect(block.querySelector('a')!.textContent).to.equal('Tin nổi bật');
  });

  it('that is a link to the forecast is no service to ask', async () => {
    const column = await page(
      `<a data-portlet="weather-regions" data-src="${service()}" href="/thoi-tiet">Thời tiết</a><a data-portlet="weather-regions"
        data-loading="lazy" data-regions="hue" href="/thoi-tiet">Thời tiết</a>`,
    );
    const [first, second] = [...column.querySelectorAll('weather-regions')];
    expect(first!.src).to.match(/open-meteo/);
    expect(second!.src === null).to.equal(true);
  });

  it('that is a table names the places in its rows', async () => {
    const column = await page(
      `<table data-portlet="weather-regions" data-src="${service()}"><thead><tr><th>Nơi</th><th>Nhiệt độ</th></tr></thead>
        <tbody><tr><th>Nơi khác</th></tr><tr><td><a href="/hn"> Hà
          Nội</a></td><td>31°</td></tr><tr><th scope="row">Pleiku</th></tr><tr><td>Sơn Tây|21.14,105.50</td></tr>
        <tr></tr></tbody></table>`,
    );
    const block = column.querySelector('weather-regions')!;
    expect(block.regions).to.equal('Hà Nội; Pleiku; Sơn Tây|21.14,105.50');
    await inState(block, 'ready');
    expect(seen(block)).to.match(/Hà Nội.*Pleiku.*Sơn Tây/);
    expect(block.querySelector('table')!.rows).to.have.length(6);
  });

  it('that is a list of places names them; what it says itself goes before', async () => {
    const column = await page(
      `<ul data-portlet="weather-regions" data-loading="lazy"><li>Hà Nội: 31 °C<ul><li>Ba Vì</li></ul></li><li>Huế – mưa</li></ul>
      <ol data-portlet="weather-regions" data-loading="lazy" data-regions="da-lat"><li>Hà Nội</li></ol>`,
    );
    const regions = [...column.querySelectorAll('weather-regions')].map((block) => block.regions);
    expect(regions).to.deep.equal(['Hà Nội; Huế', 'da-lat']);
  });

  it('that is a cell stays a cell', async () => {
    const column = await page(
      '<table><tr><td id="o" class="c" data-portlet="html-portlet" data-heading="Ô"><b>Chữ</b></td></tr></table>',
    );
    const cell = column.querySelector('td')!;
    expect([cell.id, cell.className, cell.children.length]).to.deep.equal(['o', 'c', 1]);
    expect(cell.firstElementChild!.localName).to.equal('html-portlet');
    expect(column.querySelector('html-portlet')!.innerHTML).to.equal('<b>Chữ</b>');
  });

  it('is found when it comes later, however deep, and when an element becomes one', async () => {
    const column = await page('<div><p id="late"></p></div>');
    const deep = document.createElement('section');
    column.append(deep);
    const child = document.createElement('div');
    deep.append(child);
    child.innerHTML = '<span><span data-portlet="html-portlet">Một</span></span>';
    column.querySelector('#late')!.setAttribute('data-portlet', 'html-portlet');
    await noticed();
    expect(column.querySelectorAll('html-portlet')).to.have.length(2);
    expect(column.querySelector('#late')!.localName).to.equal('html-portlet');
  });

  it('within a carrier is found too', async () => {
    const column = await page(
      `<div data-portlet="html-portlet"><ul data-portlet="featured-news"><li><a href="/a">Một tin trong khung</a></li></ul></div>`,
    );
    expect(column.querySelectorAll('html-portlet > featured-news > ul')).to.have.length(1);
  });

  it('makes one block, however often the page moves it or writes it again', async () => {
    const column = await page('<div data-portlet="html-portlet" id="one">Chữ</div><div id="other"></div>');
    const block = column.querySelector('html-portlet')!;
    column.querySelector('#other')!.append(block);
    block.setAttribute('data-portlet', 'html-portlet');
    await noticed();
    expect(column.querySelectorAll('html-portlet')).to.have.length(1);
    column.innerHTML = column.innerHTML.toString();
    await noticed();
    expect(column.querySelectorAll('html-portlet')).to.have.length(1);
    expect(column.querySelector('html-portlet')!.textContent).to.equal('Chữ');
  });

  it('that is taken out of the page before it was seen is left alone', async () => {
    const column = await page('');
    const carrier = document.createElement('div');
    carrier.dataset.portlet = 'html-portlet';
    column.append(carrier);
    carrier.remove();
    await noticed();
    expect(carrier.localName).to.equal('div');
    expect(carrier.dataset.portlet).to.equal('html-portlet');
  });

  it('keeps the focus of what stands in it', async () => {
    const column = await page('<div><button>Nút</button></div>');
    const button = column.querySelector('button')!;
    button.focus();
    column.firstElementChild!.setAttribute('data-portlet', 'html-portlet');
    await noticed();
    expect(button.closest('html-portlet') === null).to.equal(false);
    expect(document.activeElement === button).to.equal(true);
  });

  it('is left to its editor while it is written, and placed when he has gone', async () => {
    const column = await page(
      '<div contenteditable="true"><p>Bài</p><div data-portlet="html-portlet">Chữ</div></div>',
    );
    expect(column.querySelectorAll('html-portlet')).to.have.length(0);
    column.firstElementChild!.removeAttribute('contenteditable');
    await noticed();
    expect(column.querySelectorAll('html-portlet')).to.have.length(1);
  });

  it('is left alone while the whole page is edited, as old editors do it', async () => {
    document.designMode = 'on';
    try {
      const carrier = document.createElement('div');
      // Not every engine counts a page in design mode as editable.
      Object.defineProperty(carrier, 'isContentEditable', { value: false });
      carrier.dataset['portlet'] = 'html-portlet';
      carrier.textContent = 'Chữ';
      const column = await page('');
      column.append(carrier);
      await noticed();
      expect(column.innerHTML).to.equal('<div data-portlet="html-portlet">Chữ</div>');
      document.designMode = 'off';
      column.append(document.createElement('i'));
      column.firstElementChild!.setAttribute('data-portlet', 'html-portlet');
      await noticed();
      expect(column.firstElementChild!.localName).to.equal('html-portlet');
    } finally {
      document.designMode = 'off';
    }
  });

  it('gives away no script of its own attributes, and its style as rules', async () => {
    const column = await page(
      '<div data-portlet="html-portlet" onclick="document.title = 1" ONFOCUS="a()" style="order: 3; color: red" state="error">Chữ</div>',
    );
    const block = column.firstElementChild as HTMLElement;
    expect(block.getAttributeNames().filter((name) => name.startsWith('on'))).to.deep.equal([]);
    expect(block.onclick === null).to.equal(true);
    expect([block.style.order, block.style.color]).to.deep.equal(['3', 'red']);
    expect(block.getAttribute('state')).to.equal('ready');
  });

  it('with data-feed asks that: neither data-src nor its link goes before', async () => {
    const column = await page(
      `<a data-portlet="featured-news" data-feed="/a.xml" data-src="/b.xml" href="/trang">Tin</a>
      <a data-portlet="featured-news" data-src="/b.xml" href="/trang">Tin</a>
      <a data-portlet="featured-news" href="javascript:alert(1)">Tin</a>
      <a data-portlet="featured-news">Tin</a>`,
    );
    const blocks = [...column.querySelectorAll('featured-news')];
    expect(blocks.map((block) => block.getAttribute('src'))).to.deep.equal(['/a.xml', '/b.xml', null, null]);
    const [link] = blocks[0]!.querySelectorAll('a');
    expect(link!.outerHTML).to.equal('<a href="/trang">Tin</a>');
  });

  it('with everything gives each thing to one of the two', async () => {
    const column = await page(
      `<section data-portlet="featured-news" data-heading="Tin" data-limit="3" data-state="error" data-x="1" data-lang="en" id="a" class="b"
        lang="vi" dir="ltr" title="c" role="note" aria-label="d" hidden slot="e" heading="own"><ul><li><a href="/t">Một tin dài của tuần</a></li></ul></section>`,
    );
    const block = column.firstElementChild as HTMLElement;
    const attributes = Object.fromEntries(
      block.getAttributeNames().map((name) => [name, block.getAttribute(name)]),
    );
    expect(attributes).to.include({
      'data-portlet': 'featured-news',
      heading: 'Tin',
      limit: '3',
      'data-x': '1',
      'data-state': 'error',
      id: 'a',
      class: 'b',
      dir: 'ltr',
      title: 'c',
      role: 'note',
      'aria-label': 'd',
      hidden: '',
      slot: 'e',
    });
    expect(attributes).not.to.have.any.keys('data-heading', 'data-limit');
    expect(block.children).to.have.length(1);
  });

  it('that is a list item, a cell or a form stays around the block, with its language', async () => {
    const column = await page(
      '<ul><li data-portlet="html-portlet" data-heading="Mục" lang="en" dir="ltr" id="muc"><b>Chữ</b></li></ul>',
    );
    const item = column.querySelector('li')!;
    const block = item.firstElementChild as HTMLElement;
    expect(item.hasAttribute('data-portlet')).to.equal(false);
    expect([block.localName, block.lang, block.dir, block.id, block.innerHTML]).to.deep.equal([
      'html-portlet',
      'en',
      'ltr',
      '',
      '<b>Chữ</b>',
    ]);
  });

  it('that cannot be read leaves the others their blocks', async () => {
    const { error } = console;
    console.error = () => {};
    const column = await page(
      '<form data-portlet="html-portlet"><input name="getAttribute"><input name="hasAttribute"></form><div data-portlet="html-portlet">Chữ</div>',
    );
    console.error = error;
    expect(column.lastElementChild!.localName).to.equal('html-portlet');
    expect(column.querySelectorAll('input')).to.have.length(2);
  });

  it('tells its editor once of a block that there is not, and shows its own content', async () => {
    const column = await page(
      '<div data-portlet="wether-regions">Một</div><div data-portlet="wether-regions">Hai</div>',
    );
    expect(column.innerText).to.match(/Một\s+Hai/);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<div data-portlet="wether-regions"> no such block: .*weather-regions/);
  });

  it('tells its editor where no block can be', async () => {
    const column = await page(
      '<table><tr data-portlet="html-portlet"><td>Một</td></tr></table><template data-portlet="html-portlet"></template>',
    );
    expect(column.querySelectorAll('html-portlet')).to.have.length(0);
    expect(said.map((line) => line.split(' ')[0])).to.deep.equal(['<tr', '<template']);
  });

  it('of somebody else is nobody’s business', async () => {
    await page('<div data-portlet="p_p_id_56">Một</div><div data-portlet="">Hai</div>');
    expect(said).to.deep.equal([]);
  });

  it('leaves a tag that a stranger has taken to him', async () => {
    customElements.define('stranger-block', class extends HTMLElement {});
    const column = await page('<div data-portlet="stranger-block">Một</div>');
    expect(column.firstElementChild!.localName).to.equal('div');
    expect(said).to.deep.equal([]);
  });

  it('does not load again what it holds, where the browser can do so', async () => {
    if (!('moveBefore' in Element.prototype)) return;
    const column = await page('<div><iframe srcdoc="<p>Bản đồ</p>"></iframe></div>');
    const frame = column.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument!.querySelector('p'));
    const map = frame.contentDocument!.querySelector('p');
    column.firstElementChild!.setAttribute('data-portlet', 'html-portlet');
    await noticed();
    expect(frame.closest('html-portlet') === null).to.equal(false);
    expect(frame.contentDocument!.querySelector('p') === map).to.equal(true);
  });
});
