import { expect } from '@open-wc/testing';
import { createClient, dataClient } from '../../src/data/client.js';
import { settled } from './fake-clock.js';
import { fakeFetch, type FakeFetch } from './fake-fetch.js';
import { textRequest } from './requests.js';

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

  it('is not needed to make another', () => {
    expect(createClient()).not.to.equal(dataClient());
  });
});
