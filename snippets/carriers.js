/**
 * What editors paste: ordinary tags that the script of the page turns into our elements, and that read well without it.
 *
 * @typedef {object} Carrier
 * @property {string} name The file name of the snippet, without an ending.
 * @property {string} tag The element that it becomes.
 * @property {{ vi: string, en: string }} title What it shows.
 * @property {string} markup One line, as it is pasted.
 */

const bulletin = '<a href="https://nchmf.gov.vn/">Bản tin thời tiết chính thức</a>';

/** @type {readonly Carrier[]} */
export const carriers = [
  {
    name: 'weather-div',
    tag: 'weather-regions',
    title: { vi: 'Thời tiết các vùng', en: 'Weather of some places' },
    markup: `<div data-portlet="weather-regions" data-regions="ha-noi; da-nang; ho-chi-minh">${bulletin}</div>`,
  },
  {
    name: 'weather-table',
    tag: 'weather-regions',
    title: { vi: 'Thời tiết, mỗi hàng một nơi', en: 'Weather, one row for each place' },
    markup:
      '<table data-portlet="weather-regions" data-days="3"><tbody><tr><td>Hà Nội</td></tr><tr><td>Đà Nẵng</td></tr></tbody></table>',
  },
  {
    name: 'news-list',
    tag: 'featured-news',
    title: { vi: 'Tin nổi bật, kèm sẵn vài tin', en: 'Featured news, with a few stories written in' },
    markup:
      '<ul data-portlet="featured-news" data-feed="/rss.xml" data-layout="focus"><li><a href="/tin/kiem-tra-cong-vu">Thị xã kiểm tra công vụ</a></li><li><a href="/tin/lich-tiep-cong-dan">Lịch tiếp công dân</a></li></ul>',
  },
  {
    name: 'news-link',
    tag: 'featured-news',
    title: { vi: 'Tin nổi bật, từ một liên kết tới nguồn RSS', en: 'Featured news, from a link to the feed' },
    markup: '<a data-portlet="featured-news" data-limit="5" href="/rss.xml">Tin nổi bật</a>',
  },
  {
    name: 'news-div',
    tag: 'featured-news',
    title: { vi: 'Tiêu đề tin cho cột hẹp', en: 'Headlines for a narrow column' },
    markup:
      '<div data-portlet="featured-news" data-feed="/rss.xml" data-layout="headlines"><a href="/tin-tuc">Xem tất cả tin</a></div>',
  },
  {
    name: 'frame-div',
    tag: 'html-portlet',
    title: {
      vi: 'Khung có tiêu đề cho nội dung của bạn',
      en: 'A frame with a heading for content of your own',
    },
    markup:
      '<div data-portlet="html-portlet" data-heading="Dịch vụ công"><p><a href="/dich-vu-cong">Nộp hồ sơ trực tuyến</a></p></div>',
  },
];
