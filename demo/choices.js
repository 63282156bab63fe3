import { feedAddress } from './news/feeds.js';
import { news } from './news/index.js';

/** What a visitor may choose in the bar on top, read from the page's address. */

/** Each parameter's values; the first is the default, and stands for every value that does not exist. */
export const CHOICES = /** @type {const} */ ({
  page: ['portal-2012', 'modern'],
  preset: ['xanh', 'do'],
  lang: ['vi', 'en'],
  state: ['fine', 'slow', 'failing', 'one-missing', 'offline'],
  feed: ['rss', 'wordpress', 'liferay', 'html'],
  layout: ['focus', 'list', 'cards', 'carousel', 'headlines'],
});

/** Where each state of the weather is to be had: the stand-in's switches make it. */
const WEATHER = {
  fine: '/open-meteo/v1/forecast',
  slow: '/open-meteo/delay=4000/v1/forecast',
  failing: '/open-meteo/fail=503/v1/forecast',
  'one-missing': '/open-meteo/empty=1/v1/forecast',
  offline: '/open-meteo/offline/v1/forecast',
};

/** @typedef {{page: string, preset: string, lang: 'vi' | 'en', state: keyof typeof WEATHER, feed: 'rss' | 'wordpress' | 'liferay' | 'html', layout: string, tin: string}} Choice */

/** @param {URLSearchParams} query @returns {Choice} */
export function readChoice(query) {
  const chosen = Object.entries(CHOICES).map(([name, values]) => {
    const value = query.get(name);
    return [name, values.find((known) => known === value) ?? values[0]];
  });
  const article = news.find(({ id }) => id === query.get('tin')) ?? news[0];
  return { ...Object.fromEntries(chosen), tin: article.id };
}

/** @param {Choice} choice */
export const weatherAddress = ({ state }) => WEATHER[state];

/** @param {Choice} choice */
export const newsAddress = ({ feed, state }) => feedAddress(feed, state);

/**
 * The pattern of the addresses that show an article in the same page; empty where a feed's own names for its articles are
 * not those of the page.
 *
 * @param {Choice} choice
 */
export const articlePattern = (choice) =>
  choice.feed === 'rss' ? addressOf(choice, { tin: '-id-' }, 'bai-viet').replace('-id-', '{id}') : '';

/**
 * @param {Choice} choice @param {Partial<Choice>} change @param {string} [fragment]
 * @returns {string} The same page with something changed; defaults are left out, so that addresses stay short.
 */
export function addressOf(choice, change, fragment = '') {
  const wanted = { ...choice, ...change };
  const defaults = { ...readChoice(new URLSearchParams()) };
  const query = new URLSearchParams(
    Object.entries(wanted).filter(
      ([name, value]) => value !== /** @type {Record<string, string>} */ (defaults)[name],
    ),
  );
  return `/${query.size > 0 ? `?${query}` : ''}${fragment && `#${fragment}`}`;
}
