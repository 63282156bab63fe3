import { isDay } from '../atmosphere/sun.js';
import { elevationAt } from '../atmosphere/terrain.js';
import { weatherAt } from '../atmosphere/weather.js';
import { ServiceError } from '../service-error.js';
import { symbolCode } from './symbol.js';

/** Locationforecast 2.0 of MET Norway: one point, UTC, hourly at first and every six hours after, no felt temperature, no days. */

const HOUR = 3600;
/** Hours told one by one, before the step widens. */
const FINE = 54;
const DAYS = 10;

/** @param {number} seconds Unix time. */
const stamp = (seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

/** @param {number} value */
const tenth = (value) => Math.round(value * 10) / 10;

/** @param {URLSearchParams} query @param {string} name @param {number} most @returns {number} */
function coordinate(query, name, most) {
  const text = query.get(name);
  if (text === null) throw new ServiceError(400, `Missing parameter ${name}`);
  if (!/^-?\d+(\.\d+)?$/.test(text) || Math.abs(Number(text)) > most)
    throw new ServiceError(400, `Invalid value for ${name}`);
  if (/\.\d{5,}$/.test(text)) throw new ServiceError(403, `Forbidden: use at most 4 decimals for ${name}`);
  return Number(text);
}

/** The model's run: every six hours, out an hour and a half later. @param {number} now */
export const updatedAt = (now) => Math.floor((now - 1.5 * HOUR) / (6 * HOUR)) * 6 * HOUR + 1.5 * HOUR;

/**
 * @param {URLSearchParams} query `lat`, `lon`, perhaps `altitude`.
 * @param {number} now Unix time, seconds.
 * @param {boolean} complete Whether the longer answer is meant, which adds a stretch's highest and lowest temperature.
 * @returns {object} GeoJSON.
 */
export function locationForecast(query, now, complete) {
  const latitude = coordinate(query, 'lat', 90);
  const longitude = coordinate(query, 'lon', 180);
  const altitude = query.has('altitude') ? Number(query.get('altitude')) : elevationAt(latitude, longitude);
  const place = { latitude, longitude, elevation: altitude };
  const weather = (/** @type {number} */ seconds) => weatherAt(place, seconds);

  const stretch = (/** @type {number} */ start, /** @type {number} */ length) => {
    const hours = [...Array(length).keys()].map((hour) => weather(start + hour * HOUR));
    const mean = (/** @type {(hour: import('../atmosphere/weather.js').Weather) => number} */ read) =>
      hours.reduce((sum, hour) => sum + read(hour), 0) / length;
    const summary = {
      symbol_code: symbolCode({
        cloud: mean((hour) => hour.cloud),
        rate: mean((hour) => hour.precipitation),
        snow: mean((hour) => hour.snowfall),
        convective: mean((hour) => hour.showers) > mean((hour) => hour.rain),
        thunder: hours.some((hour) => hour.thunder > 60),
        fog: mean((hour) => hour.visibility) <= 1000,
        day: isDay(latitude, longitude, start + (length * HOUR) / 2),
      }),
    };
    if (length === 12) return { summary, details: {} };
    const temperatures = hours.map((hour) => hour.temperature);
    const extremes = complete && length === 6;
    return {
      summary,
      details: {
        ...(extremes && {
          air_temperature_max: tenth(Math.max(...temperatures)),
          air_temperature_min: tenth(Math.min(...temperatures)),
        }),
        precipitation_amount: tenth(mean((hour) => hour.precipitation) * length),
      },
    };
  };

  const first = Math.floor(now / HOUR) * HOUR;
  const last = first + DAYS * 24 * HOUR;
  const timeseries = [];
  for (let time = first; time <= last;) {
    const instant = weather(time);
    const fine = time < first + FINE * HOUR;
    timeseries.push({
      time: stamp(time),
      data: {
        instant: {
          details: {
            air_pressure_at_sea_level: tenth(instant.pressure),
            air_temperature: tenth(instant.temperature),
            cloud_area_fraction: tenth(instant.cloud),
            relative_humidity: tenth(instant.humidity),
            wind_from_direction: tenth(instant.windDirection),
            wind_speed: tenth(instant.windSpeed / 3.6),
          },
        },
        ...(time + 12 * HOUR <= last && { next_12_hours: stretch(time, 12) }),
        ...(fine && { next_1_hours: stretch(time, 1) }),
        ...(time + 6 * HOUR <= last && { next_6_hours: stretch(time, 6) }),
      },
    });
    const next = time + HOUR;
    time = next < first + FINE * HOUR ? next : Math.ceil(next / (6 * HOUR)) * 6 * HOUR;
  }

  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude, altitude] },
    properties: {
      meta: {
        updated_at: stamp(updatedAt(now)),
        units: {
          air_pressure_at_sea_level: 'hPa',
          air_temperature: 'celsius',
          cloud_area_fraction: '%',
          precipitation_amount: 'mm',
          relative_humidity: '%',
          wind_from_direction: 'degrees',
          wind_speed: 'm/s',
          ...(complete && { air_temperature_max: 'celsius', air_temperature_min: 'celsius' }),
        },
      },
      timeseries,
    },
  };
}
