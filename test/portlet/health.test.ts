import { expect, waitUntil } from '@open-wc/testing';
import { captureWarnings } from './capture-warnings.js';
import { address, keep, settled, withClock } from './stage.js';
import type { FakeClock } from '../data/fake-clock.js';

const HOUR = 3600_000;

interface Line {
  readonly url: string;
  readonly line: Record<string, string>;
}

describe('a block that has been failing for long', () => {
  const heard = captureWarnings();
  const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'sendBeacon')!;
  const sent: Line[] = [];
  let reading: Promise<unknown>;

  // Fake clocks do not wait for files.
  before(async () => {
    const element = await settled({ src: broken(), beacon: '/health' });
    await waitUntil(() => localStorage.getItem('html-portlets:health'));
    element.remove();
    await Promise.resolve();
  });

  beforeEach(() => {
    sent.length = 0;
    localStorage.clear();
    reading = Promise.resolve();
    navigator.sendBeacon = (url, body) => {
      reading = (body as Blob).text().then((text) => sent.push({ url: String(url), line: JSON.parse(text) }));
      return true;
    };
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'sendBeacon');
    Object.defineProperty(Navigator.prototype, 'sendBeacon', real);
    document.querySelectorAll('script[data-beacon]').forEach((script) => script.remove());
    localStorage.clear();
  });

  /** So many hours later, when the block next looks at the time. */
  const later = (clock: FakeClock, hours: number) => {
    clock.jump(hours * HOUR);
    return clock.pass(61_000);
  };
  const broken = () => address('fail=404');
  /** What has been sent by the time that the page has shown everything. */
  const lines = async (clock: FakeClock) => {
    await clock.pass(10_000);
    await reading;
    return sent;
  };

  it('is reported once, after six hours, with nothing of the reader', () =>
    withClock(async (clock) => {
      const src = broken();
      await settled({ src, beacon: '/health' });
      const since = Date.now();
      await later(clock, 5.9);
      expect(await lines(clock)).to.deep.equal([]);
      await later(clock, 0.3);
      const [first] = await lines(clock);
      expect(first!.url).to.equal(`${location.origin}/health`);
      expect(Object.keys(first!.line)).to.deep.equal(['tag', 'page', 'source', 'reason', 'since', 'version']);
      expect(first!.line).to.include({
        tag: 'test-block',
        page: location.pathname,
        source: new URL(src, location.href).href.replace(/\?.*/, ''),
        version: '0.1.0',
      });
      // The clock of the test outruns the network.
      expect(first!.line['reason']).to.match(/^(http-404|timeout)$/);
      expect(since - Date.parse(first!.line['since']!)).to.be.within(0, 60_000);
      await later(clock, 23);
      expect((await lines(clock)).length).to.equal(1);
      await later(clock, 2);
      expect((await lines(clock)).length).to.equal(2);
    }));

  it('is reported though the page was left meanwhile', () =>
    withClock(async (clock) => {
      const src = broken();
      (await settled({ src, beacon: '/health' })).remove();
      await later(clock, 7);
      await settled({ src, beacon: '/health' });
      expect((await lines(clock)).length).to.equal(1);
    }));

  it('is not reported where it did well meanwhile', () =>
    withClock(async (clock) => {
      const src = broken();
      (await settled({ src, beacon: '/health' })).remove();
      await later(clock, 7);
      keep(src, 60);
      await settled({ src, beacon: '/health' });
      expect(await lines(clock)).to.deep.equal([]);
    }));

  it('is not reported where it has failed once, however old what it shows is', () =>
    withClock(async (clock) => {
      const src = broken();
      keep(src, 7 * 60);
      const element = await settled({ src, beacon: '/health' });
      expect(element.state).to.equal('stale');
      expect(await lines(clock)).to.deep.equal([]);
    }));

  it('is reported after as many hours as the page says, for all blocks by a script too', () =>
    withClock(async (clock) => {
      const script = document.createElement('script');
      Object.assign(script.dataset, { beacon: '/suc-khoe', beaconAfter: '1' });
      script.type = 'text/plain';
      document.head.append(script);
      await settled({ src: broken() });
      await settled({ src: broken(), 'beacon-after': '2' });
      await settled({ src: broken(), beacon: '' });
      await later(clock, 1.4);
      expect((await lines(clock)).map(({ url }) => url)).to.deep.equal([`${location.origin}/suc-khoe`]);
      await later(clock, 1);
      expect((await lines(clock)).length).to.equal(2);
    }));

  for (const beacon of [
    'https://elsewhere.example/health',
    '//elsewhere.example/',
    'javascript:alert(1)',
    'http://',
  ]) {
    it(`sends nothing to ${beacon}, and tells the editor`, () =>
      withClock(async (clock) => {
        await settled({ src: broken(), beacon, 'beacon-after': '0' });
        expect(await lines(clock)).to.deep.equal([]);
        expect(heard.join()).to.contain(
          `<test-block> beacon="${beacon}": expected a URL of this site, such as /health; nothing is sent.`,
        );
      }));
  }

  it('is reported by fetch where there is no sendBeacon, or it refuses', async () => {
    navigator.sendBeacon = () => false;
    const { fetch } = window;
    const calls: [string, RequestInit | undefined][] = [];
    window.fetch = (input, init) => {
      if (init?.method !== 'POST') return fetch(input, init);
      calls.push([String(input), init]);
      return Promise.reject(new TypeError('no'));
    };
    const element = await settled({ src: broken(), beacon: '/health', 'beacon-after': '0' });
    await waitUntil(() => calls.length);
    window.fetch = fetch;
    expect(calls[0]![0]).to.equal(`${location.origin}/health`);
    expect(calls[0]![1]).to.include({ method: 'POST', keepalive: true, credentials: 'omit' });
    element.remove();
  });

  for (const rubbish of ['x', 'null', '7', '[]', '{"a":7}', '{"a":[1,2]}', '{"a":[1e300,1,1]}']) {
    it(`is reported in spite of ${rubbish} in storage`, () =>
      withClock(async (clock) => {
        localStorage.setItem('html-portlets:health', rubbish);
        await settled({ src: broken(), beacon: '/health', 'beacon-after': '0' });
        expect((await lines(clock)).length).to.equal(1);
      }));
  }

  it('is not reported as long as it does well', async () => {
    const element = await settled({ src: address(), beacon: '/health', 'beacon-after': '0' });
    expect(element.state).to.equal('ready');
    expect(localStorage.getItem('html-portlets:health') ?? 'nothing').to.equal('nothing');
  });
});
