import { readFile } from 'node:fs/promises';

const read = (path) => readFile(new URL(path, import.meta.url), 'utf8');

/** When it is: a morning in Viet Nam, in the middle of a minute. */
export const NOW = Date.parse('2026-11-23T03:15:30Z');

const weather = (...switches) =>
  ['/open-meteo', 'now=2026-11-23T03:15Z', ...switches, 'v1/forecast'].join('/');
const stories = ['Lịch tiếp công dân định kỳ quý III', 'Thị xã ra quân tổng vệ sinh môi trường'];
const written = `<ul>${stories.map((title, index) => `<li><a href="/tin/${index}">${title}</a></li>`).join('')}</ul>`;
const item = (
  title,
  index,
) => `<item><guid>tin-${index}</guid><title>${title}</title><link>/tin/${index}</link>
  <pubDate>Sun, 22 Nov 2026 0${9 - index}:00:00 +0700</pubDate><description>Tóm tắt của tin thứ ${index + 1}.</description></item>`;
const feed = (titles) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Cổng</title>${titles.map(item).join('')}</channel></rss>`;
const article = `<article><h2>Thông báo về lịch tiếp công dân</h2><p>Ngày đăng 22/11/2026 | 08:30</p>
  <p class="sapo">Thị xã tiếp công dân hai ngày mỗi tháng.</p><p>Số: 12/TB-UBND</p><p>Sơn Tây, ngày 22 tháng 11 năm 2026</p>
  ${['Thời gian', 'Địa điểm', 'Giấy tờ', 'Liên hệ'].map((title) => `<h3>${title}</h3><p>Nội dung của phần này.</p>`).join('')}
  <p><img src="/picture.svg" alt="Phòng tiếp công dân" width="600" height="400"></p><p><em>Phòng tiếp công dân của thị xã</em></p>
  <table><caption>Lịch tiếp</caption><tr><th>Ngày</th><th>Người tiếp</th></tr><tr><td>10</td><td>Chủ tịch</td></tr></table>
  <p><a href="/f/mau-don.pdf">Mẫu đơn (1,5 MB)</a></p><p><strong>Ban Tiếp công dân</strong></p></article>`;

/** @type {Record<string, Record<string, string>>} What is written in the page, by element and state. */
export const blocks = {
  'weather-regions': {
    ready: `<weather-regions regions="ha-noi; da-nang" src="${weather('id=table', 'code=80')}"></weather-regions>`,
    'ready days': `<weather-regions regions="ha-noi" days="2" src="${weather('id=days')}"></weather-regions>`,
    'ready cards': `<weather-regions regions="ha-noi; hue" view="cards" days="2" src="${weather('id=cards')}"></weather-regions>`,
    'ready tabs': `<weather-regions regions="ha-noi; hue" view="tabs" src="${weather('id=tabs')}"></weather-regions>`,
    loading: `<weather-regions regions="ha-noi" src="${weather('hang')}" timeout="120"></weather-regions>`,
    error: `<weather-regions regions="ha-noi" src="${weather('fail=404')}"></weather-regions>`,
    'error in part': `<weather-regions regions="ha-noi; khong-co" src="${weather('id=part')}"></weather-regions>`,
    stale: `<weather-regions regions="ha-noi" src="${weather('id=old')}"></weather-regions>`,
  },
  'featured-news': {
    ready: '<featured-news src="/feed.xml" more-href="/tin"></featured-news>',
    'ready list': '<featured-news src="/feed.xml?list" layout="list"></featured-news>',
    'ready cards': '<featured-news src="/feed.xml?cards" layout="cards"></featured-news>',
    written: `<featured-news>${written}</featured-news>`,
    loading: `<featured-news src="${weather('hang', 'id=news')}" timeout="120"></featured-news>`,
    empty: '<featured-news src="/empty.xml"></featured-news>',
    error: '<featured-news src="/missing.xml" more-href="/tin"></featured-news>',
    stale: '<featured-news src="/feed.xml?old"></featured-news>',
  },
  'news-article': {
    ready: `<news-article>${article}</news-article>`,
    'ready related': '<news-article src="/feed.xml?article" article-id="tin-0" related="2"></news-article>',
    loading: `<news-article src="${weather('hang', 'id=article')}" timeout="120"></news-article>`,
    empty: '<news-article src="/feed.xml?param" param="tin"></news-article>',
    error: '<news-article src="/missing.xml?article" more-href="/tin"></news-article>',
    stale: '<news-article src="/feed.xml?old-article" article-id="tin-0"></news-article>',
  },
  'html-portlet': {
    idle: '<html-portlet heading="Liên kết"><p><a href="/dvc">Dịch vụ công trực tuyến</a></p></html-portlet>',
    minimized: '<html-portlet heading="Liên kết" window-state="minimized"><p>Nội dung</p></html-portlet>',
    ready: '<html-portlet heading="Thông báo" src="/fragment.html"></html-portlet>',
    loading: '<html-portlet heading="Thông báo" src="/hang.html" timeout="120"></html-portlet>',
    error: '<html-portlet heading="Thông báo" src="/missing.html"></html-portlet>',
    stale: '<html-portlet heading="Thông báo" src="/fragment.html?old"></html-portlet>',
  },
};

/** What the site has beside the services of weather. */
export const files = {
  '/feed.xml': feed(stories),
  '/empty.xml': feed([]),
  '/fragment.html': '<p>Phường làm việc cả <a href="/lich">sáng thứ bảy</a>.</p>',
  '/hang.html': () => new Promise(() => {}),
  '/picture.svg': await read('../../demo/assets/lich-tiep-cong-dan.svg'),
};
