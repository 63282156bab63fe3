import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/create-client.js';
import type { DataClient, DataRequest } from '../../src/data/index.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { fakeWire, type FakeWire } from './fake-wire.js';
import { lineRequest, reasonOf, textRequest } from './requests.js';

const MINUTE = 60_000;
const PREFIX = 'html-portlets:data:';

describe('the last good answer', () => {
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
    localStorage.clear();
  });

  async function receive(text: string, request: DataRequest<string> = textRequest('feed')) {
    const answer = client.load(request);
    await settled();
    wire.calls[wire.calls.length - 1]!.answer(text);
    return answer;
  }

  /** What the next page of the site finds. */
  const nextPage = () => (client = createClient());

  const ours = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));

  it('is nothing at first', () => {
    expect(client.kept(textRequest('feed'))).to.equal(undefined);
  });

  it('is at hand on this page and the next, with the time it came', async () => {
    const answer = await receive('news');
    await clock.pass(30 * MINUTE);
    expect(client.kept(textRequest('feed'))).to.deep.equal(answer);
    expect(nextPage().kept(textRequest('feed'))).to.deep.equal(answer);
  });

  it('is handed to its reader as it came', async () => {
    const bodies: unknown[] = [];
    const request = textRequest('feed', { read: (body) => (bodies.push(body), body.text) });
    const answer = client.load(request);
    await settled();
    wire.calls[0]!.answer('tin mới', { headers: { 'content-type': 'text/xml' } });
    await answer;
    nextPage().kept(request);
    const body = {
      text: 'tin mới',
      contentType: 'text/xml',
      url: new URL('/nowhere/feed', location.href).href,
    };
    expect(bodies.length).to.equal(2);
    for (const seen of bodies) expect(seen).to.include(body);
  });

  it('outlives failures, which are never kept', async () => {
    const request = textRequest('feed', {
      read({ text }) {
        if (text === 'no news') throw new RangeError('none');
        return text;
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
      wire.calls[wire.calls.length - 1]!.answer(body, { status });
      expect(await reasonOf(answer)).not.to.equal('no failure');
      expect(client.kept(request)?.value).to.equal('news');
      expect(nextPage().kept(request)?.value).to.equal('news');
    }
  });

  it('gives way to a newer one', async () => {
    await receive('old');
    await receive('new');
    expect(client.kept(textRequest('feed'))?.value).to.equal('new');
    expect(nextPage().kept(textRequest('feed'))?.value).to.equal('new');
  });

  it('is each part of a batch by itself', async () => {
    const loads = ['ha-noi', 'da-nang'].map((key) => client.load(lineRequest(key)));
    await clock.pass(50);
    wire.calls[0]!.answer('27\n29');
    await Promise.all(loads);
    nextPage();
    expect(client.kept(lineRequest('da-nang'))?.value).to.equal('29');
    expect(client.kept(lineRequest('ha-noi'))?.value).to.equal('27');
  });

  it('of another tab is found by a page that has none of its own', async () => {
    const otherTab = createClient();
    expect(otherTab.kept(textRequest('feed'))).to.equal(undefined);
    await receive('old');
    expect(otherTab.kept(textRequest('feed'))?.value).to.equal('old');
    await receive('new');
    expect(otherTab.kept(textRequest('feed'))?.value).to.equal('new');
  });

  it('is nothing to who cannot read it, and is forgotten', async () => {
    await receive('news');
    const request = textRequest('feed', { read: ({ text }) => JSON.parse(text) });
    expect(client.kept(request)).to.equal(undefined);
    expect(ours()).to.deep.equal([]);
    expect(client.kept(textRequest('feed'))).to.equal(undefined);
  });

  it('is forgotten when asked to, on this page and the next', async () => {
    await receive('news');
    client.forget(textRequest('feed'));
    expect(client.kept(textRequest('feed'))).to.equal(undefined);
    expect(nextPage().kept(textRequest('feed'))).to.equal(undefined);
  });

  describe('with a depth', () => {
    const days = (depth: number) => textRequest('feed', { depth });

    it('serves who wants as much or less', async () => {
      await receive('three days', days(3));
      for (const page of [client, nextPage()]) {
        expect(page.kept(days(3))?.value).to.equal('three days');
        expect(page.kept(days(0))?.value).to.equal('three days');
        expect(page.kept(days(4))).to.equal(undefined);
      }
    });

    it('stays for who wants much when a newer one holds less', async () => {
      await receive('seven days', days(7));
      await receive('three days', days(3));
      await receive('today', days(0));
      for (const page of [client, nextPage()]) {
        expect(page.kept(days(0))?.value).to.equal('today');
        expect(page.kept(days(1))?.value).to.equal('three days');
        expect(page.kept(days(7))?.value).to.equal('seven days');
      }
    });

    it('goes when a newer one holds as much', async () => {
      await receive('seven days', days(7));
      await receive('today', days(0));
      await receive('seven newer days', days(7));
      expect(nextPage().kept(days(0))?.value).to.equal('seven newer days');
      expect(localStorage.getItem(PREFIX + 'feed')).not.to.match(/today|seven days/);
    });
  });

  describe('that is young enough', () => {
    it('saves a request', async () => {
      await receive('news');
      await clock.pass(20 * MINUTE - 1);
      const answer = await nextPage().load(textRequest('feed'), { maxAge: 20 * MINUTE });
      expect(answer.value).to.equal('news');
      expect(wire.calls.length).to.equal(1);
    });

    it('is not asked about: by itself, load asks anew', async () => {
      await receive('news');
      void client.load(textRequest('feed'));
      await settled();
      expect(wire.calls.length).to.equal(2);
    });

    const tooOld = async (request = textRequest('feed')) => {
      void client.load(request, { maxAge: 20 * MINUTE });
      await settled();
      return wire.calls.length === 2;
    };

    it('is not when it has reached the age', async () => {
      await receive('news');
      await clock.pass(20 * MINUTE);
      expect(await tooOld()).to.equal(true);
    });

    it('does not serve who wants more', async () => {
      await receive('three days', textRequest('feed', { depth: 3 }));
      expect(await tooOld(textRequest('feed', { depth: 7 }))).to.equal(true);
    });

    it('does not serve who cannot read it', async () => {
      await receive('news');
      expect(await tooOld(textRequest('feed', { read: ({ text }) => JSON.parse(text) }))).to.equal(true);
    });

    it('is not when the clock was set back since: its age is none on this page, and the next does without', async () => {
      await receive('news');
      clock.jump(-365 * 24 * 60 * MINUTE);
      expect(client.kept(textRequest('feed'))).to.include({ value: 'news', receivedAt: Date.now() });
      expect(await tooOld()).to.equal(true);
      expect(nextPage().kept(textRequest('feed'))).to.equal(undefined);
    });

    it('is not when the clock was set forward since', async () => {
      await receive('news');
      clock.jump(365 * 24 * 60 * MINUTE);
      expect(await tooOld()).to.equal(true);
    });
  });

  describe('in a storage', () => {
    const write = (text: string) => localStorage.setItem(PREFIX + 'feed', text);
    const good = {
      v: 1,
      text: 'news',
      url: 'https://example.vn/rss.xml',
      contentType: '',
      receivedAt: Date.UTC(2026, 10, 22),
      depth: 0,
    };

    it('is read in the shape that we write', () => {
      write(JSON.stringify(good));
      const { text: value, url, receivedAt } = good;
      expect(client.kept(textRequest('feed'))).to.deep.equal({ value, url, receivedAt });
    });

    const rubbish = {
      'no JSON': 'news',
      'cut JSON': '{"v":1,"text":"ne',
      null: 'null',
      'a number': '7',
      'another version': JSON.stringify({ ...good, v: 2 }),
      'no text': JSON.stringify({ ...good, text: undefined }),
      'no address': JSON.stringify({ ...good, url: null }),
      'a type that is none': JSON.stringify({ ...good, contentType: 1 }),
      'a time that is none': JSON.stringify({ ...good, receivedAt: '5' }),
      'a time of long ago': JSON.stringify({ ...good, receivedAt: 5 }),
      'a time to come': JSON.stringify({ ...good, receivedAt: Date.UTC(2026, 10, 24) }),
      'a depth that is none': JSON.stringify({ ...good, depth: null }),
      'rubbish behind': JSON.stringify({ ...good, deeper: { ...good, text: 7 } }),
    };
    for (const [what, text] of Object.entries(rubbish)) {
      it(`is nothing, and is cleared away, where there is ${what}`, () => {
        write(text);
        expect(client.kept(textRequest('feed'))).to.equal(undefined);
        expect(ours()).to.deep.equal([]);
      });
    }

    it('is written once, however many read it', async () => {
      const real = Storage.prototype.setItem;
      let times = 0;
      Storage.prototype.setItem = function (name, text) {
        times++;
        real.call(this, name, text);
      };
      const answers = [1, 2, 3].map(() => client.load(textRequest('feed')));
      await settled();
      wire.calls[0]!.answer('news');
      await Promise.all(answers);
      Storage.prototype.setItem = real;
      expect(times).to.equal(1);
    });

    it('takes no more than 256 KB, and is then in memory only', async () => {
      await receive('small', textRequest('small'));
      await receive('x'.repeat(256 * 1024), textRequest('large'));
      expect(ours()).to.deep.equal([PREFIX + 'small']);
      expect(client.kept(textRequest('large'))?.value.length).to.equal(256 * 1024);
    });

    it('shares 1 MB: the oldest gives way', async () => {
      const text = 'x'.repeat(200 * 1024);
      for (const key of ['zebra', 'apple', 'melon', 'berry', 'lemon', 'grape']) {
        await receive(text, textRequest(key));
        await clock.pass(MINUTE);
      }
      expect(ours().sort()).to.deep.equal(
        ['berry', 'grape', 'lemon', 'apple', 'melon'].map((k) => PREFIX + k).sort(),
      );
      expect(ours().reduce((sum, name) => sum + name.length + localStorage[name].length, 0)).to.be.below(
        1024 * 1024,
      );
      expect(client.kept(textRequest('zebra'))?.value).to.equal(text);
    });

    it('takes the room of the answer that it follows, not of others', async () => {
      for (const key of ['one', 'two', 'three', 'four', 'five', 'five']) {
        await receive('x'.repeat(200 * 1024), textRequest(key));
        await clock.pass(MINUTE);
      }
      expect(ours().length).to.equal(5);
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
        if (ours().length > 1) throw new DOMException('full', 'QuotaExceededError');
        real.call(this, name, text);
      };
      await receive('third', textRequest('third'));
      Storage.prototype.setItem = real;
      expect(ours().sort()).to.deep.equal([PREFIX + 'second', PREFIX + 'third']);
      expect(client.kept(textRequest('first'))?.value).to.equal('first');
    });

    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      it(`that throws on ${method} is done without`, async () => {
        const real = Storage.prototype[method];
        write('rubbish');
        Storage.prototype[method] = () => {
          throw new DOMException('no', 'SecurityError');
        };
        try {
          expect(client.kept(textRequest('feed'))).to.equal(undefined);
          await receive('news');
          expect(client.kept(textRequest('feed'))?.value).to.equal('news');
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
          expect(client.kept(textRequest('feed'))).to.equal(undefined);
          await receive('news');
          expect(client.kept(textRequest('feed'))?.value).to.equal('news');
        } finally {
          Object.defineProperty(window, 'localStorage', real);
        }
      });
    }
  });
});
