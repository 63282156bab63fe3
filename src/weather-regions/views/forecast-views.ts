export { cardsView } from './cards.js';
export { days, scaleOf } from './days.js';
export { forecastStyles } from './forecast-views.css.js';
export { tabsView } from './tabs.js';
