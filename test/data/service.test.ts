import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/client.js';
import { decode } from './requests.js';
import type { DataError } from '../../src/data/error.js';
import type { Batch, DataClient, DataRequest } from '../../src/data/request.js';

const MB = 1024 * 1024;

interface Place {
  readonly current: { readonly temperature_2m: unknown };
}

function temperatureOf({ current: { temperature_2m } }: Place): number {
  if (typeof temperature_2m !== 'number') throw new TypeError('no temperature');
  return temperature_2m;
}

/** The same road to a real server: Open-Meteo's stand-in, which the test runner serves. */
describe('with a weather service', () => {
  let client: DataClient;
  let id: string;

  beforeEach(() => {
    localStorage.clear();
    client = createClient();
    id = `data-${Math.random().toString(36).slice(2)}`;
  });

  /** @param origin Ours by default. The service is reached by the name `localhost` too: that is another origin. */
  const forecast = (switches: string, latitudes: string, longitudes: string, origin = location.origin) =>
    `${origin}/open-meteo/id=${id}${switches}/v1/forecast?latitude=${latitudes}&longitude=${longitudes}` +
    '&current=temperature_2m';

  const elsewhere = location.origin.replace(/\/\/[^:]+/, '//localhost');

  const batchOf = (switches: string): Batch<number> => ({
    name: `forecast ${switches}`,
    url: (requests) => {
      const points = requests.map(({ key }) => key.split(','));
      return forecast(switches, points.map(([lat]) => lat).join(), points.map(([, lon]) => lon).join());
    },
    parse: (bytes) => (JSON.parse(decode(bytes)) as Place[]).map((place) => () => temperatureOf(place)),
  });

  /** A place by its point, and its temperature. */
  function place(point: string, switches = '', more: Partial<DataRequest<number>> = {}): DataRequest<number> {
    const [latitude = '', longitude = ''] = point.split(',');
    return {
      key: point,
      url: forecast(switches, latitude, longitude),
      batch: batchOf(switches),
      parse: (bytes) => temperatureOf(JSON.parse(decode(bytes)) as Place),
      revive: Number,
      ...more,
    };
  }

  const HA_NOI = '21.0245,105.8412';
  const DA_NANG = '16.0678,108.2208';
  const HCM = '10.823,106.6296';

  const calls = async (): Promise<{ url: string }[]> => {
    const answer = await fetch(`/open-meteo/id=${id}/calls`);
    return (await answer.json()).calls;
  };

  const failure = (promise: Promise<unknown>): Promise<DataError> =>
    promise.then(
      () => expect.fail('it should have failed'),
      (error: DataError) => error,
    );

  it('asks once for all places of all elements', async () => {
    const elements = [[HA_NOI, DA_NANG, HCM], [HA_NOI], [HCM, DA_NANG]];
    const answers = await Promise.all(elements.flat().map((point) => client.load(place(point))));
    expect(new Set(answers.map(({ value }) => value)).size).to.equal(3);
    const [call, ...others] = await calls();
    expect(others).to.deep.equal([]);
    expect(call?.url).to.contain('latitude=21.0245,16.0678,10.823&');
  });

  it('loses only the place whose answer is empty', async () => {
    const all = [HA_NOI, DA_NANG, HCM].map((point) => client.load(place(point, '/empty=1')));
    const error = await failure(all[1]!);
    expect(error.reason).to.equal('bad-answer');
    for (const good of [all[0]!, all[2]!]) expect((await good).value).to.be.a('number');
    expect(client.peek(place(DA_NANG))).to.equal(undefined);
  });

  it('shows what it had when it fails, and recovers', async () => {
    const request = place(HA_NOI);
    const good = await client.load(request);
    const faulty = place(HA_NOI, '/fail=503/times=3');
    // The first call was the good one.
    await fetch(`/open-meteo/id=${id}/calls`, { method: 'DELETE' });
    expect((await failure(client.load(faulty))).reason).to.equal('http-503');
    expect(client.peek(request)).to.deep.equal(good);
    expect((await client.load(faulty)).value).to.be.a('number');
  });

  const failures: {
    switches: string;
    reason: string;
    detail?: string;
    more?: Partial<DataRequest<number>>;
  }[] = [
    { switches: '/fail=400', reason: 'http-400' },
    { switches: '/fail=404', reason: 'http-404' },
    { switches: '/fail=429', reason: 'rate-limited', detail: 'limit exceeded' },
    { switches: '/fail=500', reason: 'http-500' },
    { switches: '/fail=503', reason: 'http-503', detail: 'overloaded' },
    { switches: '/html', reason: 'html-instead' },
    { switches: '/rubbish', reason: 'bad-answer' },
    { switches: '/stream-error', reason: 'bad-answer' },
    { switches: '/missing=current', reason: 'bad-answer' },
    { switches: '/nulls', reason: 'bad-answer' },
    { switches: '/huge', reason: 'too-large' },
    { switches: `/huge=${MB}`, reason: 'too-large', more: { maxBytes: MB / 2 } },
    { switches: '/offline', reason: 'unreachable' },
  ];
  for (const { switches, reason, detail = '', more } of failures) {
    it(`fails with ${reason} on ${switches}`, async () => {
      const error = await failure(client.load(place(HA_NOI, switches, more), { timeout: 30_000 }));
      expect(error.reason).to.equal(reason);
      expect(error.detail).to.contain(detail);
      expect(client.peek(place(HA_NOI))).to.equal(undefined);
    }).timeout(30_000);
  }

  it('takes a large answer that is not too large', async () => {
    const answer = await client.load(place(HA_NOI, `/huge=${MB}`));
    expect(answer.value).to.be.a('number');
  });

  it('never takes half an answer for a whole one', async () => {
    const error = await failure(client.load(place(HA_NOI, '/cut')));
    expect(error.reason).to.equal('cut-off');
    expect(client.peek(place(HA_NOI))).to.equal(undefined);
  });

  for (const switches of ['/delay=5000', '/hang']) {
    it(`gives up at its deadline on ${switches}`, async () => {
      const error = await failure(client.load(place(HA_NOI, switches), { timeout: 300 }));
      expect(error.reason).to.equal('timeout');
    });
  }

  it('reads from another origin that lets it', async () => {
    const url = forecast('', '21.0245', '105.8412', elsewhere);
    const answer = await client.load(place(HA_NOI, '', { url }));
    expect(answer.value).to.be.a('number');
    expect(answer.url).to.equal(url);
  });

  it('fails with cors on another origin that does not', async () => {
    const url = forecast('/no-cors', '21.0245', '105.8412', elsewhere);
    expect((await failure(client.load(place(HA_NOI, '', { url })))).reason).to.equal('cors');
  });
});
