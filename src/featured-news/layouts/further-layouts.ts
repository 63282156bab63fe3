export { carouselLayout as carousel } from './carousel.js';
export { furtherStyles } from './further-layouts.css.js';
export { cardsLayout as cards, headlinesLayout as headlines, listLayout as list } from './rows.js';
