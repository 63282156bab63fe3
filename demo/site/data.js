import { FEEDS, findFeed, textOf } from '../news/feeds.js';
import { answerInPage } from '../../test/stand-in/in-page.js';
import { createServices } from '../../test/stand-in/services.js';

/** How long a slow feed takes, in milliseconds. */
const SLOW = 4000;

const fragment = '<p>Bộ phận Một cửa: thứ Hai đến thứ Sáu, 8:00–17:00. Điện thoại 1022.</p>';

/**
 * Answers within the page for what a portal serves and for Open-Meteo: the site is files alone, and its pages need no network. To
 * be imported before whatever uses `fetch`.
 *
 * @param {URL} portal The folder where the portal of the demo is, with a slash at its end.
 */
export function answerAsPortal(portal) {
  const services = createServices();
  const origin = portal.href.slice(0, -1);
  answerInPage((url, request) => {
    if (url.host === 'api.open-meteo.com')
      return services.answer(`/open-meteo${url.pathname}${url.search}`, request);
    if (!isOfThisMachine(url, portal) || !url.pathname.startsWith(portal.pathname)) return undefined;
    const path = url.pathname.slice(portal.pathname.length - 1);
    if (path === '/lien-he.html') return answered(200, FEEDS.html.type, fragment);
    const found = findFeed(path);
    if (!found) return services.answer(`${path}${url.search}`, request);
    const { feed, fault } = found;
    const made = answered(fault === 'failing' ? 503 : 200, feed.type, textOf(feed, origin));
    return { ...made, switches: { offline: fault === 'offline', delay: fault === 'slow' ? SLOW : 0 } };
  });
}

/** Also by its other name, which to a browser is another site. @param {URL} url @param {URL} portal */
const isOfThisMachine = (url, portal) =>
  url.origin === portal.origin ||
  (url.port === portal.port && /^(localhost|127\.0\.0\.1)$/.test(url.hostname));

/** @param {number} status @param {string} type @param {string} body */
function answered(status, type, body) {
  return { answer: { status, headers: { 'content-type': type }, body } };
}
