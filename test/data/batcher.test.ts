import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import type { DataClient } from '../../src/data/request.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { decode, lineRequest, lines, reasonOf, textRequest } from './requests.js';

describe('requests that can be one', () => {
  let clock: FakeClock;
  let network: FakeFetch;
  let client: DataClient;

  beforeEach(() => {
    localStorage.clear();
    clock = fakeClock();
    network = fakeFetch();
    client = createClient();
  });

  afterEach(() => {
    clock.restore();
    network.restore();
  });

  const path = (index: number) => new URL(network.calls[index]!.url).pathname;
  const query = (index: number) => new URL(network.calls[index]!.url).search;

  describe('asked for in one task', () => {
    afterEach(() => void Reflect.deleteProperty(document, 'readyState'));

    it('travel together, and each gets its own part', async () => {
      const first = client.load(lineRequest('ha-noi'));
      await Promise.resolve();
      const second = client.load(lineRequest('da-nang'));
      expect(network.calls.length).to.equal(0);
      await clock.pass(0);
      expect(network.calls.length).to.equal(1);
      expect(query(0)).to.equal('?names=ha-noi,da-nang');

      network.calls[0]!.answer('27\n29');
      expect((await first).value).to.equal('27');
      expect((await second).value).to.equal('29');
    });

    it('are two when the second comes later', async () => {
      const first = client.load(lineRequest('ha-noi'));
      await clock.pass(0);
      const second = client.load(lineRequest('da-nang'));
      await clock.pass(0);
      expect([path(0), path(1)]).to.deep.equal(['/nowhere/ha-noi', '/nowhere/da-nang']);

      network.calls[1]!.answer('29');
      network.calls[0]!.answer('27');
      expect((await first).value).to.equal('27');
      expect((await second).value).to.equal('29');
    });

    it('travel together within 50 ms where the parser brings them one by one', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      void client.load(lineRequest('ha-noi'));
      await clock.pass(49);
      void client.load(lineRequest('da-nang'));
      expect(network.calls.length).to.equal(0);
      await clock.pass(1);
      expect(network.calls.map(({ url }) => new URL(url).search)).to.deep.equal(['?names=ha-noi,da-nang']);
    });

    it('wait no longer than the parser', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      void client.load(lineRequest('ha-noi'));
      await settled();
      document.dispatchEvent(new Event('DOMContentLoaded'));
      await settled();
      expect(path(0)).to.equal('/nowhere/ha-noi');
    });

    it('have their own address when there is only one after all', async () => {
      const only = client.load(lineRequest('ha-noi'));
      await clock.pass(0);
      expect(path(0)).to.equal('/nowhere/ha-noi');
      network.calls[0]!.answer('27');
      expect((await only).value).to.equal('27');
    });

    it('stay apart when their batches have other names', async () => {
      void client.load(lineRequest('ha-noi'));
      void client.load(lineRequest('hue', { batch: { ...lines, name: 'other lines' } }));
      await clock.pass(0);
      expect([path(0), path(1)]).to.have.members(['/nowhere/ha-noi', '/nowhere/hue']);
    });

    it('leave out those whose readers went before departure', async () => {
      const stop = new AbortController();
      const gone = client.load(lineRequest('ha-noi'), { signal: stop.signal }).catch((reason) => reason);
      const second = client.load(lineRequest('da-nang'));
      const third = client.load(lineRequest('hue'));
      stop.abort('moved away');
      await clock.pass(0);
      expect(await gone).to.equal('moved away');
      expect(query(0)).to.equal('?names=da-nang,hue');
      network.calls[0]!.answer('29\n30');
      expect((await second).value).to.equal('29');
      expect((await third).value).to.equal('30');
    });

    it('ask nobody when all went before departure', async () => {
      const stop = new AbortController();
      const gone = client.load(lineRequest('ha-noi'), { signal: stop.signal }).catch((reason) => reason);
      stop.abort('moved away');
      await clock.pass(0);
      expect(await gone).to.equal('moved away');
      expect(network.calls.length).to.equal(0);
    });

    it('fail alone where one part is bad', async () => {
      const good = client.load(lineRequest('ha-noi'));
      const bad = reasonOf(client.load(lineRequest('da-nang')));
      await clock.pass(0);
      network.calls[0]!.answer('27\nbad');
      expect((await good).value).to.equal('27');
      expect(await bad).to.equal('bad-answer');
      expect(client.peek(lineRequest('ha-noi'))?.value).to.equal('27');
      expect(client.peek(lineRequest('da-nang'))).to.equal(undefined);
    });

    it('fail together where the parts do not match the requests', async () => {
      const reasons = ['ha-noi', 'da-nang'].map((key) => reasonOf(client.load(lineRequest(key))));
      await clock.pass(0);
      network.calls[0]!.answer('27\n29\n31');
      expect(await Promise.all(reasons)).to.deep.equal(['bad-answer', 'bad-answer']);
    });

    it('may be as large as the largest limit among them', async () => {
      const loads = [8, 4].map((maxBytes) => client.load(lineRequest(`limit-${maxBytes}`, { maxBytes })));
      await clock.pass(0);
      network.calls[0]!.answer('1234\n678');
      expect((await Promise.all(loads)).map(({ value }) => value)).to.deep.equal(['1234', '678']);
    });
  });

  describe('shared while under way', () => {
    it('go out at once where there is no batch, and once', async () => {
      const loads = [client.load(textRequest('feed')), client.load(textRequest('feed'))];
      await settled();
      loads.push(client.load(textRequest('feed')));
      await settled();
      expect(network.calls.length).to.equal(1);
      network.calls[0]!.answer('news');
      expect((await Promise.all(loads)).map(({ value }) => value)).to.deep.equal(['news', 'news', 'news']);
    });

    it('are parsed once for all who asked', async () => {
      let parsed = 0;
      const request = textRequest('feed', { parse: (bytes) => (parsed++, decode(bytes)) });
      const loads = [1, 2, 3].map(() => client.load(request));
      await settled();
      network.calls[0]!.answer('news');
      const [first, ...others] = await Promise.all(loads);
      for (const other of others) expect(other).to.equal(first);
      expect(client.peek(request)).to.equal(first);
      expect(parsed).to.equal(1);
    });

    it('outlive one reader who leaves', async () => {
      const stop = new AbortController();
      const gone = client.load(textRequest('feed'), { signal: stop.signal }).catch((reason) => reason);
      const stays = client.load(textRequest('feed'));
      await settled();
      stop.abort();
      expect((await gone).name).to.equal('AbortError');
      await settled();
      expect(network.calls[0]!.aborted).to.equal(false);
      network.calls[0]!.answer('news');
      expect((await stays).value).to.equal('news');
    });

    it('end with the last reader', async () => {
      const stops = [new AbortController(), new AbortController()];
      const gone = stops.map(({ signal }) =>
        client.load(textRequest('feed'), { signal }).catch(() => 'gone'),
      );
      await settled();
      stops[0]!.abort();
      stops[1]!.abort();
      await Promise.all(gone);
      await settled();
      expect(network.calls[0]!.aborted).to.equal(true);

      const later = client.load(textRequest('feed'));
      await settled();
      expect(network.calls.length).to.equal(2);
      network.calls[1]!.answer('news');
      expect((await later).value).to.equal('news');
    });

    it('of a batch go on while any of its parts has a reader', async () => {
      const stops = [new AbortController(), new AbortController()];
      const gone = stops.map(({ signal }, index) =>
        client.load(lineRequest(`place-${index}`), { signal }).catch(() => 'gone'),
      );
      await clock.pass(0);
      stops[0]!.abort();
      await gone[0];
      await settled();
      expect(network.calls[0]!.aborted).to.equal(false);
      stops[1]!.abort();
      await gone[1];
      await settled();
      expect(network.calls[0]!.aborted).to.equal(true);
    });

    it('survive an element that is moved about: who leaves and asks again at once pays nothing', async () => {
      const stop = new AbortController();
      const before = client.load(textRequest('feed'), { signal: stop.signal }).catch(() => 'gone');
      await settled();
      stop.abort();
      const after = client.load(textRequest('feed'));
      await before;
      await settled();
      expect(network.calls.length).to.equal(1);
      expect(network.calls[0]!.aborted).to.equal(false);
      network.calls[0]!.answer('news');
      expect((await after).value).to.equal('news');
    });

    it('are asked for anew once they have come', async () => {
      const first = client.load(textRequest('feed'));
      await settled();
      network.calls[0]!.answer('old');
      await first;
      const second = client.load(textRequest('feed'));
      await settled();
      network.calls[1]!.answer('new');
      expect((await second).value).to.equal('new');
    });
  });

  describe('a reader who leaves', () => {
    it('never asks when it had left before', async () => {
      const gone = client.load(textRequest('feed'), { signal: AbortSignal.abort('never mind') });
      expect(await gone.catch((reason) => reason)).to.equal('never mind');
      await settled();
      expect(network.calls.length).to.equal(0);
    });

    it('is not told of an answer that came in the same breath', async () => {
      const stop = new AbortController();
      const request = textRequest('feed', {
        parse(bytes) {
          stop.abort('late');
          return decode(bytes);
        },
      });
      const stays = client.load(request);
      const gone = client.load(request, { signal: stop.signal }).catch((reason) => reason);
      await settled();
      network.calls[0]!.answer('news');
      expect((await stays).value).to.equal('news');
      expect(await gone).to.equal('late');
    });

    it('leaves nothing on a signal that lives longer', async () => {
      const { signal } = new AbortController();
      const listeners = new Set<unknown>();
      signal.addEventListener = (_type: string, listener: unknown) => listeners.add(listener);
      signal.removeEventListener = (_type: string, listener: unknown) => listeners.delete(listener);
      const answer = client.load(textRequest('feed'), { signal });
      await settled();
      expect(listeners.size).to.equal(1);
      network.calls[0]!.answer('news');
      await answer;
      expect(listeners.size).to.equal(0);
    });

    it('leaves no timer behind', async () => {
      const stop = new AbortController();
      const gone = client.load(textRequest('feed'), { signal: stop.signal }).catch(() => 'gone');
      await settled();
      expect(clock.timers).to.equal(1);
      stop.abort();
      await gone;
      expect(clock.timers).to.equal(0);
    });
  });
});
