import { expect, waitUntil } from '@open-wc/testing';
import {
  all,
  block,
  captureWarnings,
  images,
  inState,
  large,
  links,
  parts,
  settled,
  texts,
  titles,
} from './fixtures.js';
import { useFakeSources, source, someStories } from './fake-source.js';

const LIST = `
  <ul>
    <li><a href="/tin/1" tabindex="-1" aria-hidden="true"><img src="/demo/assets/thu-vien.svg" alt="" width="300" height="200"></a>
      <h3><a href="/tin/1">Thư viện mở thêm phòng đọc</a></h3> <time datetime="2020-08-04">04/08/2020</time>
      <p>Phòng đọc mới có hơn 3.000 đầu sách, mở cửa cả sáng Chủ nhật.</p></li>
    <li><a href="/tin/2">Lịch tiếp công dân quý III</a> (11/08/2020)</li>
    <li><a href="/tin/3">Họp báo</a></li>
  </ul>`;

function item(title: string) {
  const element = document.createElement('li');
  element.innerHTML = `<a href="/tin/moi">${title}</a>`;
  return element;
}

describe('a list that the page has written', () => {
  useFakeSources();
  const warnings = captureWarnings();

  it('is taken over as the first stories', async () => {
    const element = await settled({ layout: 'list' }, LIST);
    expect(element.state).to.equal('ready');
    expect(titles(element)).to.deep.equal([
      'Thư viện mở thêm phòng đọc',
      'Lịch tiếp công dân quý III',
      'Họp báo',
    ]);
    expect(all(element, 'time').map(({ innerText }) => innerText)).to.deep.equal([
      '04/08/2020',
      '11/08/2020',
    ]);
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2020-08-04',
      '2020-08-11',
    ]);
    expect(texts(element, 'summary')[0]).to.contain('3.000 đầu sách');
    expect(images(element)).to.have.length(1);
    expect(links(element).map(({ pathname }) => pathname)).to.deep.equal(['/tin/1', '/tin/2', '/tin/3']);
    expect(element.querySelector('ul')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
    expect(warnings).to.deep.equal([]);
  });

  it('leads with its first story, also while one without a picture is turned to', async () => {
    const element = await settled({}, LIST, 900);
    expect(large(element)).to.deep.equal([0]);
    links(element)[1]!.focus();
    await element.updateComplete;
    expect(large(element)).to.deep.equal([0]);
  });

  it('is shown at once, while the source is asked', async () => {
    const played = source();
    played.gate = new Promise(() => {});
    const element = await block({ src: played.src }, LIST);
    expect(element.state).to.equal('loading');
    expect(titles(element)).to.have.length(3);
    expect(titles(element)[0]).to.equal('Thư viện mở thêm phòng đọc');
  });

  it('stays when the source fails', async () => {
    const played = source();
    played.status = 500;
    const element = await settled({ src: played.src }, LIST);
    expect(titles(element)).to.have.length(3);
    expect(parts(element, 'notice')[0]!.innerText).to.contain('Chưa lấy được tin mới');
  });

  it('gives way to what the source has', async () => {
    const element = await settled({ src: source(someStories(4)).src }, LIST);
    expect(titles(element)).to.deep.equal(someStories(4).map(({ title }) => title));
  });

  it('keeps its own addresses, whatever page shows the source’s stories', async () => {
    const element = await settled({ 'article-href': '/chi-tiet?tin={id}' }, LIST);
    expect(links(element)[0]!.pathname).to.equal('/tin/1');
  });

  it('stays as it is written where it is no list of stories', async () => {
    const element = await settled({}, '<p>Trang tin đang được bảo trì. <a href="/lien-he">Liên hệ</a></p>');
    expect(titles(element)).to.deep.equal([]);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('holds no story where it only leads to all of them', async () => {
    for (const link of ['<a href="/tin">Tin tức của thị xã</a>', '<a href="/khac">Xem tất cả</a>']) {
      const { src } = source(someStories(1));
      const element = await block({ src: `${src}-gone`, 'more-href': '/tin' }, `<ul><li>${link}</li></ul>`);
      expect(titles(element), link).to.deep.equal([]);
    }
  });

  it('takes no link to the feed itself for a story', async () => {
    const { src } = source();
    const element = await block(
      { src, loading: 'lazy' },
      `<ul><li><a href="${src}">Tin nổi bật (RSS)</a></li></ul>`,
    );
    expect(titles(element)).to.deep.equal([]);
  });

  describe('of any shape', () => {
    const read = async (content: string, attributes = {}) => {
      const element = await settled({ layout: 'list', ...attributes }, content);
      return titles(element).map((title, index) => ({
        title,
        path: new URL(links(element)[index]!.href).pathname,
        day: parts(element, 'story')[index]!.querySelector('time')?.getAttribute('datetime') ?? '',
        lead:
          parts(element, 'story')[index]!.querySelector<HTMLElement>('[part="summary"]')?.innerText.trim() ??
          '',
      }));
    };
    const LEAD = 'Phần mở đầu của tin, dài hơn hai mươi chữ.';
    const story = (more = {}) => ({ title: 'Họp báo', path: '/tin/1', day: '', lead: '', ...more });

    for (const [kind, content, expected] of [
      ['articles', '<article><a href="/tin/1">Họp báo</a></article>', [story()]],
      ['rows of a table', '<table><tr><td><a href="/tin/1">Họp báo</a></td></tr></table>', [story()]],
      [
        'a list within a list',
        '<ul><li>Nhóm<ul><li><a href="/tin/1">Họp báo</a></li></ul></li></ul>',
        [story()],
      ],
      ['links to mail', '<ul><li><a href="mailto:a@b.vn">Họp báo</a></li></ul>', []],
      ['links that run script', '<ul><li><a href="javascript:alert(1)">Họp báo</a></li></ul>', []],
      [
        'links whose script only leads to a page',
        `<ul><li><a href="#" onclick="window.location='/tin/1'; return false">Họp báo</a></li></ul>`,
        [story()],
      ],
      [
        'links whose script puts its address together, or leads to no page',
        `<ul><li><a href="#" onclick="location.href='/tin/' + 1">Họp báo</a></li>
        <li><a href="#" onclick="window.open('javascript:alert(1)')">Họp báo</a></li></ul>`,
        [],
      ],
      ['links without text', '<ul><li><a href="/tin/1"><img src="/x.png" alt=""></a></li></ul>', []],
      [
        'a short link before the title',
        '<ul><li><a href="/muc">Mục</a> <a href="/tin/1">Họp báo</a> <a href="/tin/1">Xem</a></li></ul>',
        [story()],
      ],
      [
        'a day in figures',
        '<ul><li><a href="/tin/1">Họp báo</a> (3/9/2026)</li></ul>',
        [story({ day: '2026-09-03' })],
      ],
      [
        'a day in the title, which is none of the story',
        '<ul><li><a href="/tin/1">Họp báo ngày 3/9/2026</a></li></ul>',
        [story({ title: 'Họp báo ngày 3/9/2026' })],
      ],
      [
        'a time with words alone',
        '<ul><li><a href="/tin/1">Họp báo</a> <time>03/09/2026</time></li></ul>',
        [story({ day: '2026-09-03' })],
      ],
      [
        'a time that machines read, before what is printed',
        '<ul><li><a href="/tin/1">Họp báo</a> <time datetime="2026-09-03">hôm qua</time></li></ul>',
        [story({ day: '2026-09-03' })],
      ],
      [
        'a lead, the longest of its paragraphs',
        `<ul><li><a href="/tin/1">Họp báo</a><p>Hà Nội, sáng nay, tin thêm</p><p>${LEAD}</p></li></ul>`,
        [story({ lead: LEAD })],
      ],
      [
        'a paragraph too short for a lead',
        '<ul><li><a href="/tin/1">Họp báo</a><p>Theo: Báo Hà Nội</p></li></ul>',
        [story()],
      ],
      [
        'a lead around its title',
        `<ul><li><p>${LEAD} <a href="/tin/1">Họp báo</a></p></li></ul>`,
        [story({ lead: LEAD })],
      ],
      [
        'a summary that is a link, too: the link in a heading is the title',
        `<ul><li><h3 class="title-news"><a href="/tin/1">Họp báo</a></h3><p class="description"><a href="/tin/1">${LEAD}</a></p></li></ul>`,
        [story({ lead: LEAD })],
      ],
      [
        'a title by its class, before a summary that is a longer link elsewhere',
        `<ul><li><p class="tieu-de"><a href="/tin/1">Họp báo</a></p><p><a href="/khac">${LEAD}</a></p></li></ul>`,
        [story()],
      ],
      [
        'links to the list itself',
        '<ul><li><a href="/tin/1">Họp báo</a></li><li><a href="/tin">Xem tất cả</a></li><li><a href="/tin">Xem thêm »</a></li></ul>',
        [story()],
      ],
      [
        'a day in brackets in the link',
        '<ul><li><a href="/tin/1">Họp báo <span>(03/09/2026)</span></a></li></ul>',
        [story({ day: '2026-09-03' })],
      ],
      [
        'an attribute that a script shows as the summary',
        `<ul><li><a href="/tin/1" data-content="${LEAD}">Họp báo</a></li></ul>`,
        [story({ lead: LEAD })],
      ],
      ['white space in a title', '<ul><li><a href="/tin/1">\n  Họp\n báo </a></li></ul>', [story()]],
    ] as const)
      it(`is read: ${kind}`, async () => {
        expect(await read(content)).to.deep.equal(expected);
      });

    it('has its images, those that load late too', async () => {
      const images = [
        '<img src="/demo/assets/thu-vien.svg" alt="Phòng đọc" width="300" height="200" srcset="/demo/assets/thu-vien.svg 300w">',
        '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/demo/assets/thu-vien.svg" alt="Họp báo">',
        '<img src="javascript:alert(1)" alt="">',
      ];
      const items = images.map((image, index) => `<li>${image}<a href="/tin/${index}">Họp báo</a></li>`);
      const element = await settled({ layout: 'list' }, `<ul>${items.join('')}</ul>`);
      const attributes = ['src', 'alt', 'width', 'height', 'srcset', 'sizes'];
      const seen = parts(element, 'picture').map((picture) => {
        const image = picture.querySelector('img');
        return image && attributes.map((name) => image.getAttribute(name));
      });
      const url = new URL('/demo/assets/thu-vien.svg', location.href).href;
      expect(seen).to.deep.equal([
        [url, 'Phòng đọc', '300', '200', null, null],
        [url, '', null, null, null, null],
      ]);
    });

    it('has as many stories as the limit', async () => {
      const items = [1, 2, 3, 4].map((id) => `<li><a href="/tin/${id}">Tin ${id}</a></li>`);
      expect(await read(`<ul>${items.join('')}</ul>`, { limit: '3' })).to.have.length(3);
    });
  });

  it('is read once, however often the block is updated', async () => {
    const element = await settled({}, LIST, 900);
    let reads = 0;
    const real = element.querySelectorAll;
    element.querySelectorAll = ((selector: string) => {
      if (selector.includes('li')) reads++;
      return real.call(element, selector);
    }) as typeof real;
    for (const link of links(element)) {
      link.focus();
      await element.updateComplete;
    }
    element.setAttribute('limit', '2');
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
    expect(reads).to.equal(0);
  });

  for (const [kind, change, expected] of [
    [
      'a title',
      (list: Element) => (list.querySelector('h3 a')!.firstChild!.nodeValue = 'Tiêu đề sửa'),
      'Tiêu đề sửa',
    ],
    ['a new first story', (list: Element) => list.prepend(item('Tin mới')), 'Tin mới'],
    ['a story taken out', (list: Element) => list.firstElementChild!.remove(), 'Lịch tiếp công dân quý III'],
  ] as const)
    it(`is read again after a change: ${kind}`, async () => {
      const element = await settled({}, LIST);
      change(element.querySelector('ul')!);
      await waitUntil(() => titles(element)[0] === expected);
    });

  it('is read again after a link has changed', async () => {
    const element = await settled({}, LIST);
    element.querySelector('h3 a')!.setAttribute('href', '/tin/doi');
    await waitUntil(() => links(element)[0]!.pathname === '/tin/doi');
  });

  it('has placeholders under it until the source has answered, and no blank space after', async () => {
    const fake = source(someStories(2));
    let open!: () => void;
    fake.gate = new Promise<void>((resolve) => (open = resolve));
    const element = await block({ src: fake.src, layout: 'headlines' }, LIST);
    const rows = () => parts(element, 'list')[0]!.children.length;
    expect([titles(element).length, rows()]).to.deep.equal([3, 6]);
    open();
    await inState(element, 'ready');
    expect([titles(element).length, rows()]).to.deep.equal([2, 2]);
    const [last] = parts(element, 'story').slice(-1);
    const [foot] = parts(element, 'foot');
    // The list keeps a gap at its edge; a placeholder would take more.
    expect(foot!.getBoundingClientRect().top - last!.getBoundingClientRect().bottom).to.be.at.most(8);
    expect(element.getBoundingClientRect().bottom - foot!.getBoundingClientRect().bottom).to.be.below(2);
  });

  it('has no placeholders where there is no source, or it has failed', async () => {
    expect(parts(await settled({}, LIST), 'list')[0]!.children).to.have.length(3);
    const fake = source();
    fake.status = 500;
    expect(parts(await settled({ src: fake.src }, LIST), 'list')[0]!.children).to.have.length(3);
  });

  it('follows what the page’s scripts do to it', async () => {
    const element = await settled({}, LIST);
    const item = document.createElement('li');
    item.innerHTML = '<a href="/tin/4">Tin thêm sau</a>';
    element.querySelector('ul')!.remove();
    const list = document.createElement('ul');
    list.append(item);
    element.append(list);
    await new Promise((resolve) =>
      element.shadowRoot!.addEventListener('slotchange', resolve, { once: true }),
    );
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Tin thêm sau']);
  });
});

describe('stories that come while someone reads', () => {
  useFakeSources();
  captureWarnings();

  const first = someStories(3);
  const later = [{ title: 'Tin vừa đến' }, { title: 'Tin nữa vừa đến' }, ...first];

  async function reading() {
    const played = source(first);
    const element = await settled({ src: played.src, layout: 'headlines' });
    links(element)[1]!.focus();
    played.stories = later;
    return element;
  }

  it('wait behind a quiet line', async () => {
    const element = await reading();
    const { height } = element.getBoundingClientRect();
    await element.reload();
    expect(titles(element)).to.deep.equal(first.map(({ title }) => title));
    expect(parts(element, 'arrived')[0]!.innerText.trim()).to.equal('2 tin mới');
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(element.shadowRoot!.activeElement).to.equal(links(element)[1]);
    await expect(element).to.be.accessible();
  });

  it('are shown when asked for, from the beginning', async () => {
    const element = await reading();
    await element.reload();
    parts<HTMLButtonElement>(element, 'arrived')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Tin vừa đến');
    expect(parts(element, 'arrived')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(links(element)[0]);
  });

  it('wait where the page is scrolled into the block', async () => {
    const played = source(first);
    const element = await settled({ src: played.src });
    element.parentElement!.style.marginBlockStart = '-40px';
    played.stories = later;
    await element.reload();
    expect(parts(element, 'arrived')).to.have.length(1);
  });

  it('come in by themselves where nobody is disturbed', async () => {
    const played = source(first);
    const element = await settled({ src: played.src });
    played.stories = later;
    await element.reload();
    expect(titles(element)[0]).to.equal('Tin vừa đến');
    expect(parts(element, 'arrived')).to.have.length(0);
  });

  it('wait for a reader of the written list too', async () => {
    let open!: () => void;
    const played = source(someStories(3));
    played.gate = new Promise<void>((resolve) => (open = resolve));
    const element = await block({ src: played.src, 'article-href': '/chi-tiet?tin={id}' }, LIST);
    links(element)[0]!.focus();
    open();
    await inState(element, 'ready');
    expect(titles(element)[0]).to.equal('Thư viện mở thêm phòng đọc');
    expect(parts(element, 'arrived')[0]!.innerText.trim()).to.equal('3 tin mới');
    parts<HTMLButtonElement>(element, 'arrived')[0]!.click();
    await element.updateComplete;
    expect(links(element)[0]!.search).to.equal(
      '?tin=Tin%20th%E1%BB%A9%201%20c%E1%BB%A7a%20c%E1%BB%95ng%20th%C3%B4ng%20tin',
    );
  });
});
