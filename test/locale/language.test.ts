import { expect, fixtureSync } from '@open-wc/testing';
import { languageOf, onLanguageChange } from '../../src/locale/language.js';
import { part, seen } from '../portlet/stage.js';
import { TestBlock } from '../portlet/test-block.js';

/** An element at the end of these ancestors, each in the shadow tree of the one before where it is written so. */
function within(...ancestors: { lang?: string; shadow?: boolean }[]): Element {
  let parent: Element | ShadowRoot = fixtureSync<HTMLElement>('<div></div>');
  for (const { lang, shadow } of ancestors) {
    const element: HTMLElement = document.createElement('div');
    if (lang !== undefined) element.setAttribute('lang', lang);
    parent.append(element);
    parent = shadow ? element.attachShadow({ mode: 'open' }) : element;
  }
  const last = document.createElement('p');
  parent.append(last);
  return last;
}

/** After observers of attributes have been told. */
const told = () => new Promise<void>((resolve) => queueMicrotask(resolve));

describe('the language', () => {
  const { documentElement: page } = document;
  const { lang } = page;
  afterEach(() => (page.lang = lang));

  for (const [written, language] of [
    ['vi', 'vi'],
    ['vi-VN', 'vi'],
    ['vi_VN', 'vi'],
    ['VI', 'vi'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['vie', 'en'],
  ] as const) {
    it(`of lang="${written}" is ${language}`, () => {
      expect(languageOf(within({ lang: written }))).to.equal(language);
    });
  }

  it('is Vietnamese where nobody names one', () => {
    page.removeAttribute('lang');
    expect(languageOf(within({ lang: '' }))).to.equal('vi');
  });

  it('is the page’s', () => {
    page.lang = 'en';
    expect(languageOf(within())).to.equal('en');
  });

  it('is the nearest ancestor’s', () => {
    expect(languageOf(within({ lang: 'en' }, { lang: 'vi' }, {}))).to.equal('vi');
    expect(languageOf(within({ lang: 'vi' }, { lang: 'en' }, { lang: '' }))).to.equal('en');
  });

  it('is the nearest ancestor’s across shadow trees', () => {
    expect(languageOf(within({ lang: 'en', shadow: true }, { shadow: true }, {}))).to.equal('en');
    expect(languageOf(within({ lang: 'en', shadow: true }, { lang: 'vi', shadow: true }))).to.equal('vi');
  });

  it('calls back for a change in the document and in each shadow tree, until it is ended', async () => {
    const element = within({ lang: 'en', shadow: true }, { lang: 'vi', shadow: true }, { lang: 'vi' });
    let calls = 0;
    const end = onLanguageChange(element, () => calls++);
    let node: Element = element;
    let count = 0;
    for (let root = element.getRootNode(); root instanceof ShadowRoot; root = node.getRootNode()) {
      node = root.host;
      node.setAttribute('lang', 'en');
      await told();
      expect(calls).to.equal(++count);
    }
    expect(count).to.equal(2);
    page.lang = 'en';
    await told();
    expect(calls).to.equal(3);
    end();
    page.lang = 'vi';
    await told();
    expect(calls).to.equal(3);
  });
});

describe('a block', () => {
  const { documentElement: page } = document;
  const { lang } = page;
  let element: TestBlock;

  beforeEach(async () => {
    element = new TestBlock();
    fixtureSync<HTMLElement>('<div></div>').append(element);
    await element.updateComplete;
  });
  afterEach(() => (page.lang = lang));

  /** The new language's sentences may have to be fetched. */
  const speaks = async (language: string) => {
    await told();
    await element.updateComplete;
    const { lang: section } = part(element, 'portlet')!;
    expect(section).to.equal(language);
    expect(seen(element)).to.equal(
      language === 'vi' ? 'Nhiệt độ Chưa có nội dung.' : 'Temperature Nothing here yet.',
    );
  };

  it('speaks the page’s language, and follows it', async () => {
    await speaks('vi');
    page.lang = 'en';
    await speaks('en');
    page.lang = 'vi-VN';
    await speaks('vi');
  });

  it('speaks its own language', async () => {
    element.lang = 'en';
    await speaks('en');
    await expect(element).to.be.accessible();
    element.removeAttribute('lang');
    await speaks('vi');
  });

  it('follows a change within the shadow tree that it stands in', async () => {
    const host = document.createElement('div');
    element.parentElement!.append(host);
    const outer = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(outer);
    outer.append(element);
    await speaks('vi');
    outer.lang = 'en';
    await speaks('en');
  });

  it('speaks the language of the place that it is moved to', async () => {
    const english = document.createElement('div');
    english.lang = 'en';
    element.parentElement!.append(english);
    english.append(element);
    await speaks('en');
  });

  it('says in the page that its words are English, where the page is in neither language', async () => {
    page.lang = 'fr';
    await speaks('en');
  });
});
