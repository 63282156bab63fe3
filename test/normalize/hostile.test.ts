import { expect } from '@open-wc/testing';
import { verified } from '../../src/sanitize/verify.js';
import { audit } from '../sanitize/audit.js';
import { PageWatch } from '../sanitize/page-watch.js';
import { closed, payloads } from '../sanitize/payloads.js';
import { modelled } from './modelled.js';

/** What the model itself writes. */
const OWN =
  /^(?:class=(?:piece|scroll|video)|role=region|tabindex=0|data-embed=https:\/\/(?:www\.youtube-nocookie\.com\/embed\/|player\.vimeo\.com\/video\/).*)$/;
const faults = (root: Element) => audit(root).filter((fault) => !OWN.test(fault));

describe('the article’s body: hostile sources', () => {
  let watch: PageWatch;
  beforeEach(() => {
    watch = new PageWatch();
  });
  afterEach(() => watch.end());

  it('leave nothing of any payload, alone or among paragraphs', async () => {
    const dirty: string[] = [];
    for (const payload of payloads)
      for (const source of [payload, `<p>Trước.</p>${payload}<p>Sau.</p>`])
        dirty.push(...faults((await modelled(source)).root).map((fault) => `${fault} in ${payload}`));
    expect(dirty).to.deep.equal([]);
  }).timeout(30_000);

  it('leave nothing when they are long enough to be parsed in portions', async () => {
    const all = closed.filter(
      (payload) => payload.length < 16_000 && !/noscript|<html|frameset/.test(payload),
    );
    const source = `${all.join('<p>Chữ giữa.</p>')}<p>Chữ cuối.</p>`.repeat(8);
    expect(source.length).to.be.above(2 * 64 * 1024);
    const { root } = await modelled(source);
    expect(faults(root)).to.deep.equal([]);
    expect(root.textContent!.match(/Chữ cuối/g)).to.have.length(8);
    expect(root.textContent!.match(/Chữ giữa/g)).to.have.length(8 * (all.length - 1));
  }).timeout(30_000);

  it('run nothing and ask for nothing but the pictures that are shown', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    for (const payload of payloads) host.append((await modelled(payload, { base: location.href })).root);
    host.querySelectorAll('*').forEach((element) => {
      element.dispatchEvent(new Event('error'));
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    });
    const pictures = [...host.querySelectorAll('img')].flatMap(({ src, srcset }) =>
      [src, ...srcset.split(', ').map((candidate) => candidate.split(' ')[0]!)].filter(Boolean),
    );
    const paths = pictures.map((address) => new URL(address, location.href).pathname);
    const others = (await watch.requests()).filter((path) => !paths.includes(path));
    host.remove();
    expect(others).to.deep.equal([]);
    expect(watch.alarms).to.deep.equal([]);
  }).timeout(30_000);

  it('ask for nothing while a long one is parsed', async () => {
    const source = '<p>Chữ <img src="/trap/long.jpg" onerror="alarm()"></p><script>alarm()</script>'.repeat(
      2000,
    );
    await modelled(source, { base: location.href });
    expect(await watch.requests()).to.deep.equal([]);
    expect(watch.alarms).to.deep.equal([]);
  });
});

describe('the second look at a piece', () => {
  const piece = (...nodes: (Node | string)[]) => {
    const fragment = new DocumentFragment();
    fragment.append(...nodes);
    return fragment;
  };
  const element = (name: string, attributes: Record<string, string> = {}, words = 'chữ') => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.append(words);
    return made;
  };

  it('lets through what is ours', () => {
    const ours = piece(element('p', { id: 'u-1', lang: 'vi' }), element('a', { href: 'https://a.example/' }));
    expect(verified(ours).children).to.have.length(2);
  });

  it('leaves the words alone of a piece with anything else', () => {
    const wrong = [
      element('script'),
      element('x-unknown'),
      element('iframe', { src: 'https://a.example/' }),
      element('form'),
      element('p', { style: 'color:red' }),
      element('p', { onclick: 'alarm()' }),
      element('a', { href: 'javascript:alarm()' }),
      element('a', { href: '#login' }),
      element('figure', { 'data-embed': 'data:text/html,x' }),
      document.createElementNS('http://www.w3.org/2000/svg', 'a'),
    ];
    const passed = wrong.filter((node) => verified(piece(element('p'), node)).children.length);
    expect(passed.map((node) => node.outerHTML)).to.deep.equal([]);
    expect(verified(piece(element('p', {}, 'một '), element('form', {}, 'hai'))).textContent).to.equal(
      'một hai',
    );
  });
});
