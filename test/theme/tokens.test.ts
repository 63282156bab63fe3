import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { address, editorHears, part, settled } from '../portlet/stage.js';
import type { TestBlock } from '../portlet/test-block.js';

type Place = (element: TestBlock) => Element | null;

/** Where each token is seen, what it is without a page's saying, and what the page of this test says. */
const TOKENS: readonly (readonly [
  token: string,
  place: Place,
  property: keyof CSSStyleDeclaration,
  value: string,
  given: string,
])[] = [
  ['accent', (e) => part(e, 'header'), 'backgroundColor', 'rgb(0, 87, 173)', 'rgb(1, 2, 3)'],
  ['on-accent', (e) => part(e, 'heading'), 'color', 'rgb(255, 255, 255)', 'rgb(2, 3, 4)'],
  ['surface', (e) => part(e, 'portlet'), 'backgroundColor', 'rgb(255, 255, 255)', 'rgb(3, 4, 5)'],
  ['ink', (e) => part(e, 'portlet'), 'color', 'rgb(27, 33, 41)', 'rgb(4, 5, 6)'],
  ['line', (e) => part(e, 'portlet'), 'borderBlockEndColor', 'rgb(211, 218, 226)', 'rgb(5, 6, 7)'],
  ['notice', (e) => part(e, 'notice'), 'backgroundColor', 'rgb(255, 246, 223)', 'rgb(6, 7, 8)'],
  ['on-notice', (e) => part(e, 'notice'), 'color', 'rgb(77, 51, 0)', 'rgb(7, 8, 9)'],
  ['radius', (e) => part(e, 'portlet'), 'borderStartStartRadius', '4px', '9px'],
  ['gap', (e) => part(e, 'heading')!.firstElementChild, 'paddingInlineStart', '12px', '20px'],
  ['font-size', (e) => part(e, 'portlet'), 'fontSize', '16px', '19px'],
  ['font-family', (e) => part(e, 'portlet'), 'fontFamily', 'serif', 'monospace'],
];

describe('a token of the theme', () => {
  editorHears();
  const { style } = document.documentElement;
  beforeEach(() => (document.body.style.fontFamily = 'serif'));
  afterEach(() => {
    style.cssText = '';
    document.body.style.fontFamily = '';
  });
  const seen = (element: TestBlock, place: Place, property: keyof CSSStyleDeclaration) =>
    getComputedStyle(place(element)!)[property];

  it('is its value by itself, and what the page says', async () => {
    const element = await settled({ src: address('fail=503') });
    for (const [token, place, property, value, given] of TOKENS) {
      expect(seen(element, place, property), token).to.equal(value);
      style.setProperty(`--portlet-${token}`, given);
      expect(seen(element, place, property), token).to.equal(given);
      style.removeProperty(`--portlet-${token}`);
    }
  });

  it('--portlet-mark is the accent by itself, and what the page says', async () => {
    const element = await settled({ frame: 'none' });
    const rule = () => seen(element, () => part(element, 'header'), 'borderBlockEndColor');
    expect(rule()).to.equal('rgb(0, 87, 173)');
    style.setProperty('--portlet-accent', 'rgb(1, 2, 3)');
    expect(rule()).to.equal('rgb(1, 2, 3)');
    style.setProperty('--portlet-mark', 'rgb(2, 3, 4)');
    expect(rule()).to.equal('rgb(2, 3, 4)');
  });

  it('--portlet-focus is the colour of the ring', async () => {
    const element = await settled({ controls: 'fold' }, '<p>a</p>');
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    const ring = () => getComputedStyle(element.shadowRoot!.activeElement!).outlineColor;
    expect(ring()).to.equal('rgb(255, 255, 255)');
    style.setProperty('--portlet-on-accent', 'rgb(3, 4, 5)');
    expect(ring()).to.equal('rgb(3, 4, 5)');
  });

  it('is another where the page says that it is dark, and the same where only the device is', async () => {
    const element = await settled({ src: address('fail=503') });
    const looks = () =>
      ['portlet', 'header', 'notice'].map((name) => {
        const { color, backgroundColor } = getComputedStyle(part(element, name)!);
        return [color, backgroundColor];
      });
    const light = looks();
    style.colorScheme = 'dark';
    expect(looks()).to.deep.equal([
      ['rgb(232, 237, 243)', 'rgb(27, 33, 41)'],
      ['rgb(255, 255, 255)', 'rgb(11, 74, 143)'],
      ['rgb(255, 226, 168)', 'rgb(51, 41, 15)'],
    ]);
    style.colorScheme = 'light';
    expect(looks()).to.deep.equal(light);
  });
});
