/** The service's rules from cloud, rain, thunder and visibility to one WMO code. */

/**
 * @param {object} weather
 * @param {number} weather.cloud Cloud cover, %.
 * @param {number} weather.rain Large-scale rain, mm/h.
 * @param {number} weather.showers Convective rain, mm/h.
 * @param {number} weather.snowfall cm/h.
 * @param {number} weather.cape J/kg.
 * @param {number} weather.thunder Score, 0–100.
 * @param {number} weather.visibility Metres.
 * @returns {number} One of the 28 codes.
 */
export function weatherCode({ cloud, rain, showers, snowfall, cape, thunder, visibility }) {
  if (thunder > 85) return 96;
  if (thunder > 60) return 95;
  const convective = showers > rain || cape >= 800;
  if (snowfall >= 0.01) {
    if (convective) return snowfall < 0.8 ? 85 : 86;
    return snowfall < 0.2 ? 71 : snowfall < 0.8 ? 73 : 75;
  }
  const wet = rain + showers;
  if (wet >= 0.01) {
    if (wet < 0.5) return 51;
    if (wet < 1) return 53;
    if (wet < 1.3) return 55;
    if (wet < 2.5) return convective ? 80 : 61;
    if (wet < 7.6) return convective ? 81 : 63;
    return convective ? 82 : 65;
  }
  if (visibility <= 1000) return 45;
  return cloud < 20 ? 0 : cloud < 50 ? 1 : cloud < 80 ? 2 : 3;
}
