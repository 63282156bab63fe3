/**
 * An RSS 2.0 feed like those of portals: a summary with a picture, a body of some paragraphs in CDATA, author, categories, enclosure.
 *
 * @param {number} count Items.
 */
export function sampleFeed(count) {
  const items = Array.from({ length: count }, (_, index) => itemOf(count - index));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Cổng thông tin điện tử mẫu</title>
<link>https://cong.example.vn/</link>
<atom:link href="https://cong.example.vn/rss.xml" rel="self" type="application/rss+xml" />
<description>Tin tức, sự kiện</description>
<language>vi-VN</language>
<lastBuildDate>Thu, 13 Aug 2020 16:07:00 +0700</lastBuildDate>
${items.join('')}</channel>
</rss>`;
}

/** @param {number} number */
function itemOf(number) {
  const date = new Date(Date.UTC(2020, 7, 13, 9, 7) + number * 3_600_000).toUTCString();
  const paragraph =
    '<p>Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công &amp; hệ thống <strong>một cửa</strong> điện tử tại các xã, phường trên địa bàn.</p>\n';
  return `<item>
<title>Khai trương Cổng dịch vụ công &amp; hệ thống một cửa, kỳ ${number}</title>
<link>https://cong.example.vn/tin-tuc/khai-truong-${number}.html</link>
<guid isPermaLink="false">tin-${number}</guid>
<pubDate>${date}</pubDate>
<dc:creator><![CDATA[Nguyễn Văn An]]></dc:creator>
<category><![CDATA[Tin nổi bật]]></category>
<category><![CDATA[Chuyển đổi số]]></category>
<enclosure url="https://cong.example.vn/anh/tin-${number}.jpg" length="62320" type="image/jpeg" />
<description><![CDATA[<img src="https://cong.example.vn/anh/tin-${number}-nho.jpg" width="100" />Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công và hệ thống một cửa điện tử.]]></description>
<content:encoded><![CDATA[${paragraph.repeat(6)}]]></content:encoded>
</item>
`;
}
