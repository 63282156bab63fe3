import { expect } from '@open-wc/testing';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { editorHears, settled } from './block.js';
import { inspection, PICTURE, useFakeSources, source } from './fake-source.js';

const MARK = '[data-portlet-meta]';
const told = () => document.head.querySelectorAll(MARK).length;
const dublin = () =>
  Object.fromEntries(
    [...document.head.querySelectorAll<HTMLMetaElement>('meta[name^="DC."]')].map(({ name, content }) => [
      name,
      content,
    ]),
  );
const data = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent!) as Record<string, unknown>,
  );
async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('what a page tells of its article', () => {
  useFakeSources();
  const heard = editorHears();
  const story = { ...inspection, category: 'Cải cách hành chính', updated: '2020-08-14T09:30:00+07:00' };

  async function telling(given = story, attributes: Record<string, string> = {}): Promise<NewsArticle> {
    const element = await settled({ src: source([given]).src, meta: '', ...attributes });
    await until(() => told() > 0);
    return element;
  }

  it('is nothing unless it is asked to', async () => {
    await settled({ src: source().src });
    expect(told()).to.equal(0);
  });

  it('is Dublin Core, as the rules of the country have it', async () => {
    await telling();
    const { host, origin } = location;
    expect(dublin()).to.deep.equal({
      'DC.title': story.title,
      'DC.creator': 'Phan Thanh - Hoàng Phương',
      'DC.date': '2020-08-13T16:07+07:00',
      'DC.description': story.lead,
      'DC.publisher': host,
      'DC.identifier': `${origin}/tin/kiem-tra`,
      'DC.language': 'vi',
      'DC.subject': 'Cải cách hành chính',
    });
  });

  it('is a NewsArticle of schema.org in one block of data', async () => {
    await telling({ ...story, title: 'Tên có &lt;/script&gt;' });
    const [article, ...others] = data();
    expect(others).to.deep.equal([]);
    expect(article).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Tên có </script>',
      datePublished: '2020-08-13T16:07+07:00',
      dateModified: '2020-08-14T09:30+07:00',
      inLanguage: 'vi',
      mainEntityOfPage: `${location.origin}/tin/kiem-tra`,
      image: [new URL(PICTURE, location.href).href],
    });
    expect(document.head.querySelector('script[type="application/ld+json"]')!.textContent).not.to.contain(
      '<',
    );
  });

  it('takes names out of the end of the text, several between semicolons', async () => {
    await telling({
      ...story,
      author: '',
      body: `<p>Một đoạn của bài viết.</p><p align="right"><b>Phan Thanh - Hoàng Phương</b></p>`,
    });
    expect(dublin()['DC.creator']).to.equal('Phan Thanh; Hoàng Phương');
  });

  it('changes with the article, and goes with the element', async () => {
    const element = await telling();
    element.src = source([{ id: 'b', title: 'Tin hai', body: '<p>Hai.</p>' }]).src;
    await until(() => dublin()['DC.title'] === 'Tin hai');
    expect(data().map(({ headline }) => headline)).to.deep.equal(['Tin hai']);
    element.remove();
    expect(told()).to.equal(0);
  });

  it('is told by one element, and an editor hears of a second', async () => {
    const first = await telling();
    await settled({ src: source([{ id: 'b', title: 'Tin hai', body: '<p>Hai.</p>' }]).src, meta: '' });
    await until(() => heard.length > 0);
    expect(dublin()['DC.title']).to.equal(story.title);
    expect(data()).to.have.length(1);
    expect(heard[0]).to.match(/^<news-article> meta: another article/);
    first.remove();
  });

  it('leaves to the page what its server has told', async () => {
    const own = document.createRange().createContextualFragment(
      `<meta name="dc.Title" content="Của máy chủ"><meta property="og:site_name" content="Cổng thị xã">
       <script type="application/ld+json">{"@type": "NewsArticle"}</script>`,
    );
    const nodes = [...own.children];
    document.head.append(own);
    await telling();
    expect(dublin()).not.to.have.property('DC.title');
    expect(dublin()['DC.publisher']).to.equal('Cổng thị xã');
    expect(data()).to.deep.equal([{ '@type': 'NewsArticle' }]);
    nodes.forEach((node) => node.remove());
  });
});
