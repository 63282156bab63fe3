import { html, nothing } from 'lit';
import { attributes } from '../attributes.js';
import type { Attributes } from '../attributes.js';
import { frameControls } from '../frame-controls.js';

/** An article around what the page's author or server wrote inside it. */
export const newsArticleWith = (written: unknown) => (given: Attributes) =>
  html`<news-article ${attributes(given)}>${written}</news-article>`;

/** An article with nothing written inside it. */
export const newsArticle = newsArticleWith(nothing);

/** Controls of the article. */
export const articleControls = {
  ...frameControls,
  format: { control: 'text' },
  'article-id': { control: 'text' },
  param: { control: 'text' },
  tools: {
    control: 'select',
    options: [
      'none',
      'size',
      'print',
      'share',
      'copy',
      'listen',
      'size print',
      'size print share copy listen',
    ],
  },
  related: { control: { type: 'number', min: 0, max: 20 } },
  'article-href': { control: 'text' },
  'more-href': { control: 'text' },
  meta: { control: 'text' },
} as const;
