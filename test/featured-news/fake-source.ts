import { fakeSource, useFakeSources } from '../fake-source.js';
import type { FakeSource } from '../fake-source.js';

export { useFakeSources };

/** A story as a test writes it into a feed. */
export interface FeedStory {
  readonly title: string;
  readonly link?: string;
  readonly guid?: string;
  /** Hours ago. Default 1,000. */
  readonly hours?: number;
  /** In place of `hours`: `pubDate` as it stands; empty for none. */
  readonly date?: string;
  readonly lead?: string;
  readonly pictures?: readonly string[];
  readonly category?: string | readonly string[];
}

/** A 3:2 image that exists. */
export const PICTURE = '/demo/assets/thu-vien.svg';
const HOUR = 3600_000;
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** As many stories as asked for. */
export const someStories = (count: number, more: Partial<FeedStory> = {}): FeedStory[] =>
  [...Array(count).keys()].map((index) => ({
    title: `Tin thứ ${index + 1} của cổng thông tin`,
    lead: `Phần mở đầu của tin thứ ${index + 1}, đủ dài để chiếm vài dòng trong một cột hẹp của trang.`,
    pictures: [PICTURE],
    ...more,
  }));

/** RSS 2.0. */
export function rss(items: readonly FeedStory[]): string {
  // One for all stories: a second may end between two of them.
  const now = Date.now();
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Cổng</title><link>/</link>
${items
  .map(
    ({ title, link, guid, hours = 1000, date, lead, pictures = [], category = [] }) => `<item>
<title>${escape(title)}</title>
<link>${escape(link ?? `/tin/${encodeURIComponent(title)}`)}</link>
<guid isPermaLink="false">${escape(guid ?? title)}</guid>
<pubDate>${date ?? new Date(now - hours * HOUR).toUTCString()}</pubDate>
${lead ? `<description>${escape(lead)}</description>` : ''}
${pictures.map((url) => `<media:content url="${escape(url)}" medium="image" width="600" height="400" />`).join('')}
${[category]
  .flat()
  .map((name) => `<category>${escape(name)}</category>`)
  .join('')}
</item>`,
  )
  .join('\n')}
</channel></rss>`;
}

/** A feed that a test plays. */
export interface FeedSource extends FakeSource {
  /** The items of the next responses. */
  stories: readonly FeedStory[];
  /** In place of RSS: the next responses' own text. */
  text: string | undefined;
}

/** A feed at a URL that has not been requested before. */
export function source(items: readonly FeedStory[] = someStories(8)): FeedSource {
  const body = () => feed.text ?? rss(feed.stories);
  const fake = fakeSource(body, 'application/rss+xml; charset=utf-8');
  const feed: FeedSource = Object.assign(fake, { stories: items, text: undefined });
  return feed;
}
