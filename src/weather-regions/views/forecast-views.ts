export { cardsView } from './cards.js';
export { days } from './days.js';
export { forecastStyles } from './forecast-views.css.js';
export { tabsView } from './tabs.js';
