import { forecast } from '../open-meteo/forecast.js';
import { readQuery } from '../open-meteo/parameters.js';

/** The files that a portal itself would lay out, relayed by its own server: in Open-Meteo's shape, and in our documented one. */

const ZONE = 'Asia/Ho_Chi_Minh';

/** The three places of the original block. Coordinates: GeoNames. */
const REGIONS = [
  { id: 'ha-noi', name: 'Hà Nội', latitude: 21.0245, longitude: 105.8412 },
  { id: 'da-nang', name: 'Đà Nẵng', latitude: 16.0678, longitude: 108.2208 },
  { id: 'ho-chi-minh', name: 'TP Hồ Chí Minh', latitude: 10.823, longitude: 106.6296 },
];

const CURRENT =
  'temperature_2m,relative_humidity_2m,apparent_temperature,is_day,weather_code,wind_speed_10m,wind_direction_10m';
const HOURLY = 'weather_code,precipitation_probability,temperature_2m,wind_speed_10m';
const DAILY = 'weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max';

/** @typedef {import('../open-meteo/forecast.js').Wishes} Wishes */

/** @param {number} now Unix time, seconds. @param {Wishes} wishes @returns {any[]} */
export function weatherFile(now, wishes) {
  const query = new URLSearchParams({
    latitude: REGIONS.map(({ latitude }) => latitude).join(),
    longitude: REGIONS.map(({ longitude }) => longitude).join(),
    current: CURRENT,
    hourly: HOURLY,
    daily: DAILY,
    timezone: ZONE,
  });
  return /** @type {any[]} */ (forecast(readQuery(query), now, wishes));
}

/** @param {number} now Unix time, seconds. @param {Wishes} wishes */
export function ownWeatherFile(now, wishes) {
  const answers = weatherFile(now, wishes);
  return {
    updated: `${answers[0].current.time}:00+07:00`,
    regions: answers.map(({ current, daily }, index) => ({
      id: REGIONS[index].id,
      name: REGIONS[index].name,
      temperature: current.temperature_2m,
      feelsLike: Math.round(current.apparent_temperature),
      humidity: current.relative_humidity_2m,
      windSpeed: Math.round(current.wind_speed_10m),
      windDirection: current.wind_direction_10m,
      code: current.weather_code,
      isDay: current.is_day === 1,
      days: daily.time.map((/** @type {string} */ date, /** @type {number} */ day) => ({
        date,
        low: Math.round(daily.temperature_2m_min[day]),
        high: Math.round(daily.temperature_2m_max[day]),
        rainChance: daily.precipitation_probability_max[day],
        code: daily.weather_code[day],
      })),
    })),
  };
}
