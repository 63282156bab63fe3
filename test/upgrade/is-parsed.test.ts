import { expect, fixtureSync } from '@open-wc/testing';
import { isParsed } from '../../src/upgrade/is-parsed.js';

/** As if the parser were at work, or the page had been written anew after it had loaded. */
function whileParsing(wasLoaded: boolean, run: () => void): void {
  const { getEntriesByType } = performance;
  Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
  performance.getEntriesByType = () =>
    [{ domContentLoadedEventEnd: wasLoaded ? 5 : 0 }] as unknown as PerformanceEntryList;
  try {
    run();
  } finally {
    performance.getEntriesByType = getEntriesByType;
    Reflect.deleteProperty(document, 'readyState');
  }
}

describe('whether an element is parsed', () => {
  let root: HTMLElement;
  const find = (selector: string) => root.querySelector(selector)!;
  /** At the very end of the page, where a parser would be. */
  beforeEach(() => {
    root = fixtureSync<HTMLElement>('<div></div>');
    root.innerHTML =
      '<p id="before"><b id="within"></b></p><div id="outer"><i id="first"></i><i id="last"></i></div>';
    document.body.append(root.parentElement!);
    while (root.parentElement!.nextSibling) root.parentElement!.nextSibling.remove();
  });

  it('is so when something follows it, or what holds it', () => {
    whileParsing(false, () => {
      expect(isParsed(find('#before'))).to.equal(true);
      expect(isParsed(find('#within'))).to.equal(true);
      expect(isParsed(find('#first'))).to.equal(true);
    });
  });

  it('is not so while it is the last thing of the page', () => {
    whileParsing(false, () => {
      expect(isParsed(find('#last'))).to.equal(false);
      expect(isParsed(find('#outer'))).to.equal(false);
    });
  });

  it('is not so while only a table follows: the parser puts before it what it finds within', () => {
    root.append(document.createElement('table'));
    whileParsing(false, () => {
      expect(isParsed(find('#outer'))).to.equal(false);
      root.append('x');
      expect(isParsed(find('#outer'))).to.equal(true);
    });
  });

  it('is so once the page has loaded, also where it is written anew', () => {
    expect(isParsed(find('#last'))).to.equal(true);
    whileParsing(true, () => expect(isParsed(find('#last'))).to.equal(true));
  });
});
