import { expect } from '@open-wc/testing';
import { createClient } from '../../src/data/create-client.js';
import { dataClient, type DataClient } from '../../src/data/index.js';
import { settled } from './fake-clock.js';
import { fakeWire, type FakeWire } from './fake-wire.js';
import { textRequest } from './requests.js';

const PLACE = Symbol.for('html-portlets:data:2');

describe('the page’s client', () => {
  let wire: FakeWire;

  beforeEach(() => {
    localStorage.clear();
    wire = fakeWire();
  });

  afterEach(() => {
    wire.restore();
    Reflect.deleteProperty(globalThis, PLACE);
  });

  /** The script again, as a second <script> brings it. */
  const anotherCopy = async (): Promise<{ dataClient(): DataClient }> => {
    const address = `../../src/data/client.ts?copy=${Math.random()}`;
    return import(address);
  };

  it('is one', () => {
    expect(dataClient()).to.equal(dataClient());
  });

  it('is one for two copies of the script, which share requests and answers', async () => {
    const copy = await anotherCopy();
    expect(copy.dataClient).not.to.equal(dataClient);
    const loads = [dataClient().load(textRequest('feed')), copy.dataClient().load(textRequest('feed'))];
    await settled();
    expect(wire.calls.length).to.equal(1);
    wire.calls[0]!.answer('news');
    for (const { value } of await Promise.all(loads)) expect(value).to.equal('news');
    expect(copy.dataClient().kept(textRequest('feed'))?.value).to.equal('news');
  });

  it('is the first comer’s', async () => {
    const copy = await anotherCopy();
    const first = copy.dataClient();
    expect(dataClient()).to.equal(first);
  });

  it('shows up in no list of globals', () => {
    dataClient();
    expect(Object.keys(globalThis)).not.to.include(String(PLACE));
    expect(Object.getOwnPropertyDescriptor(globalThis, PLACE)?.enumerable).to.equal(false);
  });

  const rubbish = { null: null, 'a number': 7, 'a text': 'client', 'an object': {} };
  const halves = {
    'half a client': { load() {} },
    'the other half': { kept() {} },
    numbers: { load: 1, kept: 2 },
  };
  for (const [what, found] of Object.entries({ ...rubbish, ...halves })) {
    it(`takes the place of rubbish: ${what}`, () => {
      Object.assign(globalThis, { [PLACE]: found });
      const client = dataClient();
      expect(client.load).to.be.a('function');
      expect(client.kept(textRequest('never asked'))).to.equal(undefined);
      expect((globalThis as { [PLACE]?: unknown })[PLACE] === client).to.equal(true);
    });
  }

  it('is each copy’s own where the page guards the place', () => {
    const guarded = {
      get() {
        throw new Error('keep out');
      },
      configurable: true,
    };
    Object.defineProperty(globalThis, PLACE, guarded);
    const client = dataClient();
    expect(client.kept(textRequest('never asked'))).to.equal(undefined);
    expect(dataClient()).to.equal(client);
  });

  it('is not needed to make another', () => {
    expect(createClient()).not.to.equal(dataClient());
  });
});
