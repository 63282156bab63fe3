import { toNfc } from '../../platform/unicode.js';
import { nearestNames } from './nearest-names.js';
import { findPlace } from './places.js';
import { isProblem } from './region.js';
import { standardRegions } from './standard-regions.generated.js';
import type { ParsedRegions, Region, RegionProblem } from './region.js';

const LONGEST_NAME = 200;

/** As many entries as one attribute may have; every region is a call on the weather service. */
export const maxRegions = 100;

/**
 * Reads the attribute `regions`: places between semicolons or line breaks, each a slug, a name of today or of before
 * 1.7.2025, `province:place`, or `Name|latitude,longitude`. The same place twice is there once; nothing at all means
 * Hà Nội, Đà Nẵng and TP Hồ Chí Minh. Never throws.
 */
export function parseRegions(value: string | null | undefined): ParsedRegions {
  const written = (value ?? '').split(/[;\n]/).map((text) => text.trim());
  const texts = [...new Set(written.filter(Boolean))];
  if (!texts.length) return { entries: standardRegions, regions: standardRegions, problems: [] };
  const byId = new Map<string, Region | RegionProblem>();
  let index = -1;
  for (const text of texts) {
    index++;
    const entry = readEntry(text);
    const id = isProblem(entry) ? `?${text}` : entry.id;
    if (byId.has(id)) continue;
    if (byId.size === maxRegions) {
      byId.set(id, { text: texts.slice(index).join('; '), kind: 'too-many', nearest: [] });
      break;
    }
    byId.set(id, entry);
  }
  const entries = [...byId.values()];
  return {
    entries,
    regions: entries.filter((entry): entry is Region => !isProblem(entry)),
    problems: entries.filter(isProblem),
  };
}

function readEntry(text: string): Region | RegionProblem {
  if (text.includes('|')) return readPoint(text) ?? { text, kind: 'coordinates', nearest: [] };
  return findPlace(text) ?? { text, kind: 'unknown', nearest: nearestNames(text) };
}

/** `Name|latitude,longitude`, in degrees with decimal points, anywhere on Earth. */
function readPoint(text: string): Region | undefined {
  const [name = '', point = '', ...beyond] = text.split('|');
  const [latitude = NaN, longitude = NaN, ...more] = point
    .split(',')
    .map((part) => Number(part.trim() || NaN));
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!name.trim() || !isOnEarth || more.length || beyond.length) return undefined;
  return {
    id: `${latitude},${longitude}`,
    name: toNfc(name.trim().slice(0, LONGEST_NAME)),
    latitude,
    longitude,
  };
}
