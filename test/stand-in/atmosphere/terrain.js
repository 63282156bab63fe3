/** The shape of the land, as coarse as a weather model's grid sees it. */

/** Width of a grid cell in degrees. */
const CELL = 0.125;

/** Highlands of Viet Nam: latitude, longitude, height in metres, reach in degrees. Rounded from GeoNames. */
const HIGHLANDS = [
  [22.34, 103.84, 1500, 0.25],
  [22.4, 103.2, 800, 0.35],
  [22.75, 104.95, 700, 0.4],
  [22.6, 106.2, 350, 0.4],
  [21.85, 106.75, 250, 0.25],
  [21.35, 103.1, 550, 0.35],
  [21.1, 104.2, 750, 0.4],
  [15.6, 107.8, 600, 0.35],
  [14.2, 108, 720, 0.45],
  [12.75, 108.1, 480, 0.45],
  [11.95, 108.45, 1450, 0.3],
  [11.6, 107.8, 750, 0.25],
];

/** @param {number} latitude @param {number} longitude @returns {number} Metres above the sea, whole. */
export function elevationAt(latitude, longitude) {
  const height = HIGHLANDS.reduce((sum, [lat, lon, metres, reach]) => {
    const distance = ((latitude - lat) ** 2 + (longitude - lon) ** 2) / reach ** 2;
    return sum + metres * Math.exp(-distance);
  }, 0);
  return Math.round(5 + height);
}

/** @param {number} degrees @returns {number} The centre of its grid cell along that axis. */
export const gridCell = (degrees) => Math.round(degrees / CELL) * CELL;
