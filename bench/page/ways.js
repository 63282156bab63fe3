import { preloadLines } from '../../dist/server/preload-lines.js';
import { written } from './news.js';

/**
 * A way to show the ten items, as a page.
 *
 * @typedef {object} Way
 * @property {string} name
 * @property {'news' | 'weather'} shows
 * @property {'ours' | 'others'} whose
 * @property {string} against The name of the way that it is compared with.
 * @property {string} kind Which targets hold for it: see `targets.js`.
 * @property {string} [lang]
 * @property {(known: Known) => Markup | Promise<Markup>} markup
 *
 * @typedef {{ head?: string, body: string }} Markup
 *
 * @typedef {object} Known What an earlier visit has told, without any limit of speed.
 * @property {string} weatherRequest The address that `<weather-regions>` asks.
 */

const feeds = {
  rss: { src: '/rss.xml' },
  json: { src: '/tin.json', format: 'json' },
};

const module = (src) => `<script type="module" src="${src}"></script>`;
const classic = '<script src="/dist/html-portlets.classic.js" defer></script>';
const theme = '<link rel="stylesheet" href="/dist/themes/xanh.css">';

/** Others have no settings but the feed. */
const others = Object.keys(feeds).flatMap((feed) => [
  other(
    `hand-written, ${feed}`,
    feed,
    'hand-written',
    `<bench-news id="block" src="${feeds[feed].src}"></bench-news>`,
  ),
  other(`Lit, ${feed}`, feed, 'lit', `<bench-news id="block" src="${feeds[feed].src}"></bench-news>`),
  ...['shoelace', 'webawesome', 'swiper', 'react'].map((name) =>
    other(`${name}, ${feed}`, feed, name, `<div id="block" data-src="${feeds[feed].src}"></div>`),
  ),
]);

/** @returns {Way} */
function other(name, feed, script, body) {
  return {
    name,
    shows: 'news',
    whose: 'others',
    against: `Lit, ${feed}`,
    kind: 'other',
    markup: () => ({ head: module(`/contenders/${script}.js`), body }),
  };
}

/**
 * Each layout with each feed; a language with each of them in turn.
 *
 * @type {readonly Setting[]}
 * @typedef {{ feed: 'rss' | 'json', layout: string, lang: string }} Setting
 */
const settings = [
  { feed: 'rss', layout: 'focus', lang: 'vi' },
  { feed: 'json', layout: 'focus', lang: 'en' },
  { feed: 'rss', layout: 'list', lang: 'en' },
  { feed: 'json', layout: 'list', lang: 'vi' },
  { feed: 'rss', layout: 'cards', lang: 'vi' },
  { feed: 'json', layout: 'cards', lang: 'en' },
];

const attributesIn = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** @param {Setting} setting */
const attributesOf = ({ feed, layout }) => ({ ...feeds[feed], layout, limit: '10' });

/** What a server of pages writes into the head: `dist/server/preload-lines.js` says it. */
const linesOf = async (setting, script) =>
  (
    await preloadLines('featured-news', attributesOf(setting), {
      lang: setting.lang,
      files: '/dist/',
      script,
    })
  ).join('\n');

/** How our script comes to the page. @type {Record<string, (setting: Setting) => string | Promise<string>>} */
const entries = {
  element: () => module('/dist/featured-news.js'),
  autoload: () => module('/dist/autoload.js'),
  classic: () => classic,
  'element, preload lines': async (setting) =>
    (await linesOf(setting, 'element')) + module('/dist/featured-news.js'),
  'classic, data preloaded': async (setting) => (await linesOf(setting, 'classic')) + classic,
};

const ours = Object.entries(entries).flatMap(([entry, head]) =>
  settings.map((setting) => ({
    name: `${entry}: ${setting.feed}, ${setting.layout}, ${setting.lang}`,
    shows: 'news',
    whose: 'ours',
    against: `Lit, ${setting.feed}`,
    kind: entry,
    lang: setting.lang,
    markup: async () => ({
      head: theme + (await head(setting)),
      body: `<featured-news id="block" ${attributesIn(attributesOf(setting))}></featured-news>`,
    }),
  })),
);

const lists = [
  {
    name: 'static HTML',
    shows: 'news',
    whose: 'others',
    against: 'Lit, rss',
    kind: 'other',
    markup: () => ({ head: theme, body: `<div id="block">${written}</div>` }),
  },
  ...['focus', 'list', 'cards'].map((layout) => ({
    name: `written list: ${layout}, vi`,
    shows: 'news',
    whose: 'ours',
    against: 'static HTML',
    kind: 'written list',
    markup: () => ({
      head: theme + module('/dist/featured-news.js'),
      body: `<featured-news id="block" layout="${layout}" limit="10">${written}</featured-news>`,
    }),
  })),
];

const weather = [
  {
    name: 'weather, hand-written',
    shows: 'weather',
    whose: 'others',
    against: 'weather, hand-written',
    kind: 'other',
    markup: ({ weatherRequest }) => ({
      head: module('/contenders/weather.js'),
      body: `<bench-weather id="block" src="${weatherRequest.replaceAll('&', '&amp;')}"></bench-weather>`,
    }),
  },
  ...['element', 'autoload'].map((entry) => ({
    name: `weather, ${entry}`,
    shows: 'weather',
    whose: 'ours',
    against: 'weather, hand-written',
    kind: 'weather',
    markup: () => ({
      head: theme + module(entry === 'autoload' ? '/dist/autoload.js' : '/dist/weather-regions.js'),
      body: '<weather-regions id="block" src="/open-meteo/v1/forecast"></weather-regions>',
    }),
  })),
];

/** @type {readonly Way[]} */
export const ways = [...others, ...ours, ...lists, ...weather];

/** What is enough while something is being made: the common settings of each. */
export const quick = new Set([
  'hand-written, rss',
  'Lit, rss',
  'Lit, json',
  'element: rss, focus, vi',
  'element: json, list, vi',
  'autoload: rss, cards, vi',
  'classic: rss, focus, vi',
  'element, preload lines: rss, focus, vi',
  'classic, data preloaded: rss, focus, vi',
  'static HTML',
  'written list: list, vi',
  'weather, hand-written',
  'weather, element',
]);

/**
 * The whole page: a masthead and a footer, between which the block stands. What it moves, can be seen to move.
 *
 * @param {Way} way
 * @param {Known} known
 */
export async function pageOf({ lang = 'vi', markup }, known) {
  const { head = '', body } = await markup(known);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Cổng thông tin</title>
<style>
body { margin: 0 auto; max-width: 960px; font: 16px/1.5 sans-serif }
header, footer { padding: 24px; background: #eef }
.news { list-style: none; padding: 0 }
.news li { display: grid; grid-template-columns: 168px 1fr; gap: 4px 12px; padding: 12px 0 }
.news img { grid-row: 1 / 4 }
.news p { margin: 0 }
</style>
${head}
</head>
<body>
<header><h1>Cổng thông tin điện tử</h1></header>
<main>${body}</main>
<footer><p>Cơ quan chủ quản: Ủy ban nhân dân thị xã. Điện thoại: 1022.</p></footer>
</body>
</html>`;
}
