import { ServiceError } from '../service-error.js';
import { CHOICES } from './units.js';
import { DAILY, HOURLY } from './variables.js';

/**
 * Reads and checks a query as the service does: the first fault found fails the whole request, with its words.
 * Read in the service's source (ForecastapiQuery.swift) and in answers reported by its users.
 */

/**
 * @typedef {object} Query
 * @property {{latitude: number, longitude: number, elevation: number | undefined, timezone: string}[]} places
 *   Elevation: metres; NaN where downscaling is switched off; undefined where the terrain decides.
 * @property {string[]} current @property {string[]} hourly @property {string[]} daily
 * @property {import('./units.js').UnitChoice} units
 * @property {'iso8601' | 'unixtime'} timeformat
 * @property {number} forecastDays @property {number} pastDays
 * @property {number | undefined} forecastHours @property {number | undefined} pastHours
 * @property {[string, string] | undefined} dates First and last day, `2026-11-23`.
 */

const MAX_DAYS = 16;
const MAX_PAST_DAYS = 92;
const MAX_PLACES = 1000;

/** The service's other parameters. A stand-in that let them pass unheard would let a wrong request pass with them. */
const NOT_COVERED = [
  'models', 'minutely_15', 'current_weather', 'bounding_box', 'start_hour', 'end_hour', 'initial_hours', 'temporal_resolution',
  'windspeed_unit', 'length_unit', 'tilt', 'azimuth', 'run', 'location_id', 'forecast_minutely_15', 'past_minutely_15',
]; // prettier-ignore

/** @param {string} type @param {string} value @param {string} [path] */
const corrupted = (type, value, path = '') =>
  new ServiceError(
    400,
    `Data corrupted at path '${path}'. Cannot initialize ${type} from invalid String value ${value}.`,
  );

/** As Swift prints a Float in a sentence: 91 is `91.0`. @param {number} value */
const float = (value) => (Number.isInteger(value) ? value.toFixed(1) : String(value).toLowerCase());

/** @param {URLSearchParams} query @param {string} name @returns {string[]} */
const list = (query, name) =>
  query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');

/** @param {URLSearchParams} query @param {string} name @returns {number[]} */
const numbers = (query, name) =>
  list(query, name).map((text) => {
    if (/^\s*nan\s*$/i.test(text)) return NaN;
    if (text.trim() === '' || Number.isNaN(Number(text))) throw corrupted('Float', text);
    return Number(text);
  });

/** @param {URLSearchParams} query @param {string} name @returns {number | undefined} */
function integer(query, name) {
  const text = query.get(name);
  if (text === null || text === '') return undefined;
  if (!/^-?\d+$/.test(text)) throw corrupted('Int', text, name);
  return Number(text);
}

/** @param {URLSearchParams} query @param {string} name @param {object} known @param {string} type */
function variables(query, name, known, type) {
  const asked = list(query, name);
  const unknown = asked.find((variable) => !Object.hasOwn(known, variable));
  if (unknown !== undefined) throw corrupted(type, unknown);
  return [...new Set(asked)];
}

const HOURLY_TYPE =
  'SurfacePressureAndHeightVariable<VariableAndPreviousDay, VariableOrSpread<ForecastPressureVariable>, ForecastHeightVariable>';

/** @param {URLSearchParams} query @param {string} name @param {string[]} values @param {string} type @returns {string} */
function choice(query, name, values, type) {
  const value = query.get(name) || values[0];
  if (!values.includes(value)) throw corrupted(type, value, name);
  return value;
}

/** @param {'Forecast' | 'Past'} what @param {number} given @param {number} most */
function inRange(what, given, most) {
  if (given < 0 || given > most) {
    throw new ServiceError(400, `${what} days is invalid. Allowed range 0 to ${most}. Given ${given}.`);
  }
  return given;
}

/** @param {URLSearchParams} query @returns {Query['places']} */
function places(query) {
  const latitudes = numbers(query, 'latitude');
  const longitudes = numbers(query, 'longitude');
  const elevations = numbers(query, 'elevation');
  const timezones = list(query, 'timezone');
  const sameCount = "Parameter 'latitude' and 'longitude' must have the same number of elements";
  if (latitudes.length !== longitudes.length) throw new ServiceError(400, sameCount);
  if (latitudes.length === 0)
    throw new ServiceError(400, "Parameter 'latitude' and 'longitude' must not be empty");
  if (latitudes.length > MAX_PLACES) {
    throw new ServiceError(
      400,
      `Parameter 'latitude' and 'longitude' must not exceed ${MAX_PLACES} coordinates.`,
    );
  }
  if (elevations.length > 0 && elevations.length !== latitudes.length) {
    throw new ServiceError(400, "Parameter 'elevation' must have the same number of elements as coordinates");
  }
  latitudes.forEach((latitude, index) => {
    const longitude = longitudes[index];
    if (!(Math.abs(latitude) <= 90)) {
      throw new ServiceError(400, `Latitude must be in range of -90 to 90°. Given: ${float(latitude)}.`);
    }
    if (!(Math.abs(longitude) <= 180)) {
      throw new ServiceError(400, `Longitude must be in range of -180 to 180°. Given: ${float(longitude)}.`);
    }
  });
  if (timezones.length > 1 && timezones.length !== latitudes.length) throw new ServiceError(400, sameCount);
  return latitudes.map((latitude, index) => ({
    latitude,
    longitude: longitudes[index],
    elevation: elevations[index],
    timezone: timezones[index] ?? timezones[0] ?? 'GMT',
  }));
}

/** @param {URLSearchParams} query @returns {[string, string] | undefined} */
function dates(query) {
  const first = query.get('start_date');
  const last = query.get('end_date');
  if (!first && !last) return undefined;
  if (!first || !last) throw new ServiceError(400, "Both 'start_date' and 'end_date' must be set in the url");
  for (const date of [first, last]) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) {
      throw new ServiceError(400, `Invalid date format. Make sure to use 'YYYY-MM-DD'`);
    }
  }
  if (last < first) throw new ServiceError(400, 'End-date must be larger or equals than start-date');
  for (const name of ['past_days', 'forecast_days', 'past_hours', 'forecast_hours']) {
    if (integer(query, name)) {
      throw new ServiceError(
        400,
        `Parameter '${name}' is mutually exclusive with 'start_date' and 'end_date'`,
      );
    }
  }
  return [first, last];
}

/** @param {URLSearchParams} query @returns {Query} */
export function readQuery(query) {
  const notCovered = NOT_COVERED.find((name) => query.has(name));
  if (notCovered) throw new ServiceError(400, `The stand-in does not cover the parameter '${notCovered}'.`);
  if (query.has('format') && query.get('format') !== 'json') {
    throw new ServiceError(400, 'The stand-in answers in JSON only.');
  }
  choice(query, 'cell_selection', ['land', 'sea', 'nearest'], 'GridSelectionMode');
  const daily = variables(query, 'daily', DAILY, 'ForecastVariableDaily');
  if (daily.length > 0 && list(query, 'timezone').length === 0)
    throw new ServiceError(400, 'Timezone is required');
  const forecastHours = integer(query, 'forecast_hours');
  const pastHours = integer(query, 'past_hours');
  return {
    places: places(query),
    current: variables(query, 'current', HOURLY, HOURLY_TYPE),
    hourly: variables(query, 'hourly', HOURLY, HOURLY_TYPE),
    daily,
    units: {
      temperature_unit: choice(
        query,
        'temperature_unit',
        Object.keys(CHOICES.temperature_unit),
        'TemperatureUnit',
      ),
      wind_speed_unit: choice(
        query,
        'wind_speed_unit',
        Object.keys(CHOICES.wind_speed_unit),
        'WindspeedUnit',
      ),
      precipitation_unit: choice(
        query,
        'precipitation_unit',
        Object.keys(CHOICES.precipitation_unit),
        'PrecipitationUnit',
      ),
    },
    timeformat:
      choice(query, 'timeformat', ['iso8601', 'unixtime'], 'Timeformat') === 'unixtime'
        ? 'unixtime'
        : 'iso8601',
    forecastDays: inRange('Forecast', integer(query, 'forecast_days') ?? 7, MAX_DAYS),
    pastDays: inRange('Past', integer(query, 'past_days') ?? 0, MAX_PAST_DAYS),
    forecastHours: forecastHours && inRange('Forecast', forecastHours, MAX_DAYS * 24),
    pastHours: pastHours && inRange('Past', pastHours, MAX_PAST_DAYS * 24),
    dates: dates(query),
  };
}
