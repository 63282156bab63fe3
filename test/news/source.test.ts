import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import type { DataClient } from '../../src/data/request.js';
import { newsRequest } from '../../src/news/source.js';
import type { Call, FakeFetch } from '../data/fake-fetch.js';
import { fakeFetch } from '../data/fake-fetch.js';
import { item, reasonOf, rss } from './sample.js';

const ADDRESS = 'https://cong.example.vn/rss.xml';

const feedOf = (count: number, more = '') =>
  rss([...Array(count).keys()].map((number) => item(`<guid>${number}</guid>${more}`)).join(''));

describe('the request for news', () => {
  let network: FakeFetch;
  let client: DataClient;

  beforeEach(() => {
    localStorage.clear();
    network = fakeFetch();
    client = createClient();
  });
  afterEach(() => {
    network.restore();
    localStorage.clear();
  });

  /** The call that a request makes, once it is made. */
  async function called(url = ''): Promise<Call> {
    for (;;) {
      const call = network.calls.find((each) => each.url.includes(url));
      if (call) return call;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  it('ends in items, as many as the next of few limits', async () => {
    for (const [limit, most] of [
      [3, 10],
      [10, 10],
      [11, 20],
      [21, 50],
      [500, 50],
      [undefined, 50],
    ]) {
      const answer = client.load(newsRequest(`${ADDRESS}?${limit}`, { limit }));
      (await called(`?${limit}`)).answer(feedOf(60), { headers: { 'content-type': 'text/xml' } });
      expect((await answer).value.map(({ id }) => id)).to.deep.equal([...Array(most).keys()].map(String));
    }
  });

  it('ends in the reason that the reader names', async () => {
    const answer = client.load(newsRequest(ADDRESS));
    (await called()).answer('<!doctype html><title>Đăng nhập</title>');
    expect(await reasonOf(answer)).to.equal('html-instead');
  });

  it('says that an empty answer is one', async () => {
    const answer = client.load(newsRequest(ADDRESS));
    (await called()).answer('');
    expect(await reasonOf(answer)).to.equal('empty-source');
  });

  it('is one for all who ask for the same source at a time, whatever number they want', async () => {
    const address = 'https://a.vn/wp-json/wp/v2/posts';
    const posts = [...Array(60).keys()].map((id) => ({
      id,
      title: { rendered: `Tin ${id}` },
      link: `https://a.vn/${id}`,
    }));
    const loads = [2, 4, 15].map((limit) => client.load(newsRequest(address, { limit })));
    const call = await called();
    expect(call.url).to.contain('per_page=20');
    call.answer(JSON.stringify(posts.slice(0, 20)));
    const entries = await Promise.all(loads);
    expect(entries.map(({ value }) => value.length)).to.deep.equal([10, 10, 20]);
    expect(network.calls).to.have.length(1);
    const [few, , many] = [2, 4, 15].map((limit) => createClient().peek(newsRequest(address, { limit })));
    expect([few?.value.length, many?.value.length]).to.deep.equal([10, 20]);
  });

  it('is another where the source is read otherwise', () => {
    const keys = [
      newsRequest(ADDRESS),
      newsRequest(ADDRESS, { format: 'html' }),
      newsRequest(ADDRESS, { format: 'html', selectors: { item: 'li' } }),
      newsRequest(ADDRESS, { fields: { title: 'tieuDe' } }),
      newsRequest(`${ADDRESS}?x`),
    ].map(({ key }) => key);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(newsRequest(ADDRESS, { format: 'nonsense' }).key).to.equal(keys[0]);
  });

  it('is answered by what the last page kept, at once and without the feed’s bulk', async () => {
    const bulk = `<x>${'x'.repeat(100_000)}</x>`;
    const answer = client.load(newsRequest(ADDRESS, { limit: 5 }));
    (await called()).answer(feedOf(5, bulk));
    const { value } = await answer;
    const nextPage = createClient();
    expect(nextPage.peek(newsRequest(ADDRESS, { limit: 5 }))!.value).to.deep.equal(value);
    expect(nextPage.peek(newsRequest(ADDRESS, { limit: 50 }))).to.equal(undefined);
  });

  it('reads the beginning of a feed that goes on and on, and stops the rest', async () => {
    const answer = client.load(newsRequest(ADDRESS, { limit: 10 }));
    const body = (await called()).open();
    const piece = 'x'.repeat(500_000);
    body.write(feedOf(20).replace('</channel></rss>', ''));
    for (let written = 0; written < 5; written++) body.write(`<item><title>dài</title>${piece}</item>`);
    expect((await answer).value).to.have.length(10);
    expect(body.cancelled).to.equal(true);
  });

  it('says of other answers that they are too large', async () => {
    const answer = client.load(newsRequest(ADDRESS));
    const body = (await called()).open();
    body.write('[');
    for (let written = 0; written < 5; written++) body.write('{"title": "dài"},'.repeat(30_000));
    expect(await reasonOf(answer)).to.equal('too-large');
  });

  describe('cut off on the way', () => {
    const whole = (text: string) => ({ headers: { 'content-length': String(text.length + 99) } });
    const titles = (count: number) =>
      [...Array(count).keys()].map((index) => `{"id": ${index}, "title": "Tin ${index}"}`);
    const CUT: Readonly<Record<string, string>> = {
      'RSS within an item': feedOf(4).slice(0, -60),
      'RSS before its end': feedOf(3).replace('</channel></rss>', ''),
      'a list of JSON within an item': `[${titles(3).join()}, {"id": 3, "title": "T`,
      'a list of JSON between items': `[${titles(3).join()},`,
      'JSON Feed': `{"version": "https://jsonfeed.org/version/1.1", "items": [${titles(3).join()}, {"id": "4", "tags": ["a`,
    };

    for (const [what, text] of Object.entries(CUT)) {
      for (const init of [{}, whole(text)]) {
        it(`gives the whole items of ${what}${'headers' in init ? ', when its header says so' : ''}`, async () => {
          const answer = client.load(newsRequest(ADDRESS));
          (await called()).answer(text, init);
          const { value, isIncomplete } = await answer;
          expect(value).to.have.length(3);
          expect(isIncomplete).to.equal(true);
          expect(createClient().peek(newsRequest(ADDRESS))).to.equal(undefined);
        });
      }
    }

    it('is whole for whoever wants no more than came', async () => {
      const answer = client.load(newsRequest(ADDRESS, { limit: 10 }));
      (await called()).answer(feedOf(10).replace('</channel></rss>', ''));
      const { value, isIncomplete } = await answer;
      expect([value.length, isIncomplete]).to.deep.equal([10, undefined]);
    });

    for (const text of [
      '<rss><channel><title>Cổng</title><item><title>Ti',
      '[{"id": 1, "title": "T',
      '{"items": [',
    ]) {
      it(`is cut off where no item is whole: ${text}`, async () => {
        const answer = client.load(newsRequest(ADDRESS));
        (await called()).answer(text);
        expect(await reasonOf(answer)).to.equal('cut-off');
      });
    }
  });

  it('starts relative addresses where the answer came from', async () => {
    const answer = client.load(newsRequest(`${location.origin}/rss.xml`));
    (await called()).answer('<rss><item><title>T</title><link>tin/1</link></item></rss>');
    expect((await answer).value[0]!.url).to.equal(`${location.origin}/tin/1`);
  });
});
