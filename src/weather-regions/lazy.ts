import { LazyModule } from '../platform/lazy-module.js';

// What the plain line does without: English, places of one's own, other sources, cards, tabs and days.
export const english = new LazyModule(() => import('../locale/weather/en.js'), false);
export const regionReader = new LazyModule(() => import('./regions/parse-regions.js'));
export const jsonSource = new LazyModule(() => import('./sources/json.js'));
export const metNorwaySource = new LazyModule(() => import('./sources/met-norway.js'));
export const forecastViews = new LazyModule(() => import('./views/forecast-views.js'), false);
