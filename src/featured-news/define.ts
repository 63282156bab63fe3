import { define } from '../registry/define.js';
import { FeaturedNews } from './featured-news.js';

define('featured-news', FeaturedNews);

export { FeaturedNews };
export * from '../portlet/events.js';
