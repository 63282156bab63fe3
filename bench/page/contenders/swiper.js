import { register } from 'swiper/element/bundle';
import { dayOf, readItems } from './read.js';

register();

const place = document.querySelector('#block');
const container = document.createElement('swiper-container');
container.setAttribute('slides-per-view', '1');
for (const { title, url, published, summary, picture } of await readItems(place.dataset.src)) {
  const slide = document.createElement('swiper-slide');
  const image = Object.assign(new Image(168, 112), { loading: 'lazy', alt: '', src: picture });
  const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
  const time = Object.assign(document.createElement('time'), { textContent: dayOf(published) });
  const lead = Object.assign(document.createElement('p'), { textContent: summary });
  slide.append(image, link, time, lead);
  container.append(slide);
}
place.append(container);
