/** `dist/news-article.js`: registers the element, and fetches what the page's blocks need side by side. */
import { newsArticle } from '../news-article.js';
import { start } from '../start.js';

start(newsArticle);
