import { defaultRegions } from './default-regions.js';
import { findRegion } from './gazetteer.js';
import { parsePoint } from './point.js';
import { isProblem } from './region.js';
import type { ParsedRegions, Region, RegionProblem } from './region.js';
import { suggestNames } from './suggestions.js';

export { findRegion };

/** Commas that separate: behind coordinates, and before a name that has some. Elsewhere only where no coordinates are. */
const AFTER_POINT = /(\|[^|,;\n]{0,40},[\s\d.+-]{0,40}),(?=\s?[^\s\d.+-])/g;
const BEFORE_POINT = /,(?=\s?[^\s\d.+,|-][^,|]{0,80}\|)/;

/** Most entries of one attribute; every region is one call on the weather service. */
export const MAX_REGIONS = 100;

/**
 * Parses the attribute `regions`: places separated by semicolons, commas or line breaks, each a slug, a name of today or of before
 * 1.7.2025, `province:place`, or `Name|latitude,longitude`. Duplicates are dropped; an empty value gives the default regions.
 * Never throws.
 */
export function parseRegions(value: string | null | undefined): ParsedRegions {
  const parts = (value ?? '')
    .replace(AFTER_POINT, '$1;')
    .split(/[;\n]/)
    .flatMap((part) => part.split(part.includes('|') ? BEFORE_POINT : ','))
    .map((text) => text.trim());
  const texts = [...new Set(parts.filter(Boolean))];
  if (!texts.length) return { entries: defaultRegions, regions: defaultRegions, problems: [] };
  const byId = new Map<string, Region | RegionProblem>();
  for (const text of texts) {
    const entry = parseEntry(text);
    const id = isProblem(entry) ? `?${text}` : entry.id;
    if (byId.has(id)) continue;
    if (byId.size === MAX_REGIONS) {
      byId.set(id, { text: texts.slice(texts.indexOf(text)).join('; '), kind: 'too-many', suggestions: [] });
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

function parseEntry(text: string): Region | RegionProblem {
  if (text.includes('|')) return parsePoint(text) ?? { text, kind: 'coordinates', suggestions: [] };
  return findRegion(text) ?? { text, kind: 'unknown', suggestions: suggestNames(text) };
}
