/** `dist/weather-regions.js`: registers the element, and fetches what the page's blocks need side by side. */
import { weatherRegions } from '../weather-regions.js';
import { start } from '../start.js';

start(weatherRegions);
