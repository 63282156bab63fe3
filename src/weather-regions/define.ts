import { define } from '../registry/define.js';
import { WeatherRegions } from './weather-regions.js';

define('weather-regions', WeatherRegions);

export { WeatherRegions };
export * from '../portlet/events.js';
