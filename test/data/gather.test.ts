import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/create-client.js';
import type { DataClient } from '../../src/data/index.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { fakeWire, type FakeWire } from './fake-wire.js';
import { lineRequest, lines, reasonOf, textRequest } from './requests.js';

describe('requests that can be one', () => {
  let clock: FakeClock;
  let wire: FakeWire;
  let client: DataClient;

  beforeEach(() => {
    localStorage.clear();
    clock = fakeClock();
    wire = fakeWire();
    client = createClient();
  });

  afterEach(() => {
    clock.restore();
    wire.restore();
  });

  const path = (index: number) => new URL(wire.calls[index]!.url).pathname;
  const query = (index: number) => new URL(wire.calls[index]!.url).search;

  describe('gathered for 50 ms', () => {
    it('travel together, and each gets its own part', async () => {
      const first = client.load(lineRequest('ha-noi'));
      await clock.pass(30);
      const second = client.load(lineRequest('da-nang'));
      await clock.pass(19);
      expect(wire.calls.length).to.equal(0);
      await clock.pass(1);
      expect(wire.calls.length).to.equal(1);
      expect(query(0)).to.equal('?names=ha-noi,da-nang&depth=0');

      wire.calls[0]!.answer('27\n29');
      expect((await first).value).to.equal('27');
      expect((await second).value).to.equal('29');
    });

    it('are two when the second comes later than that', async () => {
      const first = client.load(lineRequest('ha-noi'));
      await clock.pass(50);
      const second = client.load(lineRequest('da-nang'));
      await clock.pass(50);
      expect([path(0), path(1)]).to.deep.equal(['/nowhere/ha-noi', '/nowhere/da-nang']);

      wire.calls[1]!.answer('29');
      wire.calls[0]!.answer('27');
      expect((await first).value).to.equal('27');
      expect((await second).value).to.equal('29');
    });

    it('have their own address when there is only one after all', async () => {
      const only = client.load(lineRequest('ha-noi'));
      await clock.pass(50);
      expect(path(0)).to.equal('/nowhere/ha-noi');
      wire.calls[0]!.answer('27');
      expect((await only).value).to.equal('27');
    });

    it('are asked for once where the keys are equal, as deep as the deepest wants it', async () => {
      const asked = [0, 7, 3].map((depth) =>
        client.load(lineRequest('ha-noi', { depth, url: `/nowhere/ha-noi?depth=${depth}` })),
      );
      await clock.pass(50);
      expect(wire.calls.length).to.equal(1);
      expect(query(0)).to.equal('?depth=7');
      wire.calls[0]!.answer('27');
      expect((await Promise.all(asked)).map(({ value }) => value)).to.deep.equal(['27', '27', '27']);
    });

    it('stay apart when their batches have other names', async () => {
      void client.load(lineRequest('ha-noi'));
      void client.load(lineRequest('hue', { batch: { ...lines, name: 'other lines' } }));
      await clock.pass(50);
      expect([path(0), path(1)]).to.deep.equal(['/nowhere/ha-noi', '/nowhere/hue']);
    });

    it('leave out those whose readers went before departure', async () => {
      const stop = new AbortController();
      const gone = client.load(lineRequest('ha-noi'), { signal: stop.signal }).catch((reason) => reason);
      const second = client.load(lineRequest('da-nang'));
      const third = client.load(lineRequest('hue'));
      stop.abort('moved away');
      await clock.pass(50);
      expect(await gone).to.equal('moved away');
      expect(query(0)).to.equal('?names=da-nang,hue&depth=0');
      wire.calls[0]!.answer('29\n30');
      expect((await second).value).to.equal('29');
      expect((await third).value).to.equal('30');
    });

    it('ask nobody when all went before departure', async () => {
      const stop = new AbortController();
      const gone = client.load(lineRequest('ha-noi'), { signal: stop.signal }).catch((reason) => reason);
      stop.abort('moved away');
      await clock.pass(50);
      expect(await gone).to.equal('moved away');
      expect(wire.calls.length).to.equal(0);
    });

    it('fail alone where one part is bad', async () => {
      const good = client.load(lineRequest('ha-noi'));
      const bad = reasonOf(client.load(lineRequest('da-nang')));
      await clock.pass(50);
      wire.calls[0]!.answer('27\nbad');
      expect((await good).value).to.equal('27');
      expect(await bad).to.equal('bad-answer');
      expect(client.kept(lineRequest('ha-noi'))?.value).to.equal('27');
      expect(client.kept(lineRequest('da-nang'))).to.equal(undefined);
    });

    it('fail together where the parts do not match the requests', async () => {
      const reasons = ['ha-noi', 'da-nang'].map((key) => reasonOf(client.load(lineRequest(key))));
      await clock.pass(50);
      wire.calls[0]!.answer('27\n29\n31');
      expect(await Promise.all(reasons)).to.deep.equal(['bad-answer', 'bad-answer']);
    });

    it('may be as large as the largest limit among them', async () => {
      const loads = [8, 4].map((maxBytes) => client.load(lineRequest(`limit-${maxBytes}`, { maxBytes })));
      await clock.pass(50);
      wire.calls[0]!.answer('1234\n678');
      expect((await Promise.all(loads)).map(({ value }) => value)).to.deep.equal(['1234', '678']);
    });
  });

  describe('shared while under way', () => {
    it('go out at once where there is no batch, and once', async () => {
      const loads = [client.load(textRequest('feed')), client.load(textRequest('feed'))];
      await settled();
      loads.push(client.load(textRequest('feed')));
      await settled();
      expect(wire.calls.length).to.equal(1);
      wire.calls[0]!.answer('news');
      expect((await Promise.all(loads)).map(({ value }) => value)).to.deep.equal(['news', 'news', 'news']);
    });

    it('are read by each reader in its own way, a bad one spoiling nothing for the rest', async () => {
      const upper = client.load(textRequest('feed', { read: ({ text }) => text.toUpperCase() }));
      const broken = reasonOf(
        client.load(
          textRequest('feed', {
            read: () => {
              throw new RangeError('no');
            },
          }),
        ),
      );
      await settled();
      wire.calls[0]!.answer('news');
      expect((await upper).value).to.equal('NEWS');
      expect(await broken).to.equal('bad-answer');
    });

    it('outlive one reader who leaves', async () => {
      const stop = new AbortController();
      const gone = client.load(textRequest('feed'), { signal: stop.signal }).catch((reason) => reason);
      const stays = client.load(textRequest('feed'));
      await settled();
      stop.abort();
      expect((await gone).name).to.equal('AbortError');
      await settled();
      expect(wire.calls[0]!.aborted).to.equal(false);
      wire.calls[0]!.answer('news');
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
      expect(wire.calls[0]!.aborted).to.equal(true);

      const later = client.load(textRequest('feed'));
      await settled();
      expect(wire.calls.length).to.equal(2);
      wire.calls[1]!.answer('news');
      expect((await later).value).to.equal('news');
    });

    it('of a batch go on while any of its parts has a reader', async () => {
      const stops = [new AbortController(), new AbortController()];
      const gone = stops.map(({ signal }, index) =>
        client.load(lineRequest(`place-${index}`), { signal }).catch(() => 'gone'),
      );
      await clock.pass(50);
      stops[0]!.abort();
      await gone[0];
      await settled();
      expect(wire.calls[0]!.aborted).to.equal(false);
      stops[1]!.abort();
      await gone[1];
      await settled();
      expect(wire.calls[0]!.aborted).to.equal(true);
    });

    it('survive an element that is moved about: who leaves and asks again at once pays nothing', async () => {
      const stop = new AbortController();
      const before = client.load(textRequest('feed'), { signal: stop.signal }).catch(() => 'gone');
      await settled();
      stop.abort();
      const after = client.load(textRequest('feed'));
      await before;
      await settled();
      expect(wire.calls.length).to.equal(1);
      expect(wire.calls[0]!.aborted).to.equal(false);
      wire.calls[0]!.answer('news');
      expect((await after).value).to.equal('news');
    });

    it('are joined by who wants as much or less, and not by who wants more', async () => {
      const some = client.load(lineRequest('ha-noi', { depth: 3 }));
      await clock.pass(50);
      const less = client.load(lineRequest('ha-noi', { depth: 1 }));
      const more = client.load(lineRequest('ha-noi', { depth: 7 }));
      await clock.pass(50);
      expect(wire.calls.length).to.equal(2);
      wire.calls[0]!.answer('three days');
      expect([(await some).value, (await less).value]).to.deep.equal(['three days', 'three days']);
      const later = client.load(lineRequest('ha-noi', { depth: 5 }));
      await clock.pass(50);
      expect(wire.calls.length).to.equal(2);
      wire.calls[1]!.answer('seven days');
      expect([(await more).value, (await later).value]).to.deep.equal(['seven days', 'seven days']);
    });

    it('are asked for anew once they have come', async () => {
      const first = client.load(textRequest('feed'));
      await settled();
      wire.calls[0]!.answer('old');
      await first;
      const second = client.load(textRequest('feed'));
      await settled();
      wire.calls[1]!.answer('new');
      expect((await second).value).to.equal('new');
    });
  });

  describe('a reader who leaves', () => {
    it('never asks when it had left before', async () => {
      const gone = client.load(textRequest('feed'), { signal: AbortSignal.abort('never mind') });
      expect(await gone.catch((reason) => reason)).to.equal('never mind');
      await settled();
      expect(wire.calls.length).to.equal(0);
    });

    it('is not told of an answer that came in the same breath', async () => {
      const stop = new AbortController();
      const read: string[] = [];
      const stays = client.load(
        textRequest('feed', {
          read({ text }) {
            stop.abort('late');
            return text;
          },
        }),
      );
      const gone = client
        .load(textRequest('feed', { read: ({ text }) => read.push(text) }), { signal: stop.signal })
        .catch((reason) => reason);
      await settled();
      wire.calls[0]!.answer('news');
      expect((await stays).value).to.equal('news');
      expect(await gone).to.equal('late');
      expect(read).to.deep.equal([]);
    });

    it('leaves nothing on a signal that lives longer', async () => {
      const { signal } = new AbortController();
      const listeners = new Set<unknown>();
      signal.addEventListener = (_type: string, listener: unknown) => listeners.add(listener);
      signal.removeEventListener = (_type: string, listener: unknown) => listeners.delete(listener);
      const answer = client.load(textRequest('feed'), { signal });
      await settled();
      expect(listeners.size).to.equal(1);
      wire.calls[0]!.answer('news');
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
