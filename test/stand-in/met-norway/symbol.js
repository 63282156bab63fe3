/** Which of MET Norway's symbols stands for a stretch of weather. */

/** Symbols that tell day from night. Showers do; layered rain and an overcast sky do not. */
const SUFFIXED = /^(clearsky|fair|partlycloudy|.*showers.*)$/;

/** The service's own spelling of two names. */
const MISSPELT = {
  lightsleetshowersandthunder: 'lightssleetshowersandthunder',
  lightsnowshowersandthunder: 'lightssnowshowersandthunder',
};

/**
 * @param {object} stretch
 * @param {number} stretch.cloud % on average.
 * @param {number} stretch.rate mm/h on average.
 * @param {number} stretch.snow cm/h on average.
 * @param {boolean} stretch.convective
 * @param {boolean} stretch.thunder
 * @param {boolean} stretch.fog
 * @param {boolean} stretch.day
 * @returns {string} `heavyrainshowersandthunder_day`
 */
export function symbolCode({ cloud, rate, snow, convective, thunder, fog, day }) {
  let base;
  if (rate >= 0.05) {
    const strength = rate < 0.5 ? 'light' : rate < 2 ? '' : 'heavy';
    base = `${strength}${snow > 0 ? 'snow' : 'rain'}${convective && cloud < 90 ? 'showers' : ''}${thunder ? 'andthunder' : ''}`;
  } else if (fog) base = 'fog';
  else base = cloud < 13 ? 'clearsky' : cloud < 38 ? 'fair' : cloud < 87 ? 'partlycloudy' : 'cloudy';
  const name = /** @type {Record<string, string>} */ (MISSPELT)[base] ?? base;
  return SUFFIXED.test(base) ? `${name}_${day ? 'day' : 'night'}` : name;
}
