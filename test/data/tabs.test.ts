import { expect, waitUntil } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import type { DataError } from '../../src/data/error.js';
import type { CacheEntry, DataClient } from '../../src/data/request.js';
import { endLease } from '../../src/data/lease.js';
import { readPauses } from '../../src/data/pauses.js';
import { follow as followTabs, tell } from '../../src/data/tabs.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { fakeClock, settled } from './fake-clock.js';
import { textRequest } from './requests.js';

const PAUSED = 'html-portlets:paused';
const feed = textRequest('feed');
const FEED = new URL(feed.url, location.href).href;
const entry = (more: object = {}) => ({
  v: 2,
  value: 'news',
  receivedAt: Date.now(),
  url: 'https://example.com/',
  ...more,
});

describe('the tabs of a site', () => {
  let network: FakeFetch;
  let client: DataClient;
  /** What another tab has. */
  let channel: BroadcastChannel;
  let end: () => void;

  beforeEach(() => {
    localStorage.clear();
    network = fakeFetch();
    client = createClient();
    channel = new BroadcastChannel('html-portlets');
    end = () => {};
  });

  afterEach(() => {
    end();
    channel.close();
    network.restore();
    endLease(FEED);
    localStorage.clear();
  });

  type Results = ReadonlyMap<string, CacheEntry<string> | DataError>;
  const follow = () => {
    const heard: Results[] = [];
    end = followTabs(client, [feed], (results) => heard.push(results));
    return heard;
  };
  const asking = (milliseconds: number) =>
    localStorage.setItem(PAUSED, JSON.stringify({ [`asking ${FEED}`]: [Date.now() + milliseconds, 0] }));

  it('tell each other what they were answered', async () => {
    const heard = follow();
    channel.postMessage([['feed', entry()]]);
    await waitUntil(() => heard.length);
    expect(heard[0]!.get('feed')).to.include({ value: 'news' });
    expect(client.peek(feed)?.value).to.equal('news');
  });

  it('tell each other that there is no answer', async () => {
    const heard = follow();
    channel.postMessage([['feed', { reason: 'http-500', detail: 'Oops' }]]);
    await waitUntil(() => heard.length);
    expect(heard[0]!.get('feed')).to.include({ reason: 'http-500', detail: 'Oops' });
  });

  it('are told by this one', async () => {
    follow();
    const messages: unknown[] = [];
    channel.onmessage = ({ data }) => messages.push(data);
    tell(new Map([['feed', { value: 'news', receivedAt: 1, url: 'https://example.com/' }]]));
    await waitUntil(() => messages.length);
    expect(messages).to.deep.equal([
      [['feed', { v: 2, value: 'news', receivedAt: 1, url: 'https://example.com/' }]],
    ]);
  });

  it('believe no rubbish', async () => {
    const heard = follow();
    const rubbish = [
      null,
      7,
      'feed',
      {},
      [null],
      [[]],
      [['feed']],
      [['feed', null]],
      [['feed', entry({ v: 1 })]],
      [['feed', entry({ value: 7 })]],
      [['feed', entry({ receivedAt: 'soon' })]],
      [['feed', entry({ receivedAt: Date.now() + 1e9 })]],
      [['feed', entry({ url: 'javascript:alert(1)' })]],
      [['other', entry()]],
    ];
    rubbish.forEach((data) => channel.postMessage(data));
    channel.postMessage([['feed', entry({ value: 'last' })]]);
    await waitUntil(() => heard.length);
    expect(heard.map((results) => (results.get('feed') as CacheEntry<string>).value)).to.deep.equal(['last']);
  });

  it('take nothing that is older than what they have', async () => {
    const heard = follow();
    channel.postMessage([['feed', entry({ value: 'new' })]]);
    channel.postMessage([['feed', entry({ value: 'old', receivedAt: Date.now() - 60_000 })]]);
    channel.postMessage([['feed', entry({ value: 'newest' })]]);
    await waitUntil(() => heard.length === 2);
    expect(client.peek(feed)?.value).to.equal('newest');
  });

  it('leave the back–forward cache free: a page in it has no open channel', async () => {
    const heard = follow();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    channel.postMessage([['feed', entry({ value: 'unheard' })]]);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    channel.postMessage([['feed', entry({ value: 'heard' })]]);
    await waitUntil(() => heard.length);
    expect(heard.map((results) => (results.get('feed') as CacheEntry<string>).value)).to.deep.equal([
      'heard',
    ]);
  });

  it('make a request that another is making no second time, and take its answer', async () => {
    asking(4000);
    const loaded = client.load(feed, { maxAge: 1 });
    await settled();
    channel.postMessage([['feed', entry()]]);
    expect((await loaded).value).to.equal('news');
    expect(network.calls.length).to.equal(0);
  });

  it('take its failure too', async () => {
    asking(4000);
    const loaded = client.load(feed, { maxAge: 1 });
    await settled();
    channel.postMessage([['feed', { reason: 'http-500', detail: '' }]]);
    expect(await loaded.catch((error: DataError) => error.reason)).to.equal('http-500');
    expect(network.calls.length).to.equal(0);
  });

  it('ask after four seconds where the other one has been closed or frozen', async () => {
    const clock = fakeClock();
    try {
      asking(4000);
      const loaded = client.load(feed, { maxAge: 1 });
      await clock.pass(3900);
      expect(network.calls.length).to.equal(0);
      await clock.pass(200);
      network.calls[0]!.answer('news');
      expect((await loaded).value).to.equal('news');
    } finally {
      clock.restore();
    }
  });

  for (const [what, mark] of [
    ['what is over', () => asking(-1)],
    ['rubbish', () => localStorage.setItem(PAUSED, `{"asking ${FEED}":["x",0]}`)],
    [
      'an end beyond the hour',
      () => localStorage.setItem(PAUSED, `{"asking ${FEED}":[${Date.now() + 1e8},0]}`),
    ],
  ] as const) {
    it(`are not kept from asking by ${what}`, async () => {
      mark();
      void client.load(feed, { maxAge: 1 });
      await settled();
      expect(network.calls.length).to.equal(1);
    });
  }

  it('ask in any case where the reader does', async () => {
    asking(4000);
    void client.load(feed);
    await settled();
    expect(network.calls.length).to.equal(1);
  });

  it('see who is asking, and that it has ended', async () => {
    const loaded = client.load(feed, { maxAge: 1 });
    await settled();
    expect([...readPauses().keys()]).to.deep.equal([`asking ${FEED}`]);
    network.calls[0]!.answer('news');
    await loaded;
    expect([...readPauses().keys()]).to.deep.equal([]);
  });
});
