import { expect } from '@open-wc/testing';
import { createClient, dataClient } from '../../src/data/client.js';
import { fakeClock, settled } from './fake-clock.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { reasonOf, textRequest } from './requests.js';

describe('the page’s client', () => {
  let network: FakeFetch;

  beforeEach(() => {
    localStorage.clear();
    network = fakeFetch();
  });

  afterEach(() => {
    network.restore();
    localStorage.clear();
  });

  it('is one, so that all elements share requests and entries', async () => {
    expect(dataClient()).to.equal(dataClient());
    const loads = [dataClient().load(textRequest('shared')), dataClient().load(textRequest('shared'))];
    await settled();
    expect(network.calls.length).to.equal(1);
    network.calls[0]!.answer('news');
    for (const { value } of await Promise.all(loads)) expect(value).to.equal('news');
    expect(dataClient().peek(textRequest('shared'))?.value).to.equal('news');
  });

  it('hears the answer that came while the page was busy for longer than it waits', async () => {
    const clock = fakeClock();
    try {
      const load = dataClient().load(textRequest('heard'), { timeout: 1_000 });
      const unanswered = reasonOf(dataClient().load(textRequest('unheard'), { timeout: 1_000 }));
      await settled();
      clock.block(15_000);
      await clock.pass(1);
      network.calls[0]!.answer('news');
      expect((await load).value).to.equal('news');
      await clock.pass(1_000);
      expect(await unanswered).to.equal('timeout');
    } finally {
      clock.restore();
    }
  });

  it('is not needed to make another', () => {
    expect(createClient()).not.to.equal(dataClient());
  });
});
