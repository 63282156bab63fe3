import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import type { DataClient, DataRequest } from '../../src/data/request.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { storedKeys, storeEntry } from './stored.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { decode, lineRequest, reasonOf, textRequest } from './requests.js';

const MINUTE = 60_000;

describe('the last good answer', () => {
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
    localStorage.clear();
  });

  async function receive(text: string, request: DataRequest<string> = textRequest('feed')) {
    const answer = client.load(request);
    await settled();
    network.calls[network.calls.length - 1]!.answer(text);
    return answer;
  }

  /** What the next page of the site finds. */
  const nextPage = () => (client = createClient());

  it('is nothing at first', () => {
    expect(client.peek(textRequest('feed'))).to.equal(undefined);
  });

  it('is at hand on this page and the next, with the time it came', async () => {
    const answer = await receive('news');
    await clock.pass(30 * MINUTE);
    expect(client.peek(textRequest('feed'))).to.deep.equal(answer);
    expect(nextPage().peek(textRequest('feed'))).to.deep.equal(answer);
  });

  it('outlives failures, which are never kept', async () => {
    const request = textRequest('feed', {
      parse(bytes) {
        if (decode(bytes) === 'no news') throw new RangeError('none');
        return decode(bytes);
      },
    });
    await receive('news', request);
    for (const [body, status] of [
      ['gone', 404],
      ['<!doctype html>', 200],
      ['', 200],
      ['no news', 200],
    ] as const) {
      const answer = client.load(request);
      await settled();
      network.calls[network.calls.length - 1]!.answer(body, { status });
      expect(await reasonOf(answer)).not.to.equal('no failure');
      expect(client.peek(request)?.value).to.equal('news');
      expect(nextPage().peek(request)?.value).to.equal('news');
    }
  });

  it('gives way to a newer one', async () => {
    await receive('old');
    await receive('new');
    expect(client.peek(textRequest('feed'))?.value).to.equal('new');
    expect(nextPage().peek(textRequest('feed'))?.value).to.equal('new');
  });

  it('is each part of a batch by itself', async () => {
    const loads = ['ha-noi', 'da-nang'].map((key) => client.load(lineRequest(key)));
    await clock.pass(50);
    network.calls[0]!.answer('27\n29');
    await Promise.all(loads);
    nextPage();
    expect(client.peek(lineRequest('da-nang'))?.value).to.equal('29');
    expect(client.peek(lineRequest('ha-noi'))?.value).to.equal('27');
  });

  it('of another tab is found by a page that has none of its own', async () => {
    const otherTab = createClient();
    expect(otherTab.peek(textRequest('feed'))).to.equal(undefined);
    await receive('news');
    expect(otherTab.peek(textRequest('feed'))?.value).to.equal('news');
  });

  it('is one model for all who look', async () => {
    await receive('news');
    nextPage();
    const request = textRequest('feed');
    expect(client.peek(request)).to.equal(client.peek(request));
  });

  it('is checked when it comes out of storage, and deleted where it is none', async () => {
    await receive('news');
    nextPage();
    const request = textRequest('feed', {
      revive() {
        throw new TypeError('no list');
      },
    });
    expect(client.peek(request)).to.equal(undefined);
    expect(storedKeys()).to.deep.equal([]);
    expect(client.peek(textRequest('feed'))).to.equal(undefined);
  });

  it('is what the check makes of it', async () => {
    await receive('news');
    nextPage();
    const request = textRequest('feed', { revive: (value) => `checked ${String(value)}` });
    expect(client.peek(request)?.value).to.equal('checked news');
  });

  it('is forgotten when asked to, on this page and the next', async () => {
    await receive('news');
    client.forget(textRequest('feed'));
    expect(client.peek(textRequest('feed'))).to.equal(undefined);
    expect(nextPage().peek(textRequest('feed'))).to.equal(undefined);
  });

  describe('that is young enough', () => {
    it('saves a request', async () => {
      await receive('news');
      await clock.pass(20 * MINUTE - 1);
      const answer = await nextPage().load(textRequest('feed'), { maxAge: 20 * MINUTE });
      expect(answer.value).to.equal('news');
      expect(network.calls.length).to.equal(1);
    });

    it('is not asked about: by itself, load asks anew', async () => {
      await receive('news');
      void client.load(textRequest('feed'));
      await settled();
      expect(network.calls.length).to.equal(2);
    });

    const tooOld = async (request = textRequest('feed')) => {
      void client.load(request, { maxAge: 20 * MINUTE });
      await settled();
      return network.calls.length === 2;
    };

    it('is not when it has reached the age', async () => {
      await receive('news');
      await clock.pass(20 * MINUTE);
      expect(await tooOld()).to.equal(true);
    });

    it('is not when the clock was set back since: its age is none on this page, and the next does without', async () => {
      await receive('news');
      clock.jump(-365 * 24 * 60 * MINUTE);
      expect(client.peek(textRequest('feed'))?.value).to.equal('news');
      expect(await tooOld()).to.equal(true);
      expect(nextPage().peek(textRequest('feed'))).to.equal(undefined);
    });

    it('is not when the clock was set forward since', async () => {
      await receive('news');
      clock.jump(365 * 24 * 60 * MINUTE);
      expect(await tooOld()).to.equal(true);
    });
  });

  describe('in a storage', () => {
    it('is written once, however many read it', async () => {
      const real = Storage.prototype.setItem;
      let times = 0;
      Storage.prototype.setItem = function (name, text) {
        if (name.includes(':data:')) times++;
        real.call(this, name, text);
      };
      const answers = [1, 2, 3].map(() => client.load(textRequest('feed')));
      await settled();
      network.calls[0]!.answer('news');
      await Promise.all(answers);
      Storage.prototype.setItem = real;
      expect(times).to.equal(1);
    });

    it('takes no more than 256 KB, and is then in memory only', async () => {
      await receive('small', textRequest('small'));
      await receive('x'.repeat(256 * 1024), textRequest('large'));
      expect(storedKeys()).to.deep.equal(['small']);
      expect(client.peek(textRequest('large'))?.value.length).to.equal(256 * 1024);
    });

    it('shares 1 MB: the oldest gives way', async () => {
      const text = 'x'.repeat(200 * 1024);
      for (const key of ['zebra', 'apple', 'melon', 'berry', 'lemon', 'grape']) {
        await receive(text, textRequest(key));
        await clock.pass(MINUTE);
      }
      expect(storedKeys().sort()).to.deep.equal(['apple', 'berry', 'grape', 'lemon', 'melon']);
      const sizes = Object.entries<string>(localStorage).map(([name, entry]) => name.length + entry.length);
      expect(sizes.reduce((sum, size) => sum + size)).to.be.below(1024 * 1024);
      expect(client.peek(textRequest('zebra'))?.value).to.equal(text);
    });

    it('takes the room of the answer that it follows, not of others', async () => {
      for (const key of ['one', 'two', 'three', 'four', 'five', 'five']) {
        await receive('x'.repeat(200 * 1024), textRequest(key));
        await clock.pass(MINUTE);
      }
      expect(storedKeys().length).to.equal(5);
    });

    it('leaves alone what is not ours', async () => {
      localStorage.setItem('portal', 'x'.repeat(1024 * 1024));
      for (const key of ['one', 'two', 'three', 'four', 'five', 'six']) {
        await receive('x'.repeat(200 * 1024), textRequest(key));
      }
      expect(localStorage.getItem('portal')?.length).to.equal(1024 * 1024);
    });

    it('that is full by others’ doing loses our oldest first', async () => {
      await receive('first', textRequest('first'));
      await clock.pass(MINUTE);
      await receive('second', textRequest('second'));
      await clock.pass(MINUTE);
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = function (name, text) {
        if (storedKeys().length > 1) throw new DOMException('full', 'QuotaExceededError');
        real.call(this, name, text);
      };
      await receive('third', textRequest('third'));
      Storage.prototype.setItem = real;
      expect(storedKeys().sort()).to.deep.equal(['second', 'third']);
      expect(client.peek(textRequest('first'))?.value).to.equal('first');
    });

    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      it(`that throws on ${method} is done without`, async () => {
        const real = Storage.prototype[method];
        storeEntry('feed', { value: 7, receivedAt: 1, url: '' });
        Storage.prototype[method] = () => {
          throw new DOMException('no', 'SecurityError');
        };
        try {
          expect(client.peek(textRequest('feed'))).to.equal(undefined);
          await receive('news');
          expect(client.peek(textRequest('feed'))?.value).to.equal('news');
        } finally {
          Object.assign(Storage.prototype, { [method]: real });
        }
      });
    }

    const noStorage = {
      throws: () => {
        throw new DOMException('no', 'SecurityError');
      },
      'is null': () => null,
      'is not there': () => undefined,
      'is rubbish': () => 'storage',
    };
    for (const [how, get] of Object.entries(noStorage)) {
      it(`that ${how} when touched is done without`, async () => {
        const real = Object.getOwnPropertyDescriptor(window, 'localStorage') as PropertyDescriptor;
        Object.defineProperty(window, 'localStorage', { get, configurable: true });
        try {
          expect(client.peek(textRequest('feed'))).to.equal(undefined);
          await receive('news');
          expect(client.peek(textRequest('feed'))?.value).to.equal('news');
        } finally {
          Object.defineProperty(window, 'localStorage', real);
        }
      });
    }
  });
});
