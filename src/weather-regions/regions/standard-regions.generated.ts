// Made by build/generate from build/tables: change those. Coordinates: GeoNames (CC BY 4.0).

import type { Region } from './region.js';

/** The places of a block whose author names none. By themselves, so that the plain line needs no table. */
export const standardRegions: readonly Region[] = [
  { id: 'ha-noi', name: 'Hà Nội', latitude: 21.02, longitude: 105.84 },
  { id: 'da-nang', name: 'Đà Nẵng', latitude: 16.07, longitude: 108.22 },
  { id: 'ho-chi-minh', name: 'TP Hồ Chí Minh', latitude: 10.82, longitude: 106.63 },
];
