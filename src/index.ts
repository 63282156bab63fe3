/** Registers every element. */
export { FeaturedNews } from './featured-news/define.js';
export { HtmlPortlet } from './html-portlet/define.js';
export { NewsArticle } from './news-article/define.js';
export { WeatherRegions } from './weather-regions/define.js';
export * from './portlet/events.js';
