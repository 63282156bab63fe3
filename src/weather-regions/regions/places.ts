import { regionTable } from '../regions.generated.js';
import { readPlaceName } from './place-name.js';
import type { Region } from './region.js';

let known: Map<string, Region> | undefined;

/** All known places by the key of each of their names; a town that bears a province's name has a colon behind it. */
export function knownPlaces(): ReadonlyMap<string, Region> {
  if (known) return known;
  const places = (known = new Map<string, Region>());
  for (const line of regionTable.split('\n')) {
    const provinceKind = line.startsWith('*') ? 'city' : 'province';
    let province = '';
    for (const [, digits = '', names = ''] of line.matchAll(/(\w{4})([^;]+)/g)) {
      const point = parseInt(digits, 36);
      for (const words of names.split(',')) {
        const [name = '', ...others] = words.split('=');
        const { slug, key } = readPlaceName(name);
        const isNamesake = places.has(key);
        province ||= name.replace('TP ', '');
        const region: Region = {
          id: isNamesake ? `${slug}:${slug}` : slug,
          name,
          latitude: (800 + Math.floor(point / 1000)) / 100,
          longitude: (10_200 + (point % 1000)) / 100,
          ...(!name.includes(province) && { province, provinceKind }),
        };
        places.set(isNamesake ? `${key}:` : key, region);
        for (const other of others) places.set(readPlaceName(other).key, region);
      }
    }
  }
  return places;
}

/**
 * The known place of a name or slug, also as `province:place`. Where a province and a town away from its seat have one
 * name, that is the province, unless the text says `thành phố` or the like, or has a colon.
 */
export function findPlace(text: string): Region | undefined {
  const [name = '', within] = text.split(':').reverse();
  const { key, isTown } = readPlaceName(name);
  const namesake = isTown || within ? knownPlaces().get(`${key}:`) : undefined;
  return namesake ?? knownPlaces().get(key);
}
