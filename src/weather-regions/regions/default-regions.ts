import type { Region } from './region.js';

/** What a block without `regions` shows. Apart from the gazetteer, so that such a block need not load it. */
export const defaultRegions: readonly Region[] = [
  { id: 'ha-noi', name: 'Hà Nội', latitude: 21.02, longitude: 105.84 },
  { id: 'da-nang', name: 'Đà Nẵng', latitude: 16.07, longitude: 108.22 },
  { id: 'ho-chi-minh', name: 'TP Hồ Chí Minh', latitude: 10.82, longitude: 106.63 },
];
