import { expect } from '@open-wc/testing';
import { imageSrcset } from '../../src/sanitize/media-urls.js';
import { hasLongTag } from '../../src/sanitize/source-limits.js';
import { textBlocks } from '../../src/sanitize/text-blocks.js';
import { BASE, cleaned, markup, words } from './cleaned.js';

/** How deep the deepest element stands. */
function depthOf(root: Element): number {
  let deepest = 0;
  root.querySelectorAll('*').forEach((element) => {
    let depth = 0;
    for (let at: Element | null = element; at !== root; at = at!.parentElement) depth++;
    deepest = Math.max(deepest, depth);
  });
  return deepest;
}

function nodesIn(root: Node): number {
  const walker = document.createTreeWalker(root);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

const numbers = (count: number) => [...Array(count).keys()];

describe('safe HTML: limits', () => {
  it('flattens what stands deeper than 64, and loses no word', () => {
    const source = numbers(300).map((number) => `<div>từ${number}`);
    const outcome = cleaned(source.join(''));
    expect(depthOf(outcome)).to.equal(64);
    expect(words(outcome)).to.deep.equal(numbers(300).map((number) => `từ${number}`));
  });

  it('parts the words of flattened blocks, and of nothing within a word', () => {
    const deep = (inner: string) => cleaned(`${'<div>'.repeat(64)}${inner}`).textContent!.trim();
    expect(deep('không<p>một</p><p>h<b>a</b>i</p>ba<br>bốn<img src="/x.png" alt="năm">sáu')).to.equal(
      'không một hai ba bốn năm sáu',
    );
  });

  it('comes back up from any depth', () => {
    const source = `${'<div>'.repeat(500)}sâu${'</div>'.repeat(500)}<p>cuối</p>`;
    const outcome = cleaned(source);
    expect(depthOf(outcome)).to.equal(64);
    expect(words(outcome)).to.deep.equal(['sâu', 'cuối']);
  });

  it('parses nothing in which thousands of elements are open at once, and keeps its words', () => {
    expect(markup(`${'<div>'.repeat(20_000)}sâu${'</div>'.repeat(20_000)}<p>cuối</p>`)).to.equal(
      '<p>sâu</p><p>cuối</p>',
    );
    expect(markup('<p>một<br>'.repeat(600)).match(/<br>/g)).to.have.length(600);
    expect(markup('<div>một</div>'.repeat(600)).match(/<div>/g)).to.have.length(600);
  });

  it('makes 20,000 nodes at most, and the words beyond them go on as text', () => {
    const outcome = cleaned(
      numbers(30_000)
        .map((number) => `<p>từ${number}</p>`)
        .join(''),
    );
    expect(nodesIn(outcome)).to.equal(20_001);
    expect(outcome.querySelectorAll('p')).to.have.length(10_000);
    expect(words(outcome)).to.deep.equal(numbers(30_000).map((number) => `từ${number}`));
  });

  it('counts pictures and frames too, and keeps what they say', () => {
    const outcome = cleaned(
      '<img src="/a.png" alt="ảnh ">'.repeat(12_000) +
        '<iframe src="https://a.example/" title="khung"></iframe>'.repeat(9000),
    );
    expect(nodesIn(outcome)).to.be.at.most(20_003);
    expect(outcome.querySelectorAll('img').length).to.equal(12_000);
    expect(outcome.textContent!.match(/khung/g)).to.have.length(9000);
  }).timeout(30_000);

  it('gives the words of a source over 1 MB, in its paragraphs', () => {
    const paragraph = `<p class="x">Điều <b>một</b> &amp; hai: <i>th&agrave;nh ph&#7889;</i></p><script>alarm('<p>')</script><![if !x]><!-- <p>chú thích -->`;
    const outcome = cleaned(paragraph.repeat(12_000));
    expect(outcome.querySelectorAll('*').length).to.equal(5001);
    expect(outcome.firstElementChild!.outerHTML).to.equal('<p>Điều một &amp; hai: thành phố</p>');
    expect(words(outcome)).to.have.length(12_000 * 6);
  });

  it('counts bytes, not letters', () => {
    const letters = 'ữ'.repeat(400_000);
    expect(cleaned(`<h2>${letters}</h2>`).querySelectorAll('h2').length).to.equal(0);
    expect(cleaned(`<h2>${'u'.repeat(400_000)}</h2>`).querySelectorAll('h2').length).to.equal(1);
  });

  it('keeps a paragraph of one million letters', () => {
    const text = 'một '.repeat(200_000).trim();
    expect(cleaned(`<p>${text}</p>`).textContent).to.equal(text);
  });

  it('parses no tag of 50,000 attributes, and keeps its words', () => {
    const attributes = numbers(50_000)
      .map((number) => `a${number}=1`)
      .join(' ');
    expect(markup(`<p>trước</p><p ${attributes}>giữa</p><p>sau</p><b>cuối</b>`)).to.equal(
      '<p>trước</p><p>giữa</p><p>sau</p><p>cuối</p>',
    );
  });

  it('finds a long tag behind quotation marks and within a data address', () => {
    const attributes = numbers(5000)
      .map((number) => ` a${number}`)
      .join('');
    const tags = [
      `<p x"=">"${attributes}>`,
      `<p x='>'${attributes}>`,
      `<p x=">${attributes}">`,
      `<p/x=y${attributes}>`,
      `<pa="><p${attributes}>`,
      `<!-- <p a="data:,--><p${attributes}>">`,
      `<p${numbers(5000)
        .map((number) => ` a${number}=data:,`)
        .join('')}>`,
      `</p${attributes}>`,
      `<p${'p'.repeat(16_384)}>`,
      `<p${attributes}`,
    ];
    const parsed = tags.filter((tag) => cleaned(`<h2>chữ</h2>${tag}`).querySelector('h2'));
    expect(parsed).to.deep.equal([]);
  });

  it('does not take a picture in its address for a long tag', () => {
    const address = `data:image/png;base64,${'A'.repeat(90_000)}`;
    expect(markup(`<h2>a</h2><img alt="" src="${address}"><img alt='' src=${address}>`)).to.contain(
      '<h2>a</h2><img ',
    );
  });

  it('comes to an end with sources made to be slow', () => {
    const traps = [
      '<',
      '</',
      '<svg',
      '<!--',
      '<a b="',
      "<a b='",
      '<a =',
      '<p ',
      '<b x= ',
      '<a href="data:',
      '&a',
      ', ',
      'a,',
    ];
    // What looks at each letter more than a few times takes longer over these than a test may.
    for (const trap of traps) {
      const source = trap.repeat(1_000_000 / trap.length);
      expect(hasLongTag(source, 16_384), trap).to.be.a('boolean');
      expect(textBlocks(source), trap).to.be.an('array');
      expect(imageSrcset(source, BASE) ?? '', trap).to.be.a('string');
    }
  }).timeout(30_000);
});
