import { expect } from '@open-wc/testing';
import type { articleBody } from '../../src/normalize/article-body.js';
import type { parseInert } from '../../src/sanitize/parse-inert.js';
import type { safeHtml } from '../../src/sanitize/safe-html.js';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { audit } from './audit.js';
import { BASE, cleaned } from './cleaned.js';
import { payloads } from './payloads.js';

interface StrictWindow extends Window {
  articleBody: typeof articleBody;
  parseInert: typeof parseInert;
  safeHtml: typeof safeHtml;
  violations: string[];
}

const moduleUrl = (path: string) => new URL(`../../src/${path}`, import.meta.url).href;
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-a'; style-src 'self'; img-src https:; media-src https:; base-uri 'none'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types html-portlets-html lit-html";

/** A page with the strictest policy, which remembers what the browser has reported. */
async function strictPage(): Promise<{ frame: HTMLIFrameElement; view: StrictWindow }> {
  const frame = document.createElement('iframe');
  const ready = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <script nonce="a">
      violations = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violations.push(effectiveDirective + ' ' + blockedURI));
    </script>
    <script type="module" nonce="a">
      import { articleBody } from '${moduleUrl('normalize/article-body.ts')}';
      import { parseInert } from '${moduleUrl('sanitize/parse-inert.ts')}';
      import { safeHtml } from '${moduleUrl('sanitize/safe-html.ts')}';
      import '${moduleUrl('news-article/define.ts')}';
      Object.assign(window, { articleBody, parseInert, safeHtml });
      parent.postMessage('ready', '*');
    </script>`;
  document.body.append(frame);
  await ready;
  return { frame, view: frame.contentWindow as StrictWindow };
}

/** What was reported so far. Reports come later, in their order: when one made on purpose comes, all before it have come. */
async function reported(view: StrictWindow): Promise<string[]> {
  const purpose = `http://${Math.random().toString(36).slice(2)}.example/`;
  const told = new Promise((resolve) =>
    view.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      if (blockedURI.startsWith(purpose)) resolve(undefined);
    }),
  );
  view.document.createElement('img').src = purpose;
  await told;
  return view.violations.splice(0).filter((each) => !each.includes(purpose));
}

/** A paragraph as Word puts it on the clipboard. */
const WORD = `<style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"} p.MsoNormal {margin:0cm} --></style>
  <p class="MsoNormal" style='text-align:center;mso-list:l0 level1 lfo1' onclick="alarm()"><b style="mso-bidi-font-weight:normal"><span lang=VI
  style='font-size:14.0pt;color:#1F1F1F'>THÔNG BÁO on line = 1, style = đẹp<o:p></o:p></span></b></p><base href="https://evil.example/">`;

const DISGUISED = [
  '<b/onclick=alarm()>',
  '<b title="x"onclick=alarm()>',
  "<b title='x'style=color:red>",
  '<b\nonclick\n=\nalarm()>',
  '<b\fonclick>',
  '<b ONCLICK="alarm()" STYLE="color:red" OnFocus=alarm()>',
  '<svg/onload=alarm()><style>b{color:red}</style><g style="color:red"/></svg>',
  '<STYLE type=text/css>b{}</STYLE><style/media=all>b{}</style>',
  '<Base/href=https://evil.example/><base\nhref="//evil.example">',
  '<script>var a = "<b title=\'";</script><p onclick="alarm()" style="color:red">',
  '<svg><style><a title="</style><p onclick=alarm()>">',
  '<!--><p onclick=alarm()>--><p style=a>',
  '<!-- a --!><p onclick=alarm()>',
  '<textarea><p onclick=alarm()></textarea><title><p style=a></title><p style=a>',
  '<template><p style="a" onclick=alarm()></template>',
  '<noscript><p style="a" onclick=alarm()></noscript>',
  '<math><mtext><b onclick=alarm()></mtext><style>a</style></math>',
  '<body onload=alarm() style=a><html onclick=alarm()>',
  '<a href="x" \'onclick=alarm()>',
  '<b class = a onclick = alarm()>',
  '<p style="a"'.repeat(3),
  `${'<p style="color:red" onclick="alarm()">Chữ</p>'.repeat(3000)}<style>b{}</style>`,
  `${'<p style="color:red">Chữ</p>'.repeat(3000)}<noscript><i onclick=1></noscript>`,
];

describe('foreign HTML on a page with a strict policy', () => {
  let frame: HTMLIFrameElement;
  let view: StrictWindow;
  beforeEach(async () => ({ frame, view } = await strictPage()));
  afterEach(() => frame.remove());

  it('makes the browser report nothing, whatever it is', async () => {
    const dirty = [WORD, ...DISGUISED, ...payloads];
    const faults: string[] = [];
    for (const source of dirty) {
      const holder = view.document.createElement('div');
      holder.append(view.safeHtml(source, { base: BASE }));
      view.document.body.append(holder);
      faults.push(...audit(holder).map((fault) => `${source}: ${fault}`));
      holder.remove();
      view.parseInert(source);
      await view.articleBody(source, { base: BASE, headingLevel: 2 }, (piece) =>
        view.document.body.append(piece),
      );
      view.document.body.replaceChildren();
    }
    expect(faults).to.deep.equal([]);
    expect(await reported(view)).to.deep.equal([]);
  }).timeout(60_000);

  it('has every word and value as it was written', () => {
    const source =
      '<p title=" onclick=1 style = x">Bật on line: onclick = "a", style="b" / only one/onset/ "once" <i>style</i> &lt;style></p>' +
      '<a href="/online/style/on?a=/onclick=1">on</a>';
    const outcome = cleaned(source);
    expect(outcome.textContent).to.equal(
      'Bật on line: onclick = "a", style="b" / only one/onset/ "once" style <style>on',
    );
    expect(outcome.querySelector('p')!.title).to.equal(' onclick=1 style = x');
    expect(outcome.querySelector('a')!.getAttribute('href')).to.match(/\/online\/style\/on\?a=\/onclick=1$/);
  });

  it('says what its styles meant', async () => {
    const pieces: DocumentFragment[] = [];
    const source =
      '<P STYLE="Text-Align: Center">Giữa</P><p style="display:none">Ẩn</p><p>Một <span style="font-weight:bold">đậm</span></p>';
    await view.articleBody(source, { base: BASE, headingLevel: 2 }, (piece) => pieces.push(piece));
    const text = pieces.map(({ textContent }) => textContent).join('');
    expect(text).to.contain('Giữa').and.not.to.contain('Ẩn');
    expect(pieces.some((piece) => piece.querySelector('strong, b'))).to.equal(true);
  });

  it('is reported no second time where an element shows what the page itself has written', async () => {
    const page = view.document;
    const article = new DOMParser().parseFromString(
      `<article><h1>Về việc nghỉ lễ</h1>${WORD}${WORD}</article>`,
      'text/html',
    );
    const element = page.createElement('news-article') as NewsArticle;
    element.append(page.importNode(article.querySelector('article')!, true));
    page.body.append(element);
    await reported(view);
    await element.updateComplete;
    while (!element.shadowRoot!.querySelector('.text[data-complete]'))
      await new Promise(requestAnimationFrame);
    expect(element.shadowRoot!.textContent).to.contain('THÔNG BÁO');
    expect(await reported(view)).to.deep.equal([]);
  });
});
