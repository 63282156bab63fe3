import { expect } from '@open-wc/testing';
import { all, editorHears, one, said, settled, tool } from './block.js';
import { inspection, playing, source } from './wire.js';

describe('the tools of an article', () => {
  playing();
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
  const status = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('.said')!;
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
    expect(said(element, '.said')).to.contain('113%');
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

  it('share by the system’s sheet, else by copying the address; other sites are plain links', async () => {
    const element = await settled({ src: source().src });
    tool(element, 'Chia sẻ').click();
    expect(await told(element)).to.equal('Đã chép địa chỉ của bài.');
    expect(copied).to.deep.equal([new URL('/tin/kiem-tra', location.href).href]);
    const shared: ShareData[] = [];
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (given: ShareData) => void shared.push(given),
      configurable: true,
    });
    tool(element, 'Chia sẻ').click();
    while (!shared.length) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(shared[0]).to.deep.equal({ title: inspection.title, url: copied[0] });
    const links = all<HTMLAnchorElement>(element, '.tools a');
    expect(links.map(({ hostname, rel }) => `${hostname} ${rel}`)).to.deep.equal([
      'www.facebook.com noopener noreferrer',
      'zalo.me noopener noreferrer',
    ]);
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
      '<news-article> tools="print, nghe": expected any of size, print, share, copy, listen, or none.',
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
