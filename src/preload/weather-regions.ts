import { needsEnglish } from './block.js';
import { core } from './core.js';
import type { Preload } from './start.js';
import { forecasts } from './weather-requests.js';

export const weatherRegions: Preload = {
  tag: 'weather-regions',
  requests: forecasts,
  element: () => import('../weather-regions/define.js'),
  common: () => [core()],
  named(block) {
    const { get } = block;
    const source = get('source');
    const view = get('view') || 'table';
    return [
      ...(needsEnglish(block) ? [import('../locale/weather/en.js')] : []),
      ...(get('regions') || source === 'json' ? [import('../weather-regions/regions/parse-regions.js')] : []),
      ...(view !== 'table' || get('days') || get('details')
        ? [import('../weather-regions/views/lazy.js')]
        : []),
      ...(source === 'json' ? [import('../weather-regions/sources/json.js')] : []),
      ...(source === 'met-norway' ? [import('../weather-regions/sources/met-norway.js')] : []),
    ];
  },
};
