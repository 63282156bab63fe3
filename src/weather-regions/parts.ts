import { Part } from '../portlet/part.js';

// What the plain line does without: English, places of one's own, other sources, cards, tabs and days.
export const english = new Part(() => import('../locale/weather/en.js'));
export const regionReader = new Part(() => import('./regions/parse-regions.js'));
export const jsonSource = new Part(() => import('./sources/json.js'));
export const metNorwaySource = new Part(() => import('./sources/met-norway.js'));
export const forecastViews = new Part(() => import('./views/forecast-views.js'));
