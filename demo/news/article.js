import { escape } from '../markup.js';

/** An article's parts, as feeds and pages tell them. */

/** @typedef {import('./index.js').Article} Article */

/** Where nothing says at what time it was published, an office's morning. @param {Article} article */
export const instantOf = ({ date, time = '08:00' }) => new Date(`${date}T${time}:00+07:00`);

/** The page that shows it. @param {Article} article @param {string} origin */
export const addressOfArticle = ({ id }, origin) => `${origin}/?tin=${id}#bai-viet`;

/** @param {Article} article @param {string} origin */
export const addressOfPicture = ({ picture }, origin) => `${origin}/assets/${picture}`;

/** @param {Article} article @param {string} origin @returns {string} HTML. */
export const bodyOf = ({ body, byline }, origin) =>
  [...body, ...(byline ? [{ byline }] : [])]
    .map((part) =>
      typeof part === 'string'
        ? `<p>${escape(part)}</p>`
        : 'byline' in part
          ? `<p align="right"><strong>${escape(part.byline)}</strong></p>`
          : `<figure><img src="${origin}/assets/${part.picture}" alt="" width="600" height="400"><figcaption>${escape(part.caption)}</figcaption></figure>`,
    )
    .join('\n');
