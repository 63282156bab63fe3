import { escape } from '../markup.js';
import { addressOfArticle, addressOfPicture } from './article.js';

/** A list page for people, which is all that many portals have. @type {import('./feeds.js').Feed['write']} */
export function asList(news, origin) {
  const items = news.map(
    (article) => `<li class="news-item">
<a class="news-picture" href="${escape(addressOfArticle(article, origin))}" tabindex="-1" aria-hidden="true"><img src="${escape(addressOfPicture(article, origin))}" alt="" width="300" height="200"></a>
<h2 class="news-title"><a href="${escape(addressOfArticle(article, origin))}">${escape(article.title)}</a></h2>
<p class="news-date">Ngày đăng ${article.date.split('-').reverse().join('/')}${article.time ? ` | ${article.time}` : ''}</p>
<p class="news-lead">${escape(article.lead)}</p>
</li>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tin nổi bật</title>
<link rel="icon" href="${origin}/assets/mark.svg">
<link rel="stylesheet" href="${origin}/assets/modern.css">
</head>
<body>
<main class="frame">
<h1>Tin nổi bật</h1>
<ul class="news">
${items.join('\n')}
</ul>
</main>
</body>
</html>
`;
}
