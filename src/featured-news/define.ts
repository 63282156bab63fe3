import { define } from '../placement/define.js';
import { FeaturedNews } from './featured-news.js';

define('featured-news', FeaturedNews);
