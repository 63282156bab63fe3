import { article, bar, newsList } from './blocks.js';
import { addressOf, articlePattern, newsAddress, weatherAddress } from './choices.js';
import { escape, fill } from './markup.js';
import { FEEDS } from './news/feeds.js';
import { WORDS } from './words.js';

/** Makes one page: its template, filled with what the visitor has chosen. */

/** @param {'vi' | 'en'} lang @param {number} now Milliseconds since 1970. */
const today = (lang, now) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'vi', {
    dateStyle: 'full',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(now);

/** @param {Record<string, string>} attributes */
const attributesOf = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${escape(value)}"`)
    .join(' ');

/**
 * On a server and in a browser alike.
 *
 * @param {string} template The file of `pages/` that is named by `choice.page`.
 * @param {import('./choices.js').Choice} choice
 * @param {number} now Milliseconds since 1970.
 * @returns {string} HTML.
 */
export function page(template, choice, now) {
  const words = WORDS[choice.lang];
  const inWords = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, escape(text)]));
  return fill(template, {
    ...inWords,
    lang: choice.lang,
    preset: choice.preset,
    'weather-src': weatherAddress(choice),
    'news-src': newsAddress(choice),
    'news-source': attributesOf(FEEDS[choice.feed].attributes),
    'news-layout': choice.layout,
    'news-href': FEEDS.html.path,
    'article-id': choice.tin,
    'article-href': escape(articlePattern(choice)),
    'home-href': escape(addressOf(choice, { tin: 'kiem-tra-cong-vu' })),
    today: escape(today(choice.lang, now)),
    bar: bar(choice, words),
    'news-list': newsList(choice),
    'article-body': article(choice, words),
  });
}
