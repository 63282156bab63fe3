import { expect } from '@open-wc/testing';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { all, block, editorHears, inState, one, said, settled } from './block.js';
import { related } from '../../src/news-article/lazy.js';
import { useFakeSources, source, textIsThere } from './fake-source.js';

const days = ['15', '14', '13', '12', '11', '10'];
const stories = days.map((day, index) => ({
  id: `tin-${day}`,
  title: `Tin ngày ${day}`,
  date: `${day} Aug 2020 08:00:00 +0700`,
  body: `<p>Thân bài ${day}.</p>`,
  category: index % 2 ? 'Văn hóa' : 'Kinh tế',
}));
const here = location.pathname + location.search;

describe('other stories below an article', () => {
  useFakeSources();
  const heard = editorHears();
  afterEach(() => history.replaceState(null, '', here));

  async function shown(attributes: Record<string, string>): Promise<NewsArticle> {
    const element = await settled({ src: source(stories).src, ...attributes });
    while (!one(element, '.related')) await new Promise((resolve) => requestAnimationFrame(resolve));
    return element;
  }
  const titles = (element: NewsArticle, part: string) =>
    all(element, `${part} a .story-title`).map(({ innerText }) => innerText);

  it('are not there unless asked for', async () => {
    expect(all(await settled({ src: source(stories).src }), '.related')).to.have.length(0);
  });

  it('are the one that came after it, the one before, and others of its category first', async () => {
    const element = await shown({ 'article-id': 'tin-13', related: '2' });
    expect(said(element, '.related .heading')).to.equal('Tin khác');
    expect(
      all(element, '.beside li').map((item) => item.innerText.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Tin mới hơn Tin ngày 14 14/08/2020', 'Tin cũ hơn Tin ngày 12 12/08/2020']);
    expect(titles(element, '.others')).to.deep.equal(['Tin ngày 15', 'Tin ngày 11']);
    expect(all<HTMLAnchorElement>(element, '.others a')[0]!.pathname).to.equal('/tin/tin-15');
    await expect(element).to.be.accessible();
  });

  it('are those of its category before newer ones of others', async () => {
    const element = await shown({ 'article-id': 'tin-12', related: '3' });
    expect(titles(element, '.beside')).to.deep.equal(['Tin ngày 13', 'Tin ngày 11']);
    expect(titles(element, '.others')).to.deep.equal(['Tin ngày 14', 'Tin ngày 10', 'Tin ngày 15']);
  });

  it('go by their dates, whatever the order of the source', async () => {
    const mixed = [3, 0, 5, 1, 4, 2].map((index) => stories[index]!);
    const element = await settled({ src: source(mixed).src, 'article-id': 'tin-12', related: '3' });
    while (!one(element, '.related')) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(titles(element, '.beside')).to.deep.equal(['Tin ngày 13', 'Tin ngày 11']);
    expect(titles(element, '.others')).to.deep.equal(['Tin ngày 14', 'Tin ngày 10', 'Tin ngày 15']);
  });

  it('go by the order of the list where one has no date', async () => {
    const mixed = [3, 0, 5, 1].map((index, place) =>
      place ? stories[index]! : { ...stories[index]!, date: '' },
    );
    const element = await settled({ src: source(mixed).src, 'article-id': 'tin-15', related: '3' });
    while (!one(element, '.related')) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(titles(element, '.beside')).to.deep.equal(['Tin ngày 12', 'Tin ngày 14']);
    expect(titles(element, '.others')).to.deep.equal(['Tin ngày 10']);
  });

  it('have no newer beside the newest, and no older beside the oldest', async () => {
    const newest = await shown({ 'article-id': 'tin-15', related: '0' });
    expect(said(newest, '.beside')).to.match(/^Tin cũ hơn Tin ngày 14/);
    const oldest = await shown({ 'article-id': 'tin-10', related: '0' });
    expect(said(oldest, '.beside')).to.match(/^Tin mới hơn Tin ngày 11/);
  });

  it('stand one level under the title', async () => {
    for (const [level, title, heading] of [
      ['2', 'H2', 'H3'],
      ['5', 'H5', 'H6'],
      ['6', 'H6', 'H6'],
    ] as const) {
      const element = await shown({ related: '0', 'heading-level': level });
      expect(one(element, '.title')!.closest('.heading')!.tagName).to.equal(title);
      expect(one(element, '.related .heading')!.tagName).to.equal(heading);
    }
  });

  it('lead to a name that is written for an address', async () => {
    const named = stories.map((story, index) => (index === 1 ? { ...story, id: 'a&b=c/d ế' } : story));
    const element = await settled({
      src: source(named).src,
      'article-id': 'tin-13',
      related: '0',
      'article-href': '/chi-tiet?tin={id}&x=1',
    });
    while (!one(element, '.beside')) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { search, searchParams } = new URL(all<HTMLAnchorElement>(element, '.beside a')[0]!.href);
    expect(search).to.equal('?tin=a%26b%3Dc%2Fd%20%E1%BA%BF&x=1');
    expect(searchParams.get('tin')).to.equal('a&b=c/d ế');
  });

  it('come to the next article where they could not be had for one', async () => {
    const load = related.load.bind(related);
    let failures = 1;
    related.load = async () => {
      if (failures-- > 0) related.failed = true;
      else await load();
    };
    const { value } = related;
    related.value = undefined;
    const first = await settled({ src: source(stories).src, related: '1' });
    expect(all(first, '.related')).to.have.length(0);
    related.load = async () => {
      related.value = value;
      await load();
    };
    await shown({ related: '1' });
    related.load = load;
  });

  it('may be those two alone', async () => {
    const element = await shown({ related: '' });
    expect(titles(element, '.beside')).to.deep.equal(['Tin ngày 14']);
    expect(all(element, '.others')).to.have.length(0);
  });

  it('lead where article-href says', async () => {
    const element = await shown({
      'article-id': 'tin-13',
      related: '0',
      'article-href': '/chi-tiet?tin={id}',
    });
    const [newer] = all<HTMLAnchorElement>(element, '.beside a');
    expect(newer!.pathname + newer!.search).to.equal('/chi-tiet?tin=tin-14');
  });

  it('open on the same page where a parameter names the article', async () => {
    const played = source(stories);
    const url = new URL(location.href);
    url.searchParams.set('tin', 'tin-13');
    history.replaceState(null, '', url);
    const element = await block({ src: played.src, param: 'tin', related: '1' });
    await inState(element, 'ready');
    while (!one(element, '.beside a')) await new Promise((resolve) => requestAnimationFrame(resolve));
    all<HTMLAnchorElement>(element, '.beside a')[1]!.click();
    await element.updateComplete;
    await textIsThere(element);
    expect(said(element, '.article > .heading')).to.equal('Tin ngày 12');
    expect(new URL(location.href).searchParams.get('tin')).to.equal('tin-12');
    expect(titles(element, '.beside')).to.deep.equal(['Tin ngày 13', 'Tin ngày 11']);
    expect(played.requests).to.equal(1);
  });

  it('are three where the attribute makes no sense, which an editor hears', async () => {
    const element = await shown({ related: 'vài' });
    expect(titles(element, '.others')).to.have.length(3);
    expect(heard).to.deep.equal(['<news-article> related="vài": expected a number, 0 to 20; taking 3.']);
  });
});
