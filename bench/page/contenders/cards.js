import { dayOf, readItems, styles } from './read.js';

/**
 * A list of cards of a library in the page's own tree, which is how its makers mean it.
 *
 * @param {string} tag
 */
export async function cards(tag) {
  const place = document.querySelector('#block');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  for (const { title, url, published, summary, picture } of await readItems(place.dataset.src)) {
    const card = document.createElement(tag);
    const image = Object.assign(new Image(168, 112), {
      loading: 'lazy',
      alt: '',
      src: picture,
      slot: 'image',
    });
    const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
    const time = Object.assign(document.createElement('time'), { textContent: dayOf(published) });
    const lead = Object.assign(document.createElement('p'), { textContent: summary });
    card.append(image, link, time, lead);
    place.append(card);
  }
}
