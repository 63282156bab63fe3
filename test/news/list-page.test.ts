import { expect } from '@open-wc/testing';
import type { ListSelectors } from '../../src/news/raw-item.js';
import { readNews, reasonOf, wall } from './sample.js';
import { DAYS, LEADS, LIST_PAGES, TITLES } from './list-pages.js';

const HERE = `${location.origin}/tin-tuc/`;

const page = (content: string) =>
  `<!DOCTYPE html><html><head><title>Tin</title></head><body>${content}</body></html>`;

const readPage = (content: string, selectors?: ListSelectors, url = HERE) =>
  readNews(page(content), { format: 'html', selectors, url });

describe('a page that lists news', () => {
  it('is read by the selectors given', async () => {
    const items = await readPage(
      `<base href="/portal/">
      <ul class="ds"><li><b class="t"><a href="tin/1.html"> Tin  <i>một</i></a></b><em>(24/08/2022)</em><p>Lời dẫn.</p>
      <span class="anh"><img src="anh/1.jpg" alt="Ảnh" width="300" height="200"></span></li>
      <li><b class="t">Tin hai</b><a href="https://khac.vn/2">Chi tiết</a>
      <span class="anh"><img src="blank.gif" data-lazy-src="anh/2.jpg" srcset="anh/2-nho.jpg 300w, anh/2.jpg 900w"></span></li><li>Không có đường dẫn</li></ul>`,
      { item: '.ds li', title: '.t', date: 'em', picture: '.anh img', summary: 'p' },
    );
    expect(items).to.deep.equal([
      {
        id: `${location.origin}/portal/tin/1.html`,
        title: 'Tin một',
        url: `${location.origin}/portal/tin/1.html`,
        published: { instant: Date.UTC(2022, 7, 23, 17), precision: 'day' },
        summary: 'Lời dẫn.',
        images: [{ src: `${location.origin}/portal/anh/1.jpg`, alt: 'Ảnh', width: 300, height: 200 }],
        authors: [],
        categories: [],
        attachments: [],
      },
      {
        id: 'https://khac.vn/2',
        title: 'Tin hai',
        url: 'https://khac.vn/2',
        images: [
          {
            src: `${location.origin}/portal/anh/2.jpg`,
            alt: '',
            srcset: `${location.origin}/portal/anh/2-nho.jpg 300w, ${location.origin}/portal/anh/2.jpg 900w`,
          },
        ],
        authors: [],
        categories: [],
        attachments: [],
      },
    ]);
  });

  it('may name the item alone: its first link with words is the title', async () => {
    const [first] = await readPage(
      '<div class="x"><a href="1"><img src="1.jpg"></a><a href="1">Tin một</a><time datetime="2020-08-13T16:07">hôm kia</time></div>',
      { item: '.x' },
    );
    expect(first).to.include({ title: 'Tin một', url: `${HERE}1` });
    expect(wall(first!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(first!.images[0]!.src).to.equal(`${HERE}1.jpg`);
  });

  it('takes an item that is itself the link', async () => {
    const [first] = await readPage('<a class="x" href="1"><h4>Tin một</h4></a>', {
      item: 'a.x',
      title: 'h4',
    });
    expect(first).to.include({ title: 'Tin một', url: `${HERE}1` });
  });

  it('of Hà Nội’s portals on Liferay is known', async () => {
    const items = await readPage(
      `<div class="portlet-boundary" id="p_p_id_1_WAR_portalnewspublisherportlet_INSTANCE_pIrC_"><div class="news-wrapper">
      <div class="news-block"><a href="/tin/1"><img src="/a.jpg"></a><h3><a href="/tin/1">Tin một</a></h3>
      <span class="news-date">Ngày đăng 13/08/2020 | 16:07</span><p>Lời dẫn.</p></div>
      <div class="news-block"><h3><a href="/tin/2">Tin hai</a></h3></div></div></div>`,
    );
    expect(items.map(({ title }) => title)).to.deep.equal(['Tin một', 'Tin hai']);
    expect(wall(items[0]!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(items[0]!.summary).to.equal('Lời dẫn.');
  });

  it('of NukeViet is known', async () => {
    const items = await readPage(
      `<div class="news_column"><div class="panel panel-default"><div class="panel-body">
      <a href="/vi/news/a/1.html" title="Tin một"><img alt="" src="/assets/news/2020_08/a.jpg" width="100" class="img-thumbnail pull-left imghome" /></a>
      <h3><a href="/vi/news/a/1.html" title="Tin một">Tin một</a></h3>
      <div class="text-muted"><ul class="list-unstyled list-inline"><li><em class="fa fa-clock-o">&nbsp;</em> 13/08/2020 16:07:00</li><li>Đã xem: 426</li></ul></div>
      <p>Lời dẫn.</p></div></div></div>`,
    );
    expect(items).to.have.length(1);
    expect(items[0]).to.include({ title: 'Tin một', summary: 'Lời dẫn.' });
    expect(wall(items[0]!.published?.instant)).to.equal('2020-08-13 16:07');
    expect(items[0]!.images[0]!.src).to.equal(`${location.origin}/uploads/news/2020_08/a.jpg`);
  });

  describe('without selectors', () => {
    LIST_PAGES.forEach(({ name, html, has = {}, count = TITLES.length }) =>
      it(`is known: ${name}`, async () => {
        const { dates = true, leads = true, images = true } = has;
        const items = await readNews(html, { format: 'html', url: HERE });
        expect(items.map(({ title }) => title)).to.deep.equal(TITLES.slice(0, count));
        const isTold = (told: boolean | 'first', index: number) => (told === 'first' ? index === 0 : told);
        items.forEach(({ url, published, summary, images: found }, index) => {
          expect(url).to.equal(`${location.origin}/tin/${index + 1}`);
          expect(published ? wall(published.instant).slice(0, 10) : '', 'day').to.equal(
            dates ? DAYS[index] : '',
          );
          expect(summary ?? '', 'summary').to.equal(isTold(leads, index) ? LEADS[index] : '');
          const image = isTold(images, index) ? [`${location.origin}/anh/${index + 1}.jpg`] : [];
          expect(
            found.slice(0, 1).map(({ src }) => src),
            'image',
          ).to.deep.equal(image);
        });
      }),
    );
  });

  const entry = (id: number) =>
    `<li><a href="/tin/${id}">Tiêu đề của tin số ${id}</a> (1${9 - id}/08/2020)</li>`;
  const [left, right] = [entry(1) + entry(2) + entry(3), entry(4) + entry(5)];
  const columns: Readonly<Record<string, string>> = {
    'two lists': `<div><ul class="ds-a">${left}</ul><ul class="ds-b">${right}</ul></div>`,
    'two lists at the left and at the right': `<ul class="left">${left}</ul><ul class="right">${right}</ul>`,
    'columns of a grid': `<div class="row"><div class="col-md-6"><ul>${left}</ul></div><div class="col-md-6"><ul>${right}</ul></div></div>`,
    'a left and a right column': `<div><div class="cot-trai"><div><ul>${left}</ul></div></div><div class="cot-phai"><div><ul>${right}</ul></div></div></div>`,
    'numbered lists': `<ol>${left}</ol><ol start="4" class="tiep">${right}</ol>`,
    'columns with what clears floats': `<div><div><ul>${left}</ul><br></div><div><ul>${right}</ul><br></div></div>`,
    'columns of which the last has one story': `<div><div><ul>${left}${entry(4)}</ul></div><div><ul>${entry(5)}</ul></div></div>`,
  };
  Object.entries(columns).forEach(([kind, html]) =>
    it(`has its stories in ${kind}`, async () => {
      const items = await readPage(`<main>${html}</main>`);
      expect(items.map(({ url }) => url!.split('/').pop())).to.deep.equal(['1', '2', '3', '4', '5']);
    }),
  );

  it('has a menu beside its stories', async () => {
    const menu = [1, 2, 3, 4].map((id) => `<li><a href="/muc/${id}">Chuyên mục thứ ${id}</a></li>`).join('');
    const items = await readPage(
      `<div><div class="left"><ul>${menu}</ul></div><div class="right"><ul>${left}</ul></div></div>`,
    );
    expect(items.map(({ url }) => url!.split('/').pop())).to.deep.equal(['1', '2', '3']);
  });

  const boxes: Readonly<Record<string, (heading: string, list: string) => string>> = {
    'a heading and a list': (heading, list) => `<div class="box"><h3>${heading}</h3><ul>${list}</ul></div>`,
    'a heading in a bar with a link to all': (heading, list) =>
      `<div class="box"><div class="bar"><h3>${heading}</h3><a href="/tat-ca">Xem tất cả</a></div><div><ul>${list}</ul></div></div>`,
    'a link to more below': (heading, list) =>
      `<div class="box"><h2>${heading}</h2><ul>${list}</ul><p><a href="/tat-ca">Xem thêm</a></p></div>`,
    'headings and lists in turn': (heading, list) => `<h3>${heading}</h3><ul>${list}</ul>`,
    'a title by its class': (heading, list) =>
      `<div class="box"><div class="title">${heading}</div><ul>${list}</ul></div>`,
    'titles in paragraphs': (heading, list) =>
      `<div class="box"><h3>${heading}</h3>${list.replaceAll('li>', 'p>')}</div>`,
    'titles in blocks within one': (heading, list) =>
      `<div class="box"><h3>${heading}</h3><div>${list.replaceAll('li>', 'section>')}</div></div>`,
  };
  Object.entries(boxes).forEach(([kind, box]) =>
    ['', ' (13/08/2020)'].forEach((date) =>
      it(`has stories${date && ' and days'}, and no names of categories, in boxes: ${kind}`, async () => {
        const html = ['Kinh tế', 'Văn hóa xã hội'].map((name, index) => {
          const ids = [1, 2, 3].map((id) => id + 3 * index);
          const list = ids.map((id) => `<li><a href="/tin/${id}">Tiêu đề của tin số ${id}</a>${date}</li>`);
          return box(`<a href="/chuyen-muc/${index}">${name}</a>`, list.join(''));
        });
        const items = await readPage(`<main>${html.join('')}</main>`);
        const urls = ['1', '2', '3', '4', '5', '6'].map((id) => `${location.origin}/tin/${id}`);
        expect(items.map(({ url }) => url)).to.deep.equal(urls);
      }),
    ),
  );

  const LARGE: Readonly<Record<string, string>> = {
    'with an image': '',
    'with an image, a day and a summary':
      '<i>13/08/2020</i><p>Phòng đọc mới có hơn 3.000 đầu sách, phục vụ miễn phí.</p>',
  };
  Object.entries(LARGE).forEach(([kind, more]) =>
    it(`has all stories, and no names of categories, in boxes that show one story large ${kind}`, async () => {
      const html = ['Kinh tế', 'Văn hóa xã hội'].map((name, index) => {
        const [first, ...others] = [1, 2, 3, 4].map((id) => id + 4 * index);
        const link = (id: number) => `<a href="/tin/${id}">Tiêu đề của tin số ${id}</a>`;
        const list = others.map((id) => `<li>${link(id)}</li>`).join('');
        return `<div class="box"><h3><a href="/chuyen-muc/${index}">${name}</a></h3>
        <div><img src="/${first}.jpg"><h4>${link(first!)}</h4>${more}</div><ul>${list}</ul></div>`;
      });
      const items = await readPage(`<main>${html.join('')}</main>`);
      expect(items.map(({ url }) => url!.split('/').pop()).join('')).to.equal('12345678');
      expect(items.map(({ images }) => images.length).join('')).to.equal('10001000');
    }),
  );

  ['', ' (13/08/2020)'].forEach((date) =>
    it(`has the boxes${date && ' with days'} of all rows of a grid`, async () => {
      const html = [1, 3, 5, 7, 9].map((id, index) => {
        const list = [id, id + 1, id + 10].map(
          (each) => `<li><a href="/tin/${each}">Tiêu đề của tin số ${each}</a>${date}</li>`,
        );
        return `<div class="col-6"><div class="box"><h3><a href="/muc/${index}">Mục ${index}</a></h3><ul>${list.join('')}</ul></div></div>`;
      });
      const rows = [html.slice(0, 2), html.slice(2, 4), html.slice(4)].map(
        (row) => `<div class="row">${row.join('')}</div>`,
      );
      const items = await readPage(`<main>${rows.join('')}</main>`);
      expect(items.map(({ url }) => url!.split('/').pop()).join(' ')).to.equal(
        '1 2 11 3 4 13 5 6 15 7 8 17 9 10 19',
      );
    }),
  );

  it('has the stories, and no names of categories, in boxes of two titles', async () => {
    const html = ['Kinh tế', 'Văn hóa xã hội', 'Giáo dục'].map((name, index) => {
      const list = [1, 2].map(
        (id) => `<li><a href="/tin/${id + 2 * index}">Tiêu đề của tin số ${id + 2 * index}</a></li>`,
      );
      return `<div class="box"><h3><a href="/chuyen-muc/${index}">${name}</a></h3><ul>${list.join('')}</ul></div>`;
    });
    const items = await readPage(`<main>${html.join('')}</main>`);
    expect(items.map(({ url }) => url!.split('/').pop()).join('')).to.equal('123456');
  });

  const numbersOf = (items: readonly { readonly url?: string }[]) =>
    items.map(({ url }) => url!.split('/').pop()).join(' ');
  const titled = (id: number, date = '') => `<a href="/tin/${id}">Tiêu đề của tin số ${id}</a>${date}`;
  const NAMED: Readonly<Record<string, (name: string, large: string, titles: string) => string>> = {
    'a name in a bar': (name, large, titles) =>
      `<div class="box"><div class="bar"><span>${name}</span></div><div class="in"><div class="large">${large}</div><ul>${titles}</ul></div></div>`,
    'a heading over two columns': (name, large, titles) =>
      `<section><header><h2>${name}</h2></header><div class="row"><div class="col-md-8"><div>${large}</div></div><div class="col-md-4"><ul>${titles}</ul></div></div></section>`,
    'a row of a table': (name, large, titles) =>
      `<table class="box"><tr><td>${name}</td></tr><tr><td>${large}</td></tr><tr><td><ul>${titles}</ul></td></tr></table>`,
  };
  Object.entries(NAMED).forEach(([kind, box]) =>
    ['', ' (13/08/2020)'].forEach((date) =>
      it(`has all stories${date && ' with days'} of boxes whose names are no links, in ${kind}`, async () => {
        const html = ['Kinh tế', 'Văn hóa', 'Giáo dục', 'Thể thao'].map((name, index) => {
          const [first, ...others] = [1, 2, 3].map((id) => id + 3 * index);
          const titles = others.map((id) => `<li>${titled(id, date)}</li>`).join('');
          return box(name, `<img src="/${first}.jpg"><h4>${titled(first!)}</h4>${date}`, titles);
        });
        const rows = [html.slice(0, 2), html.slice(2)].map((row) => `<div class="row">${row.join('')}</div>`);
        const items = await readPage(`<main>${rows.join('')}</main>`);
        expect(numbersOf(items)).to.equal('1 2 3 4 5 6 7 8 9 10 11 12');
        expect(items.map(({ images }) => images.length).join('')).to.equal('100100100100');
        const isDated = items.map(({ published }) => (published ? 1 : 0)).join('');
        expect(isDated).to.equal((date ? '1' : '0').repeat(12));
      }),
    ),
  );

  it('has the stories of portlets of equal rank, and none of documents or links', async () => {
    const portlet = (name: string, ids: readonly number[]) =>
      `<div class="portlet-boundary portlet-boundary_${ids[0]}_WAR_portalnewspublisherportlet_INSTANCE_aBc${ids[0]}_"><span></span><section class="portlet">
      <header><h1>${name}</h1></header><div class="portlet-body"><ul>${ids.map((id) => `<li>${titled(id, ' (13/08/2020)')}</li>`).join('')}</ul><a href="/x">Xem thêm</a></div></section></div>`;
    const html = [
      portlet('Hoạt động của Sở', [1, 2]),
      portlet('Văn bản mới', [11, 12, 13]),
      portlet('Tin cơ sở', [3, 4]),
      portlet('Tin đọc nhiều', [14, 15, 16]),
    ];
    expect(numbersOf(await readPage(`<div>${html.join('')}</div>`))).to.equal('1 2 3 4');
  });

  it('has the boxes of a grid of narrow columns', async () => {
    const html = [1, 3, 5].map(
      (id) =>
        `<div class="col-md-4"><h3>Mục số ${id}</h3><ul><li>${titled(id)}</li><li>${titled(id + 1)}</li></ul></div>`,
    );
    const items = await readPage(`<main><div class="row">${html.join('')}</div></main>`);
    expect(numbersOf(items)).to.equal('1 2 3 4 5 6');
  });

  const many = (from: number, date = ' (01/08/2020)') =>
    [...'123456789'].map((digit) => `<li>${titled(from + Number(digit), date)}</li>`).join('');
  const SIDES: Readonly<Record<string, readonly [string, string]>> = {
    'columns by their names': ['class="cot-trai"', 'class="cot-phai"'],
    'columns of a grid of 24': ['class="col-md-4"', 'class="col-md-6"'],
    'cells with a share of the width': ['width="20%"', 'width="25%"'],
  };
  Object.entries(SIDES).forEach(([kind, [one, other]]) =>
    [': một tiêu đề dài như các tiêu đề tin của các sở', ' (13/08/2020)'].forEach((date) =>
      it(`has few stories${date.includes('2020') ? ' with days' : ''} between longer lists at the sides: ${kind}`, async () => {
        const main = ['class="cot-giua"', 'class="col-md-14"', 'width="55%"'][
          Object.keys(SIDES).indexOf(kind)
        ];
        const columns = `<td ${one}><ul>${many(10)}</ul></td><td ${main}><ul>${[1, 2, 3, 4, 5, 6, 7].map((id) => `<li>${titled(id, date).replace(/(<\/a>)(: .*)/, '$2$1')}</li>`).join('')}</ul></td><td ${other}><ul>${many(20)}</ul></td>`;
        const html = kind.startsWith('cells')
          ? `<table><tr>${columns}</tr></table>`
          : `<div>${columns.replaceAll('td', 'div')}</div>`;
        expect(numbersOf(await readPage(html))).to.equal('1 2 3 4 5 6 7');
      }),
    ),
  );

  it('has no greeting beside the day of today, and no place in the site', async () => {
    const head = `<div class="dong">Thứ Bảy, ngày 18/07/2020 <marquee>Tin mới trong ngày hôm nay: <a href="/chao">Chào mừng Đại hội Đảng bộ quận</a></marquee></div>
      <div class="duong-dan"><a href="/">Trang chủ</a> &gt; <a href="/muc">Tin tức và sự kiện</a></div>`;
    for (const ids of [[1], [1, 2, 3]]) {
      const list = ids.map(
        (id) => `<div class="tin"><img src="/${id}.jpg">${titled(id, ' (13/08/2020)')}</div>`,
      );
      const top = ids.length > 1 ? head : head.replace(/<marquee>.*<\/marquee>/, '');
      const items = await readPage(`<div>${top}<div class="giua">${list.join('')}</div></div>`);
      expect(numbersOf(items)).to.equal(ids.join(' '));
    }
  });

  it('has no images of what one can do with a story, and no author for its summary', async () => {
    const signs = ['/_layouts/images/icdocx.png', '/images/pdf_button.png', '/M_images/printButton.png'];
    const rows = signs.map(
      (sign, index) =>
        `<tr><td><img src="${sign}"></td><td>${titled(index + 1)}</td><td>13/08/2020</td><td>Phòng Văn hóa và Thông tin quận</td></tr>`,
    );
    const items = await readPage(`<table>${rows.join('')}</table>`);
    expect(numbersOf(items)).to.equal('1 2 3');
    expect(items.map(({ images, summary }) => [images, summary])).to.deep.equal(
      signs.map(() => [[], undefined]),
    );
  });

  const BADGES: readonly (readonly [string, string])[] = [
    ['<div class="o"><b class="d">13</b><b class="m">08</b><b class="y">2020</b></div>', '2020-08-13'],
    ['<div class="o"><div>13</div><div>Th8, 2020</div></div>', '2020-08-13'],
    ['<div class="o"><b>12</b><b>5</b><b>2019</b></div>', ''],
  ];
  BADGES.forEach(([badge, day]) =>
    it(`has ${day || 'no day'} for ${badge.replace(/<[^>]+>/g, ' ').trim()}`, async () => {
      const list = [1, 2, 3].map((id) => `<li>${badge}<h4>${titled(id)}</h4></li>`);
      const items = await readPage(`<ul>${list.join('')}</ul>`);
      expect(
        items.map(({ published }) => (published ? wall(published.instant).slice(0, 10) : '')),
      ).to.deep.equal([1, 2, 3].map(() => day));
    }),
  );

  it('has the day before a title that ends in brackets', async () => {
    const list = ['Luật Thủ đô (sửa đổi)', 'Kế hoạch năm học (2020-2021)'].map(
      (title, index) => `<li><a href="/tin/${index}">13/08/2020: ${title}</a></li>`,
    );
    const items = await readPage(`<ul>${list.join('')}</ul>`);
    expect(items.map(({ title }) => title)).to.deep.equal([
      'Luật Thủ đô (sửa đổi)',
      'Kế hoạch năm học (2020-2021)',
    ]);
    expect(wall(items[0]!.published?.instant).slice(0, 10)).to.equal('2020-08-13');
  });

  it('has images that the Newspaper theme of WordPress loads late', async () => {
    const [first] = await readPage(
      `<ul><li><a href="/tin/1"><img src="data:image/gif;base64,R0lGODdhAQABAPAAAMPDwwAAACw=" data-img-url="/1.jpg"></a><h3>${titled(1)}</h3> (13/08/2020)</li></ul>`,
    );
    expect(first!.images[0]!.src).to.equal(`${location.origin}/1.jpg`);
  });

  it('has stories, and not the two related ones below each', async () => {
    const html = [1, 2, 3].map((id) => {
      const list = [id + 3, id + 6].map(
        (other) =>
          `<li><a href="/tin/${other}">Tin liên quan ${other === 5 ? '' : 'dài hơn tiêu đề chính, số'} ${other}</a></li>`,
      );
      return `<div class="box"><img src="/${id}.jpg"><h3><a href="/tin/${id}">Tiêu đề của tin số ${id}</a></h3><ul>${list.join('')}</ul></div>`;
    });
    const items = await readPage(`<main>${html.join('')}</main>`);
    expect(items.map(({ url }) => url!.split('/').pop()).join('')).to.equal('123');
  });

  it('has a story with its image over other titles', async () => {
    const others = [2, 3, 4].map((id) => `<li><a href="/tin/${id}">Tiêu đề của tin số ${id}</a></li>`);
    const first = '<div><a href="/tin/1"><img src="/1.jpg"><h3>Tin số 1</h3><i>13/08/2020</i></a></div>';
    const items = await readPage(`<main><div>${first}<ul>${others.join('')}</ul></div></main>`);
    expect(items.map(({ url }) => url!.split('/').pop())).to.deep.equal(['1', '2', '3', '4']);
  });

  it('has the addresses that its links lead to by script', async () => {
    const content = `<ul class="ds"><li><a href="javascript:void(0)" onclick="window.open('/tin/1', '_blank')">Tiêu đề của tin số 1</a> (13/08/2020)</li>
      <li><a href="#" ONCLICK='location.href="/tin/2"'>Tiêu đề của tin số 2</a> (12/08/2020)</li>
      <li><a href="javascript:window.location.assign('/tin/3')">Tiêu đề của tin số 3</a> (11/08/2020)</li>
      <li><a href="#" onclick="location.href='/tin/' + so">Tiêu đề của tin số 4</a> (10/08/2020)</li></ul>`;
    const urls = [1, 2, 3].map((id) => `${location.origin}/tin/${id}`);
    expect((await readPage(content)).map(({ url }) => url)).to.deep.equal(urls);
    expect((await readPage(content, { item: '.ds li' })).map(({ url }) => url)).to.deep.equal(urls);
  });

  it('has the addresses that scripts find in `data-href`, and none that is no page', async () => {
    const content = `<ul class="ds"><li><a data-href="/tin/1">Tiêu đề của tin số 1</a> (13/08/2020)</li>
      <li><h3><a href="#" data-href=" /tin/2 ">Tiêu đề của tin số 2</a></h3> (12/08/2020)</li>
      <li><a href="javascript:void(0)" data-href="/tin/3">Tiêu đề của tin số 3</a> (11/08/2020)</li>
      <li><a href="/tin/4" data-href="/khac">Tiêu đề của tin số 4</a> (10/08/2020)</li>
      <li><a data-href="javascript:alert(1)">Tiêu đề của tin số 5</a> (09/08/2020)</li>
      <li><a data-href="data:text/html,tin">Tiêu đề của tin số 6</a> (08/08/2020)</li></ul>`;
    const urls = [1, 2, 3, 4].map((id) => `${location.origin}/tin/${id}`);
    expect((await readPage(content)).map(({ url }) => url)).to.deep.equal(urls);
    expect((await readPage(content, { item: '.ds li' })).map(({ url }) => url)).to.deep.equal(urls);
  });

  it('tells editors what was taken, and how to name it', async () => {
    const told: string[] = [];
    const { info } = console;
    console.info = (message: string) => told.push(message);
    const html = page('<ul class="ds-tin"><li><h3><a href="1">Tin thứ nhất</a></h3> (13/08/2020)</li></ul>');
    const url = `${HERE}?cua-toi`;
    const [first] = await readNews(html, { format: 'html', url });
    await readNews(html, { format: 'html', url });
    console.info = info;
    expect(told).to.have.length(1);
    const [, item, title] = /selectors="item=([^;"]+); title=([^"]+)"/.exec(told[0]!)!;
    const [named] = await readNews(html, { format: 'html', url, selectors: { item: item!, title: title! } });
    expect([named!.title, named!.url]).to.deep.equal([first!.title, first!.url]);
  });

  it('that says why it gives none', async () => {
    expect(await reasonOf(readPage('<p>Tin</p>', { item: 'li' }))).to.equal('bad-selector');
    expect(await reasonOf(readPage('<p>Tin</p>', { item: 'li[' }))).to.equal('bad-selector');
    expect(await reasonOf(readPage('<p>Tin</p>'))).to.equal('no-items');
    expect(
      await reasonOf(readPage('<li><a href="1">Tin</a></li>', { item: 'li' }, 'https://khac.vn/')),
    ).to.equal('cors');
  });

  for (const [kind, heading, around] of [
    ['6', (title: string) => `<h3 class="asset-title">${title}</h3>`, ''],
    [
      '7',
      () => '',
      (title: string) =>
        `<p class="component-title h4"><span class="asset-title d-inline">${title}</span></p>`,
    ],
  ] as const)
    it(`of Liferay ${kind} that shows whole stories has no links but those of their texts`, async () => {
      const assets = ['Nghỉ lễ Quốc khánh', 'Lịch tiếp công dân'].map(
        (
          title,
          index,
        ) => `${heading(title)}<div class="asset-full-content">${around && around(title)}<div class="asset-content"><div class="journal-content-article">
        <h2>Nơi nhận hồ sơ</h2><p><img src="/anh/${index}.jpg">Bộ phận một cửa nghỉ theo <a href="https://khac.example.vn/${index}">thông báo của thành phố</a>.</p></div></div>
        <div class="asset-metadata"><span class="metadata-publish-date">1${3 - index}/08/2020</span></div></div><div class="separator"></div>`,
      );
      const side =
        '<div class="sidebar"><a href="/1">Thông báo tuyển dụng</a> (01/01/2021) <a href="/2">Thông báo mời thầu</a> (02/01/2021)</div>';
      const items = await readPage(assets.join('') + side);
      expect(items.map(({ title, url }) => [title, url])).to.deep.equal([
        ['Nghỉ lễ Quốc khánh', undefined],
        ['Lịch tiếp công dân', undefined],
      ]);
      expect(items.map(({ published }) => wall(published?.instant).slice(0, 10))).to.deep.equal([
        '2020-08-13',
        '2020-08-12',
      ]);
      expect(items[0]!.summary).to.equal('Bộ phận một cửa nghỉ theo thông báo của thành phố.');
      expect(items[0]!.body).to.contain('Nơi nhận hồ sơ');
      expect(items[0]!.images[0]!.src).to.equal(`${location.origin}/anh/0.jpg`);
    });

  it('is not read unasked', async () => {
    expect(
      await reasonOf(readNews(page('<article><h2><a href="1">Tin</a></h2></article>'), { url: HERE })),
    ).to.equal('html-instead');
  });

  it('may be a feed after all', async () => {
    const [first] = await readNews('<rss><channel><item><title>Tin</title></item></channel></rss>', {
      format: 'html',
      url: HERE,
    });
    expect(first!.title).to.equal('Tin');
  });
});
