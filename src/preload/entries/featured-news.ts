/** `dist/featured-news.js`: registers the element, and fetches what the page's blocks need side by side. */
import { featuredNews } from '../featured-news.js';
import { start } from '../start.js';

start(featuredNews);
