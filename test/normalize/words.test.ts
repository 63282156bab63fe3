import { expect } from '@open-wc/testing';
import { readSample } from '../news/sample.js';
import { words } from '../sanitize/cleaned.js';
import { closed } from '../sanitize/payloads.js';
import { modelled } from './modelled.js';
import { seed } from './seed.js';

/** Letters and numbers, in one form: signs of typed lists and spaces may go. */
const bare = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word that a page with this source would show. */
function shownBy(source: string): string[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${source}`, 'text/html');
  body
    .querySelectorAll(
      'script,style,template,noscript,svg,math,title,select,textarea,object,iframe,[hidden],[style*="display:none"],' +
        '[style*="display: none"],[data-sp-componentid],[data-sp-searchableplaintext][data-sp-prop-name="code"],' +
        '[class*="op-"],[style*="mso-list:Ignore"]',
    )
    .forEach((element) => element.remove());
  return words(body).flatMap(bare);
}

/** The words of a source that neither the body nor its findings have. A label that only says “file” may go with its file. */
async function lost(source: string): Promise<string[]> {
  const { root, findings } = await modelled(source);
  const kept = [...words(root), findings.byline ?? '', ...findings.attachments.map(({ name }) => name)];
  const left = new Map<string, number>();
  kept.flatMap(bare).forEach((word) => left.set(word, (left.get(word) ?? 0) + 1));
  return shownBy(source).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && !/^(?:tải|về|xuống|tệp|đính|kèm|file)$/i.test(word);
  });
}

const SAMPLES = [
  'wordpress/posts-embed.json',
  'wordpress/post-classic.json',
  'wordpress/feed.xml',
  'wordpress/feed-atom.xml',
  'liferay/structured-contents.json',
  'liferay/structured-contents-older-value.json',
  'liferay/content-set-elements.json',
  'drupal/articles-field-image.json',
  'drupal/node-collection-paged.json',
  'drupal/node-recipe.json',
  'joomla/articles-list.json',
  'sharepoint/page-listitem.json',
  'sharepoint/listitems-verbose.json',
  'sharepoint/listfeed.xml',
  'nukeviet/rss.xml',
  'nukeviet/instant-rss.xml',
  'rss/description-with-picture.xml',
  'jsonfeed/spec-example-2.json',
];

describe('the article’s body: loses no word', () => {
  SAMPLES.forEach((name) => {
    it(`of ${name}`, async () => {
      const bodies = (await readSample(name)).flatMap(({ body }) => body ?? []);
      for (const body of bodies) expect(await lost(body)).to.deep.equal([]);
    });
  });

  it('whatever its elements are, and however they are nested', async () => {
    const { paragraphs, captions } = seed;
    const pieces = [...paragraphs, ...captions].map((text) => text.slice(0, 300));
    const ways = (
      'p div center b h2 blockquote pre ul|li dl|dt table|tr|td table|tr|th table|caption figure|figcaption details|summary ' +
      'a form|fieldset|legend x-unknown ul|li|p figure|table|tr|td td li|table|tr|td'
    ).split(' ');
    const nest = (way: string, inner: string) => {
      const names = way.split('|');
      return names.reduceRight((content, name) => `<${name}>${content}</${name}>`, inner);
    };
    const failed: string[] = [];
    for (const outer of ways)
      for (const inner of ways) {
        const source = `${nest(outer, `${pieces[0]}${nest(inner, pieces[1]!)}${pieces[2]}`)}${pieces[3]}<p>${pieces[4]}</p>`;
        const words = await lost(source);
        if (words.length) failed.push(`${outer} > ${inner}: ${words.slice(0, 9).join(' ')}`);
      }
    expect(failed).to.deep.equal([]);
  }).timeout(30_000);

  it('behind any payload that closes what it opens', async () => {
    const failed: string[] = [];
    for (const payload of closed) {
      const { root, findings } = await modelled(`${payload}<p>Lời sau cùng của bài viết.</p>`);
      if (!`${root.textContent} ${findings.byline}`.includes('Lời sau cùng của bài viết.'))
        failed.push(payload);
    }
    expect(failed).to.deep.equal([]);
  });

  it('of one million letters in one paragraph, in paragraphs of a length that can be laid out', async () => {
    const sentence = 'Một câu của bài viết rất dài. ';
    const text = sentence.repeat(Math.floor(1_000_000 / sentence.length)).trim();
    const { root } = await modelled(`<p>${text}</p>`);
    const paragraphs = [...root.querySelectorAll('p')].map(({ textContent }) => textContent!.trim());
    expect(paragraphs.join(' ')).to.equal(text);
    expect(Math.max(...paragraphs.map(({ length }) => length))).to.be.at.most(8_100);
  });

  it('of a table of 40 columns and 500 rows', async () => {
    const row = (number: number) =>
      `<tr>${[...Array(40).keys()].map((column) => `<td>${number * 40 + column}</td>`).join('')}</tr>`;
    const { root } = await modelled(`<table>${[...Array(500).keys()].map(row).join('')}</table>`);
    expect(words(root)).to.deep.equal([...Array(20_000).keys()].map(String));
  });

  it('of 500 pictures with their captions', async () => {
    const numbers = [...Array(500).keys()];
    const { root } = await modelled(
      numbers
        .map(
          (number) =>
            `<p align="center"><img src="/${number}.jpg"></p><p align="center"><i>Ảnh ${number}.</i></p>`,
        )
        .join(''),
    );
    expect([...root.querySelectorAll('figure')].map(({ textContent }) => textContent)).to.deep.equal(
      numbers.map((number) => `Ảnh ${number}.`),
    );
    expect(root.querySelectorAll('img[loading=lazy]')).to.have.length(500);
  });

  it('of a source over 1 MB', async () => {
    const source = '<p>Điều <b>một</b> &amp; hai</p>'.repeat(40_000);
    const { root } = await modelled(source);
    expect(words(root)).to.have.length(40_000 * 4);
  });
});
