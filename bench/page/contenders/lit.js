import { css, html, LitElement, unsafeCSS } from 'lit';
import { dayOf, readItems, styles } from './read.js';

customElements.define(
  'bench-news',
  class extends LitElement {
    static properties = { src: {}, items: { state: true } };
    static styles = css`
      ${unsafeCSS(styles)}
    `;

    constructor() {
      super();
      this.items = [];
    }

    async connectedCallback() {
      super.connectedCallback();
      this.items = await readItems(this.getAttribute('src'));
    }

    render() {
      return html`<ul class="news">
        ${this.items.map(
          ({ title, url, published, summary, picture }) =>
            html`<li>
              <img src=${picture} alt="" width="168" height="112" loading="lazy" /><a href=${url}>${title}</a>
              <time>${dayOf(published)}</time>
              <p>${summary}</p>
            </li>`,
        )}
      </ul>`;
    }
  },
);
