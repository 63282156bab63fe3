/** Registers every element. */
import './featured-news/define.js';
import './html-portlet/define.js';
import './news-article/define.js';
import './weather-regions/define.js';
