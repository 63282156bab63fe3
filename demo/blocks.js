import { addressOf, CHOICES } from './choices.js';
import { escape } from './markup.js';
import { news } from './news/index.js';

/**
 * The parts that both pages hold, as a portal's server would write them: plain markup that reads well by itself, and that an
 * element can take over in place.
 */

/** @typedef {import('./choices.js').Choice} Choice */
/** @typedef {import('./news/index.js').Article} Article */
/** @typedef {typeof import('./words.js').WORDS.vi} Words */

/** @param {string} date `2020-08-13` */
const vietnamese = (date) => date.split('-').reverse().join('/');

/** @param {Article} article */
const timeOf = ({ date, time }) =>
  `<time datetime="${date}${time ? `T${time}+07:00` : ''}">${vietnamese(date)}${time ? ` | ${time}` : ''}</time>`;

/** @param {string} file @param {string} text @param {number} [width] */
const picture = (file, text, width = 600) =>
  `<img src="/assets/${file}" alt="${escape(text)}" width="${width}" height="${(width / 3) * 2}">`;

/** The bar on top, for visitors of the demo: plain links. @param {Choice} choice @param {Words} words */
export function bar(choice, words) {
  const word = /** @type {Record<string, string>} */ (words);
  const groups = Object.entries(CHOICES).map(([name, values]) => {
    const links = values.map((value) => {
      const current = /** @type {Record<string, string>} */ (choice)[name] === value;
      const language = name === 'lang' ? ` lang="${value}"` : '';
      return `<li><a href="${escape(addressOf(choice, { [name]: value }))}"${language}${current ? ' aria-current="true"' : ''}>${escape(word[value])}</a></li>`;
    });
    return `<div class="demo-bar-group"><span id="demo-${name}">${escape(word[name])}</span><ul aria-labelledby="demo-${name}">${links.join('')}</ul></div>`;
  });
  return `<nav class="demo-bar" aria-label="${escape(words.barLabel)}">${groups.join('\n')}</nav>`;
}

/** The list of news: the first with picture and lead, the rest as titles. @param {Choice} choice */
export function newsList(choice) {
  const items = news.map((article, index) => {
    const href = escape(addressOf(choice, { tin: article.id }, 'bai-viet'));
    const first = index === 0;
    return `<li class="news-item">
  <a class="news-picture" href="${href}" tabindex="-1" aria-hidden="true">${picture(article.picture, '', first ? 600 : 300)}</a>
  <h3 class="news-title"><a href="${href}">${escape(article.title)}</a></h3>
  <p class="news-date">${timeOf({ ...article, time: undefined })}</p>
  <p class="news-lead">${escape(article.lead)}</p>
</li>`;
  });
  return `<ul class="news" lang="vi">\n${items.join('\n')}\n</ul>`;
}

/** The article that the address names, as the element takes it over. @param {Choice} choice @param {Words} words */
export function article({ tin }, words) {
  const chosen = /** @type {Article} */ (news.find(({ id }) => id === tin));
  const body = chosen.body.map((part) =>
    typeof part === 'string'
      ? `<p>${escape(part)}</p>`
      : `<figure>${picture(part.picture, part.caption)}<figcaption>${escape(part.caption)}</figcaption></figure>`,
  );
  return `<article class="article" lang="vi">
<h1 class="article-title">${escape(chosen.title)}</h1>
<p class="article-date">${escape(words.posted)} ${timeOf(chosen)}</p>
<p class="article-lead">${escape(chosen.lead)}</p>
${body.join('\n')}
${chosen.byline ? `<p class="article-byline">${escape(chosen.byline)}</p>` : ''}
</article>`;
}
