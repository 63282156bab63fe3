/** Good answers of every kind that a block reads, and the attributes that it may have: what is damaged from here on. */

const now = () => Math.floor(Date.now() / 1000);

const forecast = () => ({
  latitude: 21.02,
  longitude: 105.84,
  utc_offset_seconds: 25_200,
  current: {
    time: now(),
    temperature_2m: 27.4,
    relative_humidity_2m: 80,
    apparent_temperature: 30,
    is_day: 1,
    weather_code: 2,
    wind_direction_10m: 90,
    wind_speed_10m: 9,
  },
  hourly: {
    time: [0, 1, 2, 3, 24, 48].map((hour) => now() + hour * 3600),
    temperature_2m: [27.4, 28, 29, 30, 31, 32],
    weather_code: [2, 3, 61, 95, 0, 1],
    precipitation_probability: [0, 10, 20, 30, 40, 50],
    wind_speed_10m: [9, 9, 9, 9, 9, 9],
  },
});

const met = () => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [105.84, 21.02, 10] },
  properties: {
    meta: { updated_at: new Date().toISOString() },
    timeseries: [0, 1, 6, 12].map((hour) => ({
      time: new Date(Date.now() + hour * 3600_000).toISOString(),
      data: {
        instant: {
          details: { air_temperature: 27, relative_humidity: 80, wind_speed: 3, wind_from_direction: 90 },
        },
        next_1_hours: { summary: { symbol_code: 'partlycloudy_day' }, details: { precipitation_amount: 0 } },
        next_6_hours: { summary: { symbol_code: 'rain' }, details: { precipitation_amount: 2 } },
      },
    })),
  },
});

const ownWeather = () => ({
  updated: new Date().toISOString(),
  credit: { name: 'Đài khí tượng', url: 'https://example.com/' },
  regions: [
    {
      id: 'ha-noi',
      name: 'Hà Nội',
      temperature: 27,
      code: 2,
      days: [{ date: '2026-11-23', min: 20, max: 28, code: 3 }],
    },
    { id: 'da-nang', name: 'Đà Nẵng', temperature: 29, code: 61, days: [] },
  ],
});

const rss =
  () => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Tin tức</title><link>https://example.com/</link><item><title>Khánh thành thư viện</title><link>/tin/1</link>
<guid isPermaLink="false">1</guid><pubDate>${new Date().toUTCString()}</pubDate><category domain="/muc">Văn hóa</category>
<dc:creator>Phan Thanh</dc:creator><media:content url="/anh/1.jpg" medium="image"/><description>&lt;p&gt;Sáng nay&lt;/p&gt;</description>
<content:encoded><![CDATA[<p>Sáng nay, <b>thư viện</b> mở cửa.</p><ul><li>một</li></ul><img src="/a.jpg">]]></content:encoded>
<enclosure url="/tin/1.pdf" type="application/pdf" length="1234"/></item><item><title>Lịch tiếp công dân</title>
<link>https://example.com/tin/2</link><pubDate>Thu, 13 Aug 2020 16:07:00 +0700</pubDate><description>Tháng tám</description></item></channel></rss>`;

const atom =
  () => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title><updated>${new Date().toISOString()}</updated>
<entry><id>tag:1</id><title type="html">Tin &amp;amp; bài</title><link href="/tin/1"/><link rel="enclosure" href="/a.mp4" type="video/mp4"/>
<updated>2020-08-13T16:07:00+07:00</updated><author><name>Hoàng Lan</name></author><summary type="html">&lt;b&gt;x&lt;/b&gt;</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Bài</p></div></content></entry></feed>`;

const jsonFeed = () => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tin',
  items: [
    {
      id: '1',
      url: '/tin/1',
      title: 'Khánh thành thư viện',
      content_html: '<p>Sáng nay</p><table><tr><td>1</td></tr></table>',
      date_published: '2020-08-13T16:07:00+07:00',
      image: '/a.jpg',
      authors: [{ name: 'Phan Thanh' }],
      tags: ['Văn hóa'],
      attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 12 }],
    },
  ],
});

const wordpress = () => [
  {
    id: 7,
    link: '/tin/7',
    date_gmt: '2020-08-13T09:07:00',
    title: { rendered: 'Tin &#8211; bài' },
    excerpt: { rendered: '<p>Sáng nay</p>' },
    content: { rendered: '<p>Sáng nay</p><figure><img src="/a.jpg"><figcaption>Ảnh</figcaption></figure>' },
    _embedded: { author: [{ name: 'Lan' }], 'wp:featuredmedia': [{ source_url: '/a.jpg', alt_text: 'Ảnh' }] },
  },
];

const ownNews = () => ({
  code: 200,
  message: 'Thành công',
  data: [
    {
      id: 1,
      title: 'Khánh thành',
      url: '/tin/1',
      published: '13/08/2020 16:07',
      lead: '<p>x</p>',
      image: 'a.jpg',
    },
  ],
});

const fragment = () =>
  '<h2>Giờ làm việc</h2><p>7:30 – 17:00 <a href="/lien-he">liên hệ</a></p><table><tr><th>Thứ</th></tr><tr><td>Hai</td></tr></table><img src="/a.jpg" alt="Ảnh"><script>1</script>';

const page = () =>
  `<!doctype html><html><body><ul>${[1, 2, 3, 4]
    .map(
      (id) =>
        `<li><h3><a href="/tin/${id}">Tin thứ ${id} của trang này</a></h3><img src="/${id}.jpg"><p>Tóm tắt ${id}</p><time>13/08/2020</time></li>`,
    )
    .join('')}</ul></body></html>`;

const addresses = [
  '',
  'http://',
  '//',
  '/',
  '#',
  '?',
  'http://[',
  'javascript:alert(1)',
  'data:text/html,x',
  '%',
  '\ud800',
  'https://:80',
  ' ',
  'x',
];

const common = {
  heading: ['', ' ', 'Tin', '\ud800', '<b>'],
  'heading-level': ['1', '2', '6', '7', '-1', 'x', '2.5', '1e300'],
  frame: ['bar', 'none', 'x', ''],
  'window-state': ['normal', 'minimized', 'maximized', 'x'],
  refresh: ['0', '15', '-1', 'x', '1e300'],
  timeout: ['1', '8', '0', 'x'],
  density: ['auto', 'compact', 'x'],
  controls: ['fold', 'enlarge', 'none', 'x', ''],
  lang: ['vi', 'en', 'fr', '', 'x'],
};

const news = {
  format: ['auto', 'rss', 'json', 'wordpress', 'liferay', 'html', 'x', ''],
  'article-href': ['/chi-tiet?tin={id}', '{id}', 'http://{id}', '', '\ud800{id}', 'javascript:{id}'],
  fields: ['items=data;title=title', 'x', '=', ';', 'items=a.b.c', 'title={a}{b}', '__proto__=x'],
  select: ['item=li;title=a', 'x', '=', 'item=[', 'item=:has('],
};

/** @type {Record<string, { answers: readonly (() => unknown)[], attributes: Record<string, readonly string[]>, content: readonly string[] }>} */
export const blocks = {
  'weather-regions': {
    answers: [() => [forecast(), forecast(), forecast()], forecast, met, ownWeather],
    attributes: {
      ...common,
      src: addresses,
      source: ['open-meteo', 'met-norway', 'json', 'x', ''],
      regions: [
        'ha-noi',
        'ha-noi; da-nang; ho-chi-minh',
        '',
        ';',
        'x',
        'Sơn Tây|21.14,105.50',
        'a|1e300,0',
        '|,',
        '\ud800',
        'ha-noi;'.repeat(60),
      ],
      view: ['table', 'cards', 'tabs', 'x'],
      days: ['0', '3', '7', '99', 'x'],
      details: ['feels-like humidity wind', 'none', 'x', ''],
    },
    content: [
      '',
      '',
      '<a href="https://nchmf.gov.vn/">Bản tin</a>',
      '<table><tr><td>Hà Nội</td><td>27</td></tr></table>',
    ],
  },
  'featured-news': {
    answers: [rss, atom, jsonFeed, wordpress, ownNews, page],
    attributes: {
      ...common,
      ...news,
      src: addresses,
      layout: ['focus', 'list', 'cards', 'carousel', 'headlines', 'x', ''],
      limit: ['1', '6', '50', '0', '999', 'x'],
      show: ['lead date author', 'none', 'x', ''],
      'more-href': addresses,
      clamp: ['1', '3', '0', 'x'],
      'new-for': ['0', '24', 'x', '1e300'],
      category: ['Văn hóa', 'x', '', '\ud800'],
      sort: ['newest', 'source', 'x'],
      clamp: ['0', '2', 'x'],
    },
    content: [
      '',
      '',
      '<ul><li><a href="/tin/1">Tin đã có sẵn</a></li></ul>',
      '<a href="/tin-tuc">Xem tất cả</a>',
    ],
  },
  'news-article': {
    answers: [rss, atom, jsonFeed, wordpress, ownNews],
    attributes: {
      ...common,
      ...news,
      src: addresses,
      'article-id': ['1', '2', 'tag:1', '', 'x', '\ud800', '__proto__'],
      param: ['tin', '', '\ud800', '__proto__'],
      tools: ['print copy share size listen', 'none', 'x', ''],
      related: ['0', '5', 'x', '-1'],
    },
    content: ['', '', '<h2>Bài đã có sẵn</h2><p>Nội dung bài viết.</p>'],
  },
  'html-portlet': {
    answers: [fragment, fragment, page],
    attributes: { ...common, src: addresses },
    content: ['', '', '<p>Nội dung có sẵn</p>'],
  },
};
