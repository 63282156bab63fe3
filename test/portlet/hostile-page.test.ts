import { expect, fixtureSync } from '@open-wc/testing';
import { address, editorHears, inState, part, settled } from './stage.js';
import type { TestBlock } from './test-block.js';

/** What a page may write for all its elements, shouting. Each is inherited, so that it would come in. */
const NOISE = `* {
  color: red !important; font: italic 700 9px/3 fantasy !important; font-variant: small-caps !important;
  font-stretch: 50% !important; letter-spacing: 5px !important; word-spacing: 9px !important;
  text-align: justify !important; text-indent: 40px !important; text-shadow: 1px 1px red !important;
  text-transform: uppercase !important; white-space: nowrap !important; word-break: break-all !important;
  hyphens: auto !important; tab-size: 1 !important; cursor: help !important; user-select: none !important;
  list-style: square !important; border-collapse: collapse !important; border-spacing: 9px !important;
  caption-side: bottom !important; quotes: none !important;
}`;

const INHERITED = [
  'color',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-caps',
  'font-stretch',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space',
  'hyphens',
  'tab-size',
  'cursor',
  'list-style-type',
  'border-collapse',
  'border-spacing',
  'caption-side',
  'quotes',
];

function looks(element: TestBlock): Record<string, string> {
  const style = getComputedStyle(element.shadowRoot!.querySelector('.reading')!);
  return Object.fromEntries(INHERITED.map((name) => [name, style.getPropertyValue(name)]));
}

describe('on a page of its time', () => {
  editorHears();
  const { documentElement: page } = document;
  let sheet: HTMLStyleElement;

  const write = (css: string) => (sheet.textContent = css);
  beforeEach(() => document.head.append((sheet = document.createElement('style'))));
  afterEach(() => {
    sheet.remove();
    page.removeAttribute('style');
  });

  it('what it writes for all elements stays outside', async () => {
    const element = await settled({ src: address() });
    const before = { ...looks(element), height: element.offsetHeight };
    write(NOISE);
    expect(getComputedStyle(element).textTransform).to.equal('uppercase');
    expect({ ...looks(element), height: element.offsetHeight }).to.deep.equal(before);
  });

  it('text is 16 px, or as large as the reader wants it', async () => {
    const element = await settled({ src: address() });
    for (const [root, expected] of [
      ['62.5%', '16px'],
      ['10px', '16px'],
      ['100%', '16px'],
      ['150%', '24px'],
    ] as const) {
      page.style.fontSize = root;
      expect(looks(element)['font-size'], root).to.equal(expected);
    }
  });

  it('the typeface is the page’s', async () => {
    write('body { font-family: monospace }');
    const element = await settled({ src: address() });
    expect(getComputedStyle(part(element, 'heading')!).fontFamily).to.equal('monospace');
  });

  it('custom properties are let in', async () => {
    write(':root { --portlet-gap: 20px; --portlet-font-size: 18px }');
    const element = await settled({ src: address() });
    expect(getComputedStyle(part(element, 'heading')!.firstElementChild!).paddingInlineStart).to.equal(
      '20px',
    );
    expect(looks(element)['font-size']).to.equal('18px');
  });

  it('addresses are not led astray by a foreign base', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://thoitiet.example/' });
    document.head.append(base);
    const element = await settled({ src: address() });
    base.remove();
    expect(element.getAttribute('state')).to.equal('ready');
  });

  it('it is drawn alike in quirks mode', async () => {
    const frame = fixtureSync<HTMLIFrameElement>('<iframe width="300" height="300"></iframe>');
    const quirks = frame.contentDocument!;
    expect(quirks.compatMode).to.equal('BackCompat');
    const script = quirks.createElement('script');
    script.type = 'module';
    script.src = new URL('./test-block.js', import.meta.url).href.replace(/\.js$/, '.ts');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    quirks.head.append(script);
    await loaded;
    const there = quirks.createElement('test-block') as TestBlock;
    there.src = location.origin + address('fail=503');
    quirks.body.append(there);
    const here = await settled({ src: address('fail=503') });
    here.parentElement!.style.inlineSize = `${there.offsetWidth}px`;
    await inState(there, 'error');
    expect(there.offsetHeight).to.equal(here.offsetHeight);
    for (const name of ['heading', 'notice', 'retry']) {
      const [one, other] = [there, here].map((each) => getComputedStyle(part(each, name)!));
      for (const property of ['fontSize', 'fontWeight', 'color', 'blockSize', 'lineHeight'] as const) {
        expect(one![property], `${name}: ${property}`).to.equal(other![property]);
      }
    }
  });
});
