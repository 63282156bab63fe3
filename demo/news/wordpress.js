import { escape } from '../markup.js';
import { addressOfArticle, addressOfPicture, bodyOf, instantOf } from './article.js';

/** The answer of WordPress to `/wp-json/wp/v2/posts?_embed`. @type {import('./feeds.js').Feed['write']} */
export function asWordPress(news, origin) {
  return JSON.stringify(
    news.map((article, index) => {
      const instant = instantOf(article);
      const written = (/** @type {number} */ offset) =>
        new Date(instant.getTime() + offset).toISOString().slice(0, 19);
      return {
        id: 100 - index,
        date: written(7 * 3600_000),
        date_gmt: written(0),
        modified: written(7 * 3600_000),
        modified_gmt: written(0),
        slug: article.id,
        status: 'publish',
        type: 'post',
        link: addressOfArticle(article, origin),
        title: { rendered: escape(article.title) },
        content: { rendered: bodyOf(article, origin), protected: false },
        excerpt: { rendered: `<p>${escape(article.lead)}</p>\n`, protected: false },
        author: 1,
        featured_media: 200 - index,
        sticky: false,
        meta: [],
        categories: [3],
        tags: [],
        _embedded: {
          author: [{ id: 1, name: article.byline ?? 'Ban biên tập' }],
          'wp:featuredmedia': [
            {
              id: 200 - index,
              alt_text: '',
              media_type: 'image',
              mime_type: 'image/svg+xml',
              source_url: addressOfPicture(article, origin),
              media_details: { width: 600, height: 400, sizes: {} },
            },
          ],
          'wp:term': [[{ id: 3, name: 'Tin nổi bật', slug: 'tin-noi-bat', taxonomy: 'category' }], []],
        },
      };
    }),
  );
}
