import { escape } from '../markup.js';
import { addressOfArticle, addressOfPicture, bodyOf, instantOf } from './article.js';

/** RSS 2.0, as most portals serve it. @type {import('./feeds.js').Feed['write']} */
export function asRss(news, origin) {
  const items = news.map(
    (article) => `<item>
<title>${escape(article.title)}</title>
<link>${escape(addressOfArticle(article, origin))}</link>
<guid isPermaLink="false">${article.id}</guid>
<pubDate>${instantOf(article).toUTCString()}</pubDate>
<description>${escape(article.lead)}</description>
<enclosure url="${addressOfPicture(article, origin)}" type="image/svg+xml" length="0" />
<content:encoded><![CDATA[${bodyOf(article, origin)}]]></content:encoded>
</item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Tin nổi bật</title>
<link>${origin}/</link>
<description>Tin của cổng thông tin điện tử</description>
<language>vi</language>
${items.join('\n')}
</channel>
</rss>
`;
}
