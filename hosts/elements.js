/**
 * What the manifest does not know of each element and a form in a host needs: its name, what editors may set, in their
 * words, and what stands in the page before the script has run.
 *
 * @typedef {{ vi: string, en: string }} Text
 *
 * @typedef {object} Setting
 * @property {Text} label
 * @property {readonly string[]} [values] All that are possible; the first is the default.
 * @property {number} [min]
 * @property {number} [max]
 *
 * @typedef {object} Description
 * @property {Text} name
 * @property {Text} summary
 * @property {string} icon One of WordPress's dashicons.
 * @property {string} slug A Vietnamese name without marks, for addresses.
 * @property {{ href: string, vi: string, en: string }} fallback A link to the same thing elsewhere.
 * @property {boolean} [holds] Whether its content is the editor's own, and the link only stands in for it.
 * @property {boolean} [readsNews] Whether the host's own news are what it shows where no address is given.
 * @property {Readonly<Record<string, string>>} example What a pack sets in the block that it shows first, by attribute.
 * @property {Readonly<Record<string, Setting>>} settings By the attribute's name.
 */

/** @type {Readonly<Record<string, Setting>>} */
const everywhere = {
  heading: { label: { vi: 'Tiêu đề', en: 'Heading' } },
  'heading-level': { label: { vi: 'Cấp tiêu đề (2–6)', en: 'Heading level (2–6)' }, min: 2, max: 6 },
  frame: { label: { vi: 'Khung', en: 'Frame' }, values: ['bar', 'none'] },
};

/** @type {Readonly<Record<string, Description>>} */
export const descriptions = {
  'featured-news': {
    name: { vi: 'Tin nổi bật', en: 'Featured news' },
    summary: {
      vi: 'Tin từ RSS hoặc giao diện dữ liệu mà cổng đã có.',
      en: 'News from the feed or interface that the portal already has.',
    },
    icon: 'megaphone',
    slug: 'tin-noi-bat',
    fallback: { href: '/tin-tuc', vi: 'Xem tất cả tin', en: 'All news' },
    readsNews: true,
    example: { src: '/rss.xml', layout: 'focus', limit: '6' },
    settings: {
      src: { label: { vi: 'Địa chỉ nguồn tin', en: 'Address of the feed' } },
      layout: {
        label: { vi: 'Cách bày', en: 'Layout' },
        values: ['focus', 'list', 'cards', 'carousel', 'headlines'],
      },
      limit: { label: { vi: 'Số tin (1–50)', en: 'How many stories (1–50)' }, min: 1, max: 50 },
      'more-href': { label: { vi: 'Địa chỉ trang tất cả tin', en: 'Address of the page with all news' } },
      'article-href': {
        label: {
          vi: 'Địa chỉ trang đọc tin, có {id}',
          en: 'Address of the page that shows a story, with {id}',
        },
      },
      category: { label: { vi: 'Chỉ chuyên mục', en: 'Only the category' } },
      ...everywhere,
    },
  },
  'html-portlet': {
    name: { vi: 'Khung có tiêu đề', en: 'Frame with a heading' },
    summary: {
      vi: 'Khung cho nội dung của riêng bạn, hoặc một phần trang cùng cổng.',
      en: 'A frame for content of your own, or a part of a page of the same portal.',
    },
    icon: 'format-aside',
    slug: 'khung-noi-dung',
    fallback: { href: '/', vi: 'Trang chủ', en: 'Home' },
    holds: true,
    example: { heading: 'Dịch vụ công' },
    settings: {
      src: { label: { vi: 'Địa chỉ phần trang cùng cổng', en: 'Address of a part of a page here' } },
      ...everywhere,
    },
  },
  'news-article': {
    name: { vi: 'Bài viết', en: 'Article' },
    summary: {
      vi: 'Một bài của nguồn tin, có in, cỡ chữ và nghe đọc.',
      en: 'One article of a feed, with print, text size and reading aloud.',
    },
    icon: 'media-document',
    slug: 'bai-viet',
    fallback: { href: '/tin-tuc', vi: 'Xem tất cả tin', en: 'All news' },
    readsNews: true,
    example: { src: '/rss.xml', param: 'tin' },
    settings: {
      src: { label: { vi: 'Địa chỉ nguồn tin', en: 'Address of the feed' } },
      'article-id': { label: { vi: 'Mã hoặc địa chỉ bài', en: 'Name or address of the article' } },
      param: { label: { vi: 'Tham số của địa chỉ trang', en: 'Parameter of the page’s address' } },
      ...everywhere,
    },
  },
  'weather-regions': {
    name: { vi: 'Thời tiết các vùng', en: 'Weather of the regions' },
    summary: {
      vi: 'Thời tiết của các nơi bạn chọn, nói rõ khi số liệu đã cũ.',
      en: 'Weather of the places you choose, which says so when it is old.',
    },
    icon: 'cloud',
    slug: 'thoi-tiet',
    fallback: {
      href: 'https://nchmf.gov.vn/',
      vi: 'Bản tin thời tiết chính thức',
      en: 'The official weather bulletin',
    },
    example: { regions: 'ha-noi; da-nang; ho-chi-minh', days: '3' },
    settings: {
      regions: {
        label: {
          vi: 'Các nơi, cách nhau bằng dấu chấm phẩy',
          en: 'Places, with semicolons between them',
        },
      },
      view: { label: { vi: 'Cách bày', en: 'View' }, values: ['table', 'cards', 'tabs'] },
      days: { label: { vi: 'Số ngày dự báo (0–7)', en: 'Days of forecast (0–7)' }, min: 0, max: 7 },
      source: {
        label: { vi: 'Nguồn số liệu', en: 'Source' },
        values: ['open-meteo', 'json', 'met-norway'],
      },
      src: { label: { vi: 'Địa chỉ số liệu của cổng', en: 'Address of the portal’s own data' } },
      ...everywhere,
    },
  },
};
