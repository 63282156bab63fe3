/**
 * The variables that the stand-in knows: the service's documented list for weather near the ground. Another name fails the
 * whole request, as it does there.
 */

/** @typedef {import('../atmosphere/weather.js').Weather & {code: number, isDay: 0 | 1}} Sample */

/**
 * @typedef {object} Hourly
 * @property {string} quantity A name that `unitOf` knows.
 * @property {(sample: Sample) => number} read
 * @property {true} [sum] The value is the sum of the step before, so a quarter of an hour holds a quarter of it.
 */

/** @type {Record<string, Hourly>} Asked by `hourly` and `current`. */
export const HOURLY = {
  temperature_2m: { quantity: 'temperature', read: (now) => now.temperature },
  relative_humidity_2m: { quantity: 'percent', read: (now) => now.humidity },
  dew_point_2m: { quantity: 'temperature', read: (now) => now.dewPoint },
  apparent_temperature: { quantity: 'temperature', read: (now) => now.apparent },
  precipitation_probability: { quantity: 'percent', read: (now) => now.probability },
  precipitation: { quantity: 'precipitation', read: (now) => now.precipitation, sum: true },
  rain: { quantity: 'precipitation', read: (now) => now.rain, sum: true },
  showers: { quantity: 'precipitation', read: (now) => now.showers, sum: true },
  snowfall: { quantity: 'snow', read: (now) => now.snowfall, sum: true },
  weather_code: { quantity: 'code', read: (now) => now.code },
  pressure_msl: { quantity: 'pressure', read: (now) => now.pressure },
  surface_pressure: { quantity: 'pressure', read: (now) => now.surfacePressure },
  cloud_cover: { quantity: 'percent', read: (now) => now.cloud },
  cloud_cover_low: { quantity: 'percent', read: (now) => now.cloudLow },
  cloud_cover_mid: { quantity: 'percent', read: (now) => now.cloudMid },
  cloud_cover_high: { quantity: 'percent', read: (now) => now.cloudHigh },
  visibility: { quantity: 'distance', read: (now) => now.visibility },
  wind_speed_10m: { quantity: 'speed', read: (now) => now.windSpeed },
  wind_direction_10m: { quantity: 'degrees', read: (now) => now.windDirection % 359.5 },
  wind_gusts_10m: { quantity: 'speed', read: (now) => now.gusts },
  uv_index: { quantity: 'index', read: (now) => now.uv },
  uv_index_clear_sky: { quantity: 'index', read: (now) => now.uvClearSky },
  is_day: { quantity: 'flag', read: (now) => now.isDay },
  sunshine_duration: { quantity: 'seconds', read: (now) => now.sunshine, sum: true },
  shortwave_radiation: { quantity: 'irradiance', read: (now) => now.radiation },
  cape: { quantity: 'energy', read: (now) => now.cape },
};

/** @typedef {(values: number[]) => number} Fold One day's 24 values to one. */

/** @type {Record<'max' | 'min' | 'mean' | 'sum' | 'wetHours', Fold>} */
const FOLDS = {
  max: (values) => Math.max(...values),
  min: (values) => Math.min(...values),
  mean: (values) => FOLDS.sum(values) / values.length,
  sum: (values) => values.reduce((total, value) => total + value, 0),
  wetHours: (values) => values.filter((value) => value > 0).length,
};

/**
 * @typedef {object} Daily
 * @property {string} quantity
 * @property {keyof typeof HOURLY} [of] The hourly variable that it sums up.
 * @property {Fold} [fold]
 * @property {'sunrise' | 'sunset' | 'daylight' | 'dominantWind' | 'irradiation'} [special] What no fold can tell.
 */

/** @param {keyof typeof HOURLY} of @param {keyof typeof FOLDS} fold @param {string} [quantity] @returns {Daily} */
const folded = (of, fold, quantity = HOURLY[of].quantity) => ({ quantity, of, fold: FOLDS[fold] });

/** @type {Record<string, Daily>} Asked by `daily`. */
export const DAILY = {
  weather_code: folded('weather_code', 'max'),
  temperature_2m_max: folded('temperature_2m', 'max'),
  temperature_2m_min: folded('temperature_2m', 'min'),
  temperature_2m_mean: folded('temperature_2m', 'mean'),
  apparent_temperature_max: folded('apparent_temperature', 'max'),
  apparent_temperature_min: folded('apparent_temperature', 'min'),
  apparent_temperature_mean: folded('apparent_temperature', 'mean'),
  sunrise: { quantity: 'time', special: 'sunrise' },
  sunset: { quantity: 'time', special: 'sunset' },
  daylight_duration: { quantity: 'seconds', special: 'daylight' },
  sunshine_duration: folded('sunshine_duration', 'sum'),
  uv_index_max: folded('uv_index', 'max'),
  uv_index_clear_sky_max: folded('uv_index_clear_sky', 'max'),
  precipitation_sum: folded('precipitation', 'sum'),
  rain_sum: folded('rain', 'sum'),
  showers_sum: folded('showers', 'sum'),
  snowfall_sum: folded('snowfall', 'sum'),
  precipitation_hours: folded('precipitation', 'wetHours', 'hours'),
  precipitation_probability_max: folded('precipitation_probability', 'max'),
  precipitation_probability_min: folded('precipitation_probability', 'min'),
  precipitation_probability_mean: folded('precipitation_probability', 'mean'),
  wind_speed_10m_max: folded('wind_speed_10m', 'max'),
  wind_gusts_10m_max: folded('wind_gusts_10m', 'max'),
  wind_direction_10m_dominant: { quantity: 'degrees', special: 'dominantWind' },
  shortwave_radiation_sum: { quantity: 'irradiation', special: 'irradiation' },
};
