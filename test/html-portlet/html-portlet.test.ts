import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { fakeClock } from '../data/fake-clock.js';
import type { FakeFetch } from '../data/fake-fetch.js';
import { fakeFetch } from '../data/fake-fetch.js';
import '../../src/html-portlet/define.js';
import type { HtmlPortlet } from '../../src/html-portlet/html-portlet.js';
import type { PortletErrorEvent } from '../../src/portlet/events.js';

/** A block in the page, with what is pasted into it, once it has been drawn. */
const block = (attributes: string, pasted = '') => {
  const holder = document.createElement('div');
  holder.innerHTML = `<html-portlet ${attributes}>${pasted}</html-portlet>`;
  return fixture<HtmlPortlet>(html`${holder.firstElementChild}`);
};

const fetched = (element: HtmlPortlet) => element.shadowRoot!.querySelector<HTMLElement>('[part="content"]');
const shown = (element: HtmlPortlet) => fetched(element)?.innerHTML;
const notice = (element: HtmlPortlet) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="notice"]')?.innerText.replace(/\s+/g, ' ').trim();

let count = 0;
/** An address that no other test has asked for. */
const address = () => `/bai/${Date.now()}-${count++}.html`;

describe('<html-portlet>', () => {
  let network: FakeFetch;
  const said: string[] = [];
  const warn = console.warn;

  beforeEach(() => {
    network = fakeFetch();
    said.length = 0;
    console.warn = (...parts: unknown[]) => said.push(parts.join(' '));
  });
  afterEach(() => {
    network.restore();
    console.warn = warn;
    localStorage.clear();
  });

  /** Resolves when so many requests have been made. */
  async function calls(number: number): Promise<void> {
    while (network.calls.length < number) await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** A block whose request has been answered. */
  async function answered(
    body: string | Uint8Array,
    attributes = '',
    init?: ResponseInit,
  ): Promise<HtmlPortlet> {
    const element = await block(`src="${address()}" ${attributes}`);
    const over = Promise.race([oneEvent(element, 'portlet-load'), oneEvent(element, 'portlet-error')]);
    await calls(1);
    network.calls[0]!.answer(body, init);
    await over;
    await element.updateComplete;
    return element;
  }

  describe('pasted content', () => {
    it('stands in the frame, under the heading given, and asks for nothing', async () => {
      const element = await block('heading="Liên kết"', '<ul><li><a href="/a">Văn bản</a></li></ul>');
      expect(element.state).to.equal('ready');
      expect(element.shadowRoot!.querySelector('h2')!.textContent.trim()).to.equal('Liên kết');
      const link = element.querySelector('a')!;
      expect(link.offsetHeight).to.be.greaterThan(0);
      expect(link.parentElement!.parentElement!.assignedSlot !== null).to.equal(true);
      expect(network.calls).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('has a name of its own in either language', async () => {
      const vietnamese = await block('', '<p>a</p>');
      expect(vietnamese.shadowRoot!.querySelector('h2')!.textContent.trim()).to.equal('Thông tin');
      const english = await block('lang="en"', '<p>a</p>');
      expect(english.shadowRoot!.querySelector('h2')!.textContent.trim()).to.equal('Information');
    });

    it('says that nothing is there when nothing is', async () => {
      const element = await block('', ' \n ');
      expect(element.state).to.equal('empty');
      expect(element.shadowRoot!.querySelector('.empty')!.textContent).to.equal('Chưa có nội dung.');
    });

    it('lets no picture overflow a narrow column, however deep it stands', async () => {
      const picture =
        '<img alt="" width="800" height="400" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">';
      const element = await block('', `${picture}<p><a href="/a">${picture}</a></p>`);
      element.parentElement!.style.inlineSize = '230px';
      const [shallow, deep] = [...element.querySelectorAll('img')];
      await Promise.all([shallow!.decode(), deep!.decode()]);
      [shallow!, deep!].forEach((each) => {
        expect(each.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right);
        expect(each.offsetHeight).to.be.closeTo(each.offsetWidth, 1);
      });
    });

    it("leaves the page's own rules for pictures in force", async () => {
      const element = await block(
        '',
        '<p><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p>',
      );
      const sheet = document.createElement('style');
      sheet.textContent = 'img { max-width: none; width: 400px }';
      element.parentElement!.append(sheet);
      element.parentElement!.style.inlineSize = '230px';
      expect(element.querySelector('img')!.offsetWidth).to.equal(400);
    });
  });

  describe('a fragment of the site', () => {
    it('is shown clean, its addresses made absolute, under the heading of the block', async () => {
      const element = await answered(
        '<h1 onclick="alert(1)">Lịch tiếp dân</h1><script>alert(1)</script><p style="color:red">Thứ <a href="ba.html">ba</a></p>',
        'heading-level="3"',
      );
      expect(element.state).to.equal('ready');
      expect(shown(element)).to.equal(
        `<h4>Lịch tiếp dân</h4><p>Thứ <a href="${location.origin}/bai/ba.html">ba</a></p>`,
      );
      await expect(element).to.be.accessible();
    });

    it('is asked for again every quarter of an hour', async () => {
      const { random } = Math;
      Math.random = () => 0;
      const clock = fakeClock();
      try {
        const element = await block(`src="${address()}"`);
        const turn = async (milliseconds: number) => {
          await clock.pass(milliseconds);
          await element.updateComplete;
          return network.calls.length;
        };
        await turn(0);
        network.calls[0]!.answer('<p>Một</p>');
        expect(await turn(13.4 * 60_000)).to.equal(1);
        expect(await turn(0.2 * 60_000)).to.equal(2);
        element.remove();
        await clock.pass(0);
      } finally {
        clock.restore();
        Math.random = random;
      }
    });

    it('is made anew where its address has moved, as its own addresses start there', async () => {
      const element = await answered('<p><a href="ba.html">ba</a></p>');
      const link = () => fetched(element)!.querySelector('a')!.pathname;
      expect(link()).to.equal('/bai/ba.html');
      element.src = `/khac/${count++}.html`;
      await calls(2);
      const loaded = oneEvent(element, 'portlet-load');
      network.calls[1]!.answer('<p><a href="ba.html">ba</a></p>');
      await loaded;
      await element.updateComplete;
      expect(link()).to.equal('/khac/ba.html');
    });

    it('tells assistive technology of a change, as of content, and not of the same again', async () => {
      const element = await answered('<p>Một</p>');
      const status = () => element.shadowRoot!.querySelector('[role="status"]')!.textContent;
      expect(status()).to.equal('');
      const again = async (body: string) => {
        const reloaded = element.reload();
        await calls(network.calls.length + 1);
        network.calls[network.calls.length - 1]!.answer(body);
        await reloaded;
        await element.updateComplete;
        return status();
      };
      expect(await again('<p>Một</p>')).to.equal('');
      expect(await again('<p>Hai</p>')).to.equal('Thông tin: đã có nội dung mới');
    });

    it('keeps its heading level within the six that there are', async () => {
      for (const [level, inside] of [
        ['5', 'H6'],
        ['6', 'H6'],
      ] as const) {
        const element = await answered('<h1>a</h1>', `heading-level="${level}"`);
        expect(fetched(element)!.firstElementChild!.tagName).to.equal(inside);
        network.restore();
        network = fakeFetch();
      }
    });

    it('starts at the rank of the heading where there is none', async () => {
      const element = await answered('<h5>a</h5>', 'heading="" heading-level="3"');
      expect(shown(element)).to.equal('<h3>a</h3>');
    });

    it('may be a whole page: its body is taken', async () => {
      const element = await answered(
        '<!DOCTYPE html><html><head><title>T</title></head><body><p>Thân trang</p></body></html>',
      );
      expect(shown(element)).to.equal('<p>Thân trang</p>');
    });

    it('takes the place of pasted content only when it is there', async () => {
      const src = address();
      const element = await block(`src="${src}"`, '<p>Bản cũ</p>');
      expect(element.state).to.equal('loading');
      expect(element.getAttribute('aria-busy')).to.equal('true');
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      await calls(1);
      const loaded = oneEvent(element, 'portlet-load');
      network.calls[0]!.answer('<p>Bản mới</p>');
      await loaded;
      await element.updateComplete;
      expect(element.querySelector('p')!.offsetHeight).to.equal(0);
      expect(shown(element)).to.equal('<p>Bản mới</p>');
      expect(element.hasAttribute('aria-busy')).to.equal(false);
    });

    it('leaves pasted content in place when it cannot be had, and says so calmly', async () => {
      const element = await block(`src="${address()}"`, '<p>Bản cũ</p>');
      const failed = oneEvent(element, 'portlet-error') as unknown as Promise<PortletErrorEvent>;
      await calls(1);
      network.calls[0]!.answer('', { status: 404 });
      expect((await failed).reason).to.equal('http-404');
      await element.updateComplete;
      expect(element.state).to.equal('error');
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(notice(element)).to.contain('Chưa lấy được nội dung mới');
    });

    it('is asked for again by the button', async () => {
      const element = await answered('', '', { status: 404 });
      const loaded = oneEvent(element, 'portlet-load');
      element.shadowRoot!.querySelector<HTMLElement>('[part="retry"]')!.click();
      await calls(2);
      network.calls[1]!.answer('<p>Đã có</p>');
      await loaded;
      await element.updateComplete;
      expect(shown(element)).to.equal('<p>Đã có</p>');
    });

    it('counts as missing when nothing of it can be shown', async () => {
      const element = await answered('<script>alert(1)</script><style>p{}</style><!-- x -->');
      expect(element.state).to.equal('error');
      expect(said.join()).to.contain('empty-source');
    });

    it('keeps the words of a table whole, and lets the keyboard scroll one that is too wide', async () => {
      const row = (cells: number) => `<table><tr>${'<td>Nguyễn</td>'.repeat(cells)}</tr></table>`;
      const narrow = async (cells: number) => {
        const element = await answered(row(cells));
        element.parentElement!.style.inlineSize = '230px';
        const content = fetched(element)!;
        // An observer that begins later is told later.
        await new Promise((resolve) => new ResizeObserver(resolve).observe(content));
        // Observing the next content before this report has ended would be an error.
        await nextFrame();
        return content;
      };
      const fitting = await narrow(2);
      expect(fitting.tabIndex).to.equal(-1);
      expect(fitting.querySelector('td')!.offsetHeight).to.be.below(40);
      network.restore();
      network = fakeFetch();
      const wide = await narrow(12);
      expect(wide.tabIndex).to.equal(0);
      expect(wide.querySelector('td')!.offsetHeight).to.be.below(40);
      expect(wide.offsetWidth).to.be.at.most(230);
      await expect(wide).to.be.accessible();
    });

    it('may be a picture alone', async () => {
      const element = await answered('<img alt="" src="/trap.png">');
      expect(element.state).to.equal('ready');
      expect(fetched(element)!.querySelector('img')!.src).to.equal(`${location.origin}/trap.png`);
    });

    it('is refused over 1 MB', async () => {
      const element = await answered('a'.repeat(1024 * 1024 + 1));
      expect(element.state).to.equal('error');
      expect(said.join()).to.contain('too-large');
    });

    it('is refused when the site sends the request on to another', async () => {
      globalThis.fetch = async () =>
        Object.defineProperty(new Response('<p>Trang khác</p>'), 'url', { value: 'https://khac.example/' });
      const element = await block(`src="${address()}" loading="lazy" hidden`);
      const failed = oneEvent(element, 'portlet-error') as unknown as Promise<PortletErrorEvent>;
      void element.reload();
      expect((await failed).reason).to.equal('redirect');
      await element.updateComplete;
      expect(shown(element)).to.equal(undefined);
    });

    it('keeps its nodes on a refresh that changes nothing, and in the window', async () => {
      const element = await answered('<details><summary>Mục</summary>Nội dung</details>');
      const details = fetched(element)!.querySelector('details')!;
      details.open = true;
      const reloaded = element.reload();
      await calls(2);
      network.calls[1]!.answer('<details><summary>Mục</summary>Nội dung</details>');
      await reloaded;
      await element.updateComplete;
      expect(fetched(element)!.querySelector('details') === details).to.equal(true);
      element.windowState = 'maximized';
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('dialog details') === details).to.equal(true);
      expect(details.open).to.equal(true);
    });

    it('is made anew on a refresh that changes it, and when its rank changes', async () => {
      const element = await answered('<h3>Một</h3>');
      const reloaded = element.reload();
      await calls(2);
      network.calls[1]!.answer('<h3>Hai</h3>');
      await reloaded;
      await element.updateComplete;
      expect(shown(element)).to.equal('<h3>Hai</h3>');
      element.headingLevel = 4;
      await element.updateComplete;
      expect(shown(element)).to.equal('<h5>Hai</h5>');
    });

    it('drops the answer to an older src', async () => {
      const element = await block(`src="${address()}"`);
      await calls(1);
      element.src = address();
      await calls(2);
      const loaded = oneEvent(element, 'portlet-load');
      network.calls[1]!.answer('<p>Mới</p>');
      await loaded;
      expect(network.calls[0]!.aborted).to.equal(true);
      await element.updateComplete;
      expect(shown(element)).to.equal('<p>Mới</p>');
    });

    it('leads to its own notes, also beside a base element of the page', async () => {
      const element = await answered('<a href="#n1">[1]</a><p id="n1">Chú thích</p>');
      const base = document.createElement('base');
      base.href = 'https://khac.example/';
      document.head.append(base);
      const link = fetched(element)!.querySelector('a')!;
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      link.dispatchEvent(click);
      base.remove();
      expect(click.defaultPrevented).to.equal(true);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Chú thích');
    });
  });

  describe('a src that is not taken', () => {
    it('is that of another site: editors are told why, readers where it is', async () => {
      const element = await block('src="https://khac.example/a.html"', '<p>Bản cũ</p>');
      expect(network.calls).to.deep.equal([]);
      expect(element.state).to.equal('error');
      expect(said).to.have.length(1);
      expect(said[0]).to.match(
        /^<html-portlet> .*cors.*src="https:\/\/khac\.example\/a\.html" is on another site/,
      );
      expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(notice(element)).to.contain('Chưa lấy được nội dung mới');
      const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="notice"] a')!;
      expect([link.href, link.textContent]).to.deep.equal(['https://khac.example/a.html', 'khac.example']);
      await expect(element).to.be.accessible();
    });

    it('is no address, or one that holds a script', async () => {
      const broken = await block('src="http://["');
      expect(broken.state).to.equal('error');
      const script = await block('src="javascript:alert(1)"');
      for (const src of [
        'data:text/html,<p>a</p>',
        'blob:https://khac.example/1',
        'mailto:a@b.vn',
        'ftp://khac.example/a',
      ]) {
        const other = await block(`src="${src}"`);
        expect(other.state, src).to.equal('error');
        expect(other.shadowRoot!.querySelectorAll('[part="notice"] a').length, src).to.equal(0);
      }
      expect(script.state).to.equal('error');
      expect(script.shadowRoot!.querySelectorAll('[part="notice"] a').length).to.equal(0);
      expect(said).to.have.length(6);
      expect(network.calls).to.deep.equal([]);
    });

    it('gives way to one that is', async () => {
      const element = await block('src="https://khac.example/a.html"');
      const loaded = oneEvent(element, 'portlet-load');
      element.src = address();
      await calls(1);
      network.calls[0]!.answer('<p>Đây rồi</p>');
      await loaded;
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(shown(element)).to.equal('<p>Đây rồi</p>');
    });
  });
});
