import 'html-portlets';
import type { LoadState, Reason } from 'html-portlets';

const app = document.querySelector('#app')!;
const weather = document.createElement('weather-regions');
weather.src = '/open-meteo/v1/forecast';
weather.view = 'cards';
// @ts-expect-error: no such view.
weather.view = 'cardz';
weather.view = 'cards';
const news = document.createElement('featured-news');
news.src = '/rss.xml';
news.layout = 'list';
const loaded = document.createElement('output');
document.addEventListener('portlet-load', (event) => {
  loaded.textContent += event.receivedAt > 0 ? '+' : '?';
});
const reasons: (Reason | LoadState)[] = [];
news.addEventListener('portlet-error', (event) => reasons.push(event.reason, news.state));
app.append(weather, news, loaded);
