import { describe, it } from 'node:test';
import { expect } from 'chai';
import { DataError } from '../../src/data/error.js';
import type { ResponsePage } from '../../src/data/request.js';
import { item, readNews, rss } from './sample.js';
import type { Asking } from './sample.js';

const titles = async (source: string, asking?: Asking) =>
  (await readNews(source, asking)).map(({ title }) => title);

const dated = (title: string, date: string, more = '') =>
  `<item><title>${title}</title><guid isPermaLink="false">${title}</guid><pubDate>${date}</pubDate>${more}</item>`;

describe('stories of one id', () => {
  const sharing = (title: string, date = '') =>
    `<item><title>${title}</title><guid isPermaLink="false">chung</guid>${date && `<pubDate>${date}</pubDate>`}</item>`;

  it('are all there, each with an id that names it alone', async () => {
    const items = await readNews(rss(sharing('Một') + sharing('Hai') + sharing('Ba')));
    expect(items.map(({ title }) => title)).to.deep.equal(['Một', 'Hai', 'Ba']);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(3);
  });

  it('keep their ids whatever else comes', async () => {
    const [, two] = await readNews(rss(sharing('Một') + sharing('Hai')));
    const [, , again] = await readNews(rss(sharing('Không') + sharing('Một') + sharing('Hai')));
    expect(again!.id).to.equal(two!.id);
  });

  it('are all there where they have one link and no id', async () => {
    const linked = (title: string) => `<item><title>${title}</title><link>/tin-tuc</link></item>`;
    expect(await titles(rss(linked('Một') + linked('Hai')))).to.deep.equal(['Một', 'Hai']);
  });

  it('and one title are two where their days differ, and one where they do not', async () => {
    const days = ['13 Aug 2020 16:07 +0700', '12 Aug 2020 08:00 +0700', '13 Aug 2020 09:00 +0700'];
    expect(await readNews(rss(days.map((day) => sharing('Lịch tuần', day)).join('')))).to.have.length(2);
  });

  it('do not count twice towards the number that is wanted', async () => {
    const source = rss(sharing('Một') + sharing('Một') + sharing('Một') + sharing('Hai') + sharing('Ba'));
    expect(await titles(source, { limit: 2 })).to.deep.equal(['Một', 'Hai']);
  });
});

describe('the order of stories', () => {
  const days = Array.from({ length: 28 }, (_, index) => `${index + 1} Aug 2020 08:00 +0700`);
  const oldestFirst = rss(days.map((day) => dated(day, day)).join(''));

  it('is the newest first, whatever the source’s', async () => {
    expect(await titles(oldestFirst, { limit: 2 })).to.deep.equal([days[27], days[26]]);
  });

  it('is the source’s own where the page’s author says so', async () => {
    expect(await titles(oldestFirst, { limit: 2, sort: 'source' })).to.deep.equal([days[0], days[1]]);
  });

  it('is the source’s own where it tells no day', async () => {
    expect(await titles(rss(item('', 'B') + item('', 'A')))).to.deep.equal(['B', 'A']);
  });

  it('leaves a story without a day behind the one before it', async () => {
    const source = dated('cũ', days[0]!) + dated('mới', days[5]!) + item('', 'không ngày');
    expect(await titles(rss(source))).to.deep.equal(['mới', 'không ngày', 'cũ']);
  });

  it('is turned round within a day too, where the source ends with the newest', async () => {
    const source = ['1/8/2020', '2/8/2020', '2/8/2020'].map((day, index) => dated(`${index}`, day)).join('');
    expect(await titles(rss(source))).to.deep.equal(['2', '1', '0']);
  });

  it('holds for lists in JSON', async () => {
    const list = days.map((day) => ({ title: day, date: day }));
    expect(await titles(JSON.stringify(list), { limit: 1 })).to.deep.equal([days[27]]);
  });

  it('of day and month is one for the whole source', async () => {
    const source = ['9/30/2020', '10/3/2020', '10/12/2020'].map((day) => dated(day, day)).join('');
    expect(await titles(rss(source))).to.deep.equal(['10/12/2020', '10/3/2020', '9/30/2020']);
  });
});

describe('further pages', () => {
  const url = 'https://cong.example.vn/wp-json/wp/v2/posts?per_page=2';
  const post = (id: number) => ({
    id,
    link: `https://cong.example.vn/${id}`,
    slug: `${id}`,
    title: { rendered: `Bài ${id}` },
    date_gmt: `2020-08-${30 - id}T01:00:00`,
  });

  /** Reads a source of pages, and gives the titles with the URLs of the further pages. */
  async function paged(
    pages: readonly unknown[],
    asking: Asking,
    pageOf = (page: string) => Number(new URL(page).searchParams.get('page')) - 1,
  ): Promise<{ titles: readonly string[]; asked: readonly string[] }> {
    const asked: string[] = [];
    const fetchMore = (page: string): Promise<ResponsePage> => {
      asked.push(page);
      const content = pages[pageOf(page)];
      if (!content) return Promise.reject(new DataError('http-400'));
      const bytes = new TextEncoder().encode(JSON.stringify(content));
      return Promise.resolve({ bytes, info: { contentType: '', url: page } });
    };
    return { titles: await titles(JSON.stringify(pages[0]), { url, fetchMore, ...asking }), asked };
  }

  it('of WordPress are fetched where more is wanted than one gives', async () => {
    const found = await paged([[post(1), post(2)], [post(3), post(4)], [post(5)]], { wanted: 5 });
    expect(found.titles).to.deep.equal(['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4', 'Bài 5']);
    expect(found.asked).to.deep.equal([`${url}&page=2`, `${url}&page=3`]);
  });

  it('are not fetched where enough has come, or nothing is told to be wanted', async () => {
    const pages = [[post(1), post(2)], [post(3)]];
    expect((await paged(pages, { wanted: 2 })).asked).to.deep.equal([]);
    expect((await paged(pages, {})).asked).to.deep.equal([]);
  });

  it('end where one is not full, empty or refused, and what has come is kept', async () => {
    expect((await paged([[post(1)]], { wanted: 5 })).asked).to.deep.equal([]);
    const refused = await paged([[post(1), post(2)]], { wanted: 5 });
    expect(refused.titles).to.deep.equal(['Bài 1', 'Bài 2']);
    expect(refused.asked).to.have.length(1);
  });

  it('are five at most', async () => {
    const pages = Array.from({ length: 9 }, (_, index) => [post(2 * index), post(2 * index + 1)]);
    const found = await paged(pages, { wanted: 50 });
    expect(found.asked).to.have.length(4);
    expect(found.titles).to.have.length(10);
  });

  const named: Readonly<Record<string, (next: string | undefined, title: string) => object>> = {
    'JSON Feed': (next, title) => ({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: title, title }],
      next_url: next,
    }),
    Drupal: (next, title) => ({
      jsonapi: {},
      data: [{ type: 'node--article', id: title, attributes: { title } }],
      links: { next: next && { href: next } },
    }),
    Joomla: (next, title) => ({
      data: [{ type: 'articles', attributes: { id: title, title } }],
      meta: { 'total-pages': 2 },
      links: { next },
    }),
    Liferay: (next, title) => ({
      items: [{ id: title, title, contentFields: [] }],
      page: next ? 1 : 2,
      lastPage: 2,
    }),
  };
  Object.entries(named).forEach(([product, page]) => {
    it(`of ${product} are those that it names`, async () => {
      const pages = [page('/nguon?page=2', 'Một'), page(undefined, 'Hai')];
      const found = await paged(pages, { wanted: 9, url: 'https://cong.example.vn/nguon?a=1' });
      expect(found.titles).to.deep.equal(['Một', 'Hai']);
      expect(found.asked).to.have.length(1);
      expect(found.asked[0]).to.match(/^https:\/\/cong\.example\.vn\/nguon\?.*page=2$/);
    });
  });
});
