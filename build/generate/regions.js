import { literal } from './literal.js';
import { slugOf } from './names.js';
import { regionTable } from './region-table.js';

/**
 * The module of the places that have a name.
 *
 * @param {Parameters<typeof regionTable>[0]} tables
 * @returns {string}
 */
export function regionsModule(tables) {
  return `
    /**
     * A line is a province of today: the point of its seat, then its other points; \`*\` before it marks a city. A point
     * is four digits to the base of 36 (a thousand times the hundredths of a degree north of 8°, and those east of 102°),
     * then the names of what lies there. The first is the province's own. Other words for a name follow it after \`=\`.
     */
    export const regionTable = \`${regionTable(tables)}\`;
  `;
}

/**
 * The module of the places that a block shows where its author names none. They stand by themselves so that the plain
 * line needs no table.
 *
 * @param {Record<string, string>[]} provinces
 * @returns {string}
 */
export function standardRegionsModule(provinces) {
  const regions = provinces
    .filter(({ standard }) => standard === 'yes')
    .map(
      ({ name_vi, shown_as, lat, lon }) =>
        `{id: ${literal(slugOf(name_vi))}, name: ${literal(shown_as || name_vi)}, latitude: ${rounded(lat)}, longitude: ${rounded(lon)}}`,
    );
  return `
    import type { Region } from './region.js';

    /** The places of a block whose author names none. By themselves, so that the plain line needs no table. */
    export const standardRegions: readonly Region[] = [${regions.join(',')}];
  `;
}

const rounded = (degrees) => Math.round(Number(degrees) * 100) / 100;
