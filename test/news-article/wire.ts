import type { NewsArticle } from '../../src/news-article/news-article.js';

/** A story as a test tells it. */
export interface Told {
  readonly id: string;
  readonly title?: string;
  readonly link?: string;
  /** RFC 822. */
  readonly date?: string;
  readonly updated?: string;
  readonly lead?: string;
  /** HTML. */
  readonly body?: string;
  readonly author?: string;
  readonly category?: string;
  readonly picture?: string;
  readonly file?: string;
}

export const PICTURE = '/demo/assets/thu-vien.svg';

/** The article that this project began with, as its portal had it. */
export const inspection: Told = {
  id: 'kiem-tra',
  title: 'Thị xã kiểm tra công vụ, cải cách hành chính tại các xã, phường',
  date: 'Thu, 13 Aug 2020 16:07:00 +0700',
  lead: 'Trong 2 ngày 12 và 13/8, Đoàn kiểm tra công vụ đã kiểm tra tại xã Kim Sơn và phường Sơn Lộc.',
  body: `<p>Qua kiểm tra cho thấy, UBND các xã, phường niêm yết các TTHC thuộc 15 lĩnh vực quản lý, đạt 98%.</p>
    <figure><img src="${PICTURE}" alt="" width="600" height="400"><figcaption>Đoàn kiểm tra tại xã Kim Sơn</figcaption></figure>
    <p>Theo kế hoạch, trong các ngày 17 - 19/8, đoàn tiếp tục kiểm tra tại các phường khác./.</p>`,
  author: 'Phan Thanh - Hoàng Phương',
};

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** RSS 2.0 with the modules that carry whole texts. */
export const rss = (stories: readonly Told[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Cổng</title><link>/</link>
${stories
  .map(
    ({ id, title = `Tin ${id}`, link, date, updated, lead, body, author, category, picture, file }) => `<item>
<guid isPermaLink="false">${escape(id)}</guid><title>${escape(title)}</title>
${link === '' ? '' : `<link>${escape(link ?? `/tin/${id}`)}</link>`}
${date ? `<pubDate>${date}</pubDate>` : ''}${updated ? `<atom:updated>${updated}</atom:updated>` : ''}
${lead ? `<description>${escape(lead)}</description>` : ''}
${body ? `<content:encoded><![CDATA[${body}]]></content:encoded>` : ''}
${author ? `<dc:creator>${escape(author)}</dc:creator>` : ''}
${category ? `<category>${escape(category)}</category>` : ''}
${picture ? `<media:content url="${picture}" medium="image" width="600" height="400" />` : ''}
${file ? `<enclosure url="${file}" type="application/pdf" length="1234567" />` : ''}
</item>`,
  )
  .join('\n')}
</channel></rss>`;

/** A source that a test plays. */
export interface Source {
  readonly src: string;
  /** What it says from now on. */
  answer: string | Uint8Array<ArrayBuffer>;
  type: string;
  status: number;
  /** Answers wait for this. */
  gate: Promise<unknown>;
  /** How often it was asked. */
  asked: number;
}

const sources = new Map<string, Source>();

/** A source at an address that nobody has asked yet. */
export function source(stories: readonly Told[] | string = [inspection]): Source {
  const isFeed = typeof stories !== 'string';
  const src = `/played/${Math.random().toString(36).slice(2)}`;
  const played: Source = {
    src,
    answer: isFeed ? rss(stories) : stories,
    type: isFeed ? 'application/rss+xml; charset=utf-8' : 'application/json; charset=utf-8',
    status: 200,
    gate: Promise.resolve(),
    asked: 0,
  };
  sources.set(src, played);
  return played;
}

/** Answers for the sources while the tests of a `describe` run; everything else goes over the wire. */
export function playing(): void {
  const real = window.fetch;
  before(() => {
    window.fetch = async (input, init) => {
      const played = sources.get(new URL(String(input), location.href).pathname);
      if (!played) return real.call(window, input, init);
      played.asked++;
      await played.gate;
      init?.signal?.throwIfAborted();
      return new Response(played.answer, {
        status: played.status,
        headers: { 'content-type': played.type },
      });
    };
  });
  after(() => (window.fetch = real));
  afterEach(() => localStorage.clear());
}

/** Resolves when all of the text is there. */
export const textIsThere = (element: NewsArticle) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (element.shadowRoot!.querySelector('.text[data-whole]')) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
