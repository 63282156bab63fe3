import { readFile } from 'node:fs/promises';
import { article, bar, newsList } from './blocks.js';
import { addressOf, weatherAddress } from './choices.js';
import { escape, fill } from './markup.js';
import { WORDS } from './words.js';

/** Makes one page: its template, filled with what the visitor has chosen. */

/** @param {'vi' | 'en'} lang @param {number} now Milliseconds since 1970. */
const today = (lang, now) =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'vi', {
    dateStyle: 'full',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(now);

/**
 * @param {import('./choices.js').Choice} choice
 * @param {number} now Milliseconds since 1970.
 * @returns {Promise<string>} HTML.
 */
export async function page(choice, now) {
  const template = await readFile(new URL(`pages/${choice.page}.html`, import.meta.url), 'utf8');
  const words = WORDS[choice.lang];
  const inWords = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, escape(text)]));
  return fill(template, {
    ...inWords,
    lang: choice.lang,
    preset: choice.preset,
    'weather-src': weatherAddress(choice),
    'home-href': escape(addressOf(choice, { tin: 'kiem-tra-cong-vu' })),
    today: escape(today(choice.lang, now)),
    bar: bar(choice, words),
    'news-list': newsList(choice),
    'article-body': article(choice, words),
  });
}
