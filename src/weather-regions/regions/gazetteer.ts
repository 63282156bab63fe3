import { normalizePlaceName } from './place-name.js';
import { aliases, provinces } from './provinces.js';
import type { Region } from './region.js';

let regions: Map<string, Region> | undefined;

/** All known places by the key of each of their names. A town with the name of its own province has a colon after its key. */
export function gazetteer(): ReadonlyMap<string, Region> {
  if (regions) return regions;
  regions = new Map();
  for (const { kind, places } of provinces) {
    const province = places[0][0].replace('TP ', '');
    for (const [name, latitude, longitude] of places) {
      const { slug, key } = normalizePlaceName(name);
      const isNamesake = regions.has(key);
      const isNamed = name.includes(province);
      regions.set(isNamesake ? `${key}:` : key, {
        id: isNamesake ? `${slug}:${slug}` : slug,
        name,
        latitude,
        longitude,
        ...(!isNamed && { province, provinceKind: kind }),
      });
    }
  }
  for (const [alias, name] of Object.entries(aliases)) {
    regions.set(normalizePlaceName(alias).key, regions.get(normalizePlaceName(name).key)!);
  }
  return regions;
}

/**
 * The place with this name or slug, also as `province:place`. Where a province and a town away from its seat have one name, it is
 * the province, unless the text says `thành phố` or the like, or has a colon.
 */
export function findRegion(text: string): Region | undefined {
  const [name = '', parent] = text.split(':').reverse();
  const { key, isTown } = normalizePlaceName(name);
  const namesake = isTown || parent ? gazetteer().get(`${key}:`) : undefined;
  return namesake ?? gazetteer().get(key);
}
