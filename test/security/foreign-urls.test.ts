import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/featured-news/define.js';
import '../../src/html-portlet/define.js';
import '../../src/news-article/define.js';
import '../../src/weather-regions/define.js';
import type { NewsItem } from '../../src/news/news-item.js';
import type { PortletElement } from '../../src/portlet/portlet-element.js';
import { PageWatch } from '../sanitize/page-watch.js';
import type { NewsArticle } from '../../src/news-article/news-article.js';
import { textIsThere } from '../news-article/fake-source.js';

/** URLs that must become neither a link nor a request, wherever they stand. */
const HOSTILE = [
  'javascript:alarm()',
  ' \n javascript:alarm()',
  'java\tscript:alarm()',
  'java\r\nscript:alarm()',
  '\u0001javascript:alarm()',
  'JaVaScRiPt://%0aalarm()',
  'vbscript:alarm()',
  'data:text/html,<script>parent.alarm()</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'data:text/html;base64,PHNjcmlwdD4=',
  'blob:https://evil.example/1-2-3',
  'filesystem:https://evil.example/temporary/a.html',
  'file:///etc/passwd',
  'https://cong.example.vn@evil.example/trap/a',
  'https://user:pass@evil.example/trap/b',
  'about:srcdoc',
  'ftp://evil.example/trap/c',
  'https://[',
  '//',
];

const LINKS = /^(?:https?|mailto|tel):$/;

/** Every attribute of a tree, through its shadow roots, that a browser follows, loads or runs. */
function followed(root: ParentNode): { name: string; value: string }[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ name }) =>
        /^(?:on.*|href|src|srcset|poster|action|formaction|data|ping|.*:href)$/.test(name),
      )
      .map(({ name, value }) => ({ name, value })),
    ...(element.shadowRoot ? followed(element.shadowRoot) : []),
  ]);
}

function isSafe({ name, value }: { name: string; value: string }): boolean {
  if (name.startsWith('on')) return false;
  const urls = name === 'srcset' ? value.split(/,\s+/).map((one) => one.split(' ')[0]!) : [value];
  return urls.every((each) => {
    const url = new URL(each, location.href);
    return LINKS.test(url.protocol) && !url.username && !url.password && url.host !== 'evil.example';
  });
}

/** Stored JSON, in which JSON may stand as text, with every value changed. */
function changed(value: unknown, change: (value: unknown) => unknown): unknown {
  const made = change(value);
  if (made !== value) return made;
  if (typeof value === 'string' && /^[[{]/.test(value)) {
    return JSON.stringify(changed(JSON.parse(value), change));
  }
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, change)]));
}

let count = 0;
const fresh = (ending: string) => `/stored/${Date.now()}-${count++}${ending}`;

describe('URLs from a source or out of storage', () => {
  let watch: PageWatch;
  const { fetch: real } = window;
  const { warn } = console;
  const answers = new Map<string, string>();

  beforeEach(() => {
    watch = new PageWatch();
    console.warn = () => {};
    window.fetch = async (input, init) => {
      const { pathname } = new URL(String(input), location.href);
      if (!pathname.startsWith('/stored/')) return real.call(window, input, init);
      const text = answers.get(pathname);
      if (text === undefined) throw new TypeError('offline');
      return new Response(text, {
        headers: { 'content-type': pathname.endsWith('.html') ? 'text/html' : 'application/json' },
      });
    };
  });
  afterEach(() => {
    watch.end();
    window.fetch = real;
    console.warn = warn;
    localStorage.clear();
  });

  async function shown(tag: string, attributes: Record<string, string>): Promise<PortletElement> {
    const element = document.createElement(tag) as PortletElement;
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    const column = fixtureSync<HTMLElement>('<div lang="vi"></div>');
    column.append(element);
    const isOver = () => /^(?:ready|stale|error|empty)$/.test(element.state);
    while (!isOver()) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    return element;
  }

  /** Shows an element of what an earlier visit has stored, after somebody else has changed it. */
  async function poisoned(
    tag: string,
    attributes: Record<string, string>,
    answer: string,
    change: (value: unknown) => unknown,
    ending = '.json',
  ): Promise<PortletElement> {
    const [before, after] = [fresh(ending), fresh(ending)];
    answers.set(before, answer);
    const first = await shown(tag, { ...attributes, src: before });
    expect(first.state).to.equal('ready');
    first.remove();
    const entries = Object.entries(localStorage).filter(
      ([name, text]) => name.includes(before) && text.startsWith('{'),
    );
    expect(entries, 'stored').to.have.length.greaterThan(0);
    entries.forEach(([name, text]) => {
      const stored = changed(JSON.parse(text.split(before).join(after)), change);
      localStorage.setItem(name.split(before).join(after), JSON.stringify(stored));
    });
    return shown(tag, { ...attributes, src: after });
  }

  async function expectHarmless(element: PortletElement, what: string): Promise<void> {
    const root = element.shadowRoot!;
    expect(
      followed(root).filter((each) => !isSafe(each)),
      what,
    ).to.deep.equal([]);
    root.addEventListener('click', (event) => event.preventDefault());
    root.querySelectorAll('a').forEach((link) => link.click());
    expect(watch.alarms, what).to.deep.equal([]);
    expect(await watch.requests(), what).to.deep.equal([]);
  }

  const itemOf = (url: string): NewsItem => ({
    id: 'doc',
    title: 'Tin trong kho lưu của trình duyệt',
    url,
    summary: 'Phần mở đầu của tin, đủ dài để được hiện ra.',
    body: `<p>Nội dung <a href="${url.replace(/"/g, '')}">đường dẫn</a></p>`,
    images: [{ src: url, alt: 'Ảnh', srcset: `${url} 600w, ${url} 300w` }],
    authors: ['Lan'],
    categories: [{ name: 'Chuyên mục', url }],
    attachments: [
      { url, name: 'tep.pdf' },
      { url, name: 'tep.mp3', type: 'audio/mpeg' },
    ],
  });
  const feed = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Cổng',
    items: ['doc', 'khac', 'nua'].map((id) => ({
      id,
      title: `Tin ${id} của cổng thông tin`,
      url: `https://cong.example.vn/${id}`,
      content_html: '<p>Nội dung của tin.</p>',
    })),
  });
  const jsonFeedOf = (url: string) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Cổng',
      items: [1, 2, 3].map((id) => ({
        id: `${id}`,
        title: `Tin ${id} của cổng thông tin`,
        url,
        external_url: url,
        image: url,
        banner_image: url,
        authors: [{ name: 'Lan', url, avatar: url }],
        attachments: [{ url, mime_type: 'audio/mpeg', title: 'Bản ghi âm' }],
        content_html: '<p>Nội dung của tin.</p>',
      })),
    });
  const wordpressOf = (url: string) =>
    JSON.stringify(
      [1, 2, 3].map((id) => ({
        id,
        date_gmt: '2020-08-13T09:07:00',
        link: url,
        guid: { rendered: url },
        title: { rendered: `Tin ${id} của cổng thông tin` },
        content: { rendered: '<p>Nội dung của tin.</p>', protected: false },
        excerpt: { rendered: '<p>Mở đầu.</p>' },
        _embedded: {
          author: [{ name: 'Lan', link: url }],
          'wp:featuredmedia': [
            {
              source_url: url,
              alt_text: 'Ảnh',
              media_details: { width: 600, height: 400, sizes: { large: { source_url: url, width: 900 } } },
            },
          ],
          'wp:term': [[{ name: 'Chuyên mục', link: url, taxonomy: 'category' }]],
        },
      })),
    );
  const isItem = (value: unknown): value is NewsItem =>
    typeof value === 'object' && value !== null && 'title' in value && 'id' in value;

  /** All of them side by side, as most of the time is spent in waiting. */
  const forEach = <T>(them: readonly T[], check: (one: T) => Promise<void>) => Promise.all(them.map(check));
  const poison = (url: string) => (value: unknown) =>
    isItem(value) ? { ...itemOf(url), id: value.id, title: value.title } : value;

  for (const layout of ['focus', 'carousel', 'list', 'cards']) {
    it(`are no link and no request of <featured-news>, ${layout}`, async () => {
      await forEach(HOSTILE, async (url) => {
        const element = await poisoned('featured-news', { layout }, feed, poison(url));
        await expectHarmless(element, url);
      });
    }).timeout(60_000);
  }

  for (const attributes of [{ related: '5' }, { related: '5', 'article-id': 'khac', meta: '' }]) {
    it(`are none of <news-article>, ${Object.keys(attributes).join(', ')}`, async () => {
      await forEach(HOSTILE, async (url) => {
        const element = await poisoned('news-article', attributes, feed, poison(url));
        if (element.state === 'ready') await textIsThere(element as NewsArticle);
        await expectHarmless(element, url);
      });
    }).timeout(60_000);
  }

  for (const [source, answerOf] of Object.entries({ 'a JSON Feed': jsonFeedOf, WordPress: wordpressOf })) {
    for (const tag of ['featured-news', 'news-article']) {
      it(`are none where ${source} gives them to <${tag}>`, async () => {
        await forEach(HOSTILE, async (url) => {
          const src = fresh('.json');
          answers.set(src, answerOf(url));
          const element = await shown(tag, { src, related: '3' });
          expect(element.state).to.equal('ready');
          if (tag === 'news-article') await textIsThere(element as NewsArticle);
          expect(element.shadowRoot!.textContent).to.contain('Tin 1 của cổng');
          await expectHarmless(element, url);
        });
      }).timeout(60_000);
    }
  }

  it('are none of <weather-regions>', async () => {
    const file = JSON.stringify({
      updated: new Date().toISOString(),
      source: { name: 'Đài khí tượng', href: 'https://kttv.example.vn/' },
      regions: [{ id: 'ha-noi', temperature: 30, code: 1 }],
    });
    await forEach(HOSTILE, async (url) => {
      const element = await poisoned(
        'weather-regions',
        { source: 'json', regions: 'ha-noi' },
        file,
        (value) => (value === 'https://kttv.example.vn/' ? url : value),
      );
      expect(element.shadowRoot!.textContent).to.contain('Đài khí tượng');
      await expectHarmless(element, url);
    });
  }).timeout(60_000);

  it('are none of <html-portlet>', async () => {
    const html =
      '<p>Nội dung <a href="https://cong.example.vn/x">đường dẫn</a><img alt="Ảnh" src="https://cong.example.vn/x"></p>';
    await forEach(HOSTILE, async (url) => {
      const escaped = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      const element = await poisoned(
        'html-portlet',
        {},
        html,
        (value) =>
          typeof value === 'string' && value.includes('<p>')
            ? value.split('https://cong.example.vn/x').join(escaped)
            : value,
        '.html',
      );
      expect(element.shadowRoot!.textContent).to.contain('đường dẫn');
      await expectHarmless(element, url);
    });
  }).timeout(60_000);

  it('that are harmless stay', async () => {
    const url = 'https://cong.example.vn/a?b=c#d';
    const element = await poisoned('news-article', { related: '5' }, feed, poison(url));
    await textIsThere(element as NewsArticle);
    const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links.filter((href) => href === url)).to.have.length.greaterThan(3);
  });
});
