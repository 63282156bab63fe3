import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import type { DataClient } from '../../src/data/request.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { reasonOf, textRequest } from './requests.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const PAUSED = 'html-portlets:paused';

describe('a request that fails', () => {
  const { random } = Math;
  let clock: FakeClock;
  let network: FakeFetch;
  let client: DataClient;

  beforeEach(() => {
    localStorage.clear();
    clock = fakeClock();
    network = fakeFetch();
    client = createClient();
    Math.random = () => 0.5;
  });

  afterEach(() => {
    clock.restore();
    network.restore();
    Math.random = random;
    localStorage.clear();
  });

  const last = () => network.calls[network.calls.length - 1]!;
  const load = (key = 'feed', maxAge = MINUTE) => client.load(textRequest(key), { maxAge, timeout: 8_000 });
  /** Answers with a status, and lets so much time pass. */
  const refuse = async (status: number, wait = 0, headers: Record<string, string> = {}) => {
    await settled();
    last().answer('', { status, headers });
    await clock.pass(wait);
  };

  for (const status of [408, 500, 502, 503, 504]) {
    it(`with ${status} is made twice more, after a random wait of up to half a second and a second`, async () => {
      const reason = reasonOf(load());
      await refuse(status, 249);
      expect(network.calls.length).to.equal(1);
      await clock.pass(1);
      expect(network.calls.length).to.equal(2);
      await refuse(status, 499);
      expect(network.calls.length).to.equal(2);
      await clock.pass(1);
      await refuse(status);
      expect(await reason).to.equal(`http-${status}`);
      await clock.pass(30 * SECOND);
      expect(network.calls.length).to.equal(3);
    });
  }

  it('and then succeeds is a success', async () => {
    const entry = load();
    await refuse(502, SECOND);
    last().answer('news');
    expect((await entry).value).to.equal('news');
  });

  for (const status of [400, 401, 403, 404, 410, 501]) {
    it(`with ${status} is not made again`, async () => {
      const reason = reasonOf(load());
      await refuse(status, 30 * SECOND);
      expect(await reason).to.equal(`http-${status}`);
      expect(network.calls.length).to.equal(1);
    });
  }

  it('within its deadline gives the reason that is known by then', async () => {
    const reason = reasonOf(load());
    await refuse(502, 8 * SECOND);
    expect(await reason).to.equal('http-502');
  });

  it('is not made again when nobody waits', async () => {
    const controller = new AbortController();
    const reason = reasonOf(client.load(textRequest('feed'), { signal: controller.signal }));
    await refuse(502);
    controller.abort();
    await reason;
    await clock.pass(30 * SECOND);
    expect(network.calls.length).to.equal(1);
    expect(clock.timers).to.equal(0);
  });

  describe('because the service wants fewer requests', () => {
    for (const [status, reason] of [
      [429, 'rate-limited'],
      [503, 'http-503'],
    ] as const) {
      for (const [how, header, date] of [
        ['seconds', '600', undefined],
        ['a date', 'Mon, 23 Nov 2026 03:25:20 GMT', undefined],
        [
          'a date by the server’s own clock',
          'Thu, 01 Jan 2026 00:10:00 GMT',
          'Thu, 01 Jan 2026 00:00:00 GMT',
        ],
      ] as const) {
        it(`(${status}, ${how}) is not made before its time, by any block or tab`, async () => {
          const first = reasonOf(load());
          await refuse(status, 0, { 'retry-after': header, ...(date && { date }) });
          expect(await first).to.equal(reason);
          const otherTab = createClient();
          await clock.pass(10 * MINUTE - 10 * SECOND);
          expect(await reasonOf(load('other'))).to.equal(reason);
          expect(await reasonOf(otherTab.load(textRequest('feed'), { maxAge: 1 }))).to.equal(reason);
          expect(network.calls.length).to.equal(1);
          await clock.pass(11 * SECOND);
          void reasonOf(load());
          await settled();
          expect(network.calls.length).to.equal(2);
        });
      }

      it(`(${status}) for longer than an hour is made after an hour`, async () => {
        void reasonOf(load());
        await refuse(status, 59 * MINUTE, { 'retry-after': '86400' });
        expect(await reasonOf(load())).to.equal(reason);
        await clock.pass(2 * MINUTE);
        void reasonOf(load());
        await settled();
        expect(network.calls.length).to.equal(2);
      });

      it(`(${status}) for a moment is made again then, as are those of other blocks`, async () => {
        const first = load();
        await refuse(status, 0, { 'retry-after': '2' });
        const second = load('other');
        await clock.pass(1.9 * SECOND);
        expect(network.calls.length).to.equal(1);
        await clock.pass(0.5 * SECOND);
        expect(network.calls.length).to.equal(3);
        network.calls.slice(1).forEach((call) => call.answer('news'));
        expect((await first).value).to.equal('news');
        expect((await second).value).to.equal('news');
      });

      it(`(${status}) is made all the same where the reader asks`, async () => {
        void reasonOf(load());
        await refuse(status, 0, { 'retry-after': '600' });
        void reasonOf(load('feed', 0));
        await settled();
        expect(network.calls.length).to.equal(2);
      });
    }

    it('is made again after about a minute where it does not say when, and other resources at once', async () => {
      void reasonOf(load());
      await refuse(429, 40 * SECOND);
      expect(await reasonOf(load())).to.equal('rate-limited');
      void reasonOf(load('other'));
      await settled();
      expect(network.calls.length).to.equal(2);
      await clock.pass(12 * SECOND);
      void reasonOf(load());
      await settled();
      expect(network.calls.length).to.equal(3);
    });

    it('leaves nothing in storage when that time is over', async () => {
      void reasonOf(load());
      await refuse(429, 0, { 'retry-after': '600' });
      expect(localStorage.getItem(PAUSED)).to.contain(location.origin);
      await clock.pass(11 * MINUTE);
      const other = load('other');
      await settled();
      last().answer('news');
      await other;
      expect(localStorage.getItem(PAUSED) ?? 'nothing').to.equal('nothing');
    });

    it('is known to all blocks of the page where storage is refused', async () => {
      await clock.pass(2 * 60 * MINUTE);
      const real = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
      Object.defineProperty(window, 'localStorage', { get: () => undefined, configurable: true });
      const first = reasonOf(load());
      await refuse(429, 0, { 'retry-after': '600' });
      await first;
      const second = await reasonOf(load('other'));
      await clock.pass(11 * MINUTE);
      Object.defineProperty(window, 'localStorage', real);
      expect(second).to.equal('rate-limited');
      expect(network.calls.length).to.equal(1);
    });
  });

  for (const rubbish of [
    'x',
    'null',
    '[]',
    '7',
    '{"ORIGIN":null}',
    '{"ORIGIN":[1e300,503]}',
    '{"ORIGIN":["soon",503]}',
    '{"ORIGIN":[9999999999999,503]}',
    '{"ORIGIN":[LATER,404]}',
    '{"ORIGIN":[LATER,"__proto__"]}',
    '{"ORIGIN":[LATER,{}]}',
  ]) {
    it(`is not kept from being made by ${rubbish} in storage`, async () => {
      const text = rubbish.replace('ORIGIN', location.origin).replace('LATER', `${Date.now() + MINUTE}`);
      localStorage.setItem(PAUSED, text);
      const entry = load();
      await settled();
      last().answer('news');
      expect((await entry).value).to.equal('news');
    });
  }
});
