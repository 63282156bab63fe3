/**
 * Where the sun stands. Low-precision formulas of the Astronomical Almanac (about 0.01° for these decades), so day and
 * night change within a minute of the printed tables.
 */

const RADIANS = Math.PI / 180;
const DAY = 86_400;
/** Centre of the sun when its upper limb touches the horizon, with refraction: degrees. */
const HORIZON = -0.833;

/** @param {number} seconds Unix time. @returns {{declination: number, hourAngle: number}} Radians; the hour angle at Greenwich. */
function position(seconds) {
  const days = seconds / DAY - 10_957.5;
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS;
  const longitude =
    (280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const obliquity = (23.439 - 0.0000004 * days) * RADIANS;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude));
  const sidereal = (280.46062 + 360.985647 * days) * RADIANS;
  return {
    declination: Math.asin(Math.sin(obliquity) * Math.sin(longitude)),
    hourAngle: sidereal - ascension,
  };
}

/**
 * @param {number} latitude Degrees. @param {number} longitude Degrees. @param {number} seconds Unix time.
 * @returns {number} Degrees above the horizon; negative at night.
 */
export function sunElevation(latitude, longitude, seconds) {
  const { declination, hourAngle } = position(seconds);
  const local = hourAngle + longitude * RADIANS;
  const sine =
    Math.sin(latitude * RADIANS) * Math.sin(declination) +
    Math.cos(latitude * RADIANS) * Math.cos(declination) * Math.cos(local);
  return Math.asin(sine) / RADIANS;
}

/** @param {number} latitude @param {number} longitude @param {number} seconds */
export const isDay = (latitude, longitude, seconds) => sunElevation(latitude, longitude, seconds) > HORIZON;

/**
 * The first rise and the last set of a day, to the second.
 * @param {number} latitude @param {number} longitude @param {number} midnight Unix time at which the local day begins.
 * @returns {{sunrise: number, sunset: number}} Unix times; 0 where the sun does not cross the horizon that day, as the service answers.
 */
export function sunTimes(latitude, longitude, midnight) {
  const up = (/** @type {number} */ at) => isDay(latitude, longitude, at);
  const crossing = (/** @type {boolean} */ rising) => {
    for (let minute = 0; minute < DAY; minute += 600) {
      let before = midnight + minute;
      let after = before + 600;
      if (up(before) === rising || up(after) !== rising) continue;
      while (after - before > 1) {
        const middle = Math.floor((before + after) / 2);
        if (up(middle) === rising) after = middle;
        else before = middle;
      }
      return after;
    }
    return 0;
  };
  return { sunrise: crossing(true), sunset: crossing(false) };
}
