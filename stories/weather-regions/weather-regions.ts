import { html, nothing } from 'lit';
import { attributes } from '../attributes.js';
import type { Attributes } from '../attributes.js';
import { frameControls } from '../frame-controls.js';

/** The weather block around what the page's author wrote inside it. */
export const weatherRegionsWith = (written: unknown) => (given: Attributes) =>
  html`<weather-regions ${attributes(given)}>${written}</weather-regions>`;

/** The weather block with nothing written inside it. */
export const weatherRegions = weatherRegionsWith(nothing);

/** Controls of the weather block. */
export const weatherControls = {
  ...frameControls,
  regions: { control: 'text' },
  source: { control: 'inline-radio', options: ['open-meteo', 'json', 'met-norway'] },
  view: { control: 'inline-radio', options: ['table', 'cards', 'tabs'] },
  days: { control: { type: 'range', min: 0, max: 7, step: 1 } },
  details: {
    control: 'select',
    options: ['none', 'feels-like', 'humidity', 'wind', 'feels-like humidity wind'],
  },
} as const;
