import { dayOf, readItems, styles } from './read.js';

customElements.define(
  'bench-news',
  class extends HTMLElement {
    async connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      const list = document.createElement('ul');
      list.className = 'news';
      for (const { title, url, published, summary, picture } of await readItems(this.getAttribute('src'))) {
        const row = document.createElement('li');
        const image = Object.assign(new Image(168, 112), { loading: 'lazy', alt: '', src: picture });
        const link = Object.assign(document.createElement('a'), { href: url, textContent: title });
        const time = Object.assign(document.createElement('time'), { textContent: dayOf(published) });
        const lead = Object.assign(document.createElement('p'), { textContent: summary });
        row.append(image, link, time, lead);
        list.append(row);
      }
      root.append(list);
    }
  },
);
