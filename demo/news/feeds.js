import { news } from './index.js';
import { asLiferay } from './liferay.js';
import { asList } from './list-page.js';
import { asRss } from './rss.js';
import { asWordPress } from './wordpress.js';

/** The portal's news as four kinds of portals serve them, each where such a portal has them. */

/** @typedef {import('./index.js').Article} Article */
/**
 * @typedef {object} Feed
 * @property {string} path
 * @property {string} type
 * @property {(news: readonly Article[], origin: string) => string} write
 * @property {Record<string, string>} attributes What the element must be told to read it, beside its address.
 */

/** @type {Record<'rss' | 'wordpress' | 'liferay' | 'html', Feed>} */
export const FEEDS = {
  rss: {
    path: '/rss.xml',
    type: 'application/rss+xml; charset=utf-8',
    write: asRss,
    attributes: {},
  },
  wordpress: {
    path: '/wp-json/wp/v2/posts',
    type: 'application/json; charset=utf-8',
    write: asWordPress,
    attributes: {},
  },
  liferay: {
    path: '/o/headless-delivery/v1.0/content-structures/40123/structured-contents',
    type: 'application/json; charset=utf-8',
    write: asLiferay,
    // Liferay names an article, but not the page that shows it.
    attributes: { fields: 'url=/?tin={friendlyUrlPath}' },
  },
  html: {
    path: '/tin-tuc',
    type: 'text/html; charset=utf-8',
    write: asList,
    attributes: {
      format: 'html',
      selectors: 'item=.news-item; title=.news-title a; date=.news-date; picture=img; summary=.news-lead',
    },
  },
};

/** What may go wrong with each, as a segment before its path. */
const FAULTS = ['slow', 'failing', 'offline'];

/**
 * Where each state of a feed is to be had.
 *
 * @param {keyof typeof FEEDS} name
 * @param {string} state
 */
export const feedAddress = (name, state) => `${FAULTS.includes(state) ? `/${state}` : ''}${FEEDS[name].path}`;

/**
 * @param {string} path
 * @returns {{feed: Feed, fault: string | undefined} | undefined} Undefined where there is no feed.
 */
export function findFeed(path) {
  for (const feed of Object.values(FEEDS)) {
    if (path === feed.path) return { feed, fault: undefined };
    const fault = FAULTS.find((name) => path === `/${name}${feed.path}`);
    if (fault) return { feed, fault };
  }
  return undefined;
}

/**
 * What a feed says.
 *
 * @param {Feed} feed
 * @param {string} origin Of the portal, for the addresses in it.
 */
export const textOf = (feed, origin) => feed.write(news, origin);
