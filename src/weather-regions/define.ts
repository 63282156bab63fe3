import { define } from '../placement/define.js';
import { WeatherRegions } from './weather-regions.js';

define('weather-regions', WeatherRegions);
