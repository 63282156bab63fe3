import { define } from '../registry/define.js';
import { NewsArticle } from './news-article.js';

define('news-article', NewsArticle);
