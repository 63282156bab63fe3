import { html, nothing } from 'lit';
import { attributes } from '../attributes.js';
import type { Attributes } from '../attributes.js';
import { frameControls } from '../frame-controls.js';

/** The block of news around what the page's author wrote inside it. */
export const featuredNewsWith = (written: unknown) => (given: Attributes) =>
  html`<featured-news ${attributes(given)}>${written}</featured-news>`;

/** The block of news with nothing written inside it. */
export const featuredNews = featuredNewsWith(nothing);

/** Controls of the block of news. */
export const newsControls = {
  ...frameControls,
  format: { control: 'text' },
  layout: { control: 'inline-radio', options: ['focus', 'list', 'cards', 'carousel', 'headlines'] },
  limit: { control: { type: 'range', min: 1, max: 12, step: 1 } },
  show: {
    control: 'select',
    options: ['none', 'date', 'date summary', 'date picture', 'date picture summary', 'date category'],
  },
  'more-href': { control: 'text' },
  'article-href': { control: 'text' },
  'new-for': { control: { type: 'number', min: 0 } },
  category: { control: 'text' },
  rotate: { control: 'text' },
} as const;
