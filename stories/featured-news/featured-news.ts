import { html, nothing } from 'lit';
import { attributes } from '../attributes.js';
import type { Attributes } from '../attributes.js';
import { column, columnControl } from '../column.js';
import { frameControls } from '../frame-controls.js';

/** The block of news around what the page's author wrote inside it, in a column as wide as its story says. */
export const featuredNewsWith =
  (written: unknown) =>
  ({ column: width, ...given }: Attributes) =>
    html`<div ${column(width as number | undefined)}>
      <featured-news ${attributes(given)}>${written}</featured-news>
    </div>`;

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
  clamp: { control: { type: 'number', min: 1, max: 10 } },
  'more-href': { control: 'text' },
  'article-href': { control: 'text' },
  'new-for': { control: { type: 'number', min: 0 } },
  category: { control: 'text' },
  sort: { control: 'select', options: ['newest', 'source'] },
  rotate: { control: 'text' },
  column: columnControl,
} as const;
