import { expect } from '@open-wc/testing';
import { all, block, editorHears, inState, links, said, settled, titles } from './block.js';
import { playing, source, told } from './wire.js';

const LIST = `
  <ul>
    <li><a href="/tin/1" tabindex="-1" aria-hidden="true"><img src="/demo/assets/thu-vien.svg" alt="" width="300" height="200"></a>
      <h3><a href="/tin/1">Thư viện mở thêm phòng đọc</a></h3> <time datetime="2020-08-04">04/08/2020</time>
      <p>Phòng đọc mới có hơn 3.000 đầu sách, mở cửa cả sáng Chủ nhật.</p></li>
    <li><a href="/tin/2">Lịch tiếp công dân quý III</a> (11/08/2020)</li>
    <li><a href="/tin/3">Họp báo</a></li>
  </ul>`;

describe('a list that the page has written', () => {
  playing();
  const heard = editorHears();

  it('is taken over as the first stories', async () => {
    const element = await settled({ layout: 'list' }, LIST);
    expect(element.state).to.equal('ready');
    expect(titles(element)).to.deep.equal([
      'Thư viện mở thêm phòng đọc',
      'Lịch tiếp công dân quý III',
      'Họp báo',
    ]);
    expect(said(element, 'time')).to.deep.equal(['04/08/2020', '11/08/2020']);
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2020-08-04',
      '2020-08-11',
    ]);
    expect(said(element, '.summary')[0]).to.contain('3.000 đầu sách');
    expect(all(element, '.news img')).to.have.length(1);
    expect(links(element).map(({ pathname }) => pathname)).to.deep.equal(['/tin/1', '/tin/2', '/tin/3']);
    expect(element.querySelector('ul')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
    expect(heard).to.deep.equal([]);
  });

  it('takes the large place when pointed at, like the source’s stories', async () => {
    const element = await settled({}, LIST, 900);
    links(element)[1]!.focus();
    await element.updateComplete;
    expect(all(element, '.current .link')).to.deep.equal([links(element)[1]]);
  });

  it('is shown at once, while the source is asked', async () => {
    const played = source();
    played.gate = new Promise(() => {});
    const element = await block({ src: played.src }, LIST);
    expect(element.state).to.equal('loading');
    expect(titles(element)).to.have.length(3);
    expect(all(element, '.skeleton')).to.have.length(0);
  });

  it('stays when the source fails', async () => {
    const played = source();
    played.status = 500;
    const element = await settled({ src: played.src }, LIST);
    expect(titles(element)).to.have.length(3);
    expect(all(element, '.notice[part]')[0]!.innerText).to.contain('Chưa lấy được “Tin nổi bật”');
  });

  it('gives way to what the source has', async () => {
    const element = await settled({ src: source(told(4)).src }, LIST);
    expect(titles(element)).to.deep.equal(told(4).map(({ title }) => title));
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

  it('takes no link to the feed itself for a story', async () => {
    const { src } = source();
    const element = await block(
      { src, loading: 'lazy' },
      `<ul><li><a href="${src}">Tin nổi bật (RSS)</a></li></ul>`,
    );
    expect(titles(element)).to.deep.equal([]);
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
  playing();
  editorHears();

  const first = told(3);
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
    expect(all(element, '.arrived')[0]!.innerText.trim()).to.equal('2 tin mới');
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(element.shadowRoot!.activeElement).to.equal(links(element)[1]);
    await expect(element).to.be.accessible();
  });

  it('are shown when asked for, from the beginning', async () => {
    const element = await reading();
    await element.reload();
    all<HTMLButtonElement>(element, '.arrived')[0]!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Tin vừa đến');
    expect(all(element, '.arrived')).to.have.length(0);
    expect(element.shadowRoot!.activeElement).to.equal(links(element)[0]);
  });

  it('wait where the page is scrolled into the block', async () => {
    const played = source(first);
    const element = await settled({ src: played.src });
    element.parentElement!.style.marginBlockStart = '-40px';
    played.stories = later;
    await element.reload();
    expect(all(element, '.arrived')).to.have.length(1);
  });

  it('come in by themselves where nobody is disturbed', async () => {
    const played = source(first);
    const element = await settled({ src: played.src });
    played.stories = later;
    await element.reload();
    expect(titles(element)[0]).to.equal('Tin vừa đến');
    expect(all(element, '.arrived')).to.have.length(0);
  });

  it('wait for a reader of the written list too', async () => {
    let open!: () => void;
    const played = source(told(3));
    played.gate = new Promise<void>((resolve) => (open = resolve));
    const element = await block({ src: played.src, 'article-href': '/chi-tiet?tin={id}' }, LIST);
    links(element)[0]!.focus();
    open();
    await inState(element, 'ready');
    expect(titles(element)[0]).to.equal('Thư viện mở thêm phòng đọc');
    expect(all(element, '.arrived')[0]!.innerText.trim()).to.equal('3 tin mới');
    all<HTMLButtonElement>(element, '.arrived')[0]!.click();
    await element.updateComplete;
    expect(links(element)[0]!.search).to.equal(
      '?tin=Tin%20th%E1%BB%A9%201%20c%E1%BB%A7a%20c%E1%BB%95ng%20th%C3%B4ng%20tin',
    );
  });
});
