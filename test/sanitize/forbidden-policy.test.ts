import { expect } from '@open-wc/testing';
import type { safeHtml } from '../../src/sanitize/safe-html.js';
import { audit } from './audit.js';
import { BASE, cleaned, words } from './cleaned.js';
import { payloads } from './payloads.js';

interface RuledWindow extends Window {
  safeHtml: typeof safeHtml;
  violations: string[];
}

const MODULE = new URL('../../src/sanitize/safe-html.ts', import.meta.url).href;
const ARTICLE =
  '<!doctype html><html><head><title>Trang</title></head><body><h1>Th&agrave;nh phố &amp; t&#7881;nh</h1>' +
  '<p>Một <font color=red>hai</font> <o:p>ba</o:p><br>bốn</p><center>năm</center><script>alarm()</script>' +
  '<table><tr><td>sáu<td>bảy</table><form><label>tám <input></label></form><ul><li>chín</ul>' +
  '<a href="#b" name="a">*</a><p id="b"><img alt="" src="x.gif" data-src="y.jpg" data-srcset="z.jpg 2x"></p></body></html>';

/** A page in a frame, under a policy of its own, that has the module. */
async function page(policy: string): Promise<{ frame: HTMLIFrameElement; view: RuledWindow }> {
  const frame = document.createElement('iframe');
  const ready = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
    <script>
      violations = [];
      addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    </script>
    <script type="module">import { safeHtml } from '${MODULE}'; window.safeHtml = safeHtml; parent.postMessage('ready', '*')</script>`;
  document.body.append(frame);
  await ready;
  return { frame, view: frame.contentWindow as RuledWindow };
}

describe('safe HTML: the page has rules of its own', () => {
  let frame: HTMLIFrameElement;
  let view: RuledWindow;
  afterEach(() => frame.remove());

  it('works as everywhere under Trusted Types where its policy is allowed, and breaks no rule', async () => {
    ({ frame, view } = await page(
      "require-trusted-types-for 'script'; trusted-types html-portlets-html; img-src 'none'",
    ));
    const holder = view.document.createElement('div');
    holder.append(view.safeHtml(ARTICLE, { base: BASE }));
    expect(holder.innerHTML).to.equal(cleaned(ARTICLE).innerHTML);
    view.safeHtml(ARTICLE, { base: BASE });
    // Violations are told later, in their order: when one made on purpose is told, all before it have been.
    const told = new Promise((resolve) =>
      view.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'img-src') resolve(undefined);
      }),
    );
    view.document.createElement('img').src = '/forbidden.png';
    await told;
    expect(view.violations).to.deep.equal(['img-src']);
  });

  it('loses no word where its policy is forbidden', async () => {
    ({ frame, view } = await page("require-trusted-types-for 'script'; trusted-types 'none'"));
    const fragment = view.safeHtml(ARTICLE, { base: BASE });
    expect(words(fragment).join(' ')).to.equal('Thành phố & tỉnh Một hai ba bốn năm sáu bảy tám chín *');
  });

  it('makes the same as everywhere with the filtering parser, where the browser has one', async () => {
    ({ frame, view } = await page("require-trusted-types-for 'script'; trusted-types 'none'"));
    const holder = view.document.createElement('div');
    holder.append(view.safeHtml(ARTICLE, { base: BASE }));
    const has = 'parseHTML' in Document;
    expect(holder.innerHTML === cleaned(ARTICLE).innerHTML).to.equal(has);
    expect(holder.querySelectorAll('table').length).to.equal(has ? 1 : 0);
  });

  it('makes every payload as clean, and all but frames, objects and noscript, which parsers take in two ways, into the same', async () => {
    ({ frame, view } = await page("require-trusted-types-for 'script'; trusted-types 'none'"));
    const alarms: string[] = [];
    Object.assign(view, { alarm: (word: string) => alarms.push(word) });
    const outcomes = payloads.map((payload) => {
      const holder = view.document.createElement('div');
      holder.append(view.safeHtml(payload, { base: BASE }));
      view.document.body.append(holder);
      return { payload, faults: audit(holder), differs: holder.innerHTML !== cleaned(payload).innerHTML };
    });
    expect(outcomes.filter(({ faults }) => faults.length)).to.deep.equal([]);
    expect(alarms).to.deep.equal([]);
    if (!('parseHTML' in Document)) return;
    const different = outcomes.filter(
      ({ payload, differs }) => differs && !/<iframe|<object|<noscript>/.test(payload),
    );
    expect(different.map(({ payload }) => payload)).to.deep.equal([]);
  });

  it('falls back to words where a source has more unknown elements than a filtering parser is asked to keep', async () => {
    ({ frame, view } = await page("require-trusted-types-for 'script'; trusted-types 'none'"));
    const unknown = [...Array(100).keys()].map((number) => `<x-${number}>từ${number}</x-${number}> `);
    const source = `<h2>Đề mục</h2>${unknown.join('')}`;
    const outcome = view.safeHtml(source, { base: BASE });
    expect(words(outcome)).to.deep.equal(words(cleaned(source)));
    expect(outcome.querySelectorAll('h2')).to.have.length(0);
  });
});
