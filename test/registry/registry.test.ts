import { expect } from '@open-wc/testing';
import { define } from '../../src/registry/define.js';
import { registerCopy, registry } from '../../src/registry/registry.js';
import type { Registry } from '../../src/registry/registry.js';
import { VERSION } from '../../src/registry/version.js';

const NAME = Symbol.for('html-portlets');
const page = globalThis as { [NAME]?: unknown };

/** What the console was told, each line after its level. */
let said: string[];

describe('the registry', () => {
  const { info, warn } = console;
  const earlier = page[NAME];

  beforeEach(() => {
    said = [];
    console.info = (text: string) => said.push(`info: ${text}`);
    console.warn = (text: string) => said.push(`warn: ${text}`);
    Reflect.deleteProperty(page, NAME);
  });

  afterEach(() => {
    console.info = info;
    console.warn = warn;
    Reflect.deleteProperty(page, NAME);
    page[NAME] = earlier;
  });

  it('lets the first copy run, quietly', () => {
    expect(registerCopy('/a.js')).to.equal(true);
    expect(registry().copies).to.deep.equal([{ version: VERSION, url: '/a.js' }]);
    expect(said).to.deep.equal([]);
  });

  it('lets a second copy stand aside and say so with both addresses', () => {
    registerCopy('/a.js');
    expect(registerCopy('/b.js')).to.equal(false);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^info: html-portlets: .*\/a\.js.*\/b\.js/);
  });

  it('hears of the same copy once', () => {
    for (const url of ['/a.js', '/b.js', '/b.js', '/b.js']) registerCopy(url);
    expect(said).to.have.length(1);
    expect(registry().copies).to.have.length(4);
  });

  it('takes another minor version for as good', () => {
    const [major] = VERSION.split('.');
    page[NAME] = {
      version: `${major}.99.0`,
      copies: [{ version: `${major}.99.0`, url: '/old.js' }],
      tags: new Map([['planted-minor', `${major}.99.0`]]),
    } satisfies Registry;
    expect(registerCopy('/new.js')).to.equal(false);
    customElements.define('planted-minor', class extends HTMLElement {});
    define('planted-minor', class extends HTMLElement {});
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^info: /);
  });

  it('tells what to do about another major version', () => {
    const other: Registry = {
      version: '99.0.0',
      copies: [{ version: '99.0.0', url: '/old.js' }],
      tags: new Map(),
    };
    page[NAME] = other;
    expect(registerCopy('/new.js')).to.equal(false);
    expect(said[0]).to.match(/^warn: .*99\.0\.0 \(\/old\.js\).*\/new\.js.*Remove one/);
  });

  for (const [stranger, thing] of [
    ['a word', 'rubbish'],
    ['an object', Object.freeze({ copies: 7 })],
    ['lists without tags', Object.freeze({ copies: [], tags: {} })],
    ['tags without lists', Object.freeze({ copies: {}, tags: new Map() })],
    ['nothing', null],
  ] as const) {
    it(`goes on where a stranger has left ${stranger} under its name, and leaves it there`, () => {
      page[NAME] = thing;
      expect(registerCopy('/a.js')).to.equal(true);
      define('planted-beside-stranger', class extends HTMLElement {});
      expect(registry().tags.get('planted-beside-stranger')).to.equal(VERSION);
      expect(page[NAME]).to.equal(thing);
      expect(said).to.deep.equal([]);
      registry().copies.length = 0;
    });
  }

  it('goes on where the page lets nobody take a name', () => {
    Object.defineProperty(page, NAME, { value: undefined, writable: false, configurable: true });
    expect(registerCopy('/a.js')).to.equal(true);
    expect(said).to.deep.equal([]);
    registry().copies.length = 0;
    Reflect.deleteProperty(page, NAME);
  });
});
