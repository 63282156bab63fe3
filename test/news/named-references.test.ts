import { expect } from '@open-wc/testing';
import { item, readNews, rss } from './sample.js';

/** The title of a story whose source writes it so. */
async function titleOf(written: string): Promise<string> {
  const [first] = await readNews(rss(item('', written)));
  return first!.title;
}

describe('named references in a feed', () => {
  // The library has some thirty of them; the page's own parser is asked for the other two thousand.
  const names: Readonly<Record<string, string>> = {
    '&amp;hArr;': '⇔',
    '&amp;CounterClockwiseContourIntegral;': '∳',
    '&amp;fjlig;': 'fj',
    '&amp;NotEqualTilde;': '≂̸',
    '&amp;Scedil;': 'Ş',
    '&permil;': '‰',
    '&#147;': '“',
    '&#x1F4F0;': '📰',
  };
  Object.entries(names).forEach(([name, sign]) => {
    it(`are all of HTML's, escaped once more or not: ${name}`, async () => {
      expect(await titleOf(`Mức ${name} chi`)).to.equal(`Mức ${sign} chi`);
    });
  });

  it('stay as they are written where there is no such name', async () => {
    expect(await titleOf('A&notit;B &khong; C')).to.equal('A&notit;B &khong; C');
  });
});
