import 'html-portlets/weather-regions';
import 'html-portlets/featured-news';

const loaded = document.querySelector('output');
document.addEventListener('portlet-load', () => (loaded.textContent += '+'));
