import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/featured-news/define.js';
import { block, inState, one, said } from './block.js';
import { useFakeSources, source, textIsThere } from './fake-source.js';
import type { FakeSource } from '../fake-source.js';

const here = location.pathname + location.search;
const stories = ['mot', 'hai', 'ba'].map((id) => ({
  id,
  title: `Tin ${id}`,
  body: `<p>Thân bài ${id}.</p>`.repeat(40),
}));
/** The page's own address with another article, as the runner's own parameters are to stay. */
const addressOf = (id: string) => {
  const url = new URL(location.href);
  url.searchParams.set('tin', id);
  return url.href;
};
const popped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));

describe('a list and an article on one page', () => {
  useFakeSources();
  let played: FakeSource;
  const { title } = document;
  beforeEach(() => (played = source(stories)));
  afterEach(() => {
    history.replaceState(null, '', here);
    document.title = title;
  });

  async function page() {
    const list = document.createElement('featured-news');
    list.src = played.src;
    list.articleHref = addressOf('ID').replace('ID', '{id}');
    fixtureSync<HTMLElement>('<div></div>').append(list);
    const article = await block({ src: played.src, param: 'tin' });
    if (list.state !== 'ready')
      await new Promise((resolve) => list.addEventListener('portlet-load', resolve));
    await list.updateComplete;
    const link = (index: number) => list.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.link')[index]!;
    return { article, link };
  }

  it('opens a story without a page load and without another request, and goes to it', async () => {
    const { article, link } = await page();
    expect(article.state).to.equal('empty');
    link(1).click();
    await inState(article, 'ready');
    await textIsThere(article);
    expect(said(article, '.heading')).to.equal('Tin hai');
    expect(location.href).to.equal(addressOf('hai'));
    expect(played.requests).to.equal(1);
    expect(article.shadowRoot!.activeElement === one(article, '.heading')).to.equal(true);
    expect(document.title).to.equal(`Tin hai · ${title}`);
  });

  it('goes back to the place and the link that it came from, and forth again', async () => {
    const { article, link } = await page();
    link(0).focus();
    const before = scrollY;
    link(0).click();
    await inState(article, 'ready');
    link(2).click();
    await article.updateComplete;
    expect(said(article, '.heading')).to.equal('Tin ba');

    let turned = popped();
    history.back();
    await turned;
    await article.updateComplete;
    expect(said(article, '.heading')).to.equal('Tin mot');

    turned = popped();
    history.back();
    await turned;
    await inState(article, 'empty');
    expect(scrollY).to.equal(before);
    expect(link(0).matches(':focus')).to.equal(true);
    expect(document.title).to.equal(title);

    turned = popped();
    history.forward();
    await turned;
    await inState(article, 'ready');
    expect(said(article, '.heading')).to.equal('Tin mot');
    expect(played.requests).to.equal(1);
  });

  it('leaves other links, other keys and other scripts alone', async () => {
    const { article, link } = await page();
    const taken: boolean[] = [];
    const note = (event: Event) => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', note);
    const click = (init: MouseEventInit = {}) =>
      link(0).dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
      );
    for (const key of ['ctrlKey', 'shiftKey', 'metaKey', 'altKey']) click({ [key]: true });
    click({ button: 1 });
    click({ button: 2 });
    link(0).target = '_blank';
    click();
    link(0).removeAttribute('target');
    for (const name of ['download', 'data-full-text']) {
      link(0).setAttribute(name, '');
      click();
      link(0).removeAttribute(name);
    }
    link(0).search = '?tin=mot&khac=1';
    click();
    link(0).href = '/trang-khac?tin=mot';
    click();
    removeEventListener('click', note);
    expect(taken).to.deep.equal(Array(11).fill(false));
    expect(article.state).to.equal('empty');
  });

  it('leaves a click to the script of the page that has taken it', async () => {
    const { article, link } = await page();
    const take = (event: Event) => event.preventDefault();
    link(0).addEventListener('click', take);
    link(0).click();
    await article.updateComplete;
    expect([location.href, article.state]).to.deep.equal([new URL(here, location.href).href, 'empty']);
  });

  it('follows a plain click of the main button', async () => {
    const { article, link } = await page();
    const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, button: 0 });
    link(0).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    await inState(article, 'ready');
  });

  it('goes back to the place on a long page, not near it', async () => {
    const high = fixtureSync<HTMLElement>('<div></div>');
    high.style.blockSize = '5000px';
    const { article, link } = await page();
    history.scrollRestoration = 'manual';
    scrollTo({ top: 3000, behavior: 'instant' });
    link(0).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    await inState(article, 'ready');
    expect(scrollY).not.to.equal(3000);
    const turned = popped();
    history.back();
    await turned;
    await inState(article, 'empty');
    history.scrollRestoration = 'auto';
    expect(scrollY).to.be.closeTo(3000, 1);
  });

  it('does not heed the way back once it is gone', async () => {
    const { article, link } = await page();
    link(0).click();
    await inState(article, 'ready');
    await textIsThere(article);
    article.remove();
    let updates = 0;
    article.requestUpdate = () => void updates++;
    const turned = popped();
    history.back();
    await turned;
    expect(updates).to.equal(0);
  });

  it('shows the article that the page’s own address names, by the address that the source tells too', async () => {
    history.replaceState(null, '', addressOf('ten-khac'));
    played = source([
      { id: '17', link: '/bai?tin=ten-khac', title: 'Tin tên khác', body: '<p>a</p>' },
      ...stories,
    ]);
    const { article } = await page();
    await inState(article, 'ready');
    expect(said(article, '.heading')).to.equal('Tin tên khác');
  });

  it('does not show what the page has written under another article’s name', async () => {
    let open!: () => void;
    const article = await block(
      { src: played.src, param: 'tin' },
      '<article><h2>Viết sẵn</h2><p>Một.</p></article>',
    );
    await waitUntil(() => said(article, '.heading') === 'Viết sẵn');
    played.gate = new Promise<void>((resolve) => (open = resolve));
    const link = fixtureSync<HTMLAnchorElement>(
      `<a href="${addressOf('hai').replace(/&/g, '&amp;')}">Hai</a>`,
    );
    link.click();
    await inState(article, 'loading');
    expect(article.shadowRoot!.querySelectorAll('.article:not(.shape)')).to.have.length(0);
    expect(one<HTMLSlotElement>(article, 'slot')!.hidden).to.equal(true);
    open();
    await inState(article, 'ready');
    expect(said(article, '.heading')).to.equal('Tin hai');
    const turned = popped();
    history.back();
    await turned;
    await article.updateComplete;
    expect(said(article, '.heading')).to.equal('Viết sẵn');
  });

  it('leaves the page’s links alone once it is gone', async () => {
    const { article, link } = await page();
    article.remove();
    let taken: boolean | undefined;
    const note = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', note);
    link(0).click();
    removeEventListener('click', note);
    expect(taken).to.equal(false);
  });
});

describe('what the page’s own URL names', () => {
  useFakeSources();
  afterEach(() => history.replaceState(null, '', here));

  const links = (root: ParentNode) =>
    [...root.querySelectorAll('a')].map(({ href }) => decodeURIComponent(href));
  const EVIL = 'https://evil.example/login';

  it('becomes no link: anybody may write it', async () => {
    for (const id of [EVIL, `${EVIL}#`, '//evil.example/login', 'javascript:alert(1)', `x" href="${EVIL}`]) {
      history.replaceState(null, '', addressOf(id));
      for (const attributes of [
        { 'more-href': '/tin' },
        {},
        { 'article-id': 'mot' },
        { related: '3', meta: '' },
      ]) {
        const element = await block({ src: source(stories).src, param: 'tin', ...attributes });
        await inState(element, 'error', 'ready', 'empty');
        const others = links(element.shadowRoot!).filter((href) => !/facebook|zalo/.test(href));
        expect(
          others.filter((href) => new URL(href).origin !== location.origin),
          id,
        ).to.deep.equal([]);
        element.remove();
      }
    }
  });

  it('becomes none by a way back either', async () => {
    history.replaceState(null, '', addressOf(EVIL));
    history.pushState(null, '', addressOf('mot'));
    const element = await block({ src: source(stories).src, param: 'tin' });
    await inState(element, 'ready');
    const turned = popped();
    history.back();
    await turned;
    await inState(element, 'error');
    expect(links(element.shadowRoot!)).to.deep.equal([]);
  });

  it('is a link where the page’s author has named it', async () => {
    const element = await block({ src: source(stories).src, 'article-id': 'https://cong.example.vn/bai' });
    await inState(element, 'error');
    expect(new Set(links(element.shadowRoot!))).to.deep.equal(new Set(['https://cong.example.vn/bai']));
  });
});
