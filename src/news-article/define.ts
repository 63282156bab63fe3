import { define } from '../placement/define.js';
import { NewsArticle } from './news-article.js';

define('news-article', NewsArticle);
