export { cardsView } from './cards.js';
export { renderDays, renderLegend, scaleOf } from './days.js';
export { lazyStyles } from './lazy.css.js';
export { renderDetails } from './region.js';
export { tabsView } from './tabs.js';
