import { expect } from '@open-wc/testing';
import { all, editorHears, one, said, settled, tool } from './block.js';
import { inspection, PICTURE, useFakeSources, source } from './fake-source.js';

describe('the tools of an article', () => {
  useFakeSources();
  const heard = editorHears();

  /** Takes what is copied, as a browser that lets it be done. */
  const copied: string[] = [];
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  const { print } = window;
  beforeEach(() => {
    copied.length = 0;
    const value = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(Navigator.prototype, 'clipboard', { value, configurable: true });
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  afterEach(() => {
    window.print = print;
    for (const [name, descriptor] of [
      ['clipboard', clipboard],
      ['share', share],
    ] as const) {
      if (descriptor) Object.defineProperty(Navigator.prototype, name, descriptor);
      else Reflect.deleteProperty(Navigator.prototype, name);
    }
  });
  const status = (element: HTMLElement) =>
    element.shadowRoot!.querySelector<HTMLElement>('.tools [role="status"]')!;
  /** Resolves when something is said of what was done. */
  const told = (element: HTMLElement) =>
    new Promise<string>((resolve) => {
      const look = () => {
        const words = status(element).innerText.trim();
        if (words) resolve(words);
        else requestAnimationFrame(look);
      };
      look();
    });

  it('make the text larger, say so, and remember it', async () => {
    const element = await settled({ src: source().src });
    const size = () => parseFloat(getComputedStyle(one(element, '.text p')!).fontSize);
    const before = size();
    tool(element, 'Chữ lớn hơn').click();
    await element.updateComplete;
    expect(size()).to.equal(before * 1.125);
    expect(said(element, '.tools [role="status"]')).to.contain('113%');
    const next = await settled({ src: source().src });
    expect(parseFloat(getComputedStyle(one(next, '.text p')!).fontSize)).to.equal(before * 1.125);
  });

  it('copy the text with author and source', async () => {
    const element = await settled({ src: source().src });
    tool(element, 'Chép kèm nguồn').click();
    expect(await told(element)).to.equal('Đã chép bài kèm nguồn.');
    expect(copied[0])
      .to.match(new RegExp(`^${inspection.title}\n\n`))
      .and.contain('Tác giả: Phan Thanh - Hoàng Phương')
      .and.match(/Nguồn: http\S+\/tin\/kiem-tra$/);
  });

  /** The article with its ways to share open. */
  async function sharing(options?: Parameters<typeof source>[0]) {
    const element = await settled({ src: source(options).src });
    tool(element, 'Chia sẻ').click();
    await element.updateComplete;
    return element;
  }

  it('fold the ways to share away until they are asked for', async () => {
    const element = await sharing();
    const names = () =>
      all(element, '[part="tools"] [role="group"] :is(a, button)').map((each) => each.innerText);
    expect(tool(element, 'Chia sẻ').getAttribute('aria-expanded')).to.equal('true');
    expect(names().filter((name) => /Chép|Facebook|Zalo/.test(name))).to.deep.equal([
      'Chép địa chỉ',
      'Facebook',
      'Zalo',
    ]);
    tool(element, 'Chia sẻ').click();
    await element.updateComplete;
    expect([tool(element, 'Chia sẻ').getAttribute('aria-expanded'), names()]).to.deep.equal(['false', []]);
  });

  it('stand in one row of 304 px, with names that are heard', async () => {
    const element = await settled({ src: source().src }, '', 304);
    const buttons = all(element, '[part="tools"] button');
    expect(new Set(buttons.map((button) => button.getBoundingClientRect().top)).size).to.equal(1);
    expect(
      buttons.map((button) => (button.getAttribute('aria-label') ?? button.innerText).trim()),
    ).to.deep.equal(['Nghe', 'Chữ nhỏ hơn', 'Chữ lớn hơn', 'Chia sẻ', 'In, lưu', 'Chép kèm nguồn']);
  });

  it('share by the system’s sheet, or by copying the address; other sites are plain links', async () => {
    const element = await sharing();
    tool(element, 'Chép địa chỉ').click();
    expect(await told(element)).to.equal('Đã chép địa chỉ của bài.');
    expect(copied).to.deep.equal([new URL('/tin/kiem-tra', location.href).href]);
    const shared: ShareData[] = [];
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (given: ShareData) => void shared.push(given),
      configurable: true,
    });
    element.requestUpdate();
    await element.updateComplete;
    tool(element, 'Qua ứng dụng khác').click();
    while (!shared.length) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(shared[0]).to.deep.equal({ title: inspection.title, url: copied[0] });
    const links = all<HTMLAnchorElement>(element, '.tools a');
    expect(links.map(({ hostname, rel }) => `${hostname} ${rel}`)).to.deep.equal([
      'www.facebook.com noopener noreferrer',
      'zalo.me noopener noreferrer',
    ]);
  });

  for (const link of [
    '/chi-tiet?a=1&b=2&tin=17#phan-2',
    '/tin/Lịch tiếp công dân & lịch nghỉ.html?q=50%25+1',
    'https://bao.example.vn/bai?id=1&x=%26',
  ]) {
    it(`hand other sites the whole address of ${link}`, async () => {
      const element = await sharing([{ ...inspection, link }]);
      const address = new URL(link, location.href).href;
      const hrefs = all<HTMLAnchorElement>(element, '[part="tools"] a').map((each) =>
        each.getAttribute('href')!,
      );
      expect(hrefs).to.deep.equal([
        `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
        `https://zalo.me/share?url=${encodeURIComponent(address)}`,
      ]);
      const [facebook, zalo] = hrefs.map((href) => new URL(href));
      expect([...facebook!.searchParams]).to.deep.equal([['u', address]]);
      expect([...zalo!.searchParams]).to.deep.equal([['url', address]]);
      expect([facebook!.hash, zalo!.hash]).to.deep.equal(['', '']);
    });
  }

  it('copy title, lead, text, author and address, in this order, with a line between', async () => {
    const element = await settled({ src: source().src });
    tool(element, 'Chép kèm nguồn').click();
    await told(element);
    expect(copied[0]!.replace(/\n{2,}/g, '\n\n').split('\n\n')).to.deep.equal([
      inspection.title,
      inspection.lead,
      'Qua kiểm tra cho thấy, UBND các xã, phường niêm yết các TTHC thuộc 15 lĩnh vực quản lý, đạt 98%.',
      'Đoàn kiểm tra tại xã Kim Sơn',
      'Theo kế hoạch, trong các ngày 17 - 19/8, đoàn tiếp tục kiểm tra tại các phường khác./.',
      'Tác giả: Phan Thanh - Hoàng Phương',
      `Nguồn: ${new URL('/tin/kiem-tra', location.href).href}`,
    ]);
  });

  it('copy every kind of block as one of its own', async () => {
    const body = `<p>Một.</p><ul><li>Hai</li><li>Ba</li></ul><h2>Bốn</h2><figure><img src="${PICTURE}" alt=""><figcaption>Năm</figcaption></figure>
      <blockquote>Sáu.<ul><li>Bảy</li><li>Tám</li></ul><p>Chín.</p></blockquote><pre>Mười</pre>
      <table><tr><th>Xã</th><th>Hồ sơ</th></tr><tr><td>Kim Sơn</td><td>17</td></tr></table><p>Hết,<br>thật.</p>`;
    const element = await settled({ src: source([{ id: 'a', title: 'Tin', body }]).src });
    tool(element, 'Chép kèm nguồn').click();
    await told(element);
    const blocks = copied[0]!.split('\n\n');
    expect(blocks).to.deep.equal([
      'Tin',
      'Một.',
      'Hai\nBa',
      'Bốn',
      'Năm',
      'Sáu.',
      'Bảy\nTám',
      'Chín.',
      'Mười',
      'Xã\tHồ sơ\nKim Sơn\t17',
      'Hết,\nthật.',
      `Nguồn: ${new URL('/tin/a', location.href).href}`,
    ]);
  });

  it('copy all of a long text, of which the browser lays out only what is on the screen', async () => {
    const paragraphs = Array.from(
      { length: 1200 },
      (_, index) => `${index}: ${'một cửa điện tử '.repeat(8).trim()}.`,
    );
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('');
    const element = await settled({ src: source([{ id: 'a', title: 'Tin', body }]).src });
    tool(element, 'Chép kèm nguồn').click();
    await told(element);
    const missing = paragraphs.filter((text) => !copied[0]!.includes(`\n\n${text}\n\n`));
    expect(missing).to.have.length(0);
  });

  it('copy no empty lines for what the article has not got', async () => {
    const element = await settled({ src: source([{ id: 'a', title: 'Tin', body: '<p>Hết.</p>' }]).src });
    tool(element, 'Chép kèm nguồn').click();
    await told(element);
    expect(copied[0]).to.equal(`Tin\n\nHết.\n\nNguồn: ${new URL('/tin/a', location.href).href}`);
  });

  describe('where the browser', () => {
    const { execCommand } = document;
    const refuse = (name: string) => async () => {
      throw new DOMException('refused', name);
    };
    const setShare = (value: unknown) =>
      Object.defineProperty(Navigator.prototype, 'share', { value, configurable: true });
    afterEach(() => (document.execCommand = execCommand));

    it('lets nothing be copied, say so and what to do', async () => {
      const value = { writeText: refuse('NotAllowedError') };
      Object.defineProperty(Navigator.prototype, 'clipboard', { value, configurable: true });
      document.execCommand = () => false;
      const element = await settled({ src: source().src });
      tool(element, 'Chia sẻ').click();
      await element.updateComplete;
      for (const name of ['Chép kèm nguồn', 'Chép địa chỉ']) {
        tool(element, name).click();
        await element.updateComplete;
        expect(await told(element), name).to.match(/^Chưa (?:chép|chia sẻ) được/);
      }
      expect(await told(element)).to.contain(new URL('/tin/kiem-tra', location.href).href);
    });

    /** A browser without the clipboard's API, as on pages without HTTPS: the command succeeds whatever the page does. */
    const onlyCopiesByCommand = () => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => {
        const clipboardData = { setData: (_type: string, text: string) => void copied.push(text) };
        const event = new Event('copy', { bubbles: true, cancelable: true });
        document.body.dispatchEvent(Object.assign(event, { clipboardData }));
        return true;
      };
    };
    const guards: [string, (event: Event) => void, readonly string[]][] = [
      ['does not forbid it', () => {}, ['Đã chép']],
      ['cancels it', (event) => event.preventDefault(), ['Đã chép']],
      ['cancels and stops it', (event) => (event.preventDefault(), event.stopPropagation()), ['Đã chép']],
      [
        'lets nobody else hear of it',
        (event) => (event.preventDefault(), event.stopImmediatePropagation()),
        ['Chưa chép được'],
      ],
    ];
    for (const [guard, onCopy, [report]] of guards) {
      it(`copies by its command only, in a page that ${guard}, say what is in the clipboard`, async () => {
        onlyCopiesByCommand();
        addEventListener('copy', onCopy, { capture: true });
        const element = await settled({ src: source().src });
        tool(element, 'Chép kèm nguồn').click();
        const status = await told(element);
        removeEventListener('copy', onCopy, { capture: true });
        expect(status).to.contain(report);
        expect(copied).to.have.length(report === 'Đã chép' ? 1 : 0);
      });
    }

    it('has no command for it either, say so', async () => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => {
        throw new TypeError('not a function');
      };
      const element = await settled({ src: source().src });
      tool(element, 'Chép kèm nguồn').click();
      expect(await told(element)).to.contain('Chưa chép được');
    });

    for (const [how, print] of [
      ['has no print', undefined],
      ['ignores it', () => {}],
      [
        'throws',
        () => {
          throw new Error('print');
        },
      ],
    ] as const) {
      it(`${how}, say so and leave the page as it was`, async () => {
        const body = `<details><summary>Thêm</summary><p>Phần gấp lại.</p></details><p>Hết bài.</p>`;
        const element = await settled({ src: source([{ ...inspection, body }]).src });
        const sheets = document.adoptedStyleSheets.length;
        Object.assign(window, { print });
        const { error } = console;
        console.error = () => {};
        tool(element, 'In, lưu').click();
        expect(await told(element)).to.match(/^Chưa in được|trục trặc/);
        console.error = error;
        expect(document.adoptedStyleSheets).to.have.length(sheets);
        expect(element.hasAttribute('data-portlet-print')).to.equal(false);
        expect(one<HTMLDetailsElement>(element, 'details')!.open).to.equal(false);
      });
    }

    it('shares, say that it has been handed over', async () => {
      setShare(async () => {});
      const element = await sharing();
      tool(element, 'Qua ứng dụng khác').click();
      expect(await told(element)).to.contain('sang ứng dụng đã chọn');
      expect(copied).to.deep.equal([]);
    });

    it('shares, and the reader closes its sheet, say so and copy nothing', async () => {
      let asked = 0;
      setShare(async () => {
        asked++;
        throw new DOMException('closed', 'AbortError');
      });
      const element = await sharing();
      tool(element, 'Qua ứng dụng khác').click();
      expect(await told(element)).to.equal('Đã hủy chia sẻ.');
      expect([asked, copied]).to.deep.equal([1, []]);
    });

    it('does not let it be shared, copy the address', async () => {
      setShare(refuse('NotAllowedError'));
      const element = await sharing();
      tool(element, 'Qua ứng dụng khác').click();
      expect(await told(element)).to.equal('Đã chép địa chỉ của bài.');
      expect(copied).to.have.length(1);
    });
  });

  it('size the text from seven eighths to twice, in steps that are told, and no further', async () => {
    const element = await settled({ src: source().src });
    const size = () => parseFloat(getComputedStyle(one(element, '.text p')!).fontSize);
    const usual = size();
    const steps = async (name: string, count: number) => {
      const sizes: [number, string][] = [];
      for (let step = 0; step < count; step++) {
        tool(element, name).click();
        await element.updateComplete;
        sizes.push([size() / usual, said(element, '.tools [role="status"]')]);
      }
      return sizes;
    };
    const disabled = (name: string) => tool(element, name).getAttribute('aria-disabled');
    expect(await steps('Chữ lớn hơn', 6)).to.deep.equal([
      [1.125, 'Cỡ chữ 113%'],
      [1.25, 'Cỡ chữ 125%'],
      [1.5, 'Cỡ chữ 150%'],
      [1.75, 'Cỡ chữ 175%'],
      [2, 'Cỡ chữ 200%'],
      [2, 'Cỡ chữ 200%'],
    ]);
    expect([disabled('Chữ lớn hơn'), disabled('Chữ nhỏ hơn')]).to.deep.equal(['true', 'false']);
    const down = await steps('Chữ nhỏ hơn', 7);
    expect(down.slice(-3)).to.deep.equal([
      [1, 'Cỡ chữ 100%'],
      [0.875, 'Cỡ chữ 88%'],
      [0.875, 'Cỡ chữ 88%'],
    ]);
    expect([disabled('Chữ lớn hơn'), disabled('Chữ nhỏ hơn')]).to.deep.equal(['false', 'true']);
  });

  it('do without a remembered size that is none', async () => {
    const first = await settled({ src: source().src });
    const size = (element: Element) =>
      parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.text p')!).fontSize);
    const usual = size(first);
    tool(first, 'Chữ lớn hơn').click();
    await first.updateComplete;
    const name = Object.keys(localStorage).find((key) => localStorage.getItem(key) === '1.125')!;
    for (const rubbish of ['40', '0', 'to', '']) {
      localStorage.setItem(name, rubbish);
      expect(size(await settled({ src: source().src })), rubbish).to.equal(usual);
    }
  });

  it('leave open after printing what the reader opens later', async () => {
    const body = `<details><summary>Thêm</summary><p>Phần gấp lại.</p></details><p>Hết bài.</p>`;
    const element = await settled({ src: source([{ ...inspection, body }]).src });
    const printed = new Promise<void>((resolve) => (window.print = resolve));
    tool(element, 'In, lưu').click();
    await printed;
    dispatchEvent(new Event('afterprint'));
    const details = one<HTMLDetailsElement>(element, 'details')!;
    details.open = true;
    dispatchEvent(new Event('afterprint'));
    expect(details.open).to.equal(true);
  });

  it('print the article alone, with all of it open', async () => {
    const body = `${inspection.body}<details><summary>Thêm</summary><p>Phần gấp lại.</p></details><p>Hết bài.</p>`;
    const element = await settled({ src: source([{ ...inspection, body }]).src });
    const sheets = document.adoptedStyleSheets.length;
    const open = () => one<HTMLDetailsElement>(element, 'details')!.open;
    const printed = new Promise<boolean[]>((resolve) => {
      window.print = () => resolve([open(), document.adoptedStyleSheets.length > sheets]);
    });
    tool(element, 'In, lưu').click();
    expect(await printed).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect([open(), document.adoptedStyleSheets.length]).to.deep.equal([false, sheets]);
    expect(element.hasAttribute('data-portlet-print')).to.equal(false);
  });

  it('are those that the page leaves in; an editor hears of others', async () => {
    const element = await settled({ src: source().src, tools: 'print, nghe' });
    expect(all(element, '.tools button')).to.have.length(1);
    expect(heard).to.deep.equal([
      '<news-article> tools="print, nghe": expected any of listen, size, share, print, copy, or none.',
    ]);
    expect(all(await settled({ src: source().src, tools: 'none' }), '.tools')).to.have.length(0);
  });

  it('the byline says whether it names an author, a source, or neither', async () => {
    const of = async (author: string) =>
      said(await settled({ src: source([{ ...inspection, author }]).src }), '.byline');
    expect(await of('Theo Hà Nội Mới')).to.equal('Nguồn: Hà Nội Mới');
    expect(await of('Bài, ảnh: Phạm Linh')).to.equal('Bài, ảnh: Phạm Linh');
    expect(await of('Tác giả: Phạm Linh')).to.equal('Tác giả: Phạm Linh');
  });
});
