import { define } from '../registry/define.js';
import { NewsArticle } from './news-article.js';

define('news-article', NewsArticle);

export { NewsArticle };
export * from '../portlet/events.js';
