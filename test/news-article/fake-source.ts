import { fakeSource, useFakeSources } from '../fake-source.js';
import type { FakeSource } from '../fake-source.js';
import type { NewsArticle } from '../../src/news-article/news-article.js';

export { useFakeSources };

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

/** A source at a URL that has not been requested before: a feed, or JSON as it is written. */
export const source = (stories: readonly Told[] | string = [inspection]): FakeSource =>
  typeof stories === 'string'
    ? fakeSource(stories, 'application/json; charset=utf-8')
    : fakeSource(rss(stories), 'application/rss+xml; charset=utf-8');

/** Resolves when all of the text is there. */
export const textIsThere = (element: NewsArticle) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (element.shadowRoot!.querySelector('.text[data-complete]')) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
