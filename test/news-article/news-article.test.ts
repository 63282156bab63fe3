import { expect, waitUntil } from '@open-wc/testing';
import { all, block, editorHears, inState, one, said, settled } from './block.js';
import { inspection, PICTURE, useFakeSources, source, textIsThere } from './fake-source.js';

describe('<news-article>', () => {
  useFakeSources();
  const heard = editorHears();

  describe('shows an article of a source', () => {
    it('with title, date in the portal’s form, lead, text and author', async () => {
      const element = await settled({ src: source().src });
      expect(element.state).to.equal('ready');
      expect(said(element, 'h2.heading')).to.equal(inspection.title);
      expect(said(element, '.dates')).to.equal('Ngày đăng 13/08/2020 | 16:07');
      expect(one(element, 'time')!.getAttribute('datetime')).to.equal('2020-08-13T16:07+07:00');
      expect(said(element, '.lead')).to.equal(inspection.lead);
      expect(said(element, '.text'))
        .to.contain('niêm yết các TTHC thuộc 15 lĩnh vực')
        .and.contain('các phường khác./.');
      expect(said(element, '.byline')).to.equal('Tác giả: Phan Thanh - Hoàng Phương');
      expect(heard).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('the one that article-id names, by name or address', async () => {
      const { src } = source([inspection, { id: 'b&c', title: 'Tin hai', body: '<p>Hai.</p>' }]);
      expect(said(await settled({ src, 'article-id': 'b&c' }), '.heading')).to.equal('Tin hai');
      const address = new URL('/tin/kiem-tra', location.href).href;
      expect(said(await settled({ src, 'article-id': address }), '.heading')).to.equal(inspection.title);
    });

    it('says when it was changed, only where that is more than a minute later', async () => {
      const changed = async (updated: string) =>
        said(await settled({ src: source([{ ...inspection, updated }]).src }), '.dates');
      expect(await changed('2020-08-13T16:08:00+07:00')).to.equal('Ngày đăng 13/08/2020 | 16:07');
      expect(await changed('2020-08-14T09:30:00+07:00')).to.equal(
        'Ngày đăng 13/08/2020 | 16:07 Cập nhật 14/08/2020 | 09:30',
      );
    });

    it('with the files of the article, their kind and size', async () => {
      const element = await settled({ src: source([{ ...inspection, file: '/tep/ke-hoach.pdf' }]).src });
      expect(said(element, '.attachments')).to.equal('Tệp đính kèm ke-hoach.pdf (PDF, 1,2 MB)');
      expect(one<HTMLAnchorElement>(element, '.attachments a')!.pathname).to.equal('/tep/ke-hoach.pdf');
    });

    it('with the picture of the source, unless it is in the text', async () => {
      const [before, within] = await Promise.all([
        settled({ src: source([{ ...inspection, picture: '/demo/assets/mark.svg' }]).src }),
        settled({ src: source([{ ...inspection, picture: PICTURE }]).src }),
      ]);
      expect(one<HTMLImageElement>(before, '.picture img')!.src).to.contain('/demo/assets/mark.svg');
      expect(all(within, '.picture')).to.have.length(0);
      expect(all(within, 'img')).to.have.length(1);
    });

    it('without a lead that is but the beginning of the text', async () => {
      const body = `<p>${'Một đoạn văn rất dài của bài viết này. '.repeat(20)}</p>`;
      const element = await settled({ src: source([{ id: 'dai', body }]).src });
      expect(all(element, '.lead')).to.have.length(0);
      expect(said(element, '.text').match(/Một đoạn/g)).to.have.length(20);
    });

    it('where the source tells no text: what there is, and where the rest is', async () => {
      const element = await settled({ src: source([{ ...inspection, body: '' }]).src });
      expect(said(element, '.no-body')).to.equal(
        'Ở đây chỉ có phần mở đầu của bài. Đọc toàn văn tại trang của bài.',
      );
      expect(one<HTMLAnchorElement>(element, '.no-body a')!.pathname).to.equal('/tin/kiem-tra');
    });

    it('names the site that it is taken over from', async () => {
      const element = await settled({
        src: source([{ ...inspection, link: 'https://bao.example.vn/bai-1' }]).src,
      });
      expect(said(element, '.source')).to.equal('Nguồn: bao.example.vn');
      expect(one<HTMLAnchorElement>(element, '.source a')!.href).to.equal('https://bao.example.vn/bai-1');
    });

    it('in English, around Vietnamese words that say that they are', async () => {
      const element = await settled({ src: source([{ ...inspection, file: '/tep/a.pdf' }]).src, lang: 'en' });
      expect(said(element, '.dates')).to.equal('Posted 13/08/2020 | 16:07');
      expect(said(element, '.byline')).to.contain('Author:');
      expect(said(element, '.attachments')).to.contain('Attachments');
      expect(one(element, '.article .text')!.closest('[lang]')!.getAttribute('lang')).to.equal('vi');
    });
  });

  describe('shows what the page has written', () => {
    const written = `<article>
      <h1>Lịch tiếp công dân quý III</h1>
      <p class="date">Ngày đăng 11/08/2020 | 08:30 - Cập nhật 12/08/2020 09:00</p>
      <p class="sapo">Thị xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng.</p>
      <p>Người dân mang theo giấy tờ tùy thân. Ngày 13/08/2020 nghỉ.</p>
      <p>Ban Tiếp công dân</p>
    </article>`;

    it('as its article, with the rank of heading that it has there', async () => {
      const element = await settled({}, written);
      expect(element.state).to.equal('ready');
      expect(said(element, 'h1.heading')).to.equal('Lịch tiếp công dân quý III');
      expect(said(element, '.dates')).to.equal('Ngày đăng 11/08/2020 | 08:30 Cập nhật 12/08/2020 | 09:00');
      expect(said(element, '.lead')).to.equal('Thị xã tiếp công dân vào ngày 10 và ngày 25 hằng tháng.');
      expect(said(element, '.text')).to.equal(
        'Người dân mang theo giấy tờ tùy thân. Ngày 13/08/2020 nghỉ. Ban Tiếp công dân',
      );
      expect(element.querySelector('article')!.children).to.have.length(5);
      await expect(element).to.be.accessible();
    });

    it('as plain paragraphs', async () => {
      const element = await settled({}, '<p>Đoạn một.</p><p>Đoạn hai.</p>');
      expect(said(element, '.text')).to.equal('Đoạn một. Đoạn hai.');
      expect(all(element, '.heading')).to.have.length(0);
    });

    it('until the source’s own is there', async () => {
      const played = source();
      let open!: () => void;
      played.gate = new Promise<void>((resolve) => (open = resolve));
      const element = await block({ src: played.src }, written);
      await waitUntil(() => said(element, '.heading') === 'Lịch tiếp công dân quý III', 'the written title');
      expect(element.state).to.equal('loading');
      open();
      await inState(element, 'ready');
      await textIsThere(element);
      expect(said(element, '.heading')).to.equal(inspection.title);
      expect(said(element, '.text')).not.to.contain('giấy tờ tùy thân');
    });

    it('when the source fails', async () => {
      const played = source();
      played.status = 503;
      const element = await settled({ src: played.src }, written);
      expect(element.state).to.equal('error');
      expect(said(element, '.heading')).to.equal('Lịch tiếp công dân quý III');
      expect(said(element, '.notice')).to.contain(
        'Chưa cập nhật được bài viết: nơi cung cấp đang gặp trục trặc',
      );
      expect(heard[0]).to.match(/^<news-article> no new data: http-503/);
    });

    it('when the source has it no more: what is shown is not said to be gone', async () => {
      const played = source();
      played.status = 410;
      const element = await settled({ src: played.src }, written);
      expect(said(element, '.heading')).to.equal('Lịch tiếp công dân quý III');
      expect(said(element, '.notice')).to.contain(
        'Chưa cập nhật được bài viết: không tìm thấy ở nơi cung cấp.',
      );
    });
  });

  describe('says why there is no article, and where to look', () => {
    const more = new URL('/tin-tuc', location.href).href;
    async function failing(status: number) {
      const played = source();
      played.status = status;
      return settled({ src: played.src, 'more-href': '/tin-tuc' });
    }

    for (const [status, sentence] of [
      [404, 'không tìm thấy ở nơi cung cấp'],
      [410, 'không tìm thấy ở nơi cung cấp'],
      [401, 'nơi cung cấp không cho phép xem'],
      [403, 'nơi cung cấp không cho phép xem'],
    ] as const) {
      it(`refused with ${status}`, async () => {
        const element = await failing(status);
        expect(element.state).to.equal('error');
        expect(said(element, '.notice')).to.contain(sentence).and.contain('Xem tại trang tin');
        expect(one<HTMLAnchorElement>(element, '.notice a')!.href).to.equal(more);
      });
    }

    it('not among those of the source, asked for once more on request', async () => {
      const played = source();
      const reasons: string[] = [];
      const element = await block({ src: played.src, 'article-id': 'khac', 'more-href': '/tin-tuc' });
      element.addEventListener('portlet-error', ({ reason }) => reasons.push(reason));
      await inState(element, 'error');
      expect(said(element, '.notice'))
        .to.contain('không tìm thấy ở nơi cung cấp')
        .and.contain('Xem tại trang tin');
      expect(reasons).to.deep.equal(['no-items']);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain('<news-article>').and.contain('"khac"');
      expect(played.requests).to.equal(1);

      played.body = (played.body as string).replace('kiem-tra<', 'khac<');
      one(element, '.notice button')!.click();
      await inState(element, 'ready');
      expect(said(element, '.heading')).to.equal(inspection.title);
      expect(played.requests).to.equal(2);
    });

    it('protected by a password', async () => {
      const post = {
        id: 7,
        date_gmt: '2020-08-13T09:07:00',
        link: '/tin/7',
        title: { rendered: 'Tin có mật khẩu' },
        excerpt: { rendered: '', protected: true },
        content: { rendered: '', protected: true },
        _links: {},
      };
      const element = await settled({ src: source(JSON.stringify([post])).src });
      expect(said(element, '.heading')).to.equal('Tin có mật khẩu');
      expect(one<HTMLAnchorElement>(element, '.no-body a')!.pathname).to.equal('/tin/7');
    });

    it('none chosen yet', async () => {
      const element = await settled({ src: source().src, param: 'khong-co' });
      expect(element.state).to.equal('empty');
      expect(said(element, '.empty')).to.equal('Hãy chọn một tin trong danh sách để đọc tại đây.');
    });
  });

  describe('loses no word', () => {
    it('of a million characters in one paragraph', async () => {
      const words = 'chữ '.repeat(250_000);
      const element = await settled({ src: source([{ id: 'dai', body: `<p>${words}</p>` }]).src });
      expect(one(element, '.text')!.textContent!.split('chữ').length).to.equal(250_001);
    });

    it('of 500 pictures, which wait until they are near', async () => {
      const figure = (index: number) =>
        `<figure><img src="${PICTURE}?${index}" width="6" height="4" alt=""><figcaption>Ảnh ${index}</figcaption></figure>`;
      const body = [...Array(500).keys()].map(figure).join('');
      const element = await settled({ src: source([{ id: 'anh', body }]).src });
      const pictures = all<HTMLImageElement>(element, '.text img');
      expect(pictures).to.have.length(500);
      expect(new Set(pictures.map(({ loading }) => loading))).to.deep.equal(new Set(['lazy']));
      expect(all(element, '.text figcaption')[499]!.textContent).to.equal('Ảnh 499');
    });

    it('of a text in windows-1258', async () => {
      const played = source();
      const head = '<?xml version="1.0" encoding="windows-1258"?><rss version="2.0"><channel><item><title>';
      const words = [0x54, 0x69, 0xea, 0xec, 0x6e, 0x67, 0x20, 0x56, 0x69, 0xea, 0xf2, 0x74]; // Tiếng Việt, tones apart
      const tail = '</title><guid>1</guid><description>a</description></item></channel></rss>';
      const encode = (text: string) => [...text].map((character) => character.charCodeAt(0));
      played.body = new Uint8Array([...encode(head), ...words, ...encode(tail)]);
      played.contentType = 'application/rss+xml';
      expect(said(await settled({ src: played.src }), '.heading')).to.equal('Tiếng Việt');
    });
  });

  it('takes heading and frame where the author gives them, and stands under that heading', async () => {
    const element = await settled({
      src: source().src,
      heading: 'Bài đọc',
      frame: 'bar',
      'heading-level': '3',
    });
    const headings = (article: typeof element) =>
      all(article, 'h1, h2, h3, h4, h5, h6').map(({ localName, innerText }) => [localName, innerText.trim()]);
    expect(headings(element)).to.deep.equal([
      ['h3', 'Bài đọc'],
      ['h4', inspection.title],
    ]);
    for (const [level, block, title] of [
      ['6', 'h6', 'h6'],
      ['9', 'h2', 'h3'],
    ] as const) {
      const other = await settled({ src: source().src, heading: 'Bài đọc', 'heading-level': level });
      expect(headings(other).map(([name]) => name)).to.deep.equal([block, title]);
    }
  });

  it('is headed by its title alone, of the level that the page gives, 1 to 6', async () => {
    const level = async (attributes: Record<string, string>) =>
      all(await settled({ src: source().src, ...attributes }), 'h1, h2, h3, h4, h5, h6')[0]!.localName;
    expect(await level({})).to.equal('h2');
    expect(await level({ 'heading-level': '1' })).to.equal('h1');
    expect(await level({ 'heading-level': '6' })).to.equal('h6');
    expect(await level({ 'heading-level': '7' })).to.equal('h2');
  });

  it('is new for an hour, and asked for again every half hour', async () => {
    const real = Date.now;
    const element = await settled({ src: source().src });
    const at = async (minutes: number) => {
      Date.now = () => real() + minutes * 60_000;
      element.requestUpdate();
      await element.updateComplete;
      Date.now = real;
      return element.state;
    };
    expect([await at(58), await at(61)]).to.deep.equal(['ready', 'stale']);
  });
});
