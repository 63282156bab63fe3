import { withoutMarks } from './names.js';

/**
 * The places that have a name, as one short text: what `src/weather-regions/regions` searches.
 *
 * A line is a province of today: the point of its seat, then its other points, between semicolons; `*` before it marks
 * a city. A point is four digits to the base of 36, then the names of what lies there, between commas. The line's first
 * name is the province's own. Other words for a name follow it, each after `=`.
 *
 * The digits are a thousand times the hundredths of a degree north of 8°, and those east of 102°. A hundredth is about
 * a kilometre; the forecast's grid has nine to eleven. In a built file after gzip -9 that is 172 bytes less than decimals.
 *
 * @param {Tables} tables
 * @returns {string} One line a province, in the order of its table.
 * @throws {Error} Where the tables do not hang together, or a point lies beyond the bounds.
 */
export function regionTable(tables) {
  check(tables);
  return tables.provinces.map((province) => lineOf(province, tables)).join('\n');
}

/** @typedef {Record<string, string>} Row */
/** @typedef {Record<'provinces' | 'formerProvinces' | 'furtherPlaces' | 'otherNames', Row[]>} Tables */

/** @param {Tables} tables */
function check({ provinces, formerProvinces, furtherPlaces, otherNames }) {
  const names = new Set(
    [...provinces, ...formerProvinces, ...furtherPlaces].flatMap((row) => [row.name_vi, row.seat_vi]),
  );
  for (const { name, stands_for: usual } of otherNames) {
    if (!names.has(usual)) throw new Error(`${name}: no place is called ${usual}`);
  }
  for (const { name_vi: name, province_code: province } of furtherPlaces) {
    if (!provinces.some(({ code }) => code === province)) throw new Error(`${name}: no province ${province}`);
  }
}

/**
 * @param {Row} province
 * @param {Tables} tables
 */
function lineOf(province, { formerProvinces, furtherPlaces, otherNames }) {
  /** @type {Map<string, string[]>} Names by point. */
  const points = new Map();
  const add = (point, name, shownAs) => {
    const others = otherNames.filter(({ stands_for: usual }) => usual === name);
    const words = [shownAs || name, ...others.map((other) => withoutMarks(other.name))].join('=');
    points.set(point, [...(points.get(point) ?? []), words]);
  };

  const seat = pointOf(province);
  add(seat, province.name_vi, province.shown_as);

  const former = formerProvinces.filter(({ new_code: code }) => code === province.code);
  if (!former.some((one) => pointOf(one) === seat))
    throw new Error(`${province.name_vi}: its seat was nobody's seat`);
  for (const one of former) {
    const point = pointOf(one);
    for (const name of new Set([one.name_vi, one.seat_vi])) {
      if (otherNames.some((other) => other.name === name)) continue;
      if (name !== province.name_vi) add(point, name);
      // The town that bears the province's name, away from its seat, is told apart by the word before it.
      else if (name === one.seat_vi && point !== seat) add(point, name, `TP ${name}`);
    }
  }

  for (const place of furtherPlaces.filter(({ province_code: code }) => code === province.code)) {
    add(pointOf(place), place.name_vi, place.shown_as);
  }

  const line = [...points].map(([point, names]) => point + names.join(',')).join(';');
  return province.kind === 'city' ? `*${line}` : line;
}

/** Four digits to the base of 36 for a point between 8° and 24.78° north, 102° and 111.99° east. */
function pointOf({ lat, lon }) {
  const north = Math.round((Number(lat) - 8) * 100);
  const east = Math.round((Number(lon) - 102) * 100);
  if (!(north >= 0 && north <= 1678 && east >= 0 && east <= 999))
    throw new Error(`${lat}, ${lon}: beyond the table's bounds`);
  return (north * 1000 + east).toString(36).padStart(4, '0');
}
