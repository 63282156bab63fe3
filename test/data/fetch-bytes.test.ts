import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import { DataError } from '../../src/data/error.js';
import { Incomplete } from '../../src/data/request.js';
import type { DataClient, DataRequest } from '../../src/data/request.js';
import { registry } from '../../src/registry/registry.js';
import { fakeClock, settled, type FakeClock } from './fake-clock.js';
import { fakeFetch, type Call, type FakeFetch } from './fake-fetch.js';
import { restorePage, setPage } from './page-state.js';
import { decode, reasonOf, textRequest } from './requests.js';

describe('an exchange', () => {
  let clock: FakeClock;
  let network: FakeFetch;
  let client: DataClient;

  beforeEach(() => {
    localStorage.clear();
    clock = fakeClock();
    network = fakeFetch();
    client = createClient();
    setPage({ online: true });
  });

  afterEach(() => {
    clock.restore();
    network.restore();
    restorePage();
  });

  /** Asks, and hands over the call of `fetch` that this made. */
  async function ask(more: Partial<DataRequest<string>> = {}, options = {}) {
    const answer = client.load(textRequest('feed', more), options);
    answer.catch(() => 'looked at below');
    await settled();
    return { answer, call: network.calls[network.calls.length - 1] as Call };
  }

  const json = (status: number, statusText = '') => ({
    status,
    statusText,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

  it('sends cookies to this site alone, and follows redirects', async () => {
    const { call } = await ask();
    expect(call.options.credentials).to.equal('same-origin');
    expect(call.options.redirect).to.equal(undefined);
  });

  it('goes past the browser’s cache', async () => {
    const { call } = await ask();
    expect(call.options.cache).to.equal('no-cache');
  });

  it('takes no early answer that a browser may have cached: a page that was gone yesterday', async () => {
    const url = new URL('/nowhere/feed', location.href).href;
    const early = new Map([[url, Promise.resolve(new Response('', { status: 410 }))]]);
    Object.assign(registry(), { requests: early });
    const { answer, call } = await ask();
    call.answer('tin');
    expect((await answer).value).to.equal('tin');
  });

  describe('says when it was sent', () => {
    const MINUTE = 60_000;
    const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toUTCString();

    /** @param portal What the portal's own clock shows, in minutes from this device's. */
    async function sent(headers: Record<string, string>, portal?: number) {
      const { answer, call } = await ask();
      call.answer('tin', { headers });
      await settled();
      await settled();
      const [, clock] = network.calls;
      if (portal !== undefined) clock!.answer('', { headers: { date: ago(-portal) } });
      else expect(clock).to.equal(undefined);
      const { receivedAt, clockOffset = 0 } = await answer;
      const minutes = (value: number) => Math.round(value / MINUTE);
      return { age: minutes(Date.now() - receivedAt), offset: minutes(clockOffset) };
    }

    it('by nothing: now', async () => {
      expect(await sent({})).to.deep.equal({ age: 0, offset: 0 });
    });
    it('by its Age', async () => {
      expect(await sent({ age: '1800', date: ago(30) })).to.deep.equal({ age: 30, offset: 0 });
    });
    it('by a Date that is old, where the portal’s clock agrees with this one', async () => {
      await clock.pass(10);
      expect(await sent({ date: ago(180) }, 0)).to.deep.equal({ age: 180, offset: 0 });
    });
    it('by no Date of the future', async () => {
      clock.jump(-1000 * MINUTE);
      expect(await sent({ date: ago(-180) }, 0)).to.deep.equal({ age: 0, offset: 0 });
    });
    it('however wrong this device’s clock is', async () => {
      clock.jump(-2000 * MINUTE);
      expect(await sent({ date: ago(300) }, -300)).to.deep.equal({ age: 0, offset: -300 });
      network.restore();
    });
    it('by both', async () => {
      clock.jump(-3000 * MINUTE);
      expect(await sent({ date: ago(330) }, -300)).to.deep.equal({ age: 30, offset: -300 });
    });
    it('by no Age that is none', async () => {
      for (const age of ['-5', 'x', '1e99', '']) {
        network.restore();
        network = fakeFetch();
        client = createClient();
        expect(await sent({ age })).to.deep.equal({ age: 0, offset: 0 });
      }
    });
  });

  it('takes over a request that the page’s entry has started, once', async () => {
    const url = new URL('/nowhere/feed', location.href).href;
    const early = new Map([[url, Promise.resolve(new Response('sớm'))]]);
    Object.assign(registry(), { requests: early });
    expect((await client.load(textRequest('feed'))).value).to.equal('sớm');
    expect(network.calls.length).to.equal(0);
    const { call } = await ask();
    expect(call.url).to.equal(url);
  });

  it('asks anew where such a request has failed', async () => {
    const url = new URL('/nowhere/feed', location.href).href;
    const early = new Map([[url, Promise.reject(new TypeError('Failed to fetch'))]]);
    Object.assign(registry(), { requests: early });
    const { answer, call } = await ask();
    call.answer('tin');
    expect((await answer).value).to.equal('tin');
  });

  it('ends the body of such a request with its last reader', async () => {
    let isCancelled = false;
    const stream = new ReadableStream({ cancel: () => void (isCancelled = true) });
    const url = new URL('/nowhere/feed', location.href).href;
    Object.assign(registry(), { requests: new Map([[url, Promise.resolve(new Response(stream))]]) });
    const stop = new AbortController();
    const answer = client.load(textRequest('feed'), { signal: stop.signal }).catch(() => 'gone');
    await settled();
    stop.abort();
    await answer;
    await settled();
    expect(isCancelled).to.equal(true);
  });

  it('starts from the address of the page, whatever its <base> says', async () => {
    const base = document.createElement('base');
    base.href = 'http://127.0.0.1:9/elsewhere/';
    document.head.append(base);
    const { call } = await ask({ url: 'rss.xml' });
    base.remove();
    expect(call.url).to.equal(new URL('rss.xml', location.href).href);
  });

  it('gives the text, the address, the type and the time', async () => {
    const infos: unknown[] = [];
    const { answer, call } = await ask({ parse: (bytes, info) => (infos.push(info), decode(bytes)) });
    await clock.pass(1234);
    call.answer('tin mới', { headers: { 'content-type': 'text/plain' } });
    const url = new URL('/nowhere/feed', location.href).href;
    expect(await answer).to.deep.equal({ value: 'tin mới', receivedAt: Date.now(), url });
    expect(infos[0]).to.include({ url, contentType: 'text/plain', isRedirected: false, isCut: false });
  });

  /** A response with these headers, as the client hands it on. */
  async function answered(url: string, headers: Record<string, string>) {
    const { answer, call } = await ask({ url });
    call.answer('tin', { headers });
    return answer;
  }

  it('counts the time that caches have held an answer, by the gateway’s clock where there is one', async () => {
    const gateway = {
      date: new Date(0).toUTCString(),
      'portlets-fetched': '5000.5',
      'portlets-now': '8600.5',
    };
    expect((await answered('/a', gateway)).receivedAt).to.equal(Date.now() - 3_600_000);
    expect((await answered('/b', { ...gateway, age: '60' })).receivedAt).to.equal(Date.now() - 3_660_000);
    for (const wrong of [{ age: '-5' }, { age: 'x' }, { 'portlets-now': '5' }, { 'portlets-fetched': '7' }])
      expect((await answered('/c', wrong)).receivedAt, JSON.stringify(wrong)).to.equal(
        'portlets-now' in wrong ? Date.now() - 5000 : Date.now(),
      );
  });

  it('takes the URL that this site’s gateway names for the source’s, and no other site’s word', async () => {
    const named = { 'content-location': 'https://tinh.example/rss.xml' };
    expect((await answered('/portlets/tin', named)).url).to.equal('https://tinh.example/rss.xml');
    expect((await answered('https://elsewhere.example/rss', named)).url).to.equal(
      'https://elsewhere.example/rss',
    );
    const own = new URL('/d', location.href).href;
    for (const wrong of ['javascript:alert(1)', 'https://', ''])
      expect((await answered('/d', { 'content-location': wrong })).url, wrong).to.equal(own);
  });

  it('puts a letter together that arrives in two pieces', async () => {
    const { answer, call } = await ask();
    const body = call.open();
    for (const byte of new TextEncoder().encode('Đà Nẵng')) body.write(Uint8Array.of(byte));
    body.end();
    expect((await answer).value).to.equal('Đà Nẵng');
  });

  it('gives the source the bytes as they are, and time to parse them', async () => {
    const { answer, call } = await ask({
      parse: async (bytes, { contentType }) =>
        `${contentType}: ${new TextDecoder('windows-1258').decode(bytes)}`,
    });
    call.answer(Uint8Array.of(0xd0, 0xe0), { headers: { 'content-type': 'text/xml' } });
    expect((await answer).value).to.equal('text/xml: Đà');
  });

  describe('that the server refuses', () => {
    it('names the status', async () => {
      const { answer, call } = await ask();
      call.answer('<!doctype html><p>Không tìm thấy', { status: 404, statusText: 'Not Found' });
      const error: DataError = await answer.then(undefined, (error) => error);
      expect([error.reason, error.detail]).to.deep.equal(['http-404', 'Not Found']);
    });

    it('tells rate limits from other refusals, in the service’s own words', async () => {
      const { answer, call } = await ask();
      const said = 'Hourly API request limit exceeded. Please try again in the next hour.';
      call.answer(JSON.stringify({ error: true, reason: said }), json(429));
      const error: DataError = await answer.then(undefined, (error) => error);
      expect([error.name, error.reason, error.detail]).to.deep.equal(['DataError', 'rate-limited', said]);
    });

    for (const body of ['{"reason":', 'null', '[]', '{"reason":7}', '']) {
      it(`does without words where there are none: ${body}`, async () => {
        const { answer, call } = await ask();
        call.answer(body, json(501, 'Not Implemented'));
        const error: DataError = await answer.then(undefined, (error) => error);
        expect([error.reason, error.detail]).to.deep.equal(['http-501', 'Not Implemented']);
      });
    }

    it('reads no more of the words than of an answer', async () => {
      const { answer, call } = await ask({ maxBytes: 1000 });
      const body = call.open(json(501));
      body.write('x'.repeat(1001));
      expect(await reasonOf(answer)).to.equal('http-501');
      expect(body.cancelled).to.equal(true);
    });
  });

  describe('without an answer', () => {
    const cases: readonly (readonly [string, string, readonly (ResponseType | 'fails')[], string])[] = [
      ['from this origin is unreachable', '/here', ['fails'], 'unreachable'],
      ['from this origin, which has come back, is unreachable', '/here', ['basic'], 'unreachable'],
      ['from another origin is unreachable', 'http://127.0.0.1:9/', ['fails', 'fails'], 'unreachable'],
      ['from another origin that is there is cors', 'http://127.0.0.1:9/', ['fails', 'opaque'], 'cors'],
      ['after a redirect is redirect', '/here', ['opaqueredirect'], 'redirect'],
      ['after a redirect elsewhere is redirect', 'http://127.0.0.1:9/', ['opaqueredirect'], 'redirect'],
    ];
    for (const [what, url, probes, reason] of cases) {
      it(what, async () => {
        const { answer } = await ask({ url });
        network.calls[0]!.fail();
        for (const [index, probe] of probes.entries()) {
          await settled();
          await settled();
          const asked = network.calls[index + 1]!;
          expect(asked.options.method).to.equal('HEAD');
          if (probe === 'fails') asked.fail();
          else asked.opaque(probe);
        }
        // What may be over in a moment is asked for twice more, and not probed again.
        const retries = reason === 'unreachable' ? 2 : 0;
        for (let retry = 1; retry <= retries; retry++) {
          await settled();
          await settled();
          await clock.pass(1000);
          network.calls[probes.length + retry]!.fail();
        }
        expect(await reasonOf(answer)).to.equal(reason);
        expect(network.calls.length).to.equal(1 + probes.length + retries);
      });
    }

    for (const url of ['http://127.0.0.1:9/', '/here']) {
      it(`from ${url} is offline where the browser says so, and nothing else is asked`, async () => {
        const { answer, call } = await ask({ url });
        setPage({ online: false });
        call.fail();
        expect(await reasonOf(answer)).to.equal('offline');
        expect(network.calls.length).to.equal(1);
      });
    }

    it('from what is no address is bad', async () => {
      const { answer } = await ask({ url: 'http://' });
      expect(await reasonOf(answer)).to.equal('bad-answer');
      expect(network.calls.length).to.equal(0);
    });

    it('that breaks off in the middle is cut off, wherever it came from, and nothing of it is kept', async () => {
      const { answer } = await ask({ url: 'http://127.0.0.1:9/' });
      for (let attempt = 0; attempt < 3; attempt++) {
        const body = network.calls[attempt]!.open();
        body.write('[1, 2');
        await settled();
        body.cut();
        await clock.pass(1000);
      }
      expect(await reasonOf(answer)).to.equal('cut-off');
      expect(client.peek(textRequest('feed'))).to.equal(undefined);
    });

    for (const [what, init] of [
      ['is shorter than its header says', { headers: { 'content-length': '10' } }],
      ['is a part that nobody has asked for', { status: 206 }],
    ] as const) {
      it(`that ${what} is cut off`, async () => {
        const { answer } = await ask();
        for (let attempt = 0; attempt < 3; attempt++) {
          network.calls[attempt]!.answer('[1, 2', init);
          await clock.pass(1000);
        }
        expect(await reasonOf(answer)).to.equal('cut-off');
      });
    }

    it('that was compressed is as long as it is', async () => {
      const { answer, call } = await ask();
      call.answer('[1, 2]', { headers: { 'content-length': '30', 'content-encoding': 'gzip' } });
      expect((await answer).value).to.equal('[1, 2]');
    });

    it('whose beginning is of use is parsed, told to be cut, and never cached', async () => {
      const infos: (boolean | undefined)[] = [];
      const { answer, call } = await ask({
        partial: true,
        parse: (bytes, { isCut }) => (infos.push(isCut), new Incomplete(decode(bytes))),
      });
      const body = call.open();
      body.write('a b');
      await settled();
      body.cut();
      expect(await answer).to.include({ value: 'a b', isIncomplete: true });
      expect(infos).to.deep.equal([true]);
      expect(client.peek(textRequest('feed'))).to.equal(undefined);
      expect(localStorage.length).to.equal(0);
    });

    it('whose beginning cannot be parsed is cut off, whatever its parser says', async () => {
      const { answer, call } = await ask({
        partial: true,
        parse() {
          throw new DataError('no-items');
        },
      });
      const body = call.open();
      body.write('<rss>');
      await settled();
      body.cut();
      expect(await reasonOf(answer)).to.equal('cut-off');
    });
  });

  describe('with a body of the wrong kind', () => {
    for (const page of [
      '<!doctype html><p>',
      '\ufeff \r\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD">',
      '<HTML lang="vi">',
    ]) {
      it(`is a page in place of an answer: ${JSON.stringify(page)}`, async () => {
        const { answer, call } = await ask();
        call.answer(page, json(200));
        expect(await reasonOf(answer)).to.equal('html-instead');
      });
    }

    it('is a page where a page is welcome', async () => {
      const { answer, call } = await ask({ html: true });
      call.answer('<!doctype html><p>Giới thiệu</p>');
      expect((await answer).value).to.contain('Giới thiệu');
    });

    for (const fair of ['<rss version="2.0">', '<html-portlet></html-portlet>', '<!doctype rss>']) {
      it(`is no page: ${fair}`, async () => {
        const { answer, call } = await ask();
        call.answer(fair);
        expect((await answer).value).to.equal(fair);
      });
    }

    for (const blank of ['', ' \r\n\t', '\ufeff']) {
      it(`is empty: ${JSON.stringify(blank)}`, async () => {
        const { answer, call } = await ask();
        call.answer(blank);
        expect(await reasonOf(answer)).to.equal('empty-source');
      });
    }

    it('is empty without a body', async () => {
      const { answer, call } = await ask();
      call.answer(null as unknown as string, { status: 204 });
      expect(await reasonOf(answer)).to.equal('empty-source');
    });

    it('is what the source says that reads it', async () => {
      const { answer, call } = await ask({
        parse() {
          throw new DataError('no-items', 'no <item>');
        },
      });
      call.answer('<rss/>');
      expect(await reasonOf(answer)).to.equal('no-items');
    });

    it('is bad where reading it fails otherwise, and says how', async () => {
      const { answer, call } = await ask({ parse: (bytes) => JSON.parse(decode(bytes)) });
      call.answer('[{"latitude":21.0}Unexpected error while streaming data: timeoutReached');
      const error: DataError = await answer.then(undefined, (error) => error);
      expect(error.reason).to.equal('bad-answer');
      expect(error.detail).to.contain('SyntaxError');
    });
  });

  describe('with a body that is too large', () => {
    it('may be just as large as allowed', async () => {
      const { answer, call } = await ask({ maxBytes: 10 });
      call.answer('Đà123456');
      expect((await answer).value).to.equal('Đà123456');
    });

    it('ends at the limit, and the server is told', async () => {
      const { answer, call } = await ask({ maxBytes: 10 });
      const body = call.open();
      body.write('123456');
      body.write('78901');
      expect(await reasonOf(answer)).to.equal('too-large');
      await settled();
      expect(body.cancelled).to.equal(true);
    });

    it('ends at 2 MB where the source names no limit', async () => {
      const megabyte = new Uint8Array(1024 * 1024).fill(120);
      const { answer, call } = await ask();
      const body = call.open();
      body.write(megabyte);
      body.write(megabyte);
      body.write('x');
      expect(await reasonOf(answer)).to.equal('too-large');
    });
  });

  describe('with a deadline', () => {
    it('fails after 8 s without headers, and ends the request', async () => {
      const { answer, call } = await ask();
      const reason = reasonOf(answer);
      await clock.pass(7999);
      expect(call.aborted).to.equal(false);
      await clock.pass(1);
      expect(await reason).to.equal('timeout');
      await settled();
      expect(call.aborted).to.equal(true);
    });

    it('fails in the middle of a body that drips', async () => {
      const { answer, call } = await ask({}, { timeout: 3000 });
      const reason = reasonOf(answer);
      const body = call.open();
      for (let second = 0; second < 3; second++) {
        body.write('.');
        await clock.pass(1000);
      }
      expect(await reason).to.equal('timeout');
      await settled();
      expect(body.cancelled).to.equal(true);
      expect(client.peek(textRequest('feed'))).to.equal(undefined);
    });

    it('is each reader’s own: one gives up, the other gets the late answer', async () => {
      const { answer: hasty, call } = await ask({}, { timeout: 1000 });
      const { answer: patient } = await ask({}, { timeout: 5000 });
      const reason = reasonOf(hasty);
      await clock.pass(1000);
      expect(await reason).to.equal('timeout');
      expect(call.aborted).to.equal(false);
      call.answer('late');
      expect((await patient).value).to.equal('late');
    });

    it('spares who comes later the exchange that kept another waiting', async () => {
      const { answer: first, call: stuck } = await ask({}, { timeout: 1000 });
      await ask({}, { timeout: 5000 });
      const reason = reasonOf(first);
      await clock.pass(1000);
      expect(await reason).to.equal('timeout');
      const { answer: third, call: anew } = await ask();
      expect(anew).not.to.equal(stuck);
      anew.answer('quick');
      expect((await third).value).to.equal('quick');
    });
  });
});
