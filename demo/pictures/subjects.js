import { article } from '../blocks.js';
import { readChoice } from '../choices.js';
import { WORDS } from '../words.js';

/** What stands on the contact sheet: each element in each view, with each kind of content that has broken a layout somewhere. */

/**
 * @typedef {object} Block
 * @property {string} tag
 * @property {Record<string, string | number>} attributes
 * @property {string} [written] Markup inside it.
 *
 * @typedef {object} Subject An element in one view.
 * @property {string} tag
 * @property {Record<string, string | number>} attributes
 * @property {Record<string, Partial<Block>>} cases By name; each adds to the subject or overrides it.
 */

const WEATHER = '/open-meteo/v1/forecast';
/** Fresh at a warming visit, gone at the next. */
const BREAKS = '/breaks';
const GONE = '/gone';

/** Letters with marks above and below, which a box that is too tight cuts off. */
const MARKS = 'Ế Ộ ữ Ằ ỵ';

/** @type {Subject['cases']} */
const places = {
  plain: { attributes: { src: WEATHER } },
  'long-names': {
    attributes: {
      src: WEATHER,
      regions:
        'Huế; Thành phố Hồ Chí Minh; Thị trấn Nông trường Việt Lâm|22.61,104.96; Khu kinh tế cửa khẩu quốc tế Cầu Treo|18.42,105.22',
    },
  },
  marks: { attributes: { src: WEATHER, heading: MARKS, regions: `${MARKS}|21.02,105.85` } },
  stale: { attributes: { src: `${BREAKS}${WEATHER}` } },
  failing: { attributes: { src: `${GONE}/weather` } },
};

/** @type {Subject['cases']} */
const stories = {
  'long-titles': { attributes: { src: '/feeds/long' } },
  'no-pictures': { attributes: { src: '/feeds/bare' } },
  'mixed-pictures': { attributes: { src: '/feeds/mixed' } },
  demo: { attributes: { src: '/feeds/demo', limit: 5 } },
  one: { attributes: { src: '/feeds/one' } },
  marks: { attributes: { src: '/feeds/marks', heading: MARKS, clamp: 1, limit: 2 } },
  fifty: { attributes: { src: '/feeds/fifty', limit: 50 } },
  stale: { attributes: { src: `${BREAKS}/feeds/mixed` } },
  failing: {
    attributes: { src: `${GONE}/news` },
    written: '<ul><li><a href="/tin-tuc">Xem tất cả</a></li></ul>',
  },
  written: {
    attributes: { src: `${GONE}/written` },
    written:
      '<ul><li><a href="/tin/1">Lịch tiếp công dân định kỳ quý III của thị xã</a> (11/08/2020)</li><li><a href="/tin/2">Họp báo</a> (10/08/2020)</li></ul>',
  },
};

const body = article(readChoice(new URLSearchParams()), WORDS.vi);

const weather = (/** @type {Subject['attributes']} */ attributes) => ({
  tag: 'weather-regions',
  attributes: { heading: 'Thời tiết các vùng', ...attributes },
  cases: places,
});
const news = (/** @type {string} */ layout) => ({
  tag: 'featured-news',
  attributes: { heading: 'Tin nổi bật', layout, 'more-href': '/tin-tuc' },
  cases: stories,
});

/** @type {Record<string, Subject>} */
export const subjects = {
  'weather-table': weather({}),
  'weather-table-days': weather({ days: 3, details: 'feels-like humidity wind' }),
  'weather-cards': weather({ view: 'cards', days: 5 }),
  'weather-tabs': weather({ view: 'tabs', days: 7, details: 'feels-like humidity wind' }),
  'news-focus': news('focus'),
  'news-list': news('list'),
  'news-cards': news('cards'),
  'news-carousel': news('carousel'),
  'news-headlines': news('headlines'),
  article: {
    tag: 'news-article',
    attributes: { frame: 'none' },
    cases: {
      written: { written: body },
      marks: { written: `<article><h1>${MARKS}</h1><p>${MARKS}</p></article>` },
      feed: { attributes: { src: '/feeds/long', 'article-id': 0, related: 4 } },
      failing: { attributes: { src: `${GONE}/article` }, written: body },
    },
  },
  html: {
    tag: 'html-portlet',
    attributes: { heading: 'Nộp hồ sơ trực tuyến' },
    cases: {
      written: { written: '<p><a href="/dich-vu-cong">Dịch vụ công trực tuyến: nộp hồ sơ tại nhà</a></p>' },
      marks: { attributes: { heading: MARKS }, written: `<p>${MARKS}</p>` },
      failing: { attributes: { src: `${GONE}/fragment` } },
    },
  },
};
