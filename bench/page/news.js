/** The ten items that every way shows. */
export const items = Array.from({ length: 10 }, (_, index) => ({
  title: `Khai trương Cổng dịch vụ công và hệ thống một cửa điện tử tại các xã, phường, kỳ ${index + 1}`,
  url: `/tin/khai-truong-${index + 1}.html`,
  published: new Date(Date.UTC(2026, 7, 13 - index, 2, 7)).toISOString(),
  summary:
    'Ngày 13/8, Ủy ban nhân dân tỉnh khai trương Cổng dịch vụ công và hệ thống một cửa điện tử tại các xã, phường trên địa bàn, phục vụ người dân và doanh nghiệp cả ngày nghỉ.',
  picture: `/pictures/${index + 1}.svg`,
}));

/** As a portal's own service has them. */
export const json = JSON.stringify({ items });

/** As a portal's RSS has them. */
export const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Tin nổi bật</title><link>/</link><description>Tin tức</description><language>vi</language>
${items
  .map(
    ({ title, url, published, summary, picture }) => `<item><title>${title}</title><link>${url}</link>
<pubDate>${new Date(published).toUTCString()}</pubDate><enclosure url="${picture}" length="3514" type="image/svg+xml"/>
<description><![CDATA[${summary}]]></description></item>`,
  )
  .join('\n')}
</channel></rss>`;

/** The same as a list in the page, pictures of a known size. */
export const written = `<ul class="news">
${items
  .map(
    ({ title, url, published, summary, picture }) =>
      `<li><img src="${picture}" alt="" width="168" height="112" loading="lazy"><a href="${url}">${title}</a> <time datetime="${published}">${published.slice(8, 10)}/${published.slice(5, 7)}/${published.slice(0, 4)}</time><p>${summary}</p></li>`,
  )
  .join('\n')}
</ul>`;
